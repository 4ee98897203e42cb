import { addDays, type CalendarDay, dayOf, daysBetween, isDay } from './day.ts'
import type { CalendarEntry, RestKind } from './work-calendar.ts'

/** `leftOut`: names of observances (ngày kỷ niệm) and cancelled events, which free nobody from work. */
export type HolidayImport = { entries: CalendarEntry[]; leftOut: string[] }

/** Property values by name; parameters carry nothing a holiday needs. */
type VEvent = Map<string, string>

const LONGEST_HOLIDAY_DAYS = 31

/** A reason why nothing was imported, in Vietnamese. */
class Unreadable extends Error {}

/**
 * Reads holidays from an iCalendar file, only those of `years`. All or nothing: one bad event and nothing is imported.
 * A file without events gives no entries. What it returns is a proposal; an officer confirms the year.
 */
export function importHolidays(text: string, years: Iterable<number>): HolidayImport | { error: string } {
  try {
    const { events, source } = readCalendar(text)
    return collect(events, new Set(years), source)
  } catch (problem) {
    if (problem instanceof Unreadable) return { error: `Không nhập ngày nào: ${problem.message}` }
    throw problem
  }
}

function readCalendar(text: string): { events: VEvent[]; source: string } {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter(Boolean)
  if (lines[0]?.toUpperCase() !== 'BEGIN:VCALENDAR') throw new Unreadable('tệp không phải lịch iCalendar (.ics).')
  if (lines.at(-1)?.toUpperCase() !== 'END:VCALENDAR')
    throw new Unreadable('tệp lịch bị cụt, thiếu dòng END:VCALENDAR.')
  const events: VEvent[] = []
  const header: VEvent = new Map()
  const open: string[] = []
  for (const line of lines) {
    const { name, value } = readLine(line)
    const part = value.toUpperCase()
    if (name === 'BEGIN') {
      open.push(part)
      if (part === 'VEVENT') events.push(new Map())
    } else if (name === 'END') {
      if (open.pop() !== part) throw new Unreadable(`dòng "${line}" đóng một phần chưa mở.`)
    } else if (open.at(-1) === 'VEVENT') events.at(-1)!.set(name, value)
    else if (open.length === 1) header.set(name, value)
  }
  if (open.length > 0) throw new Unreadable(`phần ${open.at(-1)} không được đóng.`)
  const title = header.get('X-WR-CALNAME') ?? header.get('PRODID')
  return { events, source: `Lịch iCalendar: ${title ? plain(title) : 'không có tên'}` }
}

function readLine(line: string): { name: string; value: string } {
  const match = /^([A-Za-z0-9-]+)(?:;[^:;="]+=(?:"[^"]*"|[^:;"]*))*:(.*)$/.exec(line)
  if (!match) throw new Unreadable(`không đọc được dòng "${line.slice(0, 60)}".`)
  return { name: match[1]!.toUpperCase(), value: match[2]! }
}

function collect(events: VEvent[], years: Set<number>, source: string): HolidayImport {
  const byDay = new Map<CalendarDay, CalendarEntry>()
  const leftOut = new Set<string>()
  for (const event of events) {
    const name = plain(event.get('SUMMARY') ?? '')
    if (!name) throw new Unreadable('có sự kiện không có tên (SUMMARY).')
    const days = daysOf(event, name).filter((day) => years.has(Number(day.slice(0, 4))))
    if (days.length === 0) continue
    if (isObservance(event)) leftOut.add(name)
    else for (const date of days) put(byDay, { date, kind: kindOf(name), name, source })
  }
  const entries = [...byDay.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
  return { entries, leftOut: [...leftOut] }
}

function daysOf(event: VEvent, name: string): CalendarDay[] {
  if (event.has('RRULE') || event.has('RDATE')) throw new Unreadable(`sự kiện "${name}" lặp lại; chỉ nhận ngày cụ thể.`)
  const first = dayFrom(event.get('DTSTART') ?? '')
  if (!first) throw new Unreadable(`sự kiện "${name}" không có ngày bắt đầu đúng.`)
  const duration = event.get('DURATION') ?? 'P1D'
  if (duration !== 'P1D') throw new Unreadable(`sự kiện "${name}" ghi độ dài (DURATION) thay vì ngày kết thúc.`)
  if (!event.has('DTEND')) return [first]
  const end = dayFrom(event.get('DTEND')!)
  if (!end || end < first) throw new Unreadable(`sự kiện "${name}" không có ngày kết thúc đúng.`)
  // An end that is a bare date is the first day after the event (RFC 5545, 3.6.1).
  const length = Math.max(1, daysBetween(first, end))
  if (length > LONGEST_HOLIDAY_DAYS) throw new Unreadable(`sự kiện "${name}" kéo dài quá ${LONGEST_HOLIDAY_DAYS} ngày.`)
  return Array.from({ length }, (_, index) => addDays(first, index))
}

function dayFrom(value: string): CalendarDay | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(value)
  if (!match) return null
  const [, year, month, date, hour, minute, second, utc] = match
  const day = `${year}-${month}-${date}`
  if (!isDay(day)) return null
  if (!utc) return day
  const instant = `${day}T${hour}:${minute}:${second}Z`
  return Number.isNaN(Date.parse(instant)) ? null : dayOf(instant)
}

/** Public feeds mark days of remembrance in the description only. */
function isObservance(event: VEvent): boolean {
  if (event.get('STATUS')?.toUpperCase() === 'CANCELLED') return true
  return /^(lễ kỷ niệm|ngày kỷ niệm|observance)/i.test(plain(event.get('DESCRIPTION') ?? ''))
}

function kindOf(name: string): RestKind {
  if (/^(đi )?làm (việc )?bù/i.test(name)) return 'swap_work'
  if (/hoán đổi/i.test(name)) return 'swap_off'
  return /nghỉ bù/i.test(name) ? 'compensation' : 'holiday'
}

function put(byDay: Map<CalendarDay, CalendarEntry>, entry: CalendarEntry): void {
  const earlier = byDay.get(entry.date)
  if (!earlier || earlier.name === entry.name) byDay.set(entry.date, entry)
  else if ((earlier.kind === 'swap_work') !== (entry.kind === 'swap_work')) {
    throw new Unreadable(`ngày ${entry.date} vừa nghỉ ("${earlier.name}") vừa làm việc ("${entry.name}").`)
  } else byDay.set(entry.date, { ...earlier, name: `${earlier.name}; ${entry.name}` })
}

function plain(value: string): string {
  return value
    .replace(/\\n/gi, ' ')
    .replace(/\\([,;\\])/g, '$1')
    .normalize('NFC')
    .trim()
}
