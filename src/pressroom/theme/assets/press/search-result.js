// A result as listings show a release (pages/templates/_parts.html, `card`), the words that were sought marked.
import { words } from "./words.js"

// The text in parts, what was sought in <mark>. `sought`: [{ folded, begins }].
const marked = (text, sought) => text.split(/([\p{L}\p{N}]+)/u).map((part, at) => {
  if (at % 2 === 0) return part
  const [{ folded }] = words(part)
  if (!sought.some((word) => (word.begins ? folded.startsWith(word.folded) : folded === word.folded))) return part
  const mark = document.createElement("mark")
  mark.textContent = part
  return mark
})

// The row of `card` from the <template>; `named(filter, id)` gives the <option> that names an id, `base` leads to the root.
export const rowOf = (skeleton, card, { sought, named, base }) => {
  const row = skeleton.content.cloneNode(true)
  const part = (name) => row.querySelector(`[data-part=${name}]`)
  const put = (name, text) => {
    if (text) part(name).append(...marked(text.normalize("NFC"), sought))
    else part(name).remove()
  }
  const link = row.querySelector("[data-result]")
  link.href = base + card.address
  link.append(...marked(card.title.normalize("NFC"), sought))

  const labels = skeleton.dataset
  const type = named("type", card.kind)
  const kind = part("kind")
  if (["urgent", "rebuttal"].includes(card.kind)) kind.classList.add(`pr-badge--${card.kind}`)
  kind.textContent = type ? type.dataset.name : labels[card.kind]

  const badge = part("badge")
  badge.textContent = labels[card.badge] ?? ""
  if (card.badge) badge.classList.add(`pr-badge--${card.badge}`)
  else badge.remove()
  if (card.badge === "withdrawn") row.querySelector("article").classList.add("pr-card--withdrawn")

  const body = named("department", card.department)
  const department = part("department")
  if (body) {
    department.href = `${labels.departments}${card.department}/`
    department.textContent = body.dataset.name
    if (body.lang) department.lang = body.lang
  } else department.remove()

  const day = part("day")
  if (card.moment) day.dateTime = card.moment
  put("day", card.day)
  put("summary", card.summary)
  for (const one of row.querySelectorAll("[data-part]")) one.removeAttribute("data-part")
  return row
}
