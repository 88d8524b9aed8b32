// The passage of a release in which the words stand that its title and its summary do not show. It is read from the
// release's own Markdown file (3 to 6 KB) for rows that are seen, when nothing else is to do: a reader who looks for a
// name or a number sees at once whether this is the text that was meant, for less than a tenth of what it costs to open
// it. Where bytes are dear (search.js, isGenerous), and until it comes, the row says which words stand in the text.
import { marked } from "./search-marks.js"
import { words } from "./words.js"

const LENGTH = 150 // characters: two lines on a wide screen
const BEFORE = 24 // characters of them before the first word

// What a reader sees of Markdown, a line for each of its blocks.
const plain = (markdown) => markdown.replace(/^---\n[^]*?\n---\n/, "")
  .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, "$1").replace(/\[\^[^\]\n]+\]:?/g, "").replace(/\\([!-/:-@[-`{-~])/g, "$1")
  .split(/\n\s*\n|\n(?=\s*(?:[|#>*-]|\d+\. ))/)
  .map((block) => block.replace(/^\s*(?:[#>*-]+|\d+\.)\s|[*_`]+|\|[-:| ]*/gm, " ").replace(/\s+/g, " ").trim())

const wordsOf = (text) => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ ...words(match[0])[0], at: match.index }))

// Where in a text the words of any of the rows stand first, or -1.
const place = (known, rows) => {
  for (const row of rows) {
    for (let at = 0; at + row.length <= known.length; at++) {
      if (row.every(({ folded }, next) => known[at + next].folded === folded)) return known[at].at
    }
  }
  return -1
}

const cutOut = (text, from) => {
  const begin = from <= BEFORE ? 0 : text.indexOf(" ", from - BEFORE) + 1
  const end = begin + LENGTH >= text.length ? text.length : text.lastIndexOf(" ", begin + LENGTH)
  return `${begin ? "… " : ""}${text.slice(begin, Math.max(end, from))}${end < text.length ? " …" : ""}`
}

// The passage of a Markdown text that has most of the groups close together; "" where it has none.
export const passageOf = (markdown, groups) => {
  let best = { held: 0, text: "" }
  for (const block of plain(markdown.normalize("NFC"))) {
    const known = wordsOf(block)
    const places = groups.flatMap(({ rows, apart }) => {
      const whole = place(known, rows)
      return whole < 0 ? apart.map((word) => place(known, [[word]])) : [whole]
    }).filter((at) => at >= 0)
    for (const from of places) {
      const held = places.filter((at) => at >= from && at < from + LENGTH - BEFORE).length
      if (held > best.held) best = { held, text: cutOut(block, from) }
    }
  }
  return best.text
}

const whenIdle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 200))

// Puts passages into the lines of rows as these are seen, until it is over: [{ line, groups, address }].
export const follow = (passages, sought, isOver) => {
  const read = async ({ line, groups, address }) => {
    if (isOver()) return
    const answer = await fetch(`${address}index.md`)
    const text = answer.ok ? passageOf(await answer.text(), groups) : ""
    if (text && !isOver()) line.replaceChildren(...marked([text], sought).nodes[0])
  }
  const watch = new IntersectionObserver((changes) => {
    for (const { target } of changes.filter(({ isIntersecting }) => isIntersecting)) {
      watch.unobserve(target)
      const passage = passages.find(({ line }) => line === target)
      whenIdle(() => read(passage).catch(() => {})) // without it, the line stays as it is
    }
  })
  for (const { line } of passages) watch.observe(line)
}
