// Filters the tree of bodies: hides what does not match, and shows what stands above and below a match.
import { finds, folded } from "./fold.js"

const form = document.querySelector("[data-bodies]")
const tree = document.querySelector("[data-bodies-tree]")
const input = form.querySelector("input")
const count = form.querySelector("output")
const parts = [...tree.querySelectorAll("section, div, details, li")]
const boxes = [...tree.querySelectorAll("details")].map((box) => [box, box.open])
const bodies = [...tree.querySelectorAll("h2, li")].map((element) => {
  const names = element.querySelectorAll(":scope > a, :scope > small > abbr")
  return { element, text: folded(...[...names].map((name) => name.textContent)) }
})

const show = () => {
  const query = input.value.trim()
  const found = query ? bodies.filter(({ text }) => finds(query, text)) : []
  const kept = new Set()
  for (const { element } of found) {
    for (let part = element; part !== tree; part = part.parentElement) kept.add(part)
    for (const part of element.querySelectorAll("li")) kept.add(part)
  }
  for (const part of parts) part.hidden = query !== "" && !kept.has(part)
  for (const [box, open] of boxes) box.open = query ? kept.has(box) : open
  const text = { 0: count.dataset.none, 1: count.dataset.one }[found.length] ?? count.dataset.many
  count.textContent = query && text.replace("{count}", found.length)
}

input.addEventListener("input", show)
input.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !input.value) return
  event.preventDefault()
  input.value = ""
  show()
})
form.addEventListener("submit", (event) => event.preventDefault())
show()
