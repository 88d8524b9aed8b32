// The search page: what is asked for stands in the address; results come from the index (search-index.js).
import { CHOICES, counted, isFiltered, nearest, passing } from "./search-filters.js"
import { Index } from "./search-index.js"
import { search } from "./search-query.js"
import { rowOf } from "./search-result.js"

const PAGE = 10
const TYPING = 200 // milliseconds after the last letter
const SLOW = 400 // milliseconds after which it is said that a search goes on

const form = document.querySelector("[data-search]")
const find = (name) => document.querySelector(`[data-search-${name}]`)
const box = form.elements.q
const filters = find("filters")
const list = find("results")
const more = find("more")
const language = document.documentElement.lang
const index = new Index(form.dataset.search, language)
const words = find("said").dataset

const NAMES = ["q", ...CHOICES, "from", "to", "sort"]
const asked = () => Object.fromEntries(NAMES.map((name) => [name, form.elements[name].value.trim()]))
const quoted = (text) => (language === "vi" ? `“${text}”` : `‘${text}’`)
const labelOf = (field) => field.labels[0].textContent

// The options of the filters name what results are of: `named("type", "urgent")`.
const options = Object.fromEntries(CHOICES.map((name) =>
  [name, new Map([...form.elements[name].options].map((option) => [option.value, option]))]))
for (const all of Object.values(options)) for (const option of all.values()) option.dataset.name = option.textContent
const named = (name, id) => (id ? options[name].get(id) : undefined)

// What is found

let turn = 0 // of what is asked for; what an earlier one finds is not shown
let found = { turn, documents: [], all: [], sought: [] }
let shown = 0

const everything = () => Array.from({ length: index.manifest.documents }, (_, at) => index.manifest.documents - 1 - at)

const look = async (wanted, typing) => {
  await index.open()
  if (!wanted.q) {
    const all = everything()
    return { all, documents: passing(await index.facets(), all, wanted), sought: [] }
  }
  const answer = await search(index, wanted.q, { typing })
  const all = answer.found.map(({ document: at }) => at)
  const documents = isFiltered(wanted) ? passing(await index.facets(), all, wanted) : [...all]
  if (wanted.sort === "date") documents.sort((one, other) => other - one)
  const sought = answer.words.map(({ folded }, at, { length }) => ({ folded, begins: typing && at === length - 1 }))
  return { all, documents, sought, answer }
}

// What is shown

const hide = (name, hidden) => { find(name).hidden = hidden }

const tell = (number, text) => {
  find("count").textContent = number
  find("said").textContent = text
}

const showMore = async (number = PAGE) => {
  const own = turn
  const cards = await Promise.all(found.documents.slice(shown, shown + number).map((at) => index.card(at)))
  if (own !== turn) return null
  const rows = cards.map((card) => rowOf(find("result"), card, { sought: found.sought, named, base: form.dataset.base }))
  const first = rows[0]?.querySelector("[data-result]")
  list.append(...rows)
  shown += cards.length
  more.hidden = shown >= found.documents.length
  return first
}

// How many of the results each choice has; fetched only where the filters are open and something is found.
const showCounts = async () => {
  const wanted = asked()
  const own = turn
  const isAsked = wanted.q || isFiltered(wanted)
  if (found.turn !== turn || (isAsked && !filters.open)) return
  const counts = isAsked ? counted(await index.facets(), found.all, wanted) : null
  if (own !== turn) return
  for (const name of CHOICES) {
    for (const [id, option] of options[name]) {
      if (!id) continue
      const number = counts?.[name].get(id) ?? 0
      option.textContent = counts ? `${option.dataset.name} (${number.toLocaleString(language)})` : option.dataset.name
      option.hidden = Boolean(counts) && !number && !option.selected
    }
  }
}

// The feed that comes nearest to the filters.
const showFeed = async (wanted) => {
  const own = turn
  const set = CHOICES.filter((name) => wanted[name])
  const name = set.length > 1 ? nearest(await index.facets(), wanted) : set[0]
  if (own !== turn) return
  const link = find("follow")
  link.href = link.dataset.feeds + (name ? `${name}s/${wanted[name]}.rss` : "all.rss")
  link.textContent = name ? named(name, wanted[name]).dataset.name : link.dataset.all
}

const showSet = (wanted) => {
  const set = [...CHOICES, "from", "to", "sort"].filter((name) => wanted[name]).length
  find("set").textContent = set ? `(${set})` : ""
  hide("clear", !set)
}

const empty = () => {
  list.replaceChildren()
  for (const name of ["more", "none", "retry", "following"]) hide(name, true)
}

const tellAlso = (names) => {
  find("also").textContent = names.join(", ")
  find("also").parentElement.hidden = !names.length
}

const suggest = async (typed, answer, own) => {
  const { meant } = await import("./search-meant.js")
  const better = await meant(index, typed, answer)
  if (!better || own !== turn) return
  const link = find("suggestion")
  link.textContent = better
  link.href = address({ ...asked(), q: better })
  link.parentElement.hidden = false
}

const busy = (isBusy) => list.setAttribute("aria-busy", isBusy)

