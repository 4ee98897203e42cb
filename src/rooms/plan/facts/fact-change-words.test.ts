import { expect, test } from 'vitest'
import { changeWords } from './fact-change-words.ts'

const task = { organisation: 'Sở Y tế', text: 'Trả lời', with: [], tone: 'order', deliverTo: null, via: null }

test('a deadline that changed is said by its old and its new day', () => {
  const was = { ...task, due: { date: '2026-07-25', rule: 'before' } }
  const now = { ...task, due: { date: '2026-07-24', rule: 'no_later_than' } }
  expect(changeWords({ key: 'tasks/0001', was, now })).toEqual({
    label: 'Sở Y tế',
    was: 'trước ngày 25/07/2026',
    now: 'chậm nhất ngày 24/07/2026',
  })
})

test('who does it, where that changed', () => {
  const now = { ...task, organisation: 'Sở Nội vụ', due: null }
  expect(changeWords({ key: 'tasks/0001', was: { ...task, due: null }, now })).toEqual({
    label: 'Việc và hạn',
    was: 'Sở Y tế',
    now: 'Sở Nội vụ',
  })
})

test('of a long text only the words around the difference', () => {
  const text = 'Tháo gỡ ngay trong năm các các vướng mắc về vay vốn cho hội viên'
  expect(changeWords({ key: 'topics/0001', was: text, now: text.replace('các các', 'các') })).toEqual({
    label: 'Nội dung đối thoại',
    was: '… trong năm các các vướng mắc về …',
    now: '… trong năm các vướng mắc về …',
  })
})
