/** When a session starts, in words; exactly as precise as is known. */
import { weekdayName } from '#vietnamese/dates.ts'
import type { PartOfDay, SessionStart } from '../plan-facts.ts'
import { readStart } from '../reading/session-time.ts'
import { dayInText, pieceOf, plainLine } from './spoken.ts'

const parts: Record<PartOfDay, string> = { morning: 'buổi sáng', afternoon: 'buổi chiều', evening: 'buổi tối' }

/** The start with the words that stand in the paper: its own where they say the same, else composed. */
export function settledStart(starts: SessionStart, year: number | null): SessionStart {
  const part = starts.part ?? partOf(starts.time)
  const wanted = { ...starts, part, text: plainLine(starts.text) }
  const own = heardStart(wanted.text, year)
  const text = own && sameStart(own, wanted) ? own.text : startPhrase(wanted)
  return withoutEmpty({ ...wanted, text })
}

export function startPhrase(starts: SessionStart): string {
  const { time, until, part } = starts
  const clock = time ? (until ? `từ ${clockText(time)} đến ${clockText(until)}` : clockText(time)) : ''
  // The hour alone tells the part of the day, but for hours that no clock would give to it.
  const half = part && (!time || partOf(time) !== part) ? parts[part] : ''
  const day = dayPhrase(starts)
  const lead = [clock, half].filter(Boolean).join(', ')
  if (!lead) return day.charAt(0).toLocaleUpperCase('vi') + day.slice(1)
  const whole = day ? (half ? `${lead} ${day}` : `${lead}, ${day}`) : lead
  return whole.charAt(0).toLocaleUpperCase('vi') + whole.slice(1)
}

function dayPhrase({ date, from, to }: SessionStart): string {
  if (date) return date.length === 10 ? `${dayInText(date)} (${weekdayName(date)})` : dayInText(date)
  if (!from || !to) return ''
  const quarter = quarterOf(from, to)
  if (quarter) return quarter
  const [first, last] = [from.split('-'), to.split('-')]
  const sameYear = first[0] === last[0]
  if (from.length === 7 && to.length === 7 && sameYear)
    return Number(last[1]) === Number(first[1]) + 1
      ? `tháng ${Number(first[1])} hoặc tháng ${Number(last[1])} năm ${first[0]}`
      : `từ tháng ${Number(first[1])} đến tháng ${Number(last[1])} năm ${first[0]}`
  return `từ ${dayInText(from)} đến ${dayInText(to)}`
}

function quarterOf(from: string, to: string): string | null {
  const [year, first] = from.split('-')
  const month = Number(first)
  if (from.length !== 7 || to !== `${year}-${String(month + 2).padStart(2, '0')}` || month % 3 !== 1) return null
  return `quý ${['I', 'II', 'III', 'IV'][(month - 1) / 3]} năm ${year}`
}

const clockText = (time: string): string => {
  const [hour, minute] = time.split(':')
  return `${hour} giờ ${minute}`
}

function heardStart(text: string, year: number | null): SessionStart | null {
  return text ? (readStart(pieceOf(text), year)?.starts ?? null) : null
}

const compared = ['date', 'from', 'to', 'part', 'time', 'until'] as const
const sameStart = (a: SessionStart, b: SessionStart): boolean =>
  compared.every((key) => (a[key] ?? null) === (b[key] ?? null))

function partOf(time: string | null | undefined): PartOfDay | null {
  if (!time) return null
  const hour = Number(time.slice(0, 2))
  return hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
}

function withoutEmpty(starts: SessionStart): SessionStart {
  const kept = Object.entries(starts).filter(
    ([key, value]) => key === 'part' || (value !== null && value !== undefined),
  )
  return Object.fromEntries(kept) as SessionStart
}
