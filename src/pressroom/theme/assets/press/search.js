// The search page: what is asked for stands in the address; results come from the index (search-index.js).
import { Index } from "./search-index.js"
import { search } from "./search-query.js"
import { fold, spelled } from "./words.js"

const PAGE = 10
const TYPING = 200 // milliseconds after the last letter

const form = document.querySelector("[data-search]")
const box = form.elements.q
const count = form.querySelector("[data-search-count]")
const said = form.querySelector("[data-search-said]")
const suggestion = document.querySelector("[data-search-suggestion]").parentElement
const also = document.querySelector("[data-search-also]")
const list = document.querySelector("[data-search-results]")
const more = document.querySelector("[data-search-more]")
const skeleton = document.querySelector("[data-search-result]")
const index = new Index(form.dataset.search, document.documentElement.lang)
const epoch = 86400000

const fields = ["q", "department", "topic", "type", "from", "to", "sort"]
const asked = () => Object.fromEntries(fields.map((name) => [name, form.elements[name]?.value.trim() ?? ""]))
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name])
const isFiltered = ({ department, topic, type, from, to }) => Boolean(department || topic || type || from || to)

// Filtering and sorting

const day = (text) => Math.floor(Date.parse(text) / epoch)

const filtered = async (found, wanted) => {
  if (!isFiltered(wanted)) return found
  const facets = await index.facets()
  const [body, topic, type] = [
    facets.departments.indexOf(wanted.department), facets.topics.indexOf(wanted.topic), facets.types.indexOf(wanted.type),
  ]
  const [from, to] = [wanted.from ? day(wanted.from) : -Infinity, wanted.to ? day(wanted.to) : Infinity]
  return found.filter(({ document: at }) =>
    (!wanted.department || facets.department[at].includes(body)) &&
    (!wanted.topic || facets.topic[at].includes(topic)) &&
    (!wanted.type || facets.type[at] === type) &&
    facets.day[at] >= from && facets.day[at] <= to)
}

// What is shown

let results = []
let shown = 0
let marked = []
let turn = 0

// The text with the words that were found in <mark>, as text nodes.
const withMarks = (element, text) => {
  const isFound = (word) => {
    const one = spelled(word)
    const plain = fold(one)
    return marked.some((wanted) => (wanted.begins ? plain.startsWith(wanted.folded) : plain === wanted.folded))
  }
  element.append(...text.split(/([\p{L}\p{N}]+)/u).map((part, at) => {
    if (at % 2 === 0 || !isFound(part)) return part
    const mark = document.createElement("mark")
    mark.textContent = part
    return mark
  }))
}

const row = (card) => {
  const element = skeleton.content.cloneNode(true)
  const put = (name, text) => {
    const part = element.querySelector(`[data-part=${name}]`)
    if (!text) return part.remove()
    withMarks(part, text)
    part.removeAttribute("data-part")
  }
  const link = element.querySelector("[data-result]")
  link.href = form.dataset.base + card.address
  withMarks(link, card.title)
  for (const name of ["day", "kind", "badge", "department", "summary"]) put(name, card[name])
  return element
}

const showMore = async () => {
  const own = turn
  const cards = await Promise.all(results.slice(shown, shown + PAGE).map(({ document: at }) => index.card(at)))
  if (own !== turn) return null
  const rows = cards.map(row)
  const first = rows[0]?.querySelector("[data-result]")
  list.append(...rows)
  shown += cards.length
  more.hidden = shown >= results.length
  return first
}

const tell = (text) => { said.textContent = text }

const tellAlso = (names) => {
  also.textContent = names.join(", ")
  also.parentElement.hidden = !names.length
}

const busy = (isBusy) => list.setAttribute("aria-busy", isBusy)

const show = async ({ typing = false } = {}) => {
  const own = ++turn
  const wanted = asked()
  suggestion.hidden = true
  tellAlso([])
  busy(true)
  if (!wanted.q) {
    list.replaceChildren()
    count.textContent = ""
    more.hidden = true
    busy(false)
    return tell("")
  }
  tell(count.dataset.loading)
  try {
    await index.open()
    const answer = await search(index, wanted.q, { typing })
    const { found, words, also: others } = answer
    const kept = await filtered(found, wanted)
    if (own !== turn) return
    if (wanted.sort === "date") kept.sort((one, other) => other.document - one.document)
    results = kept
    shown = 0
    marked = words.map((word, at) => ({ folded: word.folded, begins: typing && at === words.length - 1 }))
    list.replaceChildren()
    await showMore()
    if (own !== turn) return
    count.textContent = kept.length
    tell(kept.length ? (kept.length === 1 ? count.dataset.one : count.dataset.many) : count.dataset.none)
    tellAlso(others)
    if (!answer.isSure && !(typing && found.length)) await suggest(wanted.q, answer, own)
  } catch (error) {
    if (own !== turn) return
    tell(count.dataset.failed)
    throw error
  } finally {
    if (own === turn) busy(false)
  }
}

const suggest = async (typed, answer, own) => {
  const { meant } = await import("./search-meant.js")
  const better = await meant(index, typed, answer)
  if (!better || own !== turn) return
  const link = suggestion.querySelector("a")
  link.textContent = better
  link.href = `?${new URLSearchParams({ ...given(), q: better })}`
  suggestion.hidden = false
}

// The address

const given = () => Object.fromEntries(Object.entries(asked()).filter(([, value]) => value))

const write = () => {
  const query = new URLSearchParams(given()).toString()
  history.replaceState(null, "", query ? `?${query}` : location.pathname)
}

const read = () => {
  const query = new URLSearchParams(location.search)
  for (const name of fields) if (form.elements[name]) form.elements[name].value = query.get(name) ?? ""
}

let waiting
form.addEventListener("submit", (event) => {
  event.preventDefault()
  clearTimeout(waiting)
  write()
  show()
})
form.addEventListener("input", (event) => {
  clearTimeout(waiting)
  busy(true)
  waiting = setTimeout(() => {
    write()
    show({ typing: event.target === box })
  }, event.target === box ? TYPING : 0)
})
more.addEventListener("click", async () => (await showMore())?.focus())
addEventListener("popstate", () => { read(); show() })

// Arrows walk through the results, Escape comes back to the box.
document.addEventListener("keydown", (event) => {
  const links = [...list.querySelectorAll("[data-result]")]
  const at = links.indexOf(document.activeElement)
  if (event.key === "Escape" && at >= 0) return box.focus()
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return
  if (at < 0 && document.activeElement !== box) return
  const next = at + (event.key === "ArrowDown" ? 1 : -1)
  event.preventDefault()
  if (next < 0) box.focus()
  else links[next]?.focus()
})

read()
if (box.value) show()
else box.focus()
