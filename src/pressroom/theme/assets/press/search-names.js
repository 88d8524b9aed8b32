// Names of which the same is known by another: UBND and Ủy ban nhân dân, a province and what it became.
import { words } from "./words.js"

const isName = (part) => !part.without && !part.quoted && !part.date

const isSame = (word, other, inCapitals) =>
  (word.spelled === other.spelled || (word.spelled === word.folded && word.folded === other.folded)) &&
  (!inCapitals || word.typed === word.typed.toUpperCase())

// The names in the parts of a query: [{ first, last, others }], the longest at each place; `others` as texts write them.
export const named = async (index, parts) => {
  const { names } = index.manifest
  const telling = new Set(names.words)
  if (!parts.some((part) => isName(part) && part.words.some(({ folded }) => telling.has(folded)))) return []
  const { pairs, capitals } = await index.json("names", names.file)
  const known = new Map()
  for (const [one, other] of [...pairs, ...pairs.map(([one, other]) => [other, one])]) {
    if (!known.has(one)) known.set(one, { words: words(one), inCapitals: capitals.includes(one), others: [] })
    known.get(one).others.push(other)
  }
  const found = []
  for (let first = 0; first < parts.length; first++) {
    let best = null
    const typed = []
    for (let last = first; last < parts.length && isName(parts[last]); last++) {
      typed.push(...parts[last].words)
      for (const name of known.values()) {
        if (name.words.length === typed.length && name.words.every((word, at) => isSame(typed[at], word, name.inCapitals))) {
          best = { first, last, others: [...(best?.last === last ? best.others : []), ...name.others] }
        }
      }
    }
    if (!best) continue
    found.push(best)
    first = best.last
  }
  return found
}
