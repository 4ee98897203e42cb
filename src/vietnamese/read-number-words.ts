// Number words back to a number, whatever the office's style; what is no number, or could be two, is null.
import { fold } from './fold.ts'

const BILLION = 1_000_000_000n
const READ_DIGITS: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
}
const READ_SCALES: Readonly<Record<string, bigint>> = { nghin: 1000n, ngan: 1000n, trieu: 1_000_000n }

/** Reads back what any office writes: bốn/tư, linh/lẻ, nghìn/ngàn, tỷ/tỉ, any case, with or without marks. */
export function readNumberWords(text: string): bigint | null {
  const words = fold(text)
    .replace(/^\(?\s*bang chu\s*:?/, '')
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/ (?:viet nam )?dong(?: viet nam)?(?: chan)? *$/, ' ')
    .replace(/ chan *$/, ' ')
    .trim()
    .split(/ +/)
  if (words[0] === 'am' && words.length > 1) {
    const positive = new WordReader().read(words.slice(1))
    return positive === null ? null : -positive
  }
  return new WordReader().read(words)
}

/** One pass over the words; `null` as soon as they are no number. */
class WordReader {
  #total = 0n
  #group: number | null = null
  #digit: number | null = null
  /** Smallest place that is already filled inside the group: 100, 10 or 1. */
  #filled = 1000
  #lastScale = BILLION
  #afterLinh = false
  #half = 0n
  #ended = false

  read(words: readonly string[]): bigint | null {
    for (const word of words) if (this.#ended || !this.#take(word)) return null
    if (!this.#closeDigit()) return null
    if (this.#group === null && this.#total === 0n) return this.#sawZero ? 0n : null
    return this.#total + BigInt(this.#group ?? 0)
  }

  #sawZero = false

  #take(word: string): boolean {
    if (word in READ_DIGITS) return this.#takeDigit(word, READ_DIGITS[word]!)
    switch (word) {
      case 'muoi':
        return this.#takeTens()
      case 'tram':
        return this.#takeHundreds()
      case 'linh':
      case 'le':
        return this.#takeLinh()
      case 'ruoi':
        return this.#takeHalf()
      case 'ty':
      case 'ti':
        return this.#takeBillion()
    }
    const scale = READ_SCALES[word]
    return scale !== undefined && this.#takeScale(scale)
  }

  #takeDigit(word: string, digit: number): boolean {
    if (this.#digit !== null) {
      // "hai lăm", "ba mốt": spoken short forms of hai mươi lăm, ba mươi mốt
      if (!/^(?:lam|nham)$/.test(word) || this.#filled <= 10) return false
      this.#group = (this.#group ?? 0) + this.#digit * 10
      this.#filled = 10
    }
    if (this.#filled <= 1) return false
    this.#digit = digit
    return true
  }

  #takeTens(): boolean {
    if (this.#filled <= 10 || this.#afterLinh) return false
    this.#group = (this.#group ?? 0) + (this.#digit ?? 1) * 10
    this.#digit = null
    this.#filled = 10
    return true
  }

  #takeHundreds(): boolean {
    if (this.#filled <= 100 || this.#afterLinh) return false
    this.#group = (this.#digit ?? 1) * 100
    this.#digit = null
    this.#filled = 100
    this.#half = 50n
    return true
  }

  #takeLinh(): boolean {
    if (this.#digit !== null || this.#filled <= 10 || this.#afterLinh) return false
    this.#afterLinh = true
    return true
  }

  /** The pending digit becomes the unit. "Một trăm năm" is 105 to one reader and 150 to another: refused. */
  #closeDigit(): boolean {
    if (this.#digit === null) return !this.#afterLinh
    if (this.#filled === 100 && !this.#afterLinh && this.#digit !== 0) return false
    if (this.#digit === 0) this.#sawZero = true
    this.#group = (this.#group ?? 0) + this.#digit
    this.#digit = null
    this.#filled = 1
    this.#afterLinh = false
    return true
  }

  #takeScale(scale: bigint): boolean {
    if (!this.#closeDigit() || this.#group === null || scale >= this.#lastScale) return false
    this.#total += BigInt(this.#group) * scale
    this.#lastScale = scale
    this.#half = scale / 2n
    this.#openGroup()
    return true
  }

  /** Everything read so far counts in billions: một nghìn tỷ, một tỷ tỷ. */
  #takeBillion(): boolean {
    if (!this.#closeDigit() || (this.#group === null && this.#total === 0n)) return false
    this.#total = (this.#total + BigInt(this.#group ?? 0)) * BILLION
    this.#lastScale = BILLION
    this.#half = BILLION / 2n
    this.#openGroup()
    return true
  }

  #takeHalf(): boolean {
    if (this.#half === 0n || this.#digit !== null || this.#afterLinh) return false
    this.#total += this.#half
    this.#ended = true
    return true
  }

  #openGroup(): void {
    this.#group = null
    this.#filled = 1000
  }
}
