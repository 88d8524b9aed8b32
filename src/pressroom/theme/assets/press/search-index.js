// Reads the index of search/index/ (made by the library's room `search`, which tells its format):
// a query fetches the manifest once, and then the files in which its own words stand.

const VERSION = 3
const VARIANT_BITS = 6
const decoder = new TextDecoder()

class Reader {
  constructor(bytes) {
    this.bytes = bytes
    this.at = 0
  }

  get more() { return this.at < this.bytes.length }

  number() {
    let value = 0
    for (let shift = 1; ; shift *= 128) {
      const byte = this.bytes[this.at++]
      value += (byte & 127) * shift
      if (byte < 128) return value
    }
  }

  take(length) { return this.bytes.subarray(this.at, (this.at += length)) }
}

// The postings of one variant: document → place.
const postings = (bytes, tier) => {
  const found = new Map()
  const reader = new Reader(bytes)
  for (let own = 0; reader.more;) {
    const value = reader.number()
    own += value >> 2
    found.set(tier.document(own), value & 3)
  }
  return found
}

// The positions of each posting, in the order of the postings.
const positions = (bytes) => {
  const found = []
  const reader = new Reader(bytes)
  while (reader.more) {
    const places = []
    for (let place = 0, more = 1; more;) {
      const value = reader.number()
      more = value & 1
      places.push((place += value >> 1))
    }
    found.push(places)
  }
  return found
}

// The files of a kind in the order of keys: { first, name }.
const filesOf = (folders) => folders.flatMap(([folder, keys]) => {
  let first = ""
  return keys.split(",").map((said, number) => {
    first = first.slice(0, Number.parseInt(said[0], 36)) + said.slice(1)
    return { first, name: `${folder}/${number}` }
  })
})

// What so many documents are filtered by: lists of ids, and columns of places in them and of days.
const facetsOf = (bytes, count) => {
  const reader = new Reader(bytes)
  const each = (length, read) => Array.from({ length }, read)
  const several = () => each(reader.number(), () => reader.number())
  const [departments, topics, types] = each(3, () => each(reader.number(), () => decoder.decode(reader.take(reader.number()))))
  let last = 0
  const next = () => {
    const step = reader.number()
    return (last += step & 1 ? -(step >> 1) : step >> 1)
  }
  const [department, topic] = [each(count, several), each(count, several)]
  return { departments, topics, types, department, topic, type: each(count, () => reader.number()), day: each(count, next) }
}

// A part of the documents that has an index of its own; what is numbered in it is numbered from 0.
class Tier {
  constructor({ runs, words, pairs, folders, vocabulary }, place) {
    this.runs = runs
    this.files = { words: filesOf(words), pairs: filesOf(pairs) }
    this.folders = folders
    this.vocabulary = vocabulary
    this.place = place
    this.size = runs.reduce((sum, [, count]) => sum + count, 0)
  }

  // The number among all tiers of a variant of a word, or a pair.
  variant(kind, number) { return (this.place << (kind === "words" ? VARIANT_BITS : 2 * VARIANT_BITS)) | number }

  // The number of a document of the tier among all.
  document(own) {
    for (const [first, count] of this.runs) {
      if (own < count) return first + own
      own -= count
    }
    return undefined
  }

  // The number in the tier of one of all documents, or undefined.
  own(document) {
    let before = 0
    for (const [first, count] of this.runs) {
      if (document >= first && document < first + count) return before + document - first
      before += count
    }
    return undefined
  }
}

export class Index {
  // `root` is the address of search/index/ of the edition, `language` its language.
  constructor(root, language) {
    this.root = root
    this.language = language
    this.kept = new Map()
    this.fetched = 0
  }

  async open() {
    this.manifest ??= await this.get("manifest.json", (answer) => answer.json())
    if (this.manifest.version !== VERSION) throw new Error("another version of the index")
    this.tiers ??= this.manifest.tiers.map((told, place) => new Tier(told, place))
    return this
  }

  get(name, read) {
    if (!this.kept.has(name)) {
      const asked = fetch(this.root + name).then((answer) => {
        if (!answer.ok) throw new Error(answer.statusText)
        return read(answer)
      })
      asked.catch(() => this.kept.delete(name))
      this.kept.set(name, asked)
    }
    return this.kept.get(name)
  }