const show = async ({ typing = false, number = PAGE } = {}) => {
  const own = ++turn
  const wanted = asked()
  busy(true)
  showSet(wanted)
  find("suggestion").parentElement.hidden = true
  tellAlso([])
  hide("start", Boolean(wanted.q) || isFiltered(wanted))
  if (!wanted.q && !isFiltered(wanted)) {
    found = { turn, documents: [], all: [], sought: [] }
    empty()
    tell("", "")
    busy(false)
    return showCounts()
  }
  const slow = setTimeout(() => tell("", words.loading), SLOW)
  try {
    const next = await look(wanted, typing)
    if (own !== turn) return
    found = { ...next, turn }
    shown = 0
    empty()
    await showMore(number)
    if (own !== turn) return
    clearTimeout(slow)
    const size = found.documents.length
    tell(size, size === 1 ? words.one : words.many)
    hide("none", size > 0)
    hide("following", false)
    const { answer } = found
    if (answer) tellAlso(answer.also)
    if (answer && !answer.isSure && !(typing && size)) await suggest(wanted.q, answer, own)
    await Promise.all([showCounts(), showFeed(wanted)])
  } catch (error) {
    if (own !== turn) return
    empty()
    tell("", words.failed)
    hide("retry", false)
    console.warn(error)
  } finally {
    clearTimeout(slow)
    if (own === turn) busy(false)
  }
}

// The address

const address = (wanted) => {
  const query = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value)).toString()
  return location.pathname + (query && `?${query}`)
}

let waiting

// What is typed in one go is one step back, every choice another.
const remember = (typing) => {
  clearTimeout(waiting)
  tellIgnored([])
  const step = (typing && history.state?.typing) || address(asked()) === location.pathname + location.search
    ? "replaceState" : "pushState"
  history[step]({ typing }, "", address(asked()))
}

const tellIgnored = (values) => {
  find("ignored").textContent = values.join("; ")
  find("ignored").parentElement.hidden = !values.length
}

// Sets the form as the address says; what it cannot be set to is told.
const recall = () => {
  clearTimeout(waiting)
  const query = new URLSearchParams(location.search)
  const other = form.elements.lang?.querySelector(`[value="${CSS.escape(query.get("lang") ?? "")}"]`)
  if (other && other.value !== language) return leave(other)
  const ignored = []
  for (const name of NAMES) {
    const field = form.elements[name]
    const value = (query.get(name) ?? "").trim()
    field.value = name === "sort" && value === "relevance" ? "" : value
    if (field.selectedIndex < 0) field.value = ""
    if (value && !field.value && value !== "relevance") ignored.push(`${labelOf(field)} ${quoted(value)}`)
  }
  const tag = query.get("lang")
  if (tag && !other && tag !== language) ignored.push(`${form.dataset.language} ${quoted(tag)}`)
  tellIgnored(ignored)
  if (isFiltered(asked()) || asked().sort) filters.open = true
  show({ number: history.state?.shown ?? PAGE })
}

// The same search in another edition.
const leave = (option) => {
  const query = new URLSearchParams(location.search)
  query.delete("lang")
  location.replace(option.dataset.address + (query.size ? `?${query}` : ""))
}

// What a reader does

const now = (typing = false) => {
  remember(typing)
  show({ typing })
}

form.addEventListener("submit", (event) => {
  event.preventDefault()
  now()
})
form.addEventListener("input", ({ target }) => {
  clearTimeout(waiting)
  busy(true)
  if (target.name === "lang") {
    location.assign(target.selectedOptions[0].dataset.address + address(asked()).slice(location.pathname.length))
  } else if (target === box) waiting = setTimeout(() => now(true), TYPING)
  else now()
})
filters.addEventListener("toggle", () => showCounts().catch((error) => console.warn(error)))
more.addEventListener("click", async () => {
  const first = await showMore()
  first?.focus()
  history.replaceState({ ...history.state, shown }, "")
})
find("clear").addEventListener("click", () => {
  for (const name of NAMES) if (name !== "q") form.elements[name].value = ""
  now()
  box.focus()
})
find("retry").addEventListener("click", () => {
  box.focus()
  show()
})
find("suggestion").addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  box.value = event.target.textContent
  now()
  box.focus()
})
addEventListener("popstate", () => {
  if (list.contains(document.activeElement)) box.focus()
  recall()
})

// Arrows walk through the results, Escape comes back to the box.
document.addEventListener("keydown", (event) => {
  const links = [...list.querySelectorAll("[data-result]")]
  const active = document.activeElement
  const row = list.contains(active) ? active.closest("li").querySelector("[data-result]") : null
  const at = links.indexOf(row)
  if (event.key === "Escape" && (at >= 0 || active === more)) return box.focus()
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step || (at < 0 && active !== box)) return
  const next = at + step
  if (next >= links.length || (at < 0 && next < 0)) return
  event.preventDefault()
  if (next < 0) box.focus()
  else links[next].focus()
})

// On a slow line something may be typed before this runs.
if (location.search) recall()
else {
  show()
  if (!box.value) box.focus()
}
