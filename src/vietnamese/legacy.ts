// What every text goes through on its way in: legacy letters to Unicode, composed, without invisible leftovers.
import { convertLegacy, detectEncoding, type Encoding } from './encodings.ts'

export { convertLegacy, detectEncoding, type Encoding, encodingOfFont } from './encodings.ts'

export interface RepairedText {
  text: string
  encoding: Encoding
  changed: boolean
  /** Lines whose look changed, as they were and as they are: a person confirms before anything is kept. */
  preview: { before: string; after: string }[]
}

const MOST_LINES = 20
const LONGEST_LINE = 160

/** Sound Unicode comes back as it was but for composition (NFC), ð for đ, and spaces and hyphens nobody sees. */
export function repairText(text: string, fontName?: string | null): RepairedText {
  const whole = detectEncoding(text, fontName)
  const lines = text.split('\n').map((before) => {
    // Pasted documents mix fonts: a Unicode text may hold whole lines of another encoding.
    const encoding = whole === 'unicode' && !fontName ? detectEncoding(before) : whole
    return { before, encoding, after: repairLine(before, encoding) }
  })
  const encoding = lines.find((line) => line.encoding !== 'unicode')?.encoding ?? whole
  const repaired = lines.map((line) => line.after).join('\n')
  const preview = lines
    .filter((line) => visible(line.before) !== visible(line.after))
    .slice(0, MOST_LINES)
    .map((line) => ({ before: line.before.slice(0, LONGEST_LINE), after: line.after.slice(0, LONGEST_LINE) }))
  return { text: repaired, encoding, changed: repaired !== text, preview }
}

function repairLine(line: string, encoding: Encoding): string {
  const converted = convertLegacy(line, encoding)
  const cased = encoding === 'tcvn3' && isCapitalLine(line) ? converted.toUpperCase() : converted
  return cleanUnicode(cased)
}

/** A heading typed in capitals without the capital font: TCVN3 has no toned capitals, so they came out small. */
function isCapitalLine(line: string): boolean {
  const letters = line.match(/[A-Za-z]/g) ?? []
  return letters.length >= 4 && letters.every((letter) => letter <= 'Z')
}

/** NFC, đ for the Icelandic ð that converters write, ordinary spaces, no soft hyphens or zero-width signs. */
export function cleanUnicode(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('ð', 'đ')
    .replaceAll('Ð', 'Đ')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
}

const visible = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
