// Days, months and quarters in a query: 13/4/2026, 13.4.26, 2026-04-13, thứ hai ngày 13 tháng 4 năm 2026, tháng 4/2026,
// tháng tư năm 2026, 13/4, quý 4/2026, 13 April 2026, từ 1/4/2026 đến 30/4/2026. Each is looked for as texts write it; the
// day of publication stands about each text, too, and what was published then comes first.
import { fold } from "./fold.js"

const DAY_LENGTH = 86400000
const LEAP_YEAR = 2024
const CENTURY = 2000 // of years in two digits
const ROMAN = ["I", "II", "III", "IV"]
const COUNTED = ["mot", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi", "muoi mot", "muoi hai"]

const WEEKDAY = String.raw`(?:(?:th[ứu]\s+(?:hai|ba|t[ưu]|n[ăa]m|s[áa]u|b[ảa]y|[2-7])|ch[ủu]\s+nh[ậa]t)\s*,?\s+)?`
const NAMED_DAY = String.raw`${WEEKDAY}(?:ng[àa]y\s+)?(?<day>\d{1,2})`
const YEAR = String.raw`(?:\s*[/.-]\s*|\s+n[ăa]m\s+)(?<year>\d{4})`
const ISO = /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/
const DAY = String.raw`${NAMED_DAY}(?:\s*[/.-]\s*|\s+th[áa]ng\s+)(?<month>\d{1,2})${YEAR}`
const SHORT = String.raw`${NAMED_DAY}[/.-](?<month>\d{1,2})[/.-](?<year>\d{2})`
const MONTH = String.raw`(?:th[áa]ng\s+)?(?<month>\d{1,2})${YEAR}`
const COUNTED_MONTH = String.raw`th[áa]ng\s+(?<counted>m[ộo]t|hai|ba|t[ưu]|n[ăa]m|s[áa]u|b[ảa]y|t[áa]m|ch[íi]n|m[ưu][ờo]i(?:\s+(?:m[ộo]t|hai))?)${YEAR}`
const BEFORE = /(?:t[ừu](?:\s+ng[àa]y)?|from)\s+$/iu
const BETWEEN = /^\s*(?:(?:đ[ếe]n|den|t[ớo]i)(?:\s+h[ếe]t)?(?:\s+ng[àa]y)?|to|until|-|–)\s*$/iu
const OF_ANY_YEAR = [String.raw`${NAMED_DAY}/(?<month>\d{1,2})`, String.raw`${NAMED_DAY}\s+th[áa]ng\s+(?<month>\d{1,2})`]
const QUARTER = String.raw`(?:qu[yýií]\s+|Q)(?<quarter>[1-4]|I{1,3}|IV)${YEAR}`
const ORDINALS = ["first", "second", "third", "fourth"]

// The names of the months in a language, long and short.
const monthNames = (language) => ["long", "short"].map((month) => Array.from({ length: 12 }, (_, at) =>
  new Date(Date.UTC(2000, at)).toLocaleString(language, { month, timeZone: "UTC" })))

const forms = (language) => {
  const all = [ISO.source, QUARTER, DAY, SHORT, ...OF_ANY_YEAR, COUNTED_MONTH, MONTH]
  if (language !== "vi") {
    const name = `(?<name>${monthNames(language).flat().join("|")})`
    all.push(String.raw`(?:the\s+)?(?:Q(?<quarter>[1-4])|(?<ordinal>${ORDINALS.join("|")})\s+quarter(?:\s+of)?)\s+(?<year>\d{4})`)
    all.push(String.raw`(?:(?<day>\d{1,2})\s+)?${name}\s+(?<year>\d{4})`, String.raw`${name}\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})`)
  }
  return all.map((form) => new RegExp(String.raw`(?<![\p{L}\p{N}/.-])${form}(?![\p{L}\p{N}]|[/.-][\p{L}\p{N}])`, "iu"))
}

const both = (value) => [...new Set([String(value), String(value).padStart(2, "0")])]

// How texts of a language write a day or a month; both ways to write a number below ten.
const written = (language, day, month, year) => {
  const signs = both(month).flatMap((two) => (day ? both(day).map((one) => `${one} ${two} ${year}`) : [`${two} ${year}`]))
  if (language !== "vi") {
    const name = `${monthNames(language)[0][month - 1]} ${year}`
    return [day ? `${day} ${name}` : name, ...signs]
  }
  const named = both(month).map((two) => `thang ${two}${year && ` nam ${year}`}`)
  return [...(day ? both(day).flatMap((one) => named.map((rest) => `${one} ${rest}`)) : named), ...signs]
}

const quarterOf = ({ quarter, ordinal, year }, language) => {
  if (language !== "vi") {
    const said = ordinal?.toLowerCase() ?? ORDINALS[ROMAN.includes(quarter) ? ROMAN.indexOf(quarter) : quarter - 1]
    return { written: [`${said} quarter of ${year}`, `${said} quarter ${year}`, `Q${ORDINALS.indexOf(said) + 1} ${year}`] }
  }
  const at = ROMAN.indexOf(quarter.toUpperCase())
  const roman = at < 0 ? ROMAN[quarter - 1] : ROMAN[at]
  const plain = ROMAN.indexOf(roman) + 1
  return { written: [roman, plain].flatMap((one) => [`quy ${one} nam ${year}`, `quy ${one} ${year}`]) }
}

const dateOf = (groups, language) => {
  if (groups.quarter || groups.ordinal) return quarterOf(groups, language)
  const month = monthOf(groups, language)
  const day = Number(groups.day ?? 0)
  const year = Number(groups.year ?? LEAP_YEAR) + (groups.year?.length === 2 ? CENTURY : 0)
  const moment = Date.UTC(year, month - 1, day || 1)
  if (new Date(moment).getUTCMonth() !== month - 1) return null
  return { day: day && groups.year && moment / DAY_LENGTH, isDay: day > 0, written: written(language, day, month, groups.year ? year : "") }
}

const monthOf = ({ month, counted, name }, language) => {
  if (counted) return COUNTED.indexOf(fold(counted).replace(/\s+/g, " ")) + 1
  if (!name) return Number(month)
  return Math.max(...monthNames(language).map((names) => names.map(fold).indexOf(fold(name)))) + 1
}

// Two days with what stands between and before them, as one date from one to the other.
const spans = (text, found) => found.reduce((all, date) => {
  const before = all.at(-1)
  if (!before?.day || !date.day || !BETWEEN.test(text.slice(before.end, date.start))) return [...all, date]
  const start = before.start - (BEFORE.exec(text.slice(0, before.start))?.[0].length ?? 0)
  return [...all.slice(0, -1), { start, end: date.end, written: [], span: [before.day, date.day] }]
}, [])

// The dates in a text, with the place of each: { start, end, written, isDay, day }, `day` counted from 1970 on; of two
// days, from one to the other, { start, end, written, span }.
export const dates = (text, language) => {
  const found = []
  let rest = text
  for (const form of forms(language)) {
    for (let match; (match = form.exec(rest));) {
      const [start, end] = [match.index, match.index + match[0].length]
      const date = dateOf(match.groups, language)
      if (date) found.push({ start, end, ...date })
      rest = `${rest.slice(0, start)}${"\0".repeat(end - start)}${rest.slice(end)}`
    }
  }
  return spans(text, found.sort((one, other) => one.start - other.start))
}
