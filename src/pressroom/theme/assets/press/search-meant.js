// "Did you mean": a query in which a slip of a finger is mended, and finds more.
import { fold, words } from "./words.js"
import { variantsOf } from "./search-index.js"
import { search } from "./search-query.js"

const FEW = 2 // results up to which two words may be meant otherwise
const MOST_TRIED = 12 // words that are looked up together with their neighbours
const BY_FAR = 0.7 // the share of a spelling that is by far the commonest
const LONG = 4 // letters of a word that may be another by itself
const LINKED = 0.01 // the share of texts with the rarer of two words that are used together in which they are
const MORE_OFTEN = 10 // how much oftener a word stands than one that is known, too
const KEYS = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"]

const place = new Map(KEYS.flatMap((row, y) => [...row].map((key, x) => [key, [x + y / 2, y]])))
const isNeighbour = (one, other) => {
  const [a, b] = [place.get(one), place.get(other)]
  return Boolean(a && b && Math.abs(a[0] - b[0]) <= 1 && Math.abs(a[1] - b[1]) <= 1)
}

// What slip of a finger made `one` of `other`: 1 letters that changed places or were doubled, 2 a key beside the right
// one, 3 another; 0 none, or more than one.
const slip = (one, other) => {
  if (Math.abs(one.length - other.length) > 1) return 0
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const [a, b] = [one.slice(start), other.slice(start)]
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)) return 1
  if (a.length === b.length) return a.slice(1) === b.slice(1) ? (isNeighbour(a[0], b[0]) ? 2 : 3) : 0
  if (a.slice(1) === b) return a[0] === one[start - 1] ? 1 : isNeighbour(a[0], one[start - 1] ?? a[1]) ? 2 : 3
  return a === b.slice(1) ? (b[0] === other[start - 1] ? 1 : 3) : 0
}

// The word without what Telex and VNI left in it: ddaanfg is dang, d9a2 is da.
const withoutKeys = (word) => {
  const letters = word.replace(/(?<=\p{L})\d/gu, "").replace(/dd/g, "d").replace(/([aeo])\1/g, "$1")
  const open = letters.replace(/(?<=[aou])w|(?<=[^\W\d_])[fjz]/g, "").replace(/^([^aeiouy]*)w/, "$1u")
  return [open, open.replace(/(?<=[aeiouy][a-z]*)[srx]/g, ""), letters, open.replace(/(?<=[aeiouy])[srx](?=[a-z]*$)/, "")]
}

// What a word may have been meant to be: [{ words, kind, count }], the likeliest first.
const candidates = (word, known) => {
  const found = []
  const add = (parts, kind) => found.push({ words: parts, kind, count: Math.min(...parts.map((part) => known.get(part))) })
  for (const plain of withoutKeys(word)) if (plain !== word && plain.length > 1 && known.has(plain)) add([plain], 0)
  for (let at = 1; at < word.length; at++) {
    const parts = [word.slice(0, at), word.slice(at)]
    if (parts.every((part) => known.has(part))) add(parts, 1)
  }
  if (/^\p{L}{2,}$/u.test(word)) {
    for (const other of known.keys()) {
      const kind = other === word ? 0 : slip(word, other)
      if (kind) add([other], kind)
    }
  }
  return found.sort((one, other) => one.kind - other.kind || other.count - one.count)
}

const size = (pair) => pair?.variants.reduce((sum, { postings }) => sum + postings.size, 0) ?? 0

// In how many documents all these words stand next to one another, two by two; at least in one, or 0.
const together = async (index, all) => {
  const sizes = await Promise.all(all.slice(1).map((word, at) => index.pair(all[at], word).then(size)))
  return sizes.length ? Math.min(...sizes) : 0
}

// The best of the candidates between its neighbours: { words, context, isBetween, count }, or null.
const best = async (index, word, known, before, after) => {
  const tried = candidates(word, known).slice(0, MOST_TRIED)
  for (const one of tried) {
    const sides = await Promise.all([
      before ? together(index, [before, one.words[0]]) : 0, after ? together(index, [one.words.at(-1), after]) : 0,
      one.words.length > 1 ? together(index, one.words) : 0,
    ])
    one.context = sides[0] + sides[1]
    one.isBetween = !before === !sides[0] && !after === !sides[1]
    one.isWhole = one.words.length === 1 || sides[2] > 0
  }
  const isAlone = !before && !after && word.length < LONG
  const usable = tried.filter(({ isWhole, kind }) => isWhole && !(isAlone && kind > 1))
  usable.sort((one, other) => other.isBetween - one.isBetween || (other.context > 0) - (one.context > 0) || one.kind - other.kind ||
    other.context - one.context || other.count - one.count)
  return usable[0] ?? null
}

// The spelling of each folded word that is by far the commonest, next to its neighbours if it has any.
const accented = async (index, all) => {
  const keys = await Promise.all(all.map((word) => index.word(word)))
  const spelled = all.map(() => null)
  const commonest = (variants, spelling) => {
    const sizes = new Map()
    for (const one of variants) sizes.set(spelling(one), one.postings.size + (sizes.get(spelling(one)) ?? 0))
    const [first] = [...sizes].sort(([, one], [, other]) => other - one)
    return first && first[1] >= BY_FAR * size({ variants }) ? first[0] : null
  }
  const spelling = (at, number) => keys[at]?.variants.find((one) => one.number === number)?.spelled
  for (let at = 0; at + 1 < all.length; at++) {
    const both = ({ number }) => variantsOf(number).map((one, next) => spelling(at + next, one)).join(" ")
    const pair = commonest((await index.pair(all[at], all[at + 1]))?.variants ?? [], both)
    if (!pair) continue
    const [first, second] = pair.split(" ")
    spelled[at] ??= first
    spelled[at + 1] ??= second
  }
  return all.map((word, at) => spelled[at] ?? commonest(keys[at]?.variants ?? [], (one) => one.spelled) ?? word)
}

