// Deadlines as written: 'trước ngày 25/7/2026', 'chậm nhất 05 ngày làm việc trước khi tổ chức hội nghị'.

import { findDates } from '#vietnamese/dates.ts'
import type { TaskDue } from '../plan-facts.ts'
import type { Piece } from './piece.ts'

export type FoundDue = { due: TaskDue; from: number; to: number; unsure?: boolean }

const DAYS = '(\\d{1,2})\\s*(?:\\([a-z ]{2,20}\\)\\s*)?ngay(\\s+lam viec)?'
const EVENT =
  '(?:(?:thoi gian|thoi diem|ngay|khi|gio)\\s+)?(?:(?:to chuc|dien ra|khai mac|bat dau)\\s+)?(?:cac\\s+|moi\\s+|buoi\\s+|cuoc\\s+|phien\\s+)?(?:hoi nghi|doi thoai|chuong trinh|buoi|to chuc|dien ra|khai mac)'
const BEFORE: readonly RegExp[] = [
  new RegExp(`\\btruoc\\s+${EVENT}[^.;\\d]{0,70}?${DAYS}`, 'g'),
  new RegExp(`${DAYS}\\s*,?\\s*truoc\\s+(?:ngay\\s+)?${EVENT}`, 'g'),
  new RegExp(
    `\\btruoc\\s+(?:it nhat\\s+|toi thieu\\s+)?${DAYS}\\s*(?:so voi|tinh den|tinh tu|ke tu|tinh toi)?\\s*[^.;\\d]{0,20}?${EVENT}`,
    'g',
  ),
]
const SINCE =
  '(?:ke tu|tinh tu|tu|sau)\\s+(?:(?:ngay|khi|thoi diem|luc)\\s+)?(?:(?:ket thuc|to chuc|dien ra|be mac|hoan thanh)\\s+)?(?:cac\\s+|moi\\s+|buoi\\s+|cuoc\\s+)?(?:hoi nghi|doi thoai|chuong trinh|buoi|cuoc|to chuc|ket thuc)'
const AFTER: readonly RegExp[] = [
  new RegExp(`${DAYS}\\s*,?\\s*${SINCE}`, 'g'),
  new RegExp(
    `\\bsau\\s+(?:khi\\s+)?(?:(?:moi|cac|tung)\\s+)?(?:ket thuc\\s+|to chuc\\s+)?(?:hoi nghi|doi thoai|buoi|cuoc|chuong trinh)[^.;\\d]{0,50}?${DAYS}`,
    'g',
  ),
]

function relative(folded: string): FoundDue[] {
  const found: FoundDue[] = []
  const take = (patterns: readonly RegExp[], due: (days: number, working: boolean) => TaskDue) => {
    for (const pattern of patterns)
      for (const match of folded.matchAll(pattern)) {
        const to = match.index + match[0].length
        if (found.some((one) => match.index < one.to && to > one.from)) continue
        found.push({ due: due(Number(match[1]), match[2] !== undefined), from: match.index, to })
      }
  }
  take(AFTER, (days, working) => (working ? { workingDaysAfterSession: days } : { daysAfterSession: days }))
  take(BEFORE, (days, working) => (working ? { workingDaysBeforeSession: days } : { daysBeforeSession: days }))
  return found
}

const LIMIT =
  /(?:^|[^a-z])(truoc|cham nhat|muon nhat|tre nhat|den het|het|xong|han(?: cuoi| chot| nop| gui)?|khong qua|thoi (?:gian|han)(?: hoan thanh| gui| thuc hien| nop| bao cao| tiep nhan)*|hoan thanh)(?:\s+(?:la|den|vao|trong|cuoi|het|truoc|ngay))*\s*:?\s*(?:la\s+)?$/
const WITHIN = /(?:^|[^a-z])(?:hoan thanh|xong|thuc hien)(?:\s+(?:xong|trong|vao))+\s*$/

