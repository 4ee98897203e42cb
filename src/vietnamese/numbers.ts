// Whole numbers in Vietnamese words and in figures (1.234.567).
import { fold } from './fold.ts'

export { readNumberWords } from './read-number-words.ts'

export interface NumberStyle {
  /** The unit 4 after mươi: 24 is "hai mươi bốn" or "hai mươi tư". */
  four?: 'bốn' | 'tư'
  /** 105: "một trăm linh năm" (north) or "một trăm lẻ năm" (south). */
  zeroTens?: 'linh' | 'lẻ'
  thousand?: 'nghìn' | 'ngàn'
  /** Money only: "… đồng chẵn". */
  exact?: boolean
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const BILLION = 1_000_000_000n
const LIMIT = 10n ** 18n

/** 64500000 → "sáu mươi bốn triệu năm trăm nghìn". Whole numbers up to 10^18 either side of zero. */
export function numberInWords(n: number | bigint, style: NumberStyle = {}): string {
  if (typeof n === 'number' && !Number.isSafeInteger(n)) throw new RangeError(`Không đọc được số ${n} thành chữ.`)
  const value = BigInt(n)
  if (value > LIMIT || value < -LIMIT) throw new RangeError(`Số ${value} quá lớn để đọc thành chữ.`)
  if (value < 0n) return `âm ${numberInWords(-value, style)}`
  return value === 0n ? DIGITS[0] : readUp(value, style, false).join(' ')
}

/** 64500000 → "Sáu mươi bốn triệu năm trăm nghìn đồng". */
export function moneyInWords(n: number | bigint, style: NumberStyle = {}): string {
  const words = numberInWords(n, style)
  return `${words[0]!.toUpperCase()}${words.slice(1)} đồng${style.exact ? ' chẵn' : ''}`
}

function readUp(value: bigint, style: NumberStyle, follows: boolean): string[] {
  const words: string[] = []
  const billions = value / BILLION
  if (billions > 0n) words.push(...readUp(billions, style, follows), 'tỷ')
  let rest = Number(value % BILLION)
  for (const [size, name] of [
    [1_000_000, 'triệu'],
    [1000, style.thousand ?? 'nghìn'],
    [1, ''],
  ] as const) {
    const group = Math.floor(rest / size)
    rest %= size
    if (group === 0) continue
    words.push(...readGroup(group, style, follows || words.length > 0))
    if (name) words.push(name)
  }
  return words
}

/** One group of three figures; after a greater group the missing hundreds are read out ("không trăm"). */
function readGroup(group: number, style: NumberStyle, follows: boolean): string[] {
  const hundreds = Math.floor(group / 100)
  const tens = Math.floor(group / 10) % 10
  const unit = group % 10
  const words: string[] = []
  const withHundreds = hundreds > 0 || follows
  if (withHundreds) words.push(DIGITS[hundreds]!, 'trăm')
  if (tens === 0 && unit > 0 && withHundreds) words.push(style.zeroTens ?? 'linh')
  if (tens === 1) words.push('mười')
  if (tens > 1) words.push(DIGITS[tens]!, 'mươi')
  if (unit > 0) words.push(unitWord(unit, tens, style))
  return words
}

function unitWord(unit: number, tens: number, style: NumberStyle): string {
  if (unit === 1 && tens > 1) return 'mốt'
  if (unit === 4 && tens > 1) return style.four ?? 'bốn'
  if (unit === 5 && tens > 0) return 'lăm'
  return DIGITS[unit]!
}

const figures = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 })

/** 1234567 → "1.234.567"; decimals after a comma. */
export function formatNumber(n: number | bigint): string {
  return figures.format(n)
}

/** "64.500.000", "64 500 000 đồng", "1.234,5", "-3" → a number; null when the figures are not grouped soundly. */
export function parseNumber(text: string): number | null {
  const typed = fold(text)
    .replace(/\s*(?:dong|vnd|d|₫)\.?$/, '')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '.')
    .replace(/^([-+]) /, '$1')
  if (/^[-+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^[-+]?\d+(?:,\d+)?$/.test(typed)) {
    return Number(typed.replaceAll('.', '').replace(',', '.'))
  }
  return /^[-+]?\d{1,3}(?:,\d{3}){2,}$/.test(typed) ? Number(typed.replaceAll(',', '')) : null
}
