// Reads the index of search/index/ (made by the library's room `search`, which tells its format):
// a query fetches the manifest once, and then the files in which its own words stand.

const VERSION = 1
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
    for (let left = reader.number(), place = 0; left > 0; left--) places.push((place += reader.number()))
    found.push(places)
  }
  return found
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

  // Where in the list of files a key stands: the last that begins with it or with one before it.
  place(list, key) {
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (byBytes(list[middle][0], key) <= 0) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  // What stands under the keys of `kind` ("words" or "pairs") for which `wanted` is true, from `key` on until it
  // gives null: [{ key, file, first, variants: [{ number, spelled, postings }] }].
  async under(kind, key, wanted) {
    const list = this.manifest[kind]
    const found = []
    for (let file = Math.max(0, this.place(list, key)); file < list.length; file++) {
      const reader = new Reader(await this.bytes(kind, list[file][1]))
      let before = new Uint8Array()
      let variant = 0
      while (reader.more) {
        const shared = reader.number()
        const rest = reader.take(reader.number())
        const name = new Uint8Array(shared + rest.length)
        name.set(before.subarray(0, shared))
        name.set(rest, shared)
        before = name
        const text = decoder.decode(name)
        const variants = []
        const first = variant
        const heads = []
        for (let left = reader.number(); left > 0; left--, variant++) {
          const number = reader.number()
          const spelled = kind === "words" ? decoder.decode(reader.take(reader.number())) : ""
          heads.push({ number, spelled, size: reader.number() })
        }
        const isWanted = wanted(text)
        for (const { number, spelled, size } of heads) {
          const bytes = reader.take(size)
          if (isWanted) variants.push({ number, spelled, postings: postings(bytes) })
        }
        if (isWanted === null) return found
        if (isWanted) found.push({ key: text, file, first, variants })
      }
    }
    return found
  }

  word(folded) { return this.under("words", folded, exactly(folded)).then(([found]) => found) }

  // At most `most` keys of `kind` that begin so.
  begun(kind, start, most) {
    let taken = 0
    return this.under(kind, start, (text) => {
      if (text.startsWith(start)) return ++taken <= most
      return byBytes(text, start) > 0 ? null : false
    })
  }

  pair(first, second) {
    const key = `${first} ${second}`
    return this.under("pairs", key, exactly(key)).then(([found]) => found)
  }

  // The positions of each variant of a pair that `pair` found: document → positions.
  async positions(found) {
    const reader = new Reader(await this.bytes("positions", this.manifest.positions[found.file]))
    for (let left = found.first; left > 0; left--) reader.take(reader.number())
    return found.variants.map(({ postings: documents }) => {
      const places = positions(reader.take(reader.number()))
      return new Map([...documents.keys()].map((document, at) => [document, places[at]]))
    })
  }

  async card(document) {
    const { block, cards } = this.manifest
    const all = await this.json("cards", cards[Math.floor(document / block)])
    const [address, title, summary, kind, department, day, moment, badge] = all[document % block]
    return { address, title, summary, kind, department, day, moment, badge }
  }

  facets() { return this.json("facets", this.manifest.facets) }

  vocabulary() { return this.json("vocabulary", this.manifest.vocabulary) }
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
