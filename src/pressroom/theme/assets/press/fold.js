// Folding: what is left of a text when accents, đ and case do not count. The same as text/fold.py of the library.
const PLAIN = { đ: "d", ð: "d", ł: "l", ø: "o" }
const known = new Map()

// Without marks, and in upper case and back: ß becomes ss.
const letters = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase().toLowerCase()

const foldOne = (char) => {
  if (!known.has(char)) known.set(char, letters(letters(char)).replace(/[đðłø]/g, (letter) => PLAIN[letter]))
  return known.get(char)
}

export const fold = (text) => text.replace(/[^\0-\x7f]/gu, foldOne).toLowerCase()

// The folded words of a text, each after a space: what `finds` looks into.
export const folded = (...texts) =>
  texts.map((text) => ` ${fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(" ")}`).join("")

// Whether every word that the reader typed, whole or not, begins a word of what `folded` made.
export const finds = (typed, text) => folded(typed).split(" ").every((word) => text.includes(` ${word}`))
