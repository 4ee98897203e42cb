// Bytes of a text file to letters: Unicode where they are Unicode, else an old code page.
import { isVietnameseSyllable } from './tone.ts'

export type DecodedText = {
  text: string
  /** 'windows-1252' may hold TCVN3, VNI or VISCII, which repairText turns into Unicode. */
  encoding: 'unicode' | 'windows-1258' | 'windows-1252'
}

export function decodeText(bytes: Uint8Array): DecodedText {
  const unicode = readUnicode(bytes)
  if (unicode !== null) return { text: unicode, encoding: 'unicode' }
  // Windows-1258 sets its tones as letters of their own, which NFC joins to their vowels.
  const combined = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  if (isMostlyVietnamese(combined)) return { text: combined, encoding: 'windows-1258' }
  return { text: readWestern(bytes), encoding: 'windows-1252' }
}

/** Every byte as the letter that Western Windows shows. */
export const readWestern = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes)

function isMostlyVietnamese(text: string): boolean {
  const accented = (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter((word) => /[^\0-\x7f]/.test(word))
  return accented.filter(isVietnameseSyllable).length >= 0.9 * accented.length
}

function readUnicode(bytes: Uint8Array): string | null {
  const order =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'be' : utf16Order(bytes)
  if (order) return new TextDecoder(`utf-16${order}`).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without its mark: Vietnamese text has a zero in most second (or first) bytes. */
export function utf16Order(bytes: Uint8Array): 'le' | 'be' | null {
  const pairs = Math.floor(Math.min(bytes.length, 4096) / 2)
  if (pairs < 2) return null
  let low = 0
  let high = 0
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) high++
    if (bytes[2 * i + 1] === 0) low++
  }
  if (low > pairs / 2 && high < pairs / 20) return 'le'
  if (high > pairs / 2 && low < pairs / 20) return 'be'
  return null
}
