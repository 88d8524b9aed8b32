// Which words of a text were sought: those are marked, with their accents.
import { words } from "./words.js"

const WORD = /([\p{L}\p{N}]+)/u

// A text as what stands between words and words in turn: the odd ones are words, `known` of each the word.
const cut = (text) => {
  const parts = text.normalize("NFC").split(WORD)
  return { parts, known: parts.map((part, at) => (at % 2 ? words(part)[0] : null)).filter(Boolean) }
}

const isSame = (one, sought) => (sought.begins ? one.folded.startsWith(sought.folded) : one.folded === sought.folded)

const isAsTyped = (one, { spelled, begins, accented }) =>
  !accented || (begins ? one.spelled.startsWith(spelled) : one.spelled === spelled)

// Where words follow each other in a text: [{ first, last, isExact }], exact where their accents are those that were typed.
const runs = (known, row) => {
  const found = []
  for (let at = 0; at + row.length <= known.length; at++) {
    if (!row.every((word, next) => isSame(known[at + next], word))) continue
    found.push({ first: at, last: at + row.length - 1, isExact: row.every((word, next) => isAsTyped(known[at + next], word)) })
  }
  return found
}

// Where a group stands in each of several texts; accents that were typed hide the words that have others. `rows` are the
// ways to say it; where the texts have none of them as a whole, `apart` are its words.
const places = (texts, { rows, apart }) => {
  const whole = texts.map(({ known }) => rows.flatMap((row) => runs(known, row)))
  const found = whole.some((one) => one.length) ? whole : texts.map(({ known }) => apart.flatMap((word) => runs(known, [word])))
  const isExact = found.some((one) => one.some((run) => run.isExact))
  return found.map((one) => one.filter((run) => run.isExact || !isExact))
}

// The texts as nodes, with what was sought in <mark>, and the groups that stand in none of them. `sought`: [{ label, rows, apart }].
export const marked = (all, sought) => {
  const texts = all.map(cut)
  const groups = sought.map((group) => ({ group, found: places(texts, group) }))
  const nodes = texts.map(({ parts }, at) => {
    const runs = groups.flatMap(({ found }) => found[at]).sort((one, other) => one.first - other.first || other.last - one.last)
    const made = []
    let from = 0
    for (const { first, last } of runs) {
      if (2 * first + 1 < from) continue
      const mark = document.createElement("mark")
      mark.textContent = parts.slice(2 * first + 1, 2 * last + 2).join("")
      made.push(parts.slice(from, 2 * first + 1).join(""), mark)
      from = 2 * last + 2
    }
    return [...made, parts.slice(from).join("")]
  })
  return { nodes, unseen: groups.filter(({ found }) => found.every((one) => !one.length)).map(({ group }) => group) }
}
