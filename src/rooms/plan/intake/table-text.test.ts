import { describe, expect, it } from 'vitest'
import { joinCellLines, repeatedDownwards } from './table-text.ts'

describe('the lines of a cell', () => {
  it.each([
    [['Xã A: 50 người', 'Xã B: 30 người'], 'Xã A: 50 người; Xã B: 30 người'],
    [['Xã A: 1.200', 'Xã B: 30'], 'Xã A: 1.200; Xã B: 30'],
    [['Xã A: 50 người;', 'Xã B: 30 người.'], 'Xã A: 50 người; Xã B: 30 người.'],
    [['Xã A: 50 người; Xã', 'B: 30 người'], 'Xã A: 50 người; Xã B: 30 người'],
    [['Số lượng', 'người dân'], 'Số lượng người dân'],
    [[' Nhà  văn hóa ', '', 'xã A'], 'Nhà văn hóa xã A'],
  ])('%j are joined as they are meant', (lines, text) => {
    expect(joinCellLines(lines)).toBe(text)
  })

  it('go on downwards in a merged cell unless they are a bare number', () => {
    expect([' 1.200 ', 'Cụm 1', '5/2026'].map(repeatedDownwards)).toEqual(['', 'Cụm 1', '5/2026'])
  })
})
