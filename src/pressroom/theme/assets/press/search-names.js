// Names of which the same is known by another: UBND and Ủy ban nhân dân, a province and what it became.
import { words } from "./words.js"

const isName = (part) => !part.without && !part.quoted && !part.date

const isSame = (word, other, inCapitals) =>
  (word.spelled === other.spelled || (word.spelled === word.folded && word.folded === other.folded)) &&
  (!inCapitals || word.typed === word.typed.toUpperCase())

// Of each name: its words, and by which others the same is known.
const knownOf = ({ pairs, capitals }) => {
  const known = new Map()
  for (const [one, other] of [...pairs, ...pairs.map(([one, other]) => [other, one])]) {
    if (!known.has(one)) known.set(one, { words: words(one), inCapitals: capitals.includes(one), others: [] })
    known.get(one).others.push(other)
  }
  return [...known.values()]
}

// The names in parts: [{ first, last, others }], the longest at each place.
const inParts = (known, parts) => {
  const found = []
  for (let first = 0; first < parts.length; first++) {
    let best = null
    const typed = []
    for (let last = first; last < parts.length && isName(parts[last]); last++) {
      typed.push(...parts[last].words)
      for (const name of known) {
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

// What is known by another name once one in it is written out: Sở NN&PTNT is Sở Nông nghiệp và Phát triển nông thôn, and
// that has become another body. The longer name, with its others, or null.
const longer = (known, parts, { first, last, others }) => {
  for (const other of others) {
    const whole = { words: words(other), text: other }
    const next = [...parts.slice(0, first), whole, ...parts.slice(last + 1)]
    const name = inParts(known, next).find((one) => one.first <= first && one.last >= first && one.last > one.first)
    if (!name) continue
    const said = next.slice(name.first, name.last + 1).map(({ text }) => text.trim()).join(" ")
    return { first: name.first, last: name.last + last - first, others: [said[0].toUpperCase() + said.slice(1), ...name.others] }
  }
  return null
}

// The names in the parts of a query: [{ first, last, others }], the longest at each place; `others` as texts write them.
export const named = async (index, parts) => {
  const { names } = index.manifest
  const telling = new Set(names.words)
  if (!parts.some((part) => isName(part) && part.words.some(({ folded }) => telling.has(folded)))) return []
  const known = knownOf(await index.json("names", names.file))
  const found = inParts(known, parts)
  const all = found.map((name) => longer(known, parts, name) ?? name)
  return all.filter(({ first }, at) => all.slice(0, at).every(({ last }) => last < first))
}
