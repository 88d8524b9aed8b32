// The search page: what is asked for stands in the address; results come from the index (search-index.js).
import { Asked } from "./asked.js"
import { Choices } from "./search-choices.js"
import { CHOICES, counted, isFiltered, nearest } from "./search-filters.js"
import { look, NOTHING } from "./search-found.js"
import { Index } from "./search-index.js"
import { lineOf, rowOf } from "./search-result.js"

const PAGE = 10
const TYPING = 200 // milliseconds after the last letter
const SLOW = 400 // milliseconds after which it is said that a search goes on

const form = document.querySelector("[data-search]")
const find = (name) => document.querySelector(`[data-search-${name}]`)
const box = form.elements.q
const { department: bodies, lang } = form.elements
const filters = find("filters")
const list = find("results")
const near = find("near")
const more = find("more")
const year = find("year")
const language = document.documentElement.lang
const words = find("said").dataset

const asked = new Asked(form, ["q", ...CHOICES, "from", "to", "sort"])
const choices = new Choices(
  { ...Object.fromEntries(CHOICES.map((name) => [name, form.elements[name]])), year, ...(lang && { lang }) }, language)
const named = (name, id) => choices.named(name, id)

const quoted = (text) => (language === "vi" ? `“${text}”` : `‘${text}’`)
const labelOf = (field) => field.labels[0].textContent
const isAsked = (wanted) => Boolean(wanted.q) || isFiltered(wanted)

// The indexes: of this edition, and of the others

let index = new Index(form.dataset.search, language)

// A page that was left open may know files of an earlier site: what is there now is asked for.
const renew = async () => {
  await fetch(`${form.dataset.search}manifest.json`, { cache: "reload" })
  index = new Index(form.dataset.search, language)
}

const others = [...(lang?.options ?? [])].filter(({ value }) => value !== language)
  .map((option) => ({ option, index: new Index(`${option.dataset.address}index/`, option.value) }))

// What is found

let turn = 0 // of what is asked for; what an earlier one finds is not shown
let found = { ...NOTHING, turn }
let shown = 0
let slow // the timer after which it is said that a search goes on
const isOver = (own) => own !== turn

// What is shown

const hide = (name, hidden) => { find(name).hidden = hidden }

const tell = (number, text) => {
  find("count").textContent = number
  find("said").textContent = text
}

// Bytes are spent on what nobody asked for only where they cost nothing.
const isGenerous = () => {
  const { saveData, effectiveType = "4g" } = navigator.connection ?? {}
  return !saveData && effectiveType === "4g"
}

// The words of groups as they were typed; what was typed in one go stays together.
const joined = (groups) => {
  const runs = []
  groups.forEach((group, at) => {
    const isNext = at && found.sought.indexOf(group) === found.sought.indexOf(groups[at - 1]) + 1
    if (isNext) runs.push(`${runs.pop()} ${group.label}`)
    else runs.push(group.label)
  })
  return runs
}

// A row, which says which of the words stand only in what it leads to: of a release, its passage may come.
const rowAt = async (at, missing = []) => {
  const card = await index.card(at)
  const { row, unseen } = rowOf(find("result"), card, { sought: found.sought, named, base: form.dataset.base })
  const inside = unseen.filter(({ label }) => !missing.includes(label))
  if (!inside.length) return { row }
  const line = lineOf(words.inside, joined(inside))
  row.querySelector("article").append(line)
  return { row, passage: named("type", card.kind) && { line, groups: inside, address: form.dataset.base + card.address } }
}

// Passages come to rows that are seen, when nothing else is to do.
const readPassages = async (rows, own) => {
  const passages = rows.flatMap(({ passage }) => passage ?? [])
  if (!passages.length || !isGenerous()) return
  for (const { line } of passages) line.classList.add("pr-card__words--passage")
  const { follow } = await import("./search-passage.js")
  if (!isOver(own)) follow(passages, found.sought, () => isOver(own))
}

const showMore = async (number = PAGE) => {
  const own = turn
  const rows = await Promise.all(found.documents.slice(shown, shown + number).map((at) => rowAt(at)))
  if (isOver(own)) return null
  list.append(...rows.map(({ row }) => row))
  shown += rows.length
  more.hidden = shown >= found.documents.length
  readPassages(rows, own)
  return rows[0]?.row.querySelector("[data-result]")
}

