// One line of a list in the preview: what was understood, cell by cell.
export type CellVerdict = 'new' | 'changed' | 'same' | 'warning' | 'error'

export type ImportCell = {
  /** As it stands in the sheet, or as an official mended it. */
  raw: string
  /** What would be kept. */
  value: string | null
  /** Of what the words name. */
  id?: string
  verdict: CellVerdict
  /** 'đã đổi đầu số từ 01651234567' */
  note?: string
}

export type RowVerdict = 'new' | 'changed' | 'same' | 'error' | 'left-out'

export type ImportRow = {
  line: number
  section: string | null
  cells: Record<string, ImportCell>
  verdict: RowVerdict
  /** Whom or what it is in the directory. */
  matchId: string | null
  /** An official said that this line is not to be taken. */
  leftOut?: boolean
  /** Set when it was committed: what became of it. */
  outcome?: string
}

/** A line before it is judged. */
export type RawRow = { line: number; section: string | null; raw: Record<string, string>; leftOut?: boolean }

export const rawOf = (row: ImportRow): RawRow => ({
  line: row.line,
  section: row.section,
  raw: Object.fromEntries(Object.entries(row.cells).map(([field, cell]) => [field, cell.raw])),
  leftOut: row.leftOut,
})

/** A line is as bad as its worst cell; else new, else changed where any cell is. */
export function verdictOf(cells: Record<string, ImportCell>, matchId: string | null): RowVerdict {
  const verdicts = Object.values(cells).map((cell) => cell.verdict)
  if (verdicts.includes('error')) return 'error'
  if (matchId === null) return 'new'
  return verdicts.some((verdict) => verdict === 'changed' || verdict === 'new') ? 'changed' : 'same'
}
