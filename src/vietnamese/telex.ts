// Keystrokes that never became letters: the input method was off, or a key came too late.
import { isVietnameseSyllable } from './tone.ts'

const TONES: Readonly<Record<string, string>> = { f: '\u0300', r: '\u0309', x: '\u0303', s: '\u0301', j: '\u0323' }
const DOUBLED: readonly (readonly [RegExp, string])[] = [
  [/dd|^d(?=.*d)/, 'đ'],
  [/aa|a(?=[^aeiouy]{1,2}a$)/, 'â'],
  [/ee|e(?=[^aeiouy]{1,2}e$)/, 'ê'],
  [/oo|o(?=[^aeiouy]{1,2}o$)/, 'ô'],
  [/uow|uwow|uwo/, 'ươ'],
  [/aw/, 'ă'],
  [/ow/, 'ơ'],
  [/uw/, 'ư'],
]

/** dduwowngf → đường; null for what is a syllable as it stands, or becomes none. Small letters in, small letters out. */
export function fromTelex(word: string): string | null {
  if (!/^[a-z]{3,10}$/.test(word) || !/[fjwsrx]|dd|aa|ee|oo/.test(word) || isVietnameseSyllable(word)) return null
  let letters = word
  let tone = ''
  const key = /[frxsj](?=[^aeiouy]{0,2}$)/.exec(letters.slice(1))
  if (key) {
    tone = TONES[key[0]]!
    letters = letters.slice(0, key.index + 1) + letters.slice(key.index + 2)
  }
  for (const [keys, letter] of DOUBLED) letters = letters.replace(keys, letter)
  for (let at = letters.length - 1; at >= 0; at--) {
    if (!/[aăâeêioôơuưy]/.test(letters[at]!)) continue
    const toned = (letters.slice(0, at + 1) + tone).normalize('NFC') + letters.slice(at + 1)
    if (toned !== word && isVietnameseSyllable(toned)) return toned
  }
  return null
}
