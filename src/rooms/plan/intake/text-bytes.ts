import { utf16Order } from './file-kind.ts'
import type { RepairLog } from './repair.ts'

/** A text file in whatever encoding it was saved: Unicode where it is Unicode, else an old Vietnamese code page. */
export function readText(bytes: Uint8Array, repairs: RepairLog): string {
  const unicode = readUnicode(bytes)
  if (unicode !== null) return repairs.repair(unicode)
  const western = new TextDecoder('windows-1252').decode(bytes)
  const repaired = repairs.repair(western)
  if (repaired !== western.normalize('NFC')) return repaired
  // Windows-1258 sets its tones as letters of their own, which NFC joins to their vowels.
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  repairs.note('Windows-1258', western.split('\n').find((line) => /[\u0080-\uffff]/.test(line)) ?? western, text)
  return text
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
