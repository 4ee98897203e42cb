// The pieces of a written date, found on folded text: days, months, quarters, hours, weekdays, parts of the day.
import { isoOf, isRealDay } from './day.ts'
import { fullYear } from './typed-date.ts'

export type DayPart = 'morning' | 'afternoon' | 'evening'

export interface DateValue {
  date: string | null
  year?: number
  month?: number
  day?: number
  from?: string
  to?: string
  impossible?: true
  /** "ngày   tháng 6 năm 2026": a place left for the day. */
  blankDay?: true
}

export type Token = { start: number; end: number } & (
  | { kind: 'date'; value: DateValue }
  | { kind: 'time'; time: string; until?: string }
  | { kind: 'weekday'; weekday: number }
  | { kind: 'part'; part: DayPart }
)

type Groups = Record<string, string | undefined>
type Reader = (groups: Groups, match: RegExpExecArray) => DateValue | null

const START = '(?<![\\w/.,-])'
/** Neither a longer figure nor the symbol of a document (02/2024/TT-BTC, 12/2025/QH15). */
const END = '(?!\\d|[/.,:-]\\d|[/-][a-z]|%)'
// Spaces are forgiven where hands forget them: "tháng12", "năm2026".
const DAY = 'ngay ?(?:mung |mong )?'
const MONTH = ' ?thang ?'
const IN_YEAR = ',? ?nam ?'
const FULL = (n: number) =>
  `(?:(?<d${n}>\\d{1,2}) ?(?<s${n}>[/.-]) ?(?<m${n}>\\d{1,2})(?: ?\\k<s${n}> ?| nam )(?<y${n}>\\d{4})|(?<ld${n}>\\d{1,2})${MONTH}(?<lm${n}>\\d{1,2})${IN_YEAR}(?<ly${n}>\\d{4}))`
const MONTH_YEAR = `(?<m>\\d{1,2})(?: ?[/.-] ?|${IN_YEAR})(?<y>\\d{4})`
const JOIN = '(?: ?- ?| den (?:het )?| toi (?:het )?| hoac | va |, ?)'
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 }
const ROMAN = 'iv|i{1,3}|[1-4]'

const number = (figures: string | undefined): number | undefined =>
  figures === undefined ? undefined : Number(figures)

function dayValue(day: number, month: number, year: number): DateValue | null {
  if (year < 1900 || year > 2100) return null
  if (!isRealDay(year, month, day)) return { date: null, year, month, day, impossible: true }
  return { date: isoOf(year, month, day), year, month, day }
}

function monthValue(month: number, year: number): DateValue | null {
  if (month < 1 || month > 12 || year < 1900 || year > 2100) return null
  return { date: isoOf(year, month), year, month }
}

/** "tháng 13/2026" was meant as a month. */
function namedMonth(month: number, year: number): DateValue | null {
  return month < 1 || month > 12 ? { date: null, year, month, impossible: true } : monthValue(month, year)
}

function rangeValue(from: DateValue | null, to: DateValue | null): DateValue | null {
  if (!from || !to) return null
  if (!from.date || !to.date) return { date: null, impossible: true }
  return from.date > to.date ? null : { date: null, from: from.date, to: to.date }
}

function full(groups: Groups, n: number): { day: number; month: number; year: number } {
  return {
    day: Number(groups[`d${n}`] ?? groups[`ld${n}`]),
    month: Number(groups[`m${n}`] ?? groups[`lm${n}`]),
    year: Number(groups[`y${n}`] ?? groups[`ly${n}`]),
  }
}

/** Documents are numbered like months: "Nghị định 06/2021", "số 5/2024". */
const AFTER_DOCUMENT =
  /(?:\bso:?|nghi dinh|nghi quyet|thong tu|quyet dinh|chi thi|luat|cong van|ke hoach|thong bao|quy che|huong dan) ?$/

/** The first day of a range takes what it lacks from the second: "5 đến 8/12/2026", "30/11 - 02/12/2026". */
const DAY_RANGE_FROM = `(?<pd>\\d{1,2})(?:, ?\\d{1,2})*(?<pmonth> ?[/.] ?(?<pm>\\d{1,2})(?: ?[/.] ?(?<py>\\d{4}))?|${MONTH}(?<plm>\\d{1,2})(?:${IN_YEAR}(?<ply>\\d{4}))?)?`
const DAY_RANGE = `${JOIN}(?:${DAY})?${FULL(2)}${END}`
/** Two whole dates joined by "và", "hoặc" or a comma are two dates. */
const TWO_DATES = /\d{4}(?: va | hoac |, ?)/

