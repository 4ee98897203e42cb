// One line of a list in the preview: what stands in the file, what a person put instead, what was understood.
import type { ListFieldCode } from './list-fields-data.ts'

export type CellVerdict = 'new' | 'known' | 'warning' | 'error'

export type ListCell = {
  verdict: CellVerdict
  /** What would be kept. */
  value: string | null
  /** Of the commune that the words name. */
  id?: string
  /** The sentence: what is wrong, what was changed. */
  note?: string
  /** What the words may mean, to choose from. */
  choices?: string[]
}

export type ListCells = Partial<Record<ListFieldCode, ListCell>>
export type ListWords = Partial<Record<ListFieldCode, string>>
export type RowVerdict = 'new' | 'known' | 'warning' | 'error' | 'skipped'

export type RawRow = {
  /** As Excel counts. */
  number: number
  section: string | null
  isHidden: boolean
  /** As they stand in the file. */
  cells: ListWords
  /** What a person put instead. */
  mended: ListWords
  leftOut: boolean
  /** Of the line as it stands in the file: sent again, mended or not, it is the same petition. */
  key: string
}

export type PetitionRow = RawRow & {
  verdicts: ListCells
  verdict: RowVerdict
  petitionId: string | null
  outcome: 'taken' | 'known' | null
  /** What was otherwise when it was to be taken than in the preview. */
  news: string | null
}

export const wordsOf = (row: Pick<RawRow, 'cells' | 'mended'>, field: ListFieldCode): string =>
  row.mended[field] ?? row.cells[field] ?? ''

/** What was left out is left out; what is known already needs no mending; else a line is as bad as its worst cell. */
export function rowVerdict(row: Pick<RawRow, 'leftOut'>, cells: ListCells, isKnown: boolean): RowVerdict {
  if (row.leftOut) return 'skipped'
  if (isKnown) return 'known'
  const verdicts = Object.values(cells).map((cell) => cell.verdict)
  return verdicts.includes('error') ? 'error' : verdicts.includes('warning') ? 'warning' : 'new'
}
