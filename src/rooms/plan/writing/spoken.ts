/** Small rules of wording that every section shares. Pure. */
import { cleanText } from '../reading/clean.ts'
import { Piece } from '../reading/piece.ts'

/** Words as the reader sees them. */
export function pieceOf(text: string): Piece {
  const base = cleanText(text)
  return new Piece(base, 0, base.text.length)
}

/** A small first letter, unless the word is an abbreviation ('UBND xã' stays). */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(?=\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) : text
}

export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

export function withoutStop(text: string): string {
  return pieceOf(text).item.plain
}

/** One line, single spaces. */
export const plainLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** 'A, B và C' */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} và ${last}` : last
}

/** Days below ten get a zero and months 1 and 2 too (NĐ 30/2020, Phụ lục I). '2026-09-04' → 'ngày 04/9/2026'. */
export function dayInText(date: string): string {
  const [year, month, day] = date.split('-')
  if (!month) return `năm ${year}`
  const monthText = Number(month) <= 2 ? month : String(Number(month))
  return day ? `ngày ${day}/${monthText}/${year}` : `tháng ${Number(month)} năm ${year}`
}

export const twoDigits = (value: number): string => String(value).padStart(2, '0')