const dayRange: Reader = (g, match) => {
  const end = full(g, 2)
  if (TWO_DATES.test(match[0])) return null
  const month = number(g.pm ?? g.plm) ?? end.month
  const from = dayValue(Number(g.pd), month, number(g.py ?? g.ply) ?? end.year)
  return rangeValue(from, dayValue(end.day, end.month, end.year))
}

const PHASES: Readonly<Record<string, readonly [number, number]>> = {
  dau: [1, 10],
  'thuong tuan': [1, 10],
  giua: [11, 20],
  'trung tuan': [11, 20],
  cuoi: [21, 31],
  'ha tuan': [21, 31],
}

const phase: Reader = (g) => {
  const value = monthValue(Number(g.m), Number(g.y))
  const [first, last] = PHASES[g.phase ?? ''] ?? [1, 31]
  if (!value?.month || !value.year) return null
  let end = last
  while (!isRealDay(value.year, value.month, end)) end--
  return { ...value, from: isoOf(value.year, value.month, first), to: isoOf(value.year, value.month, end) }
}

const MONTH_LIST = '(?<first>\\d{1,2})(?:(?:,| va| hoac) (?:thang )?\\d{1,2})*'

/** In this order: what a longer form has taken, a shorter one does not see. */
const DATES: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`${START}(?:(?:tu |cac )?${DAY}|tu )${DAY_RANGE_FROM}${DAY_RANGE}`, 'g'), dayRange],
  [new RegExp(`${START}${DAY_RANGE_FROM}${DAY_RANGE}`, 'g'), (g, match) => (g.pmonth ? dayRange(g, match) : null)],
  [
    new RegExp(`${START}(?:${DAY})?${FULL(1)}${END}`, 'g'),
    (g) => {
      const { day, month, year } = full(g, 1)
      return dayValue(day, month, year)
    },
  ],
  [
    new RegExp(`${START}(?:${DAY})?(?<d>\\d{1,2})(?<s>[/-])(?<m>\\d{1,2})\\k<s>(?<y>\\d{2})${END}`, 'g'),
    (g) => {
      const value = dayValue(Number(g.d), Number(g.m), fullYear(g.y!))
      return value?.impossible ? null : value
    },
  ],
  [
    new RegExp(`${START}ngay ?[._…]* ?thang ?(?<m>\\d{1,2})${IN_YEAR}(?<y>\\d{4})${END}`, 'g'),
    (g) => withBlank(monthValue(Number(g.m), Number(g.y))),
  ],
  [
    new RegExp(`${START}ngay ?[._…]* ?thang ?[._…]*${IN_YEAR}(?<y>\\d{4})${END}`, 'g'),
    (g) => withBlank({ date: g.y!, year: Number(g.y) }),
  ],
  [
    new RegExp(
      `${START}thang ?${MONTH_LIST}(?:(?:/|${IN_YEAR})(?<py>\\d{4}))?${JOIN}(?:thang ?)?${MONTH_YEAR}${END}`,
      'g',
    ),
    (g) => rangeValue(monthValue(Number(g.first), number(g.py) ?? Number(g.y)), monthValue(Number(g.m), Number(g.y))),
  ],
  [new RegExp(`${START}(?<phase>dau|giua|cuoi|(?:thuong|trung|ha) tuan) (?:thang ?)?${MONTH_YEAR}${END}`, 'g'), phase],
  [new RegExp(`${START}thang ?${MONTH_YEAR}${END}`, 'g'), (g) => namedMonth(Number(g.m), Number(g.y))],
  [
    new RegExp(
      `${START}quy (?<q1>${ROMAN})(?:${JOIN}(?:quy )?(?<q2>${ROMAN}))?(?: ?[/-] ?|${IN_YEAR}| )(?<y>\\d{4})${END}`,
      'g',
    ),
    (g) => {
      const [first, last] = [QUARTERS[g.q1!]!, QUARTERS[g.q2 ?? g.q1!]!]
      return rangeValue(monthValue(first * 3 - 2, Number(g.y)), monthValue(last * 3, Number(g.y)))
    },
  ],
  [
    new RegExp(`${START}${DAY}(?<d>\\d{1,2})(?: ?/ ?|${MONTH})(?<m>\\d{1,2})${END}`, 'g'),
    (g) => {
      const [day, month] = [Number(g.d), Number(g.m)]
      return isRealDay(2024, month, day) ? { date: null, month, day } : { date: null, month, day, impossible: true }
    },
  ],
  [
    new RegExp(`${START}(?<m>\\d{1,2})/(?<y>\\d{4})${END}`, 'g'),
    (g, match) =>
      AFTER_DOCUMENT.test(match.input.slice(Math.max(0, match.index - 20), match.index))
        ? null
        : monthValue(Number(g.m), Number(g.y)),
  ],
]

