// Reads the index of search/index/ (made by the library's room `search`, which tells its format):
// a query fetches the manifest once, and then the files in which its own words stand.

const VERSION = 2
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
const postings = (bytes) => {
  const found = new Map()
  const reader = new Reader(bytes)
  for (let document = 0; reader.more;) {
    const value = reader.number()
    document += value >> 2
    found.set(document, value & 3)
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

// What documents in a range are filtered by: { department, topic, type, day }, of each document in turn.
const facetsOf = (bytes, count) => {
  const reader = new Reader(bytes)
  const each = (read) => Array.from({ length: count }, read)
  const several = () => Array.from({ length: reader.number() }, () => reader.number())
  let last = 0
  const next = () => {
    const step = reader.number()
    return (last += step & 1 ? -(step >> 1) : step >> 1)
  }
  return { department: each(several), topic: each(several), type: each(() => reader.number()), day: each(next) }
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
    this.files ??= { words: filesOf(this.manifest.words), pairs: filesOf(this.manifest.pairs) }
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

  // The files in which a key may stand, or with `isBegun` all keys that begin so.
  *filesWith(kind, key, isBegun) {
    const list = this.files[kind]
    let at = this.place(list, key)
    if (list[at]) yield list[at++]
    const goesOn = ({ first }) => first === key || (isBegun && (first.startsWith(key) || byBytes(first, key) < 0))
    while (list[at] && goesOn(list[at])) yield list[at++]
  }

  // What stands under the keys of `kind` ("words" or "pairs") for which `wanted` is true, from `key` on until it gives
  // null: [{ key, variants: [{ number, spelled, postings }], pieces }]. A key may go on in the next files: its pieces.
  async under(kind, key, wanted, isBegun = false) {
    if (!isBegun) for (const { name } of this.filesWith(kind, key)) this.bytes(kind, name)
    const found = []
    let [last, isWanted] = [null, false]
    for (const { name } of this.filesWith(kind, key, isBegun)) {
      for (const piece of pieces(await this.bytes(kind, name), kind === "words")) {
        if (piece.key !== last) isWanted = wanted(piece.key)
        if (isWanted === null) return found
        if (isWanted) {
          if (piece.key !== last) found.push({ key: piece.key, variants: [], pieces: [] })
          add(found.at(-1), piece, name)
        }
        last = piece.key
      }
    }
    return found
  }

  word(folded) { return this.under("words", folded, exactly(folded)).then(([found]) => found) }

  // At most `most` keys of `kind` that begin so.
  begun(kind, start, most) {
    let taken = 0
    return this.under(kind, start, (text) => {
      if (text.startsWith(start)) return ++taken <= most ? true : null
      return byBytes(text, start) > 0 ? null : false
    }, true)
  }

  pair(first, second) {
    const key = `${first} ${second}`
    return this.under("pairs", key, exactly(key)).then(([found]) => found)
  }

  // The positions of each variant of a pair that `pair` found: document → positions.
  async positions(found) {
    const all = new Map(found.variants.map(({ number }) => [number, new Map()]))
    await Promise.all(found.pieces.map(async ({ name, before, held }) => {
      const reader = new Reader(await this.bytes("positions", name))
      for (let left = before; left > 0; left--) reader.take(reader.number())
      for (const { number, postings: documents } of held) {
        const places = positions(reader.take(reader.number()))
        let at = 0
        for (const document of documents.keys()) all.get(number)?.set(document, places[at++])
      }
    }))
    return found.variants.map(({ number }) => all.get(number))
  }

  async card(document) {
    const { block, blocks, cards } = this.manifest
    const file = Math.floor(document / block)
    const all = await this.json("cards", `${cards[Math.floor(file / blocks)]}/${file % blocks}`)
    const [address, title, summary, kind, department, day, moment, badge] = all[document % block]
    return { address, title, summary, kind, department, day, moment, badge }
  }

  // By what documents are filtered: the ids of `departments`, `topics`, `types`, and columns of places in them.
  facets() {
    this.filtering ??= this.allFacets()
    this.filtering.catch(() => { this.filtering = null })
    return this.filtering
  }

  async allFacets() {
    const { documents, facets, range } = this.manifest
    const ranges = Array.from({ length: Math.ceil(documents / range) }, async (_, at) =>
      facetsOf(await this.bytes("facets", `${facets}/${at}`), Math.min(range, documents - at * range)))
    const [ids, ...parts] = await Promise.all([this.json("facets", `${facets}/ids`), ...ranges])
    const column = (name) => parts.flatMap((part) => part[name])
    return { ...ids, department: column("department"), topic: column("topic"), type: column("type"), day: column("day") }
  }

  // Every folded word, and how often it stands in all texts.
  async vocabulary() {
    const { vocabulary, vocabularies } = this.manifest
    const parts = Array.from({ length: vocabularies }, (_, at) => this.json("vocabulary", `${vocabulary}/${at}`))
    return (await Promise.all(parts)).flat()
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

// Add what a piece holds to a key that was found.
const add = (found, { before, held }, name) => {
  const read = held.map(({ number, spelled, bytes }) => ({ number, spelled, postings: postings(bytes) }))
  found.pieces.push({ name, before, held: read })
  for (const one of read) {
    const known = found.variants.find(({ number }) => number === one.number)
    if (!known) found.variants.push({ ...one, postings: new Map(one.postings) })
    else for (const [document, place] of one.postings) known.postings.set(document, place)
  }
}

// As the library sorts: by code points, which UTF-8 keeps and UTF-16 does not for all.
const byBytes = (one, other) => {
  const [a, b] = [[...one], [...other]]
  for (let at = 0; at < a.length && at < b.length; at++) {
    if (a[at] !== b[at]) return a[at].codePointAt(0) - b[at].codePointAt(0)
  }
  return a.length - b.length
}

const exactly = (key) => (text) => (text === key ? true : byBytes(text, key) > 0 ? null : false)