// What holds most of the words, where nothing holds all. It is beside the results, which are none.
const showNearest = async () => {
  const own = turn
  const some = found.nearest.slice(0, PAGE)
  const rows = await Promise.all(some.map(({ document: at, missing }) => rowAt(at, missing)))
  if (isOver(own)) return
  const everywhere = some[0].missing.filter((label) => some.every(({ missing }) => missing.includes(label)))
  rows.forEach(({ row }, at) => {
    const alone = some[at].missing.filter((label) => !everywhere.includes(label))
    if (alone.length) row.querySelector("article").append(lineOf(words.missing, alone.map(quoted)))
    const link = row.querySelector("[data-result]")
    link.removeAttribute("data-result")
    link.dataset.near = ""
  })
  near.append(...rows.map(({ row }) => row))
  find("said").textContent = everywhere.length ? words.without.replace("{words}", () => everywhere.map(quoted).join(", ")) : words.nearest
  readPassages(rows, own)
}

// How many results the same has in each other edition.
const countElsewhere = async (wanted) => new Map(await Promise.all(others.map(async ({ option, index: other }) =>
  [option.value, (await look(other, wanted, { bodies })).documents.length])))

// How many of the results each choice has; fetched only where the filters are open and something is found.
const showCounts = async () => {
  const wanted = asked.values
  const own = turn
  if (found.turn !== turn || (isAsked(wanted) && !filters.open)) return
  const counts = isAsked(wanted) ? counted(await index.facets(), found.all, wanted) : null
  if (isOver(own)) return
  choices.show(counts)
  if (!counts || !others.length || !isGenerous()) return
  const there = await countElsewhere(wanted)
  if (!isOver(own)) choices.show({ ...counts, lang: there.set(language, found.documents.length) })
}

// Where nothing is found: what is there without the filters, in another edition, and among people.
const showWays = async (wanted) => {
  const own = turn
  const number = found.all.length
  hide("unfiltered", !number || !isFiltered(wanted))
  find("unfiltered").textContent = words.unfiltered.replace("{count}", number.toLocaleString(language))
  for (const link of document.querySelectorAll("[data-search-person]")) {
    link.search = wanted.q ? `?${new URLSearchParams({ q: wanted.q })}` : ""
  }
  if (!wanted.q || !others.length || !isGenerous()) return
  const there = await countElsewhere(wanted)
  if (isOver(own)) return
  const links = others.filter(({ option }) => there.get(option.value)).map(({ option }) => {
    const link = document.createElement("a")
    link.href = option.dataset.address + asked.address().slice(location.pathname.length)
    link.lang = link.hreflang = option.value
    link.textContent = `${option.dataset.name} (${there.get(option.value).toLocaleString(language)})`
    return link
  })
  find("elsewhere").replaceChildren(...links.flatMap((link, at) => (at ? [", ", link] : [link])))
  find("elsewhere").parentElement.hidden = !links.length
}

// The page of the body that is asked for.
const showBody = () => {
  const option = found.body?.option
  find("body").parentElement.hidden = !option
  if (!option) return
  find("body").lang = option.lang || language
  find("body").textContent = option.dataset.name
  find("body").href = `${find("result").dataset.departments}${option.value}/`
}

// The feed that comes nearest to the filters.
const showFeed = async (wanted) => {
  const own = turn
  const set = CHOICES.filter((name) => wanted[name])
  const name = set.length > 1 ? nearest(await index.facets(), wanted) : set[0]
  if (isOver(own)) return
  const link = find("follow")
  link.href = link.dataset.feeds + (name ? `${name}s/${wanted[name]}.rss` : "all.rss")
  link.textContent = name ? named(name, wanted[name]).dataset.name : link.dataset.all
}

const showSet = (wanted) => {
  const set = [...CHOICES, "from", "to", "sort"].filter((name) => wanted[name]).length
  find("set").textContent = set ? `(${set})` : ""
  hide("clear", !set)
  const [, one] = /^(\d{4})-01-01$/.exec(wanted.from) ?? []
  year.value = one && wanted.to === `${one}-12-31` ? one : ""
  if (year.selectedIndex < 0) year.value = ""
}

const empty = () => {
  list.replaceChildren()
  near.replaceChildren()
  for (const name of ["more", "none", "retry", "following", "cut"]) hide(name, true)
  for (const name of ["elsewhere", "body"]) find(name).parentElement.hidden = true
}

const tellAlso = (names) => {
  find("also").textContent = names.join(", ")
  find("also").parentElement.hidden = !names.length
}

const suggest = async (typed, answer, own) => {
  const { meant } = await import("./search-meant.js")
  const better = await meant(index, typed, answer)
  if (!better || isOver(own)) return
  const link = find("suggestion")
  link.textContent = better
  link.href = asked.address({ ...asked.values, q: better })
  link.parentElement.hidden = false
}

const busy = (isBusy) => list.setAttribute("aria-busy", isBusy)

