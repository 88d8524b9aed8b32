// Days, months and quarters in a query: 13/4/2026, 13.4.2026, 2026-04-13, ngày 13 tháng 4 năm 2026, tháng 4/2026,
// ngày 13/4, quý 4/2026, 13 April 2026. Each is looked for as texts write it; what was published then comes first.
import { fold } from "./fold.js"

const DAY_LENGTH = 86400000
const LEAP_YEAR = 2024
const ROMAN = ["I", "II", "III", "IV"]

const YEAR = String.raw`(?:\s*[/.-]\s*|\s+n[ăa]m\s+)(?<year>\d{4})`
const ISO = /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/
const DAY = String.raw`(?:ng[àa]y\s+)?(?<day>\d{1,2})(?:\s*[/.-]\s*|\s+th[áa]ng\s+)(?<month>\d{1,2})${YEAR}`
const MONTH = String.raw`(?:th[áa]ng\s+)?(?<month>\d{1,2})${YEAR}`
const OF_ANY_YEAR = [
  String.raw`ng[àa]y\s+(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})`,
  String.raw`(?:ng[àa]y\s+)?(?<day>\d{1,2})\s+th[áa]ng\s+(?<month>\d{1,2})`,
]
const QUARTER = String.raw`qu[yýií]\s+(?<quarter>[1-4]|I{1,3}|IV)${YEAR}`

// The names of the months in a language, long and short.
const monthNames = (language) => ["long", "short"].map((month) => Array.from({ length: 12 }, (_, at) =>
  new Date(Date.UTC(2000, at)).toLocaleString(language, { month, timeZone: "UTC" })))

const forms = (language) => {
  const all = [ISO.source, QUARTER, DAY, ...OF_ANY_YEAR, MONTH]
  if (language !== "vi") all.push(String.raw`(?:(?<day>\d{1,2})\s+)?(?<name>${monthNames(language).flat().join("|")})\s+(?<year>\d{4})`)
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

const quarterOf = ({ quarter, year }) => {
  const at = ROMAN.indexOf(quarter.toUpperCase())
  const roman = at < 0 ? ROMAN[quarter - 1] : ROMAN[at]
  const plain = ROMAN.indexOf(roman) + 1
  return { written: [roman, plain].flatMap((one) => [`quy ${one} nam ${year}`, `quy ${one} ${year}`]) }
}

const dateOf = (groups, language) => {
  if (groups.quarter) return quarterOf(groups)
  const [short, long] = groups.name ? monthNames(language).map((names) => names.map(fold).indexOf(fold(groups.name))) : []
  const month = groups.name ? Math.max(short, long) + 1 : Number(groups.month)
  const day = Number(groups.day ?? 0)
  const year = Number(groups.year ?? LEAP_YEAR)
  if (new Date(Date.UTC(year, month - 1, day || 1)).getUTCMonth() !== month - 1) return null
  const isThen = (published) => {
    const date = new Date(published * DAY_LENGTH)
    return (!groups.year || date.getUTCFullYear() === year) && date.getUTCMonth() === month - 1 && (!day || date.getUTCDate() === day)
  }
  return { isThen, isDay: day > 0, written: written(language, day, month, groups.year ? year : "") }
}

// The dates in a text, with the place of each: { start, end, written, isThen, isDay }. `isThen` tells of a day, counted
// from 1970 on, whether it is that one; a quarter has none, as what tells of it is published later.
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
  return found.sort((one, other) => one.start - other.start)
}