  json(folder, name) { return this.get(`${folder}/${name}.json`, (answer) => answer.json()) }

  bytes(folder, name) {
    return this.get(`${folder}/${name}.bin`, async (answer) => new Uint8Array(await answer.arrayBuffer()))
  }

  // Where in the list of files a key stands: in the last that begins before it, or in all that begin with it.
  place(list, key) {
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (byBytes(list[middle].first, key) < 0) low = middle + 1
      else high = middle
    }
    return list[low]?.first === key ? low : Math.max(0, low - 1)
  }

  // The files of a tier in which a key may stand, or with `isBegun` all keys that begin so.
  *filesWith(list, key, isBegun) {
    let at = this.place(list, key)
    if (list[at]) yield list[at++]
    const goesOn = ({ first }) => first === key || (isBegun && (first.startsWith(key) || byBytes(first, key) < 0))
    while (list[at] && goesOn(list[at])) yield list[at++]
  }

  // What stands under the keys of `kind` ("words" or "pairs") that are wanted, in the order of keys:
  // [{ key, variants: [{ number, spelled, postings }], pieces }]. Each tier has variants of its own.
  // `wanted` makes for each tier what tells of its keys, from `key` on, which are, and null when no more are.
  async under(kind, key, wanted, isBegun = false) {
    const all = new Map()
    for (const own of await Promise.all(this.tiers.map((tier) => this.inTier(tier, kind, key, wanted(), isBegun)))) {
      for (const one of own) {
        const known = all.get(one.key)
        if (known) for (const name of ["variants", "pieces"]) known[name].push(...one[name])
        else all.set(one.key, one)
      }
    }
    return [...all.values()].sort((one, other) => byBytes(one.key, other.key))
  }

  // The same in one tier. A key may go on in the next files: its pieces.
  async inTier(tier, kind, key, wanted, isBegun) {
    const list = tier.files[kind]
    if (!isBegun) for (const { name } of this.filesWith(list, key)) this.bytes(kind, name)
    const found = []
    let [last, isWanted] = [null, false]
    for (const { name } of this.filesWith(list, key, isBegun)) {
      for (const piece of pieces(await this.bytes(kind, name), kind === "words")) {
        if (piece.key !== last) isWanted = wanted(piece.key)
        if (isWanted === null) return found
        if (isWanted) {
          if (piece.key !== last) found.push({ key: piece.key, variants: [], pieces: [] })
          add(found.at(-1), piece, name, tier, kind)
        }
        last = piece.key
      }
    }
    return found
  }

  word(folded) { return this.under("words", folded, exactly(folded)).then(([found]) => found) }

  // The first keys of `kind` that begin so, at most `most`.
  async begun(kind, start, most) {
    const begins = () => {
      let taken = 0
      return (text) => {
        if (text.startsWith(start)) return ++taken <= most ? true : null
        return byBytes(text, start) > 0 ? null : false
      }
    }
    return (await this.under(kind, start, begins, true)).slice(0, most)
  }

  pair(first, second) {
    const key = `${first} ${second}`
    return this.under("pairs", key, exactly(key)).then(([found]) => found)
  }

  // The positions of each variant of a pair that `pair` found: document → positions.
  async positions(found) {
    const all = new Map(found.variants.map((one) => [one.number, new Map()]))
    await Promise.all(found.pieces.map(async ({ name, before, held }) => {
      const reader = new Reader(await this.bytes("positions", name))
      for (let left = before; left > 0; left--) reader.take(reader.number())
      for (const { number, postings: documents } of held) {
        const places = positions(reader.take(reader.number()))
        let at = 0
        for (const document of documents.keys()) all.get(number).set(document, places[at++])
      }
    }))
    return found.variants.map(({ number }) => all.get(number))
  }

  async card(document) {
    const { block, blocks } = this.manifest
    const tier = this.tiers.find((one) => one.own(document) !== undefined)
    const own = tier.own(document)
    const file = Math.floor(own / block)
    const all = await this.json("documents", `${tier.folders[Math.floor(file / blocks)]}/${file % blocks}`)
    const [address, title, summary, kind, department, day, moment, badge] = all[own % block]
    return { address, title, summary, kind, department, day, moment, badge }
  }

  // By what documents are filtered: the ids of `departments`, `topics`, `types`, and columns of places in them.
  facets() {
    this.filtering ??= this.allFacets()
    this.filtering.catch(() => { this.filtering = null })
    return this.filtering
  }

  async allFacets() {
    const { block, blocks } = this.manifest
    const range = block * blocks
    const all = { departments: [], topics: [], types: [], department: [], topic: [], type: [], day: [] }
    const place = (ids, id) => (ids.includes(id) ? ids.indexOf(id) : ids.push(id) - 1)
    await Promise.all(this.tiers.flatMap((tier) => tier.folders.map(async (folder, at) => {
      const own = facetsOf(await this.bytes("documents", `${folder}/facets`), Math.min(range, tier.size - at * range))
      const places = Object.fromEntries(["departments", "topics", "types"].map((name) => [name, own[name].map((id) => place(all[name], id))]))
      own.day.forEach((day, row) => {
        const document = tier.document(at * range + row)
        all.department[document] = own.department[row].map((one) => places.departments[one])
        all.topic[document] = own.topic[row].map((one) => places.topics[one])
        all.type[document] = places.types[own.type[row]]
        all.day[document] = day
      })
    })))
    return all
  }

  // Every folded word, and how often it stands in all texts: a Map.
  async vocabulary() {
    const all = new Map()
    const files = this.tiers.flatMap(({ vocabulary: [name, count] }) => Array.from({ length: count }, (_, at) => `${name}/${at}`))
    for (const some of await Promise.all(files.map((name) => this.json("vocabulary", name)))) {
      for (const [word, count] of some) all.set(word, count + (all.get(word) ?? 0))
    }
    return all
  }
}

