import { decodeText, readWestern } from '#vietnamese/text-bytes.ts'
import type { RepairLog } from './repair.ts'

/** A text file in whatever encoding it was saved: Unicode where it is Unicode, else an old Vietnamese code page. */
export function readText(bytes: Uint8Array, repairs: RepairLog): string {
  const { text, encoding } = decodeText(bytes)
  if (encoding !== 'windows-1258') return repairs.repair(text)
  const western = readWestern(bytes)
  const line = text.split('\n').findIndex((one) => /[^\0-\x7f]/.test(one))
  repairs.note('Windows-1258', western.split('\n')[line] ?? '', text.split('\n')[line] ?? '')
  return text
}
