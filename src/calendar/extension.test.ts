import { expect, test } from 'vitest'
import { currentDue, type ExtendableDue, extendDue, isOverdue } from './extension.ts'

const due: ExtendableDue = { first: '2026-12-03', extensions: [] }

function extended(from: ExtendableDue, until: string, reason: string): ExtendableDue {
  const result = extendDue(from, until, reason)
  if (!result.ok) throw new Error(result.message)
  return result.due
}

test('after an extension to a day, overdue begins on the day after it', () => {
  const later = extended(due, '2026-12-10', 'Chờ kết quả đo đạc tại thực địa')
  expect(isOverdue(later, '2026-12-04')).toBe(false)
  expect(isOverdue(later, '2026-12-10')).toBe(false)
  expect(isOverdue(later, '2026-12-11')).toBe(true)
})

test('the first due day and every reason stay visible', () => {
  const twice = extended(extended(due, '2026-12-10', 'Chờ đo đạc'), '2026-12-17', '  Chờ ý kiến đơn vị phối hợp ')
  expect(twice).toEqual({
    first: '2026-12-03',
    extensions: [
      { until: '2026-12-10', reason: 'Chờ đo đạc' },
      { until: '2026-12-17', reason: 'Chờ ý kiến đơn vị phối hợp' },
    ],
  })
  expect(currentDue(twice)).toBe('2026-12-17')
  expect(currentDue(due)).toBe('2026-12-03')
})

test.each(['', '   ', '...', '\u00a0-'])('without a reason (%j) it is refused', (reason) => {
  expect(extendDue(due, '2026-12-10', reason)).toEqual({ ok: false, message: 'Phải nêu lý do gia hạn.' })
})

test('a day that is not later, or not real, is refused', () => {
  const message = 'Ngày gia hạn phải sau hạn hiện tại (03/12/2026).'
  expect(extendDue(due, '2026-12-03', 'Chờ đo đạc')).toEqual({ ok: false, message })
  expect(extendDue(due, '2026-12-01', 'Chờ đo đạc')).toEqual({ ok: false, message })
  expect(extendDue(due, '2026-12-32', 'Chờ đo đạc')).toMatchObject({ ok: false })
})
