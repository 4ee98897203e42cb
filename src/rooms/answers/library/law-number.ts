/** Numbers of laws and papers as they stand in a text. Pure. */
import { foldWithOffsets } from '#vietnamese/fold.ts'

/** '31/2024/QH15', '102/2024/NĐ-CP', '02/2020/UBTVQH14', folded. */
const pattern = /(?<![\w/])\d{1,4}[a-z]?\/(?:19|20)\d{2}\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g

export type NumberPlace = { key: string; start: number; end: number }

/** What two spellings of one number share: 'so 102/2024/nd-cp' and '102/2024/NĐ-CP'. */
export const lawKey = (number: string): string =>
  foldWithOffsets(number).folded.replace(/\s+/g, '').replace(/^so:?/, '')

export function lawNumbersIn(text: string): NumberPlace[] {
  const { folded, at } = foldWithOffsets(text)
  return [...folded.matchAll(pattern)].map((match) => ({
    key: match[0],
    start: at(match.index),
    end: at(match.index + match[0].length - 1) + 1,
  }))
}

/** As papers print it: no spaces, capitals, Đ where the kinds of papers have it. */
export const printedNumber = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/^số:?/i, '')
    .toUpperCase()
    .replace(/\b([NQ])D(?=-|$)/g, '$1Đ')
    .replace(/HDND/g, 'HĐND')

export const isLawNumber = (number: string): boolean => new RegExp(`^(?:${pattern.source})$`).test(lawKey(number))
