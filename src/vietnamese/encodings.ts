// The eight-bit encodings from before Unicode: which one a run of text is in, and its letters.
import {
  TCVN3_BYTES,
  TCVN3_LETTERS,
  VISCII_BYTES,
  VISCII_LETTERS,
  VNI_PAIRS,
  VNI_SINGLES,
  WINDOWS_1252_HIGH,
} from './legacy-data.ts'
import { isVietnameseSyllable } from './tone.ts'

export type Encoding = 'unicode' | 'tcvn3' | 'tcvn3-capitals' | 'vni' | 'viscii'

const table = (from: string, to: string): Map<string, string> =>
  new Map([...from].map((byte, i) => [byte, [...to][i]!]))

const TCVN3 = table(TCVN3_BYTES, TCVN3_LETTERS)
const VISCII = table(VISCII_BYTES, VISCII_LETTERS)
for (const [i, shown] of [...WINDOWS_1252_HIGH].entries()) {
  const letter = VISCII.get(String.fromCharCode(0x80 + i))
  if (shown !== ' ' && letter !== undefined) VISCII.set(shown, letter)
}
const VNI_PATTERN = /([aeouyôö])([øùûõïâàáåãäêèéúüë])|([ñôöæóòîìí])/gi

/** By the table alone; letters that the encoding does not have stay. Never call it on text not known to be legacy. */
export function convertLegacy(text: string, encoding: Encoding): string {
  switch (encoding) {
    case 'unicode':
      return text
    case 'tcvn3':
      return text.replace(/[\u00a1-\u00ff]/g, (byte) => TCVN3.get(byte) ?? byte)
    case 'tcvn3-capitals':
      return convertLegacy(text, 'tcvn3').toUpperCase()
    case 'viscii':
      return text.replace(/[^\t\n\r\u0020-\u007e]/g, (byte) => VISCII.get(byte) ?? byte)
    case 'vni':
      return text.replace(VNI_PATTERN, vniLetter)
  }
}

function vniLetter(whole: string, first: string | undefined, sign: string | undefined, single: string): string {
  if (first === undefined || sign === undefined) return sameCase(single, VNI_SINGLES[single.toLowerCase()] ?? single)
  const lower = first.toLowerCase()
  const marks = VNI_PAIRS[lower]?.[sign.toLowerCase()]
  if (marks === undefined) return vniAlone(first) + vniAlone(sign)
  const base = VNI_SINGLES[lower] ?? lower
  return sameCase(first, (base + marks).normalize('NFC')) || whole
}

const vniAlone = (letter: string): string => sameCase(letter, VNI_SINGLES[letter.toLowerCase()] ?? letter.toLowerCase())

const sameCase = (model: string, letter: string): string =>
  model === model.toLowerCase() ? letter.toLowerCase() : letter.toUpperCase()

/** Letters that no Windows-1252 reading of a legacy byte can give: the text is Unicode already. */
const SURELY_UNICODE = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9\u0300-\u0323]/
const WORD = /[A-Za-z\u00a1-\u00ff\u0100-\u024f]+|\u00ad/g
const VISCII_WORD = /[^\s!-@[-`{-~]+/g

/**
 * The encoding of one run of text. A font named .Vn…, VNI-… or …VISCII decides, unless the run is plainly Unicode;
 * without such a font the words decide: they must become syllables that they were not.
 */
export function detectEncoding(text: string, fontName?: string | null): Encoding {
  if (SURELY_UNICODE.test(text)) return 'unicode'
  const byFont = encodingOfFont(fontName)
  if (byFont !== null) return fits(text, byFont) ? byFont : 'unicode'
  return byStatistics(text)
}

export function encodingOfFont(fontName?: string | null): Encoding | null {
  const font = fontName?.trim() ?? ''
  if (/^\.Vn\w.*H$/i.test(font)) return 'tcvn3-capitals'
  if (/^\.Vn\w/i.test(font)) return 'tcvn3'
  if (/^VNI[- ]?\w/i.test(font)) return 'vni'
  return /viscii/i.test(font) ? 'viscii' : null
}

/** A run in a legacy font may still hold Unicode (Word swaps fonts silently); à and ð are no TCVN3 bytes, for one. */
function fits(text: string, encoding: Encoding): boolean {
  if (encoding !== 'tcvn3' && encoding !== 'tcvn3-capitals')
    return !/[^\u0000-\u00ff]/.test(strippedOfSigns(text)) || encoding === 'viscii'
  return !/[\u00c0-\u00c5\u00cd\u00d9-\u00db\u00e0\u00f0\u0100-\u024f]/.test(text)
}

const strippedOfSigns = (text: string): string => text.replace(/[\u2010-\u203a€™…]/g, '')

interface Evidence {
  /** Words with signs beyond ASCII. */
  words: number
  /** How many of them are syllables once converted. */
  sound: number
  /** How many of those were none before. */
  gained: number
  /** How many of those nobody writes that way in any language at hand. */
  odd: number
}

/** Spellings that neither French nor Vietnamese has: a sign inside a word, a capital after a small letter, … */
const ODD = /[\u00a1-\u00bf×÷Þþßðø]|[a-z][\u00c0-\u00de]/
/** … a diaeresis after a consonant, a pair as VNI writes it. */
const ODD_PAIR = /[b-df-hj-np-tv-z][ïëæçåñ]|[aeo][àáâåäã]|[aeou]ï[a-z]|aê|[aeouyôö][øùûõ]|[ôö]ï|öô/i

function evidence(text: string, encoding: Encoding): Evidence {
  const found: Evidence = { words: 0, sound: 0, gained: 0, odd: 0 }
  for (const [word] of text.matchAll(encoding === 'viscii' ? VISCII_WORD : WORD)) {
    if (!/[^ -~]/.test(word) || !/[A-Za-z]/.test(word)) continue
    found.words++
    if (!isVietnameseSyllable(convertLegacy(word, encoding))) continue
    found.sound++
    if (isVietnameseSyllable(word)) continue
    found.gained++
    if (ODD.test(word) || ODD_PAIR.test(word)) found.odd++
  }
  return found
}

function byStatistics(text: string): Encoding {
  let best: { encoding: Encoding; sound: number } = { encoding: 'unicode', sound: evidence(text, 'unicode').sound }
  for (const encoding of ['tcvn3', 'vni', 'viscii'] as const) {
    const { words, sound, gained, odd } = evidence(text, encoding)
    if (sound < 0.7 * words || (odd === 0 && gained < 3)) continue
    if (sound > best.sound) best = { encoding, sound }
  }
  return best.encoding
}
