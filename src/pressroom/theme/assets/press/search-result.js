// A result as listings show a release (pages/templates/_parts.html, `card`), the words that were sought marked.
import { marked } from "./search-marks.js"

// The row of `card` from the <template>: { row, unseen }, where `unseen` are the groups that it does not show, which
// stand in what it leads to. `named(filter, id)` gives the <option> that names an id, `base` leads to the root.
export const rowOf = (skeleton, card, { sought, named, base }) => {
  const row = skeleton.content.cloneNode(true).firstElementChild
  const labels = skeleton.dataset
  const part = (name) => row.querySelector(`[data-part=${name}]`)
  const fill = (name, text, nodes = [text]) => {
    if (text) part(name).append(...nodes)
    else part(name).remove()
  }
  const type = named("type", card.kind)
  const body = named("department", card.department)
  const shown = [card.title, card.summary, card.day, body?.dataset.name ?? "", type?.dataset.name ?? ""]
  const { nodes, unseen } = marked(shown, sought)

  const link = row.querySelector("[data-result]")
  link.href = base + card.address
  link.append(...nodes[0])
  fill("summary", card.summary, nodes[1])
  fill("day", card.day, nodes[2])
  if (card.moment) row.querySelector("time").dateTime = card.moment

  const kind = part("kind")
  if (["urgent", "rebuttal"].includes(card.kind)) kind.classList.add(`pr-badge--${card.kind}`)
  kind.textContent = type ? type.dataset.name : labels[card.kind]

  const badge = part("badge")
  badge.textContent = labels[card.badge] ?? ""
  if (card.badge) badge.classList.add(`pr-badge--${card.badge}`)
  else badge.remove()
  if (card.badge === "withdrawn") row.querySelector("article").classList.add("pr-card--withdrawn")

  const department = part("department")
  if (body) {
    department.href = `${labels.departments}${card.department}/`
    department.textContent = body.dataset.name
    if (body.lang) department.lang = body.lang
  } else department.remove()

  for (const one of row.querySelectorAll("[data-part]")) one.removeAttribute("data-part")
  return { row, unseen }
}

// A line below what a row shows: `said` with the words in the place of {words}.
export const lineOf = (said, texts) => {
  const line = document.createElement("p")
  line.className = "pr-card__words"
  line.textContent = said.replace("{words}", () => texts.join(", "))
  return line
}