// The keys of a file with their variants, read when they are asked for: { key, before, held }; `before` is how
// many variants stand before them in the file.
function* pieces(bytes, isSpelled) {
  const reader = new Reader(bytes)
  let name = new Uint8Array()
  for (let before = 0; reader.more;) {
    const shared = reader.number()
    const rest = reader.take(reader.number())
    const whole = new Uint8Array(shared + rest.length)
    whole.set(name.subarray(0, shared))
    whole.set(rest, shared)
    name = whole
    const heads = []
    for (let left = reader.number(); left > 0; left--) {
      const number = reader.number()
      const spelled = isSpelled ? decoder.decode(reader.take(reader.number())) : ""
      heads.push({ number, spelled, size: reader.number() })
    }
    const held = heads.map((head) => ({ ...head, bytes: reader.take(head.size) }))
    yield { key: decoder.decode(name), before, held }
    before += held.length
  }
}

// Add what a piece of a tier holds to a key that was found.
const add = (found, { before, held }, name, tier, kind) => {
  const read = held.map(({ number, spelled, bytes }) => ({
    number: tier.variant(kind, number), spelled, postings: postings(bytes, tier),
  }))
  found.pieces.push({ name, before, held: read })
  for (const one of read) {
    const known = found.variants.find(({ number }) => number === one.number)
    if (!known) found.variants.push({ ...one, postings: new Map(one.postings) })
    else for (const [document, place] of one.postings) known.postings.set(document, place)
  }
}

// The numbers of the variants of the two words of which a pair's variant is one.
export const variantsOf = (number) => [
  number >> VARIANT_BITS,
  (number >> (2 * VARIANT_BITS) << VARIANT_BITS) | (number & ((1 << VARIANT_BITS) - 1)),
]

// As the library sorts: by code points, which UTF-8 keeps and UTF-16 does not for all.
const byBytes = (one, other) => {
  const [a, b] = [[...one], [...other]]
  for (let at = 0; at < a.length && at < b.length; at++) {
    if (a[at] !== b[at]) return a[at].codePointAt(0) - b[at].codePointAt(0)
  }
  return a.length - b.length
}

const exactly = (key) => () => (text) => (text === key ? true : byBytes(text, key) > 0 ? null : false)