const YEAR: readonly [RegExp, Reader] = [
  new RegExp(`${START}nam (?<y>(?:19|20)\\d{2})${END}`, 'g'),
  (g) => ({ date: g.y!, year: Number(g.y) }),
]

function withBlank(value: DateValue | null): DateValue | null {
  return value && { ...value, blankDay: true }
}

const HOUR = (n: string) =>
  `(?<h${n}>\\d{1,2})(?: ?(?:gio|h|g)(?: ?(?<i${n}>[0-5]\\d)(?: ?(?:phut|p|'))?| (?<r${n}>ruoi))?|:(?<c${n}>[0-5]\\d))(?![\\w/:]| ?(?:lam viec|dong ho|hoc|cong))`
const TIMES = new RegExp(`(?<![\\w/.,:-]|trong |24 )(?:tu )?${HOUR('1')}(?:(?: ?- ?| den | toi )${HOUR('2')})?`, 'g')
const WEEKDAYS = /(?<![\w/])(?:thu (hai|ba|tu|nam|sau|bay|[2-7])|(chu nhat))(?![\w/])/g
const WEEKDAY_NUMBERS: Readonly<Record<string, number>> = { hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6 }
const PARTS = /(?<!\w)(?:vao )?(buoi )?(sang|trua|chieu|toi)(?!\w)/g
const PART_NAMES: Readonly<Record<string, readonly [string, DayPart]>> = {
  sang: ['sáng', 'morning'],
  trua: ['trưa', 'afternoon'],
  chieu: ['chiều', 'afternoon'],
  toi: ['tối', 'evening'],
}

/**
 * Tokens in order, none overlapping; offsets are of `folded`. `typed(from, to)` gives the text as written there,
 * which tells sáng from sang and tối from tôi.
 */
export function dateTokens(folded: string, typed: (from: number, to: number) => string, years: boolean): Token[] {
  const tokens: Token[] = []
  let rest = folded
  const take = (match: RegExpExecArray, token: Token): void => {
    tokens.push(token)
    rest = rest.slice(0, match.index) + '\u0001'.repeat(match[0].length) + rest.slice(match.index + match[0].length)
  }
  for (const [pattern, read] of years ? [...DATES, YEAR] : DATES) {
    for (const match of rest.matchAll(pattern)) {
      const value = read(match.groups ?? {}, match)
      if (value) take(match, { kind: 'date', value, start: match.index, end: match.index + match[0].length })
    }
  }
  for (const match of rest.matchAll(TIMES)) {
    const token = timeToken(match)
    if (token) take(match, token)
  }
  for (const match of rest.matchAll(WEEKDAYS)) {
    const name = match[1]
    const weekday = name === undefined ? 0 : (WEEKDAY_NUMBERS[name] ?? Number(name) - 1)
    take(match, { kind: 'weekday', weekday, start: match.index, end: match.index + match[0].length })
  }
  for (const match of rest.matchAll(PARTS)) {
    const [name, part] = PART_NAMES[match[2]!]!
    const written = typed(match.index, match.index + match[0].length)
      .normalize('NFC')
      .toLowerCase()
    if (!written.includes(name) && !match[1]) continue
    take(match, { kind: 'part', part, start: match.index, end: match.index + match[0].length })
  }
  return tokens.sort((a, b) => a.start - b.start)
}

function timeToken(match: RegExpExecArray): Token | null {
  const groups: Groups = match.groups ?? {}
  const time = clock(groups, '1')
  const until = groups.h2 === undefined ? undefined : clock(groups, '2')
  if (time === null || until === null) return null
  return { kind: 'time', time, ...(until ? { until } : {}), start: match.index, end: match.index + match[0].length }
}

function clock(groups: Groups, n: string): string | null {
  const hour = Number(groups[`h${n}`])
  if (hour > 23) return null
  const minutes = groups[`r${n}`] ? '30' : (groups[`i${n}`] ?? groups[`c${n}`] ?? '00')
  return `${String(hour).padStart(2, '0')}:${minutes}`
}
