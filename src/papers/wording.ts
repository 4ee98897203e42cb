import type { Annex, Paper, PaperHead, Run } from './model.ts'
import type { Profile } from './profiles.ts'

// A clerk writes the number and the day in by hand or in Word: the blanks are as wide as the plans have them.
const blankNumber = ' '.repeat(7)
const blankDay = ' '.repeat(5)

/** What no writer can carry: control characters, halves of surrogate pairs, and tabs, which separate cells in the text. */
export function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .toWellFormed()
}

export function upper(text: string): string {
  return plain(text).toLocaleUpperCase('vi')
}

/** 5 → '05'. A number below ten gets a zero (NĐ 30, Phụ lục I, II.3). */
export function padded(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** The number with its symbol, without the label: '05/KH-UBND', '05-KH/TU', or with a blank. */
export function numberAndSymbol(head: PaperHead, profile: Profile): string {
  const number = head.number === null ? blankNumber : padded(head.number)
  return `${number}${profile.number.join}${plain(head.symbol ?? '')}`
}

/** 'ngày 05 tháng 02 năm 2026': zero before days below ten and before months 1 and 2 only. */
export function dateInWords(date: string | null): string {
  const [year, month, day] = (date ?? '').split('-')
  const m = month ? Number(month) : null
  const monthText = m === null ? blankDay : ` ${m <= 2 ? padded(m) : m} `
  const dayText = day ? ` ${padded(Number(day))} ` : blankDay
  return `ngày${dayText}tháng${monthText}năm${year ? ` ${year}` : blankDay}`
}

/** Adds `stop` where the text ends without one. */
export function withStop(text: string, stop: string): string {
  const trimmed = text.trimEnd()
  return /[.;:,?!…]$/.test(trimmed) ? trimmed : trimmed + stop
}

/** 'TM. BAN THƯỜNG VỤ' ⇄ 'T/M BAN THƯỜNG VỤ', as the profile writes it; in capitals. */
export function authority(text: string, mark: Profile['signature']['mark']): string {
  const capitals = upper(text).trim()
  const match = /^(T\/?M|K\/?T|T\/?L)(?:\.\s*|\s+)(.*)$/s.exec(capitals)
  if (!match) return capitals
  const letters = match[1]!.replace('/', '')
  return mark === 'slash' ? `${letters[0]}/${letters[1]} ${match[2]}` : `${letters}. ${match[2]}`
}

/** The last words of the text with the closing mark in place of their own stop. */
export function withClosingMark(runs: readonly Run[], mark: string): Run[] {
  const last = runs.at(-1)
  if (!mark || !last) return [...runs]
  const text = last.text.trimEnd().replace(/(\.\/\.?|(?<!\.)[.;])$/, '')
  return [...runs.slice(0, -1), { ...last, text: text + mark }]
}

const romanDigits = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

export function roman(value: number): string {
  let rest = value
  let out = ''
  for (const [digit, worth] of romanDigits) {
    for (; rest >= worth; rest -= worth) out += digit
  }
  return out
}

/** Điểm: the Vietnamese letters in order, without f j w z and without ă â ê ô ơ ư. */
const letters = 'abcdđeghiklmnopqrstuvxy'

export function pointLetter(value: number): string {
  return [...letters][value - 1] ?? String(value)
}

export function annexLabel(annex: Annex, index: number, count: number): string {
  return plain(annex.label ?? (count > 1 ? `Phụ lục ${roman(index + 1)}` : 'Phụ lục'))
}

/** '(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 10 năm 2026 của Ủy ban nhân dân tỉnh Vân Lĩnh)' */
export function annexNote(paper: Paper, profile: Profile): string {
  const name = plain(paper.kind.name || 'Công văn')
  const kind = name.charAt(0).toLocaleUpperCase('vi') + name.slice(1).toLocaleLowerCase('vi')
  const number = paper.head.symbol === null ? '' : ` số ${numberAndSymbol(paper.head, profile)}`
  const issuer = paper.issuerInSentence ? ` của ${plain(paper.issuerInSentence)}` : ''
  return `(Kèm theo ${kind}${number} ${dateInWords(paper.head.date)}${issuer})`
}
