// The given text → text that can be read: composed letters, plain spaces and line ends, no emphasis marks.
import { type Base, foldKeepingLength } from './piece.ts'

const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\v]/
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\u0000-\u0008\u000e-\u001f]/
const COMBINING = /[\u0300-\u036f]/
/** Look-alikes that scanners and old fonts put in: Icelandic eth for đ, the private bullets of Word's symbol font. */
const LOOKALIKE: Readonly<Record<string, string>> = {
  Ð: 'Đ',
  '\uf0b7': '•',
  '\uf02d': '-',
  '\uf0a7': '•',
  '\uf0d8': '•',
}

class Cleaned {
  text = ''
  readonly starts: number[] = []
  readonly ends: number[] = []

  add(characters: string, start: number, end: number): void {
    for (let i = 0; i < characters.length; i++) {
      this.text += characters[i]
      this.starts.push(start)
      this.ends.push(end)
    }
  }

  base(): Base {
    return { text: this.text, folded: foldKeepingLength(this.text), starts: this.starts, ends: this.ends }
  }
}

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** '*' and '_' around words are emphasis; '* ' at the head of a line is a bullet; a run of '_' is a blank to fill in. */
function emphasis(text: string, index: number, lineStart: boolean): { skip: number; put: string } | null {
  const character = text[index]
  if (character === '*') {
    let end = index
    while (text[end] === '*') end++
    const bullet = lineStart && end === index + 1 && /[ \t]/.test(text[end] ?? '')
    return bullet ? null : { skip: end - index, put: '' }
  }
  if (character === '_') {
    let end = index
    while (text[end] === '_') end++
    if (end - index >= 3) return { skip: end - index, put: ' ' }
    return isWord(text[index - 1]) && isWord(text[end]) ? null : { skip: end - index, put: '' }
  }
  if (character === '\\' && /[-*_.()#+[\]]/.test(text[index + 1] ?? '')) return { skip: 1, put: '' }
  return null
}

/** How many characters of a heading mark ('## ') or quotation mark ('> ') stand here at the head of a line. */
function headMark(text: string, index: number): number {
  const mark = /^(?:#{1,6}|>)[ \t]+/.exec(text.slice(index, index + 10))
  return mark ? mark[0].length : 0
}

export function cleanText(given: string): Base {
  const out = new Cleaned()
  let lineStart = true
  let index = 0
  while (index < given.length) {
    const skippedHead = lineStart ? headMark(given, index) : 0
    if (skippedHead > 0) {
      index += skippedHead
      lineStart = false
      continue
    }
    const marked = emphasis(given, index, lineStart)
    if (marked) {
      if (marked.put !== '') out.add(marked.put, index, index + marked.skip)
      index += marked.skip
      continue
    }
    const end = endOfLetter(given, index)
    const character = given.slice(index, end)
    const clean = character === 'ð' ? capitalOrNot(given, index) : cleanCharacter(character)
    if (clean !== '') out.add(clean, index, end)
    if (clean === '\n') lineStart = true
    else if (clean !== '' && !/\s/.test(clean)) lineStart = false
    index = end
  }
  return out.base()
}

/** 'LIÊN ðOÀN', 'LðLð': a font without Đ leaves ð among capitals. */
function capitalOrNot(text: string, index: number): string {
  const capital = (character: string | undefined) => character !== undefined && /\p{Lu}/u.test(character)
  return capital(text[index + 1]) || capital(text[index - 1]) ? 'Đ' : 'đ'
}

function endOfLetter(text: string, index: number): number {
  let end = index + 1
  if (text[index] === '\r' && text[end] === '\n') return end + 1
  while (end < text.length && COMBINING.test(text[end] as string)) end++
  return end
}

function cleanCharacter(character: string): string {
  if (character === '\r\n' || character === '\r' || character === '\f' || character === '\u2028') return '\n'
  if (character === '\n' || character === '\t' || character === ' ') return character
  if (SPACES.test(character)) return ' '
  if (INVISIBLE.test(character)) return ''
  if (character.length === 1) return LOOKALIKE[character] ?? character
  return character.normalize('NFC')
}
