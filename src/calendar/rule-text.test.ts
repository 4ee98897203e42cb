import { expect, test } from 'vitest'
import { parseRule } from './rule-text.ts'

test.each([
  ['before', { kind: 'before' }],
  ['no later than', { kind: 'no_later_than' }],
  ['no_later_than', { kind: 'no_later_than' }],
  ['5 working days before', { kind: 'before_session', amount: 5, unit: 'working_days' }],
  ['  05  Working  Days Before ', { kind: 'before_session', amount: 5, unit: 'working_days' }],
  ['1 working day after', { kind: 'after_session', amount: 1, unit: 'working_days' }],
  ['10 days before', { kind: 'before_session', amount: 10, unit: 'days' }],
  ['10 days after', { kind: 'after_session', amount: 10, unit: 'days' }],
  ['trước ngày', { kind: 'before' }],
  ['Chậm nhất ngày', { kind: 'no_later_than' }],
  ['đến hết ngày', { kind: 'no_later_than' }],
  ['05 ngày làm việc trước'.normalize('NFD'), { kind: 'before_session', amount: 5, unit: 'working_days' }],
  ['10 ngày sau', { kind: 'after_session', amount: 10, unit: 'days' }],
])('%j is read', (text, rule) => {
  expect(parseRule(text)).toEqual(rule)
})

test.each([
  '',
  'after',
  '0 days after',
  '-5 days before',
  '1.5 days before',
  '1001 days after',
  '5 weeks before',
  'before 5',
  'x5 days before',
])('%j is no rule', (text) => {
  expect(parseRule(text)).toBeNull()
})
