// The body that a query names, so that its own page and its releases come first.
import { words } from "./words.js"

const LEAST = 2 // words of a name: a word alone may be anything

const folded = (text) => words(text).map((word) => word.folded)

const known = new WeakMap()
const bodiesOf = (field) => {
  if (!known.has(field)) {
    const options = [...field.options].filter(({ value }) => value)
    known.set(field, options.map((option) => ({ option, name: folded(option.dataset.name ?? option.textContent) })))
  }
  return known.get(field)
}

// The body with the longest name that a reading of the query holds, the first reading that holds any: { option, isAlone },
// of the <option>s of `field`, or null. It is alone where nothing else is asked for but what the first of all bodies is
// called (Sở Y tế tỉnh Sông Lam).
export const bodyIn = (readings, field) => {
  const bodies = bodiesOf(field)
  for (const reading of readings) {
    const held = bodies.filter(({ name }) => name.length >= LEAST && ` ${reading} `.includes(` ${name.join(" ")} `))
    if (!held.length) continue
    const { option, name } = held.reduce((best, one) => (one.name.length > best.name.length ? one : best))
    const rest = ` ${reading} `.replace(` ${name.join(" ")} `, " ").trim().split(" ")
    return { option, isAlone: rest.every((word) => !word || bodies[0].name.includes(word)) }
  }
  return null
}
