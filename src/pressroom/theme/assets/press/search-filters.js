// By what results are filtered, and how many of them each choice has. `facets` are columns, by document; what stands
// in them are places in the lists of ids (the library's search/index.py).
const LISTS = { department: "departments", topic: "topics", type: "types" }
const DAY = 86400000

export const CHOICES = Object.keys(LISTS)

export const isFiltered = (wanted) => [...CHOICES, "from", "to"].some((name) => wanted[name])

const days = (text, otherwise) => (text ? Date.parse(text) / DAY : otherwise)

// The documents that pass every filter in `wanted`, in their order.
export const passing = (facets, documents, wanted) => {
  const chosen = CHOICES.filter((name) => wanted[name])
    .map((name) => [facets[name], facets[LISTS[name]].indexOf(wanted[name])])
  const [from, to] = [days(wanted.from, -Infinity), days(wanted.to, Infinity)]
  return documents.filter((at) =>
    facets.day[at] >= from && facets.day[at] <= to &&
    chosen.every(([column, place]) => [column[at]].flat().includes(place)))
}

const tally = (values) => {
  const counts = new Map()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const yearOf = (day) => String(new Date(day * DAY).getUTCFullYear())

// Of each filter, and of the years: id → how many documents it would leave, the other filters as they are.
export const counted = (facets, documents, wanted) => {
  const left = (without) => passing(facets, documents, { ...wanted, ...without })
  const counts = Object.fromEntries(CHOICES.map((name) => {
    const ids = facets[LISTS[name]]
    return [name, tally(left({ [name]: "" }).flatMap((at) => facets[name][at]).map((place) => ids[place]))]
  }))
  const days = left({ from: "", to: "" }).map((at) => facets.day[at])
  return { ...counts, year: tally(days.filter(Boolean).map(yearOf)) }
}

// The documents with those first that a body issues itself.
export const ownFirst = (facets, documents, department) => {
  const place = facets.departments.indexOf(department)
  const isOwn = (at) => facets.department[at][0] === place
  return [...documents.filter(isOwn), ...documents.filter((at) => !isOwn(at))]
}

// Of the filters that are set and have a feed, the one that fewest of all documents pass: its feed comes nearest.
export const nearest = (facets, wanted) => {
  const held = (name) => {
    const place = facets[LISTS[name]].indexOf(wanted[name])
    return facets[name].filter((one) => [one].flat().includes(place)).length
  }
  return CHOICES.filter((name) => wanted[name]).sort((one, other) => held(one) - held(other))[0] ?? null
}
