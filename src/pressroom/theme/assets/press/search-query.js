// What a reader typed, and what is found for it: documents in their order.
import { dates } from "./search-dates.js"
import { variantsOf } from "./search-index.js"
import { named } from "./search-names.js"
import { words } from "./words.js"

const MOST = 32 // parts of a query that are looked for: more are no question, but a text
const MOST_BEGUN = 40 // words that a beginning may stand for
const WEIGHTS = [0, 30, 60, 120] // of the places in which a word stands: text, summary, about, title
const NEXT_TO = 400
const AS_TYPED = 300
const OTHER_NAME = -100
const LONG = 3 // words of a name that is no other's without its accents
const ON_DAY = [0, 30, 200, 120] // the weights where a day is looked for: what was published then comes first
const IN_MONTH = [0, 30, 80, 120]
const NEWEST = 50
const COMMON = Math.log(3) // the weight of what stands in half of all documents

const ADDRESS = /^https?:\/\/[^/]+\/(?:\S*\/)?([a-z0-9-]*[a-z][a-z0-9-]*)(?:\/(?:index\.\w+)?)?(?:[?#]\S*)?$/u
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+){3,}$/u
const QUOTED = /(-?)["“”„«»]([^"“”„«»]*)["“”„«»]?|(?:[^"“”„«»-]|-(?!["“”„«»]))+/gu

// Whether a part only says how somebody is addressed: ông Kiều Văn Thuận. Bà Rịa is a place.
const isTitle = ({ text }, next) => /^(?:[Ôô]ng|bà)$/u.test(text) && /^\p{Lu}/u.test(next?.text ?? "")

// What was typed between spaces, as parts: of a page's address the words at its end (so-y-te), of HTML what stands in it.
const apart = (text) => {
  const end = ADDRESS.exec(text)?.[1] ?? text
  if (end !== text || SLUG.test(text)) return end.split("-")
  return /<\/?\w/u.test(text) ? text.split(/<[^>]*>?/u) : [text]
}

// Parts of a query: { text, words, phrase, quoted, without, date }. A word with signs in it (12/TCBC-SYT) is a phrase.
export const parse = (typed, language) => {
  const parts = []
  const add = (text, more = {}) => {
    const found = words(text)
    if (found.length) parts.push({ text, words: found, phrase: found.length > 1, ...more })
  }
  const addBare = (text) => {
    for (const [, minus, bare] of text.matchAll(/(?<!\S)(-?)(\S+)/gu)) {
      for (const one of apart(bare)) add(one, { without: Boolean(minus) })
    }
  }
  for (const [text, minus, quoted] of typed.normalize("NFC").matchAll(QUOTED)) {
    if (quoted !== undefined) {
      add(quoted, { phrase: true, quoted: true, without: Boolean(minus) })
      continue
    }
    let at = 0
    for (const date of dates(text, language)) {
      addBare(text.slice(at, date.start))
      parts.push({ text: text.slice(date.start, date.end), words: [], date })
      at = date.end
    }
    addBare(text.slice(at))
  }
  // Where accents were typed, a word without them means that word.
  const accented = parts.some((part) => part.words.some(({ spelled, folded }) => spelled !== folded))
  for (const part of parts) part.accented = accented
  return parts
}

// Document → score, the best of the variants.
const scored = (variants, isTyped, weights = WEIGHTS) => {
  const all = new Map()
  for (const variant of variants) {
    const typed = isTyped(variant) ? AS_TYPED : 0
    for (const [document, place] of variant.postings) {
      const score = weights[place] + typed
      if (!(all.get(document) >= score)) all.set(document, score)
    }
  }
  return all
}

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0)
const mean = (numbers) => sum(numbers) / numbers.length

// What is rare tells more than what stands everywhere: how much of that which stands in `size` of `all` documents.
const rarity = (size, all) => Math.log(1 + all / (1 + size))

// The documents that all hold, by the smallest first, each with what `score` makes of its scores.
const inAll = (maps, score) => {
  const [fewest, ...others] = [...maps].sort((one, other) => one.size - other.size)
  const all = new Map()
  for (const document of fewest.keys()) {
    if (others.every((one) => one.has(document))) all.set(document, score(maps.map((one) => one.get(document))))
  }
  return all
}

// Where pairs of words begin of which every word is in one.
const everyOther = (length) => [...Array.from({ length: length >> 1 }, (_, at) => 2 * at), ...(length % 2 ? [length - 2] : [])]

const better = (one, other) => other.score - one.score || other.document - one.document

const inAny = (maps) => {
  const all = new Map()
  for (const map of maps) for (const [document, score] of map) if (!(all.get(document) >= score)) all.set(document, score)
  return all
}

// Where a group stands with the accents that were typed, if it does anywhere: đua is not đưa.
const asTyped = ({ found, names }) => {
  const exact = names.length ? [] : [...found].filter(([, score]) => score >= AS_TYPED)
  return exact.length ? new Map(exact) : found
}

// As it was typed.
const labelOf = ({ parts }) => parts.map(({ text }) => text.trim()).join(" ")

// A folded word, and in English the same as one or as several: bridge and bridges.
const ways = (word, language) => {
  if (language !== "en" || !/^[a-z]{3,}$/.test(word)) return [word]
  if (/ies$/.test(word)) return [word, word.replace(/ies$/, "y")]
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return [word, word.slice(0, -2)]
  if (/[^su]s$/.test(word)) return [word, word.slice(0, -1)]
  if (/(?:[sxz]|ch|sh)$/.test(word)) return [word, `${word}es`]
  return [word, /[^aeiou]y$/.test(word) ? word.replace(/y$/, "ies") : `${word}s`]
}

// Searches of one query in one index: what stands under each word is looked up once.
class Query {
  constructor(index, typed, { typing = false } = {}) {
    this.index = index
    const parts = parse(typed, index.language)
    this.parts = parts.slice(0, MOST)
    this.isCut = parts.length > MOST
    this.wanted = this.parts.filter((part, at) => !part.without && !isTitle(part, this.parts[at + 1]))
    const last = typing && /[\p{L}\p{N}]$/u.test(typed) ? this.wanted.at(-1) : null
    this.begun = last && !last.quoted ? last.words.at(-1) : null
    if (this.begun && /^\p{L}$/u.test(last.text)) [this.letter, this.begun] = [last, null]
    if (this.begun && last.words.length > 1) this.#divide(last)
    this.looked = new Map()
  }

  // While it is typed, the last word of 12/TCBC-S may go on.
  #divide(last) {
    const end = { ...last, words: [this.begun], phrase: false }
    Object.assign(last, { words: last.words.slice(0, -1), phrase: last.words.length > 2 })
    this.parts.splice(this.parts.indexOf(last) + 1, 0, end)
    this.wanted.push(end)
  }

  async keys(word) {
    if (!this.looked.has(word)) {
      const { index } = this
      this.looked.set(word, word === this.begun ? index.begun("words", word.folded, MOST_BEGUN)
        : Promise.all(ways(word.folded, index.language).map((way) => index.word(way))).then((found) => found.filter(Boolean)))
    }
    return this.looked.get(word)
  }

  async word(word, accented) {
    const keys = await this.keys(word)
    const isTyped = ({ spelled }) => !accented || (word === this.begun ? spelled.startsWith(word.spelled) : spelled === word.spelled)
    const isOwn = ({ key }) => key === word.folded || word === this.begun
    return inAny(keys.map((key) => scored(key.variants, (variant) => isOwn(key) && isTyped(variant))))
  }

  // What stands under the word as it was typed, without what is looked for beside it.
  async own(word) {
    const keys = await this.keys(word)
    return keys.find(({ key }) => key === word.folded)
  }

  // The numbers of the variants of a word that are spelled as it was typed; null where any is.
  async numbers(word, accented) {
    if (!accented || word === this.begun) return null
    const key = await this.own(word)
    return new Set((key?.variants ?? []).filter(({ spelled }) => spelled === word.spelled).map(({ number }) => number))
  }

  // Two words that stand next to each other: what stands under the pair, each variant with whether it is as typed.
  async pair(one, other, accented) {
    const [found, first, second] = await Promise.all([
      other === this.begun ? this.index.begun("pairs", `${one.folded} ${other.folded}`, MOST_BEGUN)
        : this.index.pair(one.folded, other.folded).then((pair) => (pair ? [pair] : [])),
      this.numbers(one, accented), this.numbers(other, accented),
    ])
    const isTyped = ({ number }) => {
      const [before, after] = variantsOf(number)
      return (!first || first.has(before)) && (!second || second.has(after))
    }
    return { found, isTyped }
  }

  // Documents in which the words of a phrase stand one after the other; in quotes with the accents that were typed. Every
  // other pair tells it all, as their positions follow one another. `loose`: the pairs stand somewhere, which needs no
  // positions. `patient`: where one pair is nowhere, the next are not asked for.
  async phrase({ words: all, quoted, accented, loose = false, patient = false, weights }) {
    const isExact = quoted && accented
    if (all.length === 1) {
      const key = await this.own(all[0])
      const numbers = await this.numbers(all[0], accented)
      const isTyped = ({ number }) => !numbers || numbers.has(number)
      return scored((key?.variants ?? []).filter((one) => !isExact || isTyped(one)), isTyped, weights)
    }
    const starts = everyOther(all.length)
    const pairs = starts.map((at) => () => this.pair(all[at], all[at + 1], accented))
    const sets = []
    for (const pair of patient ? pairs : await Promise.all(pairs.map((ask) => ask()))) {
      const { found: [key], isTyped } = patient ? await pair() : pair
      if (!key) return new Map()
      sets.push({ ...key, isTyped, isUsed: (one) => !isExact || isTyped(one) })
    }
    const common = inAll(sets.map((set) => scored(set.variants.filter(set.isUsed), set.isTyped, weights)), (scores) => Math.min(...scores))
    return loose || sets.length === 1 || !common.size ? common : this.#inARow(sets, starts, common)
  }

  // Of the documents, those in which the pairs stand as far from the first as their words do.
  async #inARow(sets, starts, documents) {
    const places = await Promise.all(sets.map(async (set) => {
      const all = await this.index.positions(set)
      return (document) => new Set(set.variants.flatMap((one, at) => (set.isUsed(one) && all[at].get(document)) || []))
    }))
    return new Map([...documents].filter(([document]) => {
      const [first, ...rest] = places.map((of) => of(document))
      return [...first].some((start) => rest.every((next, at) => next.has(start + starts[at + 1])))
    }))
  }

  // What was published on a day or in a month, which stands about it, and what names it.
  async date({ written, isDay, span }) {
    if (span) return this.published(span)
    const weights = isDay ? ON_DAY : IN_MONTH
    return inAny(await Promise.all(written.map((text) => this.phrase({ words: words(text), accented: false, patient: true, weights }))))
  }

  // What was published from one day to another.
  async published([from, to]) {
    const { day } = await this.index.facets()
    const found = new Map()
    day.forEach((one, document) => { if (one >= from && one <= to) found.set(document, AS_TYPED) })
    return found
  }

  part(part) {
    if (part.date) return this.date(part.date)
    return part.phrase ? this.phrase(part) : this.word(part.words[0], part.accented)
  }

  // Documents in which any of these names stands.
  async names(all) {
    const texts = await Promise.all(all.map((name) => {
      const own = words(name)
      return this.phrase({ words: own, accented: own.length < LONG, quoted: true, loose: true })
    }))
    return new Map([...inAny(texts)].map(([document, score]) => [document, score + OTHER_NAME]))
  }

  // Words next to each other outside phrases: [{ part, next, found }].
  pairs() {
    const isLoose = (part) => part && !part.phrase && !part.without && !part.date
    const pairs = this.parts.filter((part, at) => isLoose(part) && isLoose(this.parts[at + 1]))
    return Promise.all(pairs.map(async (part) => {
      const next = this.parts[this.parts.indexOf(part) + 1]
      const { found, isTyped } = await this.pair(part.words[0], next.words[0], part.accented)
      return { part, next, found: scored(found.flatMap(({ variants }) => variants), isTyped) }
    }))
  }

  // A letter that ends what is being typed is a word next to the one before it (quý I), or else nothing yet: whether it
  // is given up.
  giveUpLetter() {
    const rest = this.groups.filter(({ parts }) => !parts.includes(this.letter))
    if (!this.letter || !rest.length) return false
    this.groups = rest
    this.beside = this.beside.filter(({ next }) => next !== this.letter)
    return true
  }

  // Looks up all parts. `groups` are what a document must hold: parts, or several that are a name, each with where it
  // stands; `near` are words next to each other, phrases and dates, which tell more than words apart.
  async look() {
    const { wanted, index } = this
    const [names, own, beside, without] = await Promise.all([
      named(index, wanted),
      Promise.all(wanted.map((part) => this.part(part))),
      this.pairs(),
      Promise.all(this.parts.filter((part) => part.without).map((part) => this.phrase(part))),
    ])
    this.named = names
    this.groups = []
    for (let at = 0; at < wanted.length; at++) {
      const name = names.find(({ first }) => first === at)
      const parts = wanted.slice(at, (name?.last ?? at) + 1)
      let found = own[at]
      if (name) {
        const others = await this.names(name.others)
        found = inAny([inAll(own.slice(at, name.last + 1), mean), others])
        for (const pair of beside) if (parts.slice(0, -1).includes(pair.part)) pair.found = inAny([pair.found, others])
      }
      this.groups.push({ parts, names: name?.others ?? [], found, weight: this.weight(found) })
      at = name?.last ?? at
    }
    const fixed = own.filter((_, at) => wanted[at].phrase || wanted[at].date)
    this.beside = beside.map(({ next, found }) => ({ next, found, weight: this.weight(found) }))
    this.near = [...this.beside, ...fixed.map((found) => ({ found, weight: this.weight(found) }))]
    this.without = without
  }

  weight(found) { return rarity(found.size, this.index.manifest.documents) }

  isLeftOut(document) { return this.without.some((one) => one.has(document)) }

  // How well a document fits, which holds these groups.
  fit(document, groups) {
    const holding = (all) => all.filter(({ found }) => found.has(document))
    const weights = (all) => sum(all.map(({ weight }) => weight))
    const scored = (all) => sum(all.map(({ found, weight }) => weight * found.get(document))) / weights(all)
    const beside = holding(this.beside)
    const isTogether = beside.length === this.beside.length
    const telling = isTogether && beside.length ? holding(this.near) : groups
    const score = scored(telling) + (beside.length && (NEXT_TO * weights(beside)) / weights(this.beside)) +
      (NEWEST * document) / this.index.manifest.documents
    return { document, score, isTogether }
  }

  // All documents that hold everything, the best first: [{ document, score, isTogether }].
  documents() {
    const all = inAll(this.groups.map(({ found }) => found), () => 0)
    return [...all.keys()].filter((document) => !this.isLeftOut(document))
      .map((document) => this.fit(document, this.groups)).sort(better)
  }

  // Those that hold most, where none holds everything: [{ document, score, missing }], `missing` as it was typed. They
  // hold half of what is asked for at least, and of what stands anywhere at all, half by weight.
  nearest() {
    const groups = this.groups.map((group) => ({ ...group, found: asTyped(group) }))
    const known = groups.filter(({ found }) => found.size)
    const least = Math.max(COMMON, sum(known.map(({ weight }) => weight)) / 2)
    const partsOf = (some) => sum(some.map(({ parts }) => parts.length))
    const held = new Map()
    for (const group of known) {
      for (const document of group.found.keys()) {
        const own = held.get(document) ?? []
        own.push(group)
        held.set(document, own)
      }
    }
    const found = []
    for (const [document, own] of held) {
      const apart = sum(own.map((group) => group.weight))
      if (apart < least || partsOf(own) * 2 < partsOf(groups) || this.isLeftOut(document)) continue
      const missing = groups.filter((group) => !own.includes(group)).map(labelOf)
      const beside = this.beside.filter((pair) => pair.found.has(document))
      found.push({ ...this.fit(document, own), weight: apart + sum(beside.map(({ weight }) => weight)), missing })
    }
    return found.sort((one, other) => other.weight - one.weight || better(one, other))
  }

  // The query in folded words, as it is, and with other names in it.
  readings() {
    const said = (group) => group.parts.flatMap((part) => part.words).map(({ folded }) => folded).join(" ")
    const own = this.groups.map(said)
    const others = this.groups.flatMap(({ names }, at) => names.map((name) =>
      own.map((text, place) => (place === at ? words(name).map(({ folded }) => folded).join(" ") : text))))
    return [own, ...others].map((all) => all.join(" "))
  }

  // What to mark in texts: of each group its `label`, the `rows` of words that say it, and its words `apart`.
  sought() {
    const typed = (part) => part.words.map((word) => ({ ...word, begins: word === this.begun, accented: part.accented }))
    return this.groups.map((group) => {
      const [{ date, phrase }] = group.parts
      const all = group.parts.flatMap(typed)
      const rows = date ? date.written.map(words) : [all, ...group.names.map(words)]
      if (all.length === 1 && !phrase) rows.push(...ways(all[0].folded, this.index.language).slice(1).map(words))
      return { label: labelOf(group), rows, apart: phrase || date ? [] : all }
    })
  }

  // The words that may hold a slip, as they are no names: [{ spelled, isMissing, isOdd }]; odd are those that stand
  // nowhere with the accents that were typed.
  async doubtful() {
    const isNamed = (at) => this.named.some(({ first, last }) => first <= at && at <= last)
    const all = this.wanted.flatMap((part, at) => (isNamed(at) ? [] : part.words))
    return Promise.all(all.map(async (word) => {
      const keys = await this.keys(word)
      const isSpelled = keys.some(({ variants }) => variants.some(({ spelled }) => spelled === word.spelled))
      return { spelled: word.spelled, isMissing: !keys.length, isOdd: word.spelled !== word.folded && !isSpelled }
    }))
  }
}

// What is found: documents, and where there are none, the `nearest`; what to mark, the words that may hold a slip, the
// other names that were looked for, whether it is sure that nothing else was meant, as several words stand together
// somewhere, the `readings`: the folded words of the query, also with other names in it, and whether it was cut as too
// long. `typing`: the last word may go on.
export const search = async (index, typed, options) => {
  const query = new Query(index, typed, options)
  if (!query.wanted.length) return { found: [], nearest: [], sought: [], doubtful: [], also: [], isSure: true, readings: [] }
  await query.look()
  let found = query.documents()
  if (!found.some(({ isTogether }) => isTogether) && query.giveUpLetter()) found = query.documents()
  const also = new Map(query.named.flatMap(({ others }) => others).map((name) => [words(name).map(({ folded }) => folded).join(" "), name]))
  const isSure = found.some(({ isTogether }) => isTogether) && (query.wanted.length > 1 || !query.wanted[0].words.length || query.wanted[0].phrase)
  const nearest = found.length ? [] : query.nearest()
  return { found, nearest, sought: query.sought(), doubtful: await query.doubtful(), also: [...also.values()], isSure, readings: query.readings(), isCut: query.isCut }
}
