// What a reader typed, and what is found for it: documents in their order.
import { words } from "./words.js"

const MOST_BEGUN = 40 // words that a beginning may stand for
const WEIGHTS = [0, 12, 30, 60] // of the places in which a word stands: text, summary, about, title
const NEXT_TO = 400
const AS_TYPED = 300
const NEWEST = 50

// Parts of a query: { words, phrase, exact, without }. A word with signs in it (12/TCBC-SYT) is a phrase.
export const parse = (typed) => {
  const parts = []
  for (const [, minus, , quoted, bare] of typed.matchAll(/(-?)(["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/gu)) {
    const found = words(quoted ?? bare ?? "")
    if (!found.length) continue
    const part = { words: found, without: Boolean(minus), phrase: quoted !== undefined || found.length > 1 }
    part.exact = quoted !== undefined
    parts.push(part)
  }
  return parts
}

const accented = (word) => word.spelled !== word.folded

// Document → { place, typed }: the best place, and whether the spelling is the one that was typed.
const together = (variants, isTyped) => {
  const all = new Map()
  for (const variant of variants) {
    const typed = isTyped(variant)
    for (const [document, place] of variant.postings) {
      const known = all.get(document)
      if (!known) all.set(document, { place, typed })
      else {
        known.place = Math.max(known.place, place)
        known.typed ||= typed
      }
    }
  }
  return all
}

const wordIn = async (index, word, begins) => {
  const keys = begins ? await index.begun(word.folded, MOST_BEGUN) : [await index.word(word.folded)].filter(Boolean)
  const variants = keys.flatMap((key) => key.variants)
  return { keys, found: together(variants, ({ spelled }) => !accented(word) || spelled === word.spelled) }
}

// The numbers of the variants of a word that are spelled as it was typed; null where any is.
const numbersOf = (word, key) =>
  accented(word) ? new Set((key?.variants ?? []).filter(({ spelled }) => spelled === word.spelled)
    .map(({ number }) => number)) : null

const typedPair = (one, other) => ({ number }) =>
  (!one || one.has(number >> 6)) && (!other || other.has(number & 63))

// Documents in which the words stand one after the other, in this order.
const phraseIn = async (index, part, keys) => {
  const numbers = part.words.map((word, at) => numbersOf(word, keys[at][0]))
  if (part.words.length === 1) {
    const [variants] = [keys[0][0]?.variants ?? []]
    const own = part.exact && numbers[0] ? variants.filter(({ number }) => numbers[0].has(number)) : variants
    return together(own, ({ number }) => !numbers[0] || numbers[0].has(number))
  }
  const pairs = await Promise.all(part.words.slice(1).map((word, at) =>
    index.pair(part.words[at].folded, word.folded)))
  if (pairs.some((pair) => !pair)) return new Map()
  const sets = pairs.map((pair, at) => {
    const isTyped = typedPair(numbers[at], numbers[at + 1])
    return { ...pair, isTyped, variants: pair.variants.map((one) => ({ ...one, use: !part.exact || isTyped(one) })) }
  })
  const found = sets.map((set) => together(set.variants.filter(({ use }) => use), set.isTyped))
  let common = [...found[0].keys()].filter((document) => found.every((one) => one.has(document)))
  if (sets.length > 1 && common.length) common = await inARow(index, sets, common)
  return new Map(common.map((document) => [document, {
    place: Math.min(...found.map((one) => one.get(document).place)),
    typed: found.every((one) => one.get(document).typed),
  }]))
}

// Of the documents, those in which the pairs stand at positions that follow one another.
const inARow = async (index, sets, documents) => {
  const places = await Promise.all(sets.map(async (set) => {
    const all = await index.positions(set)
    return (document) => new Set(set.variants.flatMap(({ use }, at) => (use && all[at].get(document)) || []))
  }))
  return documents.filter((document) => {
    const [first, ...rest] = places.map((of) => of(document))
    return [...first].some((start) => rest.every((next, at) => next.has(start + at + 1)))
  })
}

// All documents for a query, the best first: [{ document, score }]; `typing`: the last word may go on.
export const search = async (index, typed, { typing = false } = {}) => {
  const parts = parse(typed)
  const wanted = parts.filter((part) => !part.without)
  if (!wanted.length) return { found: [], words: [], missing: [] }
  const loose = wanted.filter((part) => !part.phrase)
  const last = typing && !/[\s"”»]$/u.test(typed) ? wanted.at(-1) : null
  const all = parts.flatMap((part) => part.words)
  const looked = new Map(await Promise.all(all.map(async (word) =>
    [word, await wordIn(index, word, word === last?.words.at(-1) && !last.phrase)])))
  const missing = wanted.flatMap((part) => part.words).filter((word) => !looked.get(word).keys.length)
  const keysOf = (part) => part.words.map((word) => looked.get(word).keys)
  const phrases = await Promise.all(wanted.filter((part) => part.phrase).map((part) => phraseIn(index, part, keysOf(part))))
  const pairs = await Promise.all(loose.slice(1).map(async (part, at) => {
    const [one, other] = [loose[at].words[0], part.words[0]]
    const pair = await index.pair(one.folded, other.folded)
    const isTyped = typedPair(numbersOf(one, looked.get(one).keys[0]), numbersOf(other, looked.get(other).keys[0]))
    return together(pair?.variants ?? [], isTyped)
  }))
  const apart = loose.map((part) => looked.get(part.words[0]).found)
  const needed = [...phrases, ...apart].sort((one, other) => one.size - other.size)
  const without = await Promise.all(parts.filter((part) => part.without).map((part) => phraseIn(index, part, keysOf(part))))
  const { documents } = index.manifest
  const found = []
  for (const document of needed[0].keys()) {
    if (!needed.every((one) => one.has(document)) || without.some((one) => one.has(document))) continue
    const near = pairs.filter((pair) => pair.has(document))
    const stands = [...phrases.map((one) => one.get(document)), ...(near.length === pairs.length && pairs.length
      ? near.map((pair) => pair.get(document)) : apart.map((one) => one.get(document)))]
    const weight = stands.reduce((sum, { place }) => sum + WEIGHTS[place], 0) / stands.length
    found.push({
      document,
      score: weight + (pairs.length ? (NEXT_TO * near.length) / pairs.length : 0) +
        (stands.every(({ typed: same }) => same) ? AS_TYPED : 0) + (NEWEST * document) / documents,
    })
  }
  found.sort((one, other) => other.score - one.score || other.document - one.document)
  return { found, words: wanted.flatMap((part) => part.words), missing }
}

// "Did you mean": the query with each missing word as a known one that is one slip of a finger away, or null.
export const meant = async (index, typed, missing) => {
  const known = await index.vocabulary()
  let better = typed
  for (const word of missing) {
    const near = nearest(word.folded, known)
    if (!near) return null
    better = better.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, "giu"), near)
  }
  return better === typed ? null : better
}

const escaped = (word) => [...new Set([word.spelled, word.folded])].join("|")

const nearest = (word, known) => {
  let best = null
  for (const [other, count] of known) {
    if (Math.abs(other.length - word.length) <= 1 && isOneSlip(word, other) && (!best || count > best[1])) {
      best = [other, count]
    }
  }
  return best?.[0] ?? null
}

// One letter more, less or other, or two that changed places.
const isOneSlip = (one, other) => {
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const [a, b] = [one.slice(start), other.slice(start)]
  return a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b ||
    (a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
}
