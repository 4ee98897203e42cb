import { isVietnameseSyllable } from '#vietnamese/tone.ts'
import { utf16Order } from './file-kind.ts'
import type { RepairLog } from './repair.ts'

/** A text file in whatever encoding it was saved: Unicode where it is Unicode, else an old Vietnamese code page. */
export function readText(bytes: Uint8Array, repairs: RepairLog): string {
  const unicode = readUnicode(bytes)
  if (unicode !== null) return repairs.repair(unicode)
  // Windows-1258 sets its tones as letters of their own, which NFC joins to their vowels.
  const combined = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  const western = new TextDecoder('windows-1252').decode(bytes)
  if (!isMostlyVietnamese(combined)) return repairs.repair(western)
  const line = combined.split('\n').findIndex((one) => /[^\0-\x7f]/.test(one))
  repairs.note('Windows-1258', western.split('\n')[line] ?? '', combined.split('\n')[line] ?? '')
  return combined
}

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
