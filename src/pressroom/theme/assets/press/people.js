// Filters the network of spokespersons in the page. Without it the lists stand as they are.
// Its data (pages/people_file.py) are fetched when a filter is first used; its state is the address.
import { Asked } from "./asked.js"
import { finds, fold, folded } from "./fold.js"

const PAGE = 100
const TYPING = 150 // milliseconds after the last letter

const form = document.querySelector("[data-people]")
const results = document.querySelector("[data-people-results]")
const lists = document.querySelector("[data-people-static]")
const none = results.querySelector("[data-people-none]")
const rows = results.querySelector("ul")
const more = results.querySelector("[data-people-more]")
const skeleton = results.querySelector("template")
const count = form.querySelector("[data-people-count]")
const clear = form.querySelector("[data-people-clear]")
const asked = new Asked(form)

const language = document.documentElement.lang
const order = new Intl.Collator("vi")
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name])

// The data

let loading
const load = () => (loading ??= fetch(form.dataset.people)
  .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))))
  .then(people)
  .catch((error) => { loading = undefined; throw error }))

// A text of another language than the page's is a pair.
const said = (text) => (Array.isArray(text) ? { lang: text[0], text: text[1] } : { text })

const people = ({ domain, languages, spoken, positions, matters, days, bodies, people: all, some }) => {
  const roles = [...form.elements.role.options].slice(1)
  const places = positions.map((position) => ({ ...said(position), folded: folded(said(position).text) }))
  const owners = bodies.flatMap(([id, level, name, abbreviation, number]) => {
    const body = { id, level, name: said(name), folded: folded(said(name).text, abbreviation ?? "") }
    return Array(number).fill(body)
  })
  return all.name.map((name, row) => {
    const position = places[all.position[row]]
    const matter = row in some.matter ? said(matters[some.matter[row]]) : null
    return {
      name,
      body: owners[row],
      role: roles[all.role[row]],
      position,
      matter,
      languages: spoken[all.spoken[row]].map((place) => languages[place]),
      phone: all.phone[row],
      email: all.email[row] && !all.email[row].includes("@") ? `${all.email[row]}@${domain}` : all.email[row],
      start: days[all.from[row]],
      end: days[some.until[row]],
      decision: all.decision[row],
      decided: days[some.decided[row] ?? all.from[row]],
      id: identity(name, some.id[row] ?? ""),
      folded: folded(name, matter?.text ?? "") + position.folded + owners[row].folded,
    }
  })
}

// The slug of the name, what follows it, or an id of another kind.
const identity = (name, beyond) => {
  if (beyond && !beyond.startsWith("-")) return beyond
  return fold(name).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") + beyond
}

const given = (name) => name.slice(name.lastIndexOf(" ") + 1)
const byName = (one, other) =>
  order.compare(given(one.name), given(other.name)) || order.compare(one.name, other.name)

// What is asked for

const isAsked = (wanted) => Object.values(wanted).some(Boolean)

const matching = (everybody, wanted) => {
  const found = everybody.filter((person) =>
    (!wanted.body || person.body.id === wanted.body) &&
    (!wanted.level || person.body.level === wanted.level) &&
    (!wanted.role || person.role.value === wanted.role) &&
    (!wanted.language || person.languages.some(([tag]) => tag === wanted.language)) &&
    (!wanted.q || finds(wanted.q, person.folded)))
  return wanted.sort === "name" ? found.sort(byName) : found
}

// What is shown

let found = []
let shown = 0

const rowOf = (person) => {
  const element = skeleton.content.cloneNode(true)
  const words = skeleton.dataset
  const part = (name) => element.querySelector(`[data-part=${name}]`)
  const put = (name, { text, lang }, href) => {
    const target = part(name)
    if (!text) return target.remove()
    target.textContent = text
    if (lang) target.lang = lang
    if (href) target.href = href
  }
  put("name", { text: person.name })
  put("position", person.position)
  put("body", person.body.name, `${form.dataset.bodies}${person.body.id}/`)
  put("role", { text: person.role.text })
  if (person.matter) put("matter-text", person.matter)
  else part("matter").remove()
  put("languages", { text: person.languages.map(([, name]) => name).join(", ") })
  put("phone", { text: person.phone }, `tel:${person.phone.split(/ext|máy lẻ/)[0].replace(/[^\d+]/g, "")}`)
  put("email", { text: person.email }, `mailto:${person.email}`)
  put("term", { text: filled(person.end ? words.span : words.since, person) })
  put("decision", {
    text: person.decision && filled(words.decision, { number: person.decision, day: person.decided }),
  })
  part("vcard").href = `${form.dataset.vcards}${person.id}.vcf`
  for (const named of element.querySelectorAll("[data-part]")) named.removeAttribute("data-part")
  return element
}

const showMore = () => {
  const next = document.createDocumentFragment()
  next.append(...found.slice(shown, shown + PAGE).map(rowOf))
  const [first] = next.children
  rows.append(next)
  shown = Math.min(shown + PAGE, found.length)
  more.hidden = shown === found.length
  return first
}

const show = async () => {
  const wanted = asked.values
  clear.hidden = !isAsked(wanted)
  if (!isAsked(wanted)) {
    count.textContent = ""
    results.hidden = true
    lists.hidden = false
    return
  }
  let everybody
  const waiting = setTimeout(() => { count.textContent = count.dataset.loading }, TYPING)
  try {
    everybody = await load()
  } catch {
    count.textContent = count.dataset.failed
    return
  } finally {
    clearTimeout(waiting)
  }
  if (JSON.stringify(wanted) !== JSON.stringify(asked.values)) return // a later call shows what is asked for now
  found = matching(everybody, wanted)
  shown = 0
  rows.replaceChildren()
  showMore()
  const number = new Set(found.map(({ id }) => id)).size
  const text = { 0: count.dataset.none, 1: count.dataset.one }[number] ?? count.dataset.many
  count.textContent = filled(text, { count: number.toLocaleString(language) })
  none.hidden = number > 0
  lists.hidden = true
  results.hidden = false
}

// The address

let typed

const recall = () => {
  clearTimeout(typed)
  asked.recall()
  show()
}

const empty = () => {
  clearTimeout(typed)
  for (const name of asked.names) form.elements[name].value = ""
  asked.remember()
  show()
  form.elements.q.focus()
}

form.addEventListener("input", ({ target }) => {
  clearTimeout(typed)
  if (target.type !== "search") {
    asked.remember()
    show()
  } else typed = setTimeout(() => { asked.remember(true); show() }, TYPING)
})
form.addEventListener("submit", (event) => event.preventDefault())
clear.addEventListener("click", empty)
more.addEventListener("click", () => {
  const first = showMore()
  first.tabIndex = -1
  first.focus()
})
for (const part of [form, results])
  part.addEventListener("keydown", (event) => {
    // In a list that is open, Escape closes it.
    if (event.key !== "Escape" || event.target.matches("select") || !isAsked(asked.values)) return
    event.preventDefault()
    empty()
  })
addEventListener("popstate", recall)
// On a slow line something may be typed before this runs.
if (location.search) recall()
else show()
