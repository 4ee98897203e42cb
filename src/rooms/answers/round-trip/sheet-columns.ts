/** The sheet that goes out and comes back: its columns, and the hidden word by which each line is known again. Pure. */
import { z } from 'zod'
import type { AnswerContent } from '../answer.ts'

export type Part = keyof AnswerContent

/** The columns that a body writes in, by which they are found wherever they were moved to. */
export const partColumns: readonly { part: Part; header: string; width: number }[] = [
  { part: 'direct', header: 'Trả lời trực tiếp', width: 16 },
  { part: 'text', header: 'Nội dung trả lời', width: 60 },
  { part: 'action', header: 'Việc sẽ làm', width: 36 },
  { part: 'responsible', header: 'Người chịu trách nhiệm', width: 26 },
  { part: 'doneBy', header: 'Đến ngày', width: 14 },
  { part: 'bases', header: 'Căn cứ', width: 36 },
  { part: 'result', header: 'Kết quả giải quyết', width: 22 },
]
export const tokenHeader = 'Mã dòng'
export const mostSheetRows = 5000
export const mostSheetBytes = 10 * 2 ** 20

export type RowToken = {
  assignmentId: string
  /** The version that was written out; 0: none was there. */
  version: number
  /** Of the file: what comes back in it twice goes on from itself. */
  exportId: string
}

export const writeToken = ({ assignmentId, version, exportId }: RowToken): string =>
  `${assignmentId}/${version}/${exportId}`

const Token = z.tuple([z.uuid(), z.string().regex(/^\d{1,6}$/), z.uuid()])

/** Null: nothing that we wrote. */
export function readToken(text: string): RowToken | null {
  const read = Token.safeParse(text.trim().toLowerCase().split('/'))
  if (!read.success) return null
  const [assignmentId, version, exportId] = read.data
  return { assignmentId, version: Number(version), exportId }
}

export type SheetCells = Partial<Record<Part, string>>
/** A line as it stands in the file. A part whose column is gone is not among the cells. */
export type SheetLine = { sheet: string; line: number; token: RowToken | null; cells: SheetCells }
