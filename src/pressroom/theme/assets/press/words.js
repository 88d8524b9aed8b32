// Words as the index knows them: one spelling for what is the same, and folded. The same as text/spelling.py.
import { fold } from "./fold.js"

const WORD = /[\p{L}\p{N}]+/gu
const VOWELS = /(?<!q)([oO][aAeE]|[uU][yY])([\u0300\u0301\u0303\u0309\u0323])$/
const LONE_I = /^((?:[hklmst]|qu)?)i([\u0300\u0301\u0303\u0309\u0323]?)$/

export const spelled = (word) =>
  word.normalize("NFC").toLowerCase().normalize("NFD")
    .replace(VOWELS, (_, vowels, tone) => vowels[0] + tone + vowels[1])
    .replace(LONE_I, "$1y$2")
    .normalize("NFC")

// The words of a text: as they were `typed`, `spelled` with their accents, `folded` without.
export const words = (text) => (text.normalize("NFC").match(WORD) ?? []).map((word) => {
  const one = spelled(word)
  return { typed: word, spelled: one, folded: fold(one) }
})

export { fold }
