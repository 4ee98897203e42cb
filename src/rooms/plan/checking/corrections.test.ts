import { expect, test } from 'vitest'
import type { PlanFacts } from '../plan-facts.ts'
import { findingsOf, session, task } from './testing.ts'

/** What choosing this way to mend does, as path and the part of the value that one looks for. */
function chosen(text: string, some: Partial<PlanFacts>, code: string, fix: string): [string, unknown][] {
  const found = findingsOf(text, some).find((finding) => finding.code === code)!
  expect(found.fixes).toContain(fix)
  return (found.corrections?.[fix] ?? []).map(({ path, value }) => [path, value])
}
const at = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

test('the weekday’s word taken for true moves the day; the date taken for true leaves the fact', () => {
  const text = 'Thời gian: thứ Sáu, ngày 10/12/2026 tại hội trường'
  const facts = { sessions: [session('2026-12-10', { source: at(text, text) })] }
  expect(chosen(text, facts, 'weekday-mismatch', 'Lấy thứ Năm, 10/12/2026')).toEqual([])
  expect(chosen(text, facts, 'weekday-mismatch', 'Lấy thứ Sáu, 11/12/2026')).toEqual([
    ['sessions/0', { place: null, starts: { date: '2026-12-11', text: '2026-12-10' }, attendees: null, quotas: [] }],
  ])
})

test('the sum taken for the total corrects the fact that holds the total', () => {
  const text = 'Tổng số 300 đại biểu, gồm: 250 hội viên; 30 lãnh đạo.'
  const facts = { sessions: [session('2026-12-10', { attendees: 300, source: at(text, text) })] }
  const [[path, value] = ['', null]] = chosen(text, facts, 'sum-mismatch', 'Lấy tổng 280 đại biểu')
  expect([path, (value as { attendees: number }).attendees]).toEqual(['sessions/0', 280])
})

test('the figure follows the words where one says so', () => {
  const text = 'Kinh phí: 64.500.000 đồng (Sáu mươi lăm triệu đồng)'
  const line = { text, source: 'ngân sách', amount: 64_500_000, decision: null, at: at(text, text) }
  const [[path, value] = ['', null]] = chosen(
    text,
    { funding: [line] },
    'amount-words-mismatch',
    'Sửa số: 65.000.000 đồng',
  )
  expect([path, (value as { amount: number }).amount]).toEqual(['funding/0', 65_000_000])
})

test('every task that is due on the day of rest gets the day chosen', () => {
  const text = 'gửi về Sở Nội vụ trước ngày 25/7/2026'
  const due = { date: '2026-07-25', rule: 'before' as const }
  const facts = {
    issuedAt: { place: null, date: '2026-06' },
    tasks: [task('Sở A', text, due), task('Sở B', 'khác', null), task('Sở C', text, due)],
  }
  const monday = chosen(text, facts, 'deadline-on-rest-day', 'Đổi sang thứ Hai, 27/7/2026')
  expect(monday.map(([path, value]) => [path, (value as { due: unknown }).due])).toEqual([
    ['tasks/0', { date: '2026-07-27', rule: 'no_later_than' }],
    ['tasks/2', { date: '2026-07-27', rule: 'no_later_than' }],
  ])
})

test('a body that is gone is renamed where it is to act, not where one of its papers is cited', () => {
  const text = 'Căn cứ báo cáo của Sở Giao thông vận tải;\nGiao Sở Giao thông vận tải chuẩn bị trả lời.'
  const acting = { start: text.lastIndexOf('Sở Giao'), end: text.length }
  const facts = {
    bases: [
      {
        text: 'báo cáo của Sở Giao thông vận tải',
        reference: null,
        date: null,
        source: at(text, 'Căn cứ báo cáo của Sở Giao thông vận tải'),
      },
    ],
    tasks: [{ ...task('Sở Giao thông vận tải', 'chuẩn bị trả lời'), source: acting }],
  }
  const done = chosen(text, facts, 'dissolved-organisation', 'Đổi thành Sở Xây dựng')
  expect(done.map(([path, value]) => [path, (value as { organisation: string }).organisation])).toEqual([
    ['tasks/0', 'Sở Xây dựng'],
  ])
})