// The words of a query, with their places in the text.
const wordsOf = (text) => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
  ...words(match[0])[0], start: match.index, end: match.index + match[0].length,
}))

// Words that stand for one that was typed: digits in groups, others apart.
const said = (index, words) => words.join(words.every((word) => /^\d+$/.test(word)) ? (index.language === "en" ? "," : ".") : " ")

const isAbbreviation = ({ typed }) => typed.length > 1 && typed.length <= LONG && typed === typed.toUpperCase() && /\p{L}/u.test(typed)

const beside = (text, one, other) => Boolean(one && other && /^[\s-]+$/u.test(text.slice(one.end, other.start)))

const capital = (typed, text) => (/^\p{Lu}/u.test(typed) ? text[0].toUpperCase() + text.slice(1) : text)

// The words with one in the place of another, as text, with the accents of what changed and of what was typed without.
const mended = async (index, text, all, changes) => {
  const flat = all.flatMap((word, at) => (changes.get(at) ?? [word.folded]))
  const spelled = await accented(index, flat)
  let out = ""
  let [from, next] = [0, 0]
  all.forEach((word, at) => {
    const change = changes.get(at)
    const length = change?.length ?? 1
    const own = spelled.slice(next, next + length)
    next += length
    const isKept = !change && (word.spelled !== word.folded || /\p{Lu}|\p{N}/u.test(word.typed))
    out += text.slice(from, word.start) + (isKept ? word.typed : capital(word.typed, said(index, own)))
    from = word.end
  })
  return out + text.slice(from)
}

// Whether a word is not used with any of those that stand beside it: the others need not be looked into.
const isLoose = async (index, word, before, after) => {
  const isLinked = async (pair) => {
    const [side, ...sizes] = await Promise.all([together(index, pair), ...pair.map((one) => index.word(one).then(size))])
    return side > 0 && side >= LINKED * Math.min(...sizes)
  }
  const linked = await Promise.all([before && isLinked([before, word]), after && isLinked([word, after])])
  return !linked.includes(true)
}

const changesFor = async (index, text, all, doubtful) => {
  const gone = new Set(doubtful.filter(({ isMissing }) => isMissing).map(({ spelled }) => spelled))
  const unsure = new Set(doubtful.map(({ spelled }) => spelled))
  const near = (at) => [
    beside(text, all[at - 1], all[at]) && !gone.has(all[at - 1].spelled) ? all[at - 1].folded : null,
    beside(text, all[at], all[at + 1]) && !gone.has(all[at + 1].spelled) ? all[at + 1].folded : null,
  ]
  const changes = new Map()
  const loose = gone.size ? [] : await Promise.all(all.map(async (word, at) => {
    const [before, after] = near(at)
    const isDoubtful = unsure.has(word.spelled) && (before || after || word.folded.length >= LONG)
    return isDoubtful && isLoose(index, word.folded, before, after)
  }))
  if (!gone.size && !loose.includes(true)) return null
  const known = await index.vocabulary()
  if (gone.size) {
    for (const [at, word] of all.entries()) {
      if (!gone.has(word.spelled)) continue
      if (isAbbreviation(word)) return null
      const [before, after] = near(at)
      const found = await best(index, word.folded, known, changes.get(at - 1)?.at(-1) ?? before, after)
      if (!found) return null
      changes.set(at, found.words)
    }
    return changes
  }
  // All are known: the one that gains most, with its neighbours or by itself.
  let most = 0
  for (const [at, word] of all.entries()) {
    const [before, after] = near(at)
    if (!loose[at]) continue
    const found = await best(index, word.folded, known, before, after)
    if (!found?.isBetween) continue
    const now = (before ? await together(index, [before, word.folded]) : 0) + (after ? await together(index, [word.folded, after]) : 0)
    const gain = before || after ? found.context - MORE_OFTEN * now : found.count - MORE_OFTEN * (known.get(word.folded) ?? 0)
    if (gain <= most) continue
    most = gain
    changes.clear()
    changes.set(at, found.words)
  }
  return changes.size ? changes : null
}

// The query as it was probably meant, or null; `answer` is what was found as it is.
export const meant = async (index, typed, { found, doubtful, isSure }) => {
  const isFew = found.length <= FEW
  if (isSure || !(isFew || doubtful.length > 2 || doubtful.some(({ isOdd }) => isOdd))) return null
  const text = typed.normalize("NFC")
  const all = wordsOf(text)
  const changes = await changesFor(index, text, all, doubtful)
  const unquoted = text.replace(/["“”„«»]/gu, " ").replace(/\s+/gu, " ").trim()
  const better = changes ? await mended(index, text, all, changes) : unquoted
  if (better === text || fold(better) === fold(text)) return null
  const next = await search(index, better)
  return next.isSure || (isFew && next.found.length > found.length && all.length === 1) ? better : null
}