// All that belongs to what was found; what is nearest comes with it where it is nothing.
const showFound = async (wanted, number) => {
  const own = turn
  shown = 0
  empty()
  await showMore(number)
  if (isOver(own)) return
  clearTimeout(slow)
  const size = found.documents.length
  tell(size, size === 1 ? words.one : words.many)
  showBody()
  hide("none", size > 0)
  hide("following", false)
  tellAlso(found.answer?.also ?? [])
  hide("cut", !found.answer?.isCut)
  if (found.nearest.length) await showNearest()
}

const show = async ({ typing = false, number = PAGE } = {}) => {
  const own = ++turn
  const wanted = asked.values
  busy(true)
  showSet(wanted)
  find("suggestion").parentElement.hidden = true
  tellAlso([])
  const isTooShort = typing && /^\p{L}$/u.test(wanted.q) && !isFiltered(wanted)
  hide("start", isAsked(wanted))
  if (!isAsked(wanted) || isTooShort) {
    found = { ...NOTHING, turn }
    clearTimeout(slow)
    empty()
    tell("", "")
    busy(false)
    return isTooShort ? null : showCounts()
  }
  clearTimeout(slow)
  slow = setTimeout(() => tell("", words.loading), SLOW)
  const answer = async () => {
    const next = await look(index, wanted, { bodies, typing })
    if (isOver(own)) return
    found = { ...next, turn }
    await showFound(wanted, number)
  }
  try {
    await answer().catch(async (error) => {
      if (isOver(own)) throw error
      await renew()
      await answer()
    })
    if (isOver(own)) return
    const size = found.documents.length
    const ways = size ? null : showWays(wanted)
    if (found.answer && !found.answer.isSure && !(size && (typing || !isGenerous()))) await suggest(wanted.q, found.answer, own)
    await Promise.all([ways, showCounts(), showFeed(wanted)])
  } catch (error) {
    if (isOver(own)) return
    empty()
    tell("", words.failed)
    hide("retry", false)
    console.warn(error)
  } finally {
    if (!isOver(own)) {
      clearTimeout(slow)
      busy(false)
    }
  }
}

// The address

let typed

const remember = (typing) => {
  clearTimeout(typed)
  tellIgnored([])
  asked.remember(typing)
}

const tellIgnored = (values) => {
  find("ignored").textContent = values.join("; ")
  find("ignored").parentElement.hidden = !values.length
}

// Sets the form as the address says; what it cannot be set to is told.
const recall = () => {
  clearTimeout(typed)
  const tag = new URLSearchParams(location.search).get("lang")
  const other = lang?.querySelector(`[value="${CSS.escape(tag ?? "")}"]`)
  if (other && other.value !== language) return leave(other)
  const ignored = asked.recall().filter(({ field, value }) => !(field.name === "sort" && value === "relevance"))
    .map(({ field, value }) => `${labelOf(field)} ${quoted(value)}`)
  if (tag && !other && tag !== language) ignored.push(`${form.dataset.language} ${quoted(tag)}`)
  tellIgnored(ignored)
  if (isFiltered(asked.values) || asked.values.sort) filters.open = true
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

const clear = () => {
  for (const name of asked.names) if (name !== "q") form.elements[name].value = ""
  now()
  box.focus()
}

form.addEventListener("submit", (event) => {
  event.preventDefault()
  now()
})
form.addEventListener("input", ({ target }) => {
  clearTimeout(typed)
  busy(true)
  if (target === lang) {
    location.assign(target.selectedOptions[0].dataset.address + asked.address().slice(location.pathname.length))
  } else if (target === box) typed = setTimeout(() => now(true), TYPING)
  else {
    if (target === year) {
      form.elements.from.value = year.value && `${year.value}-01-01`
      form.elements.to.value = year.value && `${year.value}-12-31`
    }
    now()
  }
})
filters.addEventListener("toggle", () => showCounts().catch((error) => console.warn(error)))
more.addEventListener("click", async () => {
  const first = await showMore().catch(() => show({ number: shown + PAGE }))
  first?.focus()
  history.replaceState({ ...history.state, shown }, "")
})
find("clear").addEventListener("click", clear)
find("unfiltered").addEventListener("click", clear)
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
  if ([list, near].some((one) => one.contains(document.activeElement))) box.focus()
  recall()
})

// Arrows walk through the results, Escape comes back to the box.
document.addEventListener("keydown", (event) => {
  const links = [...document.querySelectorAll("[data-result], [data-near]")]
  const active = document.activeElement
  const at = links.indexOf(active.closest(".pr-card")?.querySelector("[data-result], [data-near]"))
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
