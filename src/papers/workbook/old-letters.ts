// TCVN3 and VNI in a sheet: a lone cell says too little of its letters, its column says enough.
import { detectEncoding, type Encoding, repairText } from '#vietnamese/legacy.ts'
import type { CellValue } from '../xlsx.ts'

const deepest = 300
/** Letters as these fonts have them decide for the cells of a column that could be either. */
const fonts: Partial<Record<Encoding, string>> = { tcvn3: '.VnTime', vni: 'VNI-Times', viscii: 'VISCII' }

/** The rows with every column that was typed in an old font in Unicode; sound Unicode beside it stays. */
export function inUnicode(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const width = Math.max(0, ...rows.slice(0, deepest).map((row) => row.length))
  const hints = Array.from({ length: width }, (_, column) => fontOf(rows.slice(0, deepest).map((row) => row[column])))
  if (hints.every((hint) => hint === undefined)) return rows.map((row) => [...row])
  return rows.map((row) =>
    row.map((cell, column) =>
      typeof cell === 'string' && hints[column] ? repairText(cell, hints[column]).text : cell,
    ),
  )
}

function fontOf(cells: readonly (CellValue | undefined)[]): string | undefined {
  const bytes = cells.filter((cell): cell is string => typeof cell === 'string' && isOfBytes(cell))
  return fonts[detectEncoding(bytes.join('\n'))]
}

/** What an eight-bit font can have been typed in. */
const isOfBytes = (text: string): boolean => /[\u00a1-\u00ff]/.test(text) && !/[\u0100-\u1fff]/.test(text)
