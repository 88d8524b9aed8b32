// All that a search finds in one index: what was asked for is a form's values.
import { bodyIn } from "./search-bodies.js"
import { isFiltered, ownFirst, passing } from "./search-filters.js"
import { search } from "./search-query.js"

export const NOTHING = { documents: [], all: [], nearest: [], sought: [] }

const everything = ({ manifest }) => Array.from({ length: manifest.documents }, (_, at) => manifest.documents - 1 - at)

// `documents` pass the filters, of `all` that hold the words; `nearest` hold most of them, where nothing holds all.
// `bodies`: the <select> of bodies; what a body issues comes first where it alone is asked for.
export const look = async (index, wanted, { bodies, typing = false }) => {
  await index.open()
  const filtered = async (all) => (isFiltered(wanted) ? passing(await index.facets(), all, wanted) : [...all])
  if (!wanted.q) {
    const all = everything(index)
    return { ...NOTHING, all, documents: await filtered(all) }
  }
  const answer = await search(index, wanted.q, { typing })
  const body = bodyIn(answer.readings, bodies)
  let all = answer.found.map(({ document: at }) => at)
  if (body?.isAlone && all.length) all = ownFirst(await index.facets(), all, body.option.value)
  const documents = await filtered(all)
  if (wanted.sort === "date") documents.sort((one, other) => other - one)
  const close = new Set(await filtered(answer.nearest.map(({ document: at }) => at)))
  const nearest = answer.nearest.filter(({ document: at }) => close.has(at))
  return { all, documents, nearest, sought: answer.sought, answer, body }
}
