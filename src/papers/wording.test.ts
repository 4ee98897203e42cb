import { describe, expect, it } from 'vitest'
import { getProfile } from './profiles.ts'
import {
  authority,
  dateInWords,
  numberAndSymbol,
  plain,
  pointLetter,
  roman,
  withClosingMark,
  withStop,
} from './wording.ts'

const head = { issuer: ['UBND'], place: 'Vân Lĩnh', date: null, number: 5, symbol: 'KH-UBND' }

describe('the wording of a paper', () => {
  it.each([
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
    ['2026-06-15', 'ngày 15 tháng 6 năm 2026'],
    ['2026-10-09', 'ngày 09 tháng 10 năm 2026'],
    ['2026-10', 'ngày     tháng 10 năm 2026'],
    ['2026', 'ngày     tháng     năm 2026'],
    [null, 'ngày     tháng     năm     '],
  ])('writes the date %s as “%s”', (date, words) => {
    expect(dateInWords(date)).toBe(words)
  })

  it('writes numbers below ten with a zero, and leaves a blank where there is none', () => {
    expect(numberAndSymbol(head, getProfile('state'))).toBe('05/KH-UBND')
    expect(numberAndSymbol({ ...head, number: 128 }, getProfile('state'))).toBe('128/KH-UBND')
    expect(numberAndSymbol({ ...head, symbol: 'KH/TU' }, getProfile('party'))).toBe('05-KH/TU')
    expect(numberAndSymbol({ ...head, number: null }, getProfile('state'))).toBe('       /KH-UBND')
  })

  it('writes the authority with dots for the state and with a slash for the Party', () => {
    expect(authority('TM. Ủy ban nhân dân', 'dot')).toBe('TM. ỦY BAN NHÂN DÂN')
    expect(authority('TM. BAN THƯỜNG VỤ', 'slash')).toBe('T/M BAN THƯỜNG VỤ')
    expect(authority('K/T BÍ THƯ', 'dot')).toBe('KT. BÍ THƯ')
    expect(authority('TL. CHỦ TỊCH', 'slash')).toBe('T/L CHỦ TỊCH')
    expect(authority('TUQ. CHỦ TỊCH', 'slash')).toBe('TUQ. CHỦ TỊCH')
    expect(authority('Q. CHỦ TỊCH', 'dot')).toBe('Q. CHỦ TỊCH')
    expect(authority('CHỦ TỊCH', 'slash')).toBe('CHỦ TỊCH')
  })

  it('puts the closing mark in place of the last stop, once', () => {
    const closed = (text: string, mark: string) => withClosingMark([{ text }], mark)[0]!.text
    expect(closed('để giải quyết.', './.')).toBe('để giải quyết./.')
    expect(closed('để giải quyết', './.')).toBe('để giải quyết./.')
    expect(closed('để giải quyết./. ', './.')).toBe('để giải quyết./.')
    expect(closed('theo quy định;', '.')).toBe('theo quy định.')
    expect(closed('theo quy định...', './.')).toBe('theo quy định..../.')
    expect(closed('theo quy định;', '')).toBe('theo quy định;')
  })

  it('adds a stop only where there is none', () => {
    expect(withStop('Như trên', ';')).toBe('Như trên;')
    expect(withStop('Lưu: VT.', ';')).toBe('Lưu: VT.')
  })

  it('counts with Roman digits and with the Vietnamese letters', () => {
    expect([1, 4, 9, 14, 19].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XIX'])
    expect(Array.from({ length: 8 }, (_, index) => pointLetter(index + 1)).join('')).toBe('abcdđegh')
  })

  it('drops what no file can carry and keeps every letter', () => {
    expect(plain('a\u0000b\tc\r\nd\ud800')).toBe('ab c\nd\ufffd')
    expect(plain('Ủy ban – “đối thoại” & <b>')).toBe('Ủy ban – “đối thoại” & <b>')
  })
})
