// Names of which the same is known by another: UBND and Ủy ban nhân dân, a province and what it became.
import { words } from "./words.js"

const isName = (part) => !part.without && !part.quoted && !part.date

const foldedOf = (all) => all.map(({ folded }) => folded).join(" ")

const isSame = (word, other, inCapitals) =>
  (word.spelled === other.spelled || (word.spelled === word.folded && word.folded === other.folded)) &&
  (!inCapitals || word.typed === word.typed.toUpperCase())

// Of each name: its words, by which others the same is known, and which of those came `after` it.
const knownOf = ({ pairs, capitals }) => {
  const known = new Map()
  const entry = (name) => {
    if (!known.has(name)) known.set(name, { words: words(name), inCapitals: capitals.includes(name), others: [], after: [] })
    return known.get(name)
  }
  for (const [one, other] of pairs) {
    entry(one).others.push(other)
    entry(one).after.push(other)
    entry(other).others.push(one)
  }
  return [...known.values()]
}

// The names in parts: [{ first, last, others, after }], the longest at each place.
const inParts = (known, parts) => {
  const found = []
  for (let first = 0; first < parts.length; first++) {
    let best = null
    const typed = []
    for (let last = first; last < parts.length && isName(parts[last]); last++) {
      typed.push(...parts[last].words)
      for (const name of known) {
        if (name.words.length === typed.length && name.words.every((word, at) => isSame(typed[at], word, name.inCapitals))) {
          const same = best?.last === last ? best : { others: [], after: [] }
          best = { first, last, others: [...same.others, ...name.others], after: [...same.after, ...name.after] }
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
// that has become another body, as STNMT has. The name with all others, or null.
const furthered = (known, parts, { first, last, others, after: own }) => {
  const typed = foldedOf(parts.slice(first, last + 1).flatMap((part) => part.words))
  for (const other of others) {
    const whole = { words: words(other), text: other }
    const next = [...parts.slice(0, first), whole, ...parts.slice(last + 1)]
    const name = inParts(known, next).find((one) => one.first <= first && one.last >= first)
    if (!name) continue
    if (name.first === name.last) {
      const after = own.includes(other) ? name.after.filter((one) => foldedOf(words(one)) !== typed) : []
      if (after.length) return { first, last, others: [...others, ...after] }
      continue
    }
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
  const all = found.map((name) => furthered(known, parts, name) ?? name)
  return all.filter(({ first }, at) => all.slice(0, at).every(({ last }) => last < first))
}