const pad = (n: number) => String(n).padStart(2, '0')

function absolute(piece: Piece, year: number | null): FoundDue[] {
  const { folded } = piece
  return findDates(piece.text).flatMap((date): FoundDue[] => {
    const named = date.date ?? (date.month && date.day && year ? `${year}-${pad(date.month)}-${pad(date.day)}` : null)
    const head = folded.slice(Math.max(0, date.start - 60), date.start)
    const limit = LIMIT.exec(head)
    const from = limit ? date.start - (head.length - limit.index) : date.start
    if (named && limit) {
      const rule = /\btruoc\b/.test(limit[0]) ? 'before' : 'no_later_than'
      return [{ due: { date: named, rule }, from, to: date.end }]
    }
    if (named && WITHIN.test(head)) return [{ due: { date: named, rule: 'no_later_than' }, from, to: date.end }]
    if (date.to && (limit || /\btu\b/.test(date.text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))))
      return [{ due: { date: date.to, rule: 'no_later_than' }, from, to: date.end, unsure: true }]
    return []
  })
}

/** 'trước 25/4', 'xong trong tháng 9': a limit whose year is the plan's. */
const YEARLESS =
  /(?<![a-z])(truoc|cham nhat(?: la)?|muon nhat(?: la)?|den het|het|hoan thanh|xong)\s+(?:(?:vao|trong|ngay)\s+)*(?:(\d{1,2})[/.-](\d{1,2})(?![/\d-]|\.\d|\s*(?:nam|dai|nguoi))|thang (\d{1,2})(?![/\d-]|\.\d|\s*(?:nam\b|[/-])))/g
/** 'gửi tổng hợp trong tháng 4/2024.' */
const WITHIN_MONTH = /(?<![a-z])trong thang (\d{1,2})\s*(?:\/|nam )\s*(20\d{2})(?=\s*(?:[.;)]|$))/g

function ofPlanYear(folded: string, year: number | null): FoundDue[] {
  const found: FoundDue[] = []
  const put = (match: RegExpMatchArray, date: string, rule: 'before' | 'no_later_than') => {
    const from = match.index ?? 0
    found.push({ due: { date, rule }, from, to: from + match[0].length })
  }
  for (const match of year === null ? [] : folded.matchAll(YEARLESS)) {
    const [, limit, day, month, wholeMonth] = match
    const m = Number(month ?? wholeMonth)
    if (m < 1 || m > 12 || (day !== undefined && (Number(day) < 1 || Number(day) > 31))) continue
    const date = day === undefined ? `${year}-${pad(m)}` : `${year}-${pad(m)}-${pad(Number(day))}`
    put(match, date, limit === 'truoc' ? 'before' : 'no_later_than')
  }
  for (const match of folded.matchAll(WITHIN_MONTH)) put(match, `${match[2]}-${pad(Number(match[1]))}`, 'no_later_than')
  return found
}

/** Every deadline in the piece, in order. */
export function duesIn(piece: Piece, year: number | null): FoundDue[] {
  const known = relative(piece.folded)
  const dated = absolute(piece, year).filter(
    (one) => !known.some((other) => one.from < other.to && one.to > other.from),
  )
  const taken = [...known, ...dated]
  const yearless = ofPlanYear(piece.folded, year).filter(
    (one) => !taken.some((other) => one.from < other.to && one.to > other.from),
  )
  return [...taken, ...yearless].sort((a, b) => a.from - b.from)
}

/** In the column of a table a bare date is a deadline. */
export function dueInCell(piece: Piece, year: number | null): FoundDue | null {
  const [first] = duesIn(piece, year)
  if (first) return first
  const [date] = findDates(piece.text)
  const named =
    date?.date ?? date?.to ?? (date?.month && date.day && year ? `${year}-${pad(date.month)}-${pad(date.day)}` : null)
  return date && named ? { due: { date: named, rule: 'no_later_than' }, from: date.start, to: date.end } : null
}
