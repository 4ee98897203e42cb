/** The cells of one line as parts of an answer, or why one of them is none. Pure. */
import { formatDay, parseTypedDate } from '#vietnamese/dates.ts'
import { fold } from '#vietnamese/fold.ts'
import { AnswerContent } from '../answer.ts'
import { type Direct, directs, directWords } from '../direct.ts'
import { type Part, partColumns, type SheetCells } from './sheet-columns.ts'

/** #N/A, #REF!: a formula that went wrong before the file came to us. */
const brokenFormula = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/
const headOf = (part: string): string => partColumns.find((column) => column.part === part)?.header ?? ''

/** What the line says goes over what stood there; a part without a column stays as it stood. */
export function readCells(cells: SheetCells, before: AnswerContent): { content: AnswerContent } | { problem: string } {
  const broken = partColumns.find(({ part }) => brokenFormula.test(cells[part] ?? ''))
  if (broken) return { problem: `Cột ${broken.header}: công thức trong ô bị lỗi. Ghi lại bằng chữ.` }
  const direct = readDirect(cells.direct, before.direct)
  if (direct === undefined)
    return { problem: `Cột ${headOf('direct')}: chọn một trong ${Object.values(directWords).join('; ')}.` }
  const day = readDay(cells.doneBy, before.doneBy)
  if (typeof day === 'object' && day) return { problem: `Cột ${headOf('doneBy')}: ${day.problem}` }
  const read = AnswerContent.safeParse({
    direct,
    result: before.result,
    text: cells.text ?? before.text,
    action: cells.action ?? before.action,
    responsible: cells.responsible ?? before.responsible,
    doneBy: day,
    bases:
      cells.bases === undefined
        ? before.bases
        : cells.bases
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
  })
  if (read.success) return { content: read.data }
  const issue = read.error.issues[0]!
  return { problem: `Cột ${headOf(String(issue.path[0]))}: ${issue.message}` }
}

/** Undefined: words that are none of these. */
function readDirect(words: string | undefined, before: Direct | null): Direct | null | undefined {
  if (words === undefined) return before
  if (words === '') return null
  return directs.find((direct) => fold(directWords[direct]) === fold(words.replace(/\.$/, '')))
}

const dayOfSerial = 25_569
/** A day of this century where the cell was not told to be one. */
const serial = /^(?:3[6-9]|4\d|5[0-6])\d{3}(?:\.0*)?$/

function readDay(words: string | undefined, before: string | null): string | null | { problem: string } {
  if (words === undefined) return before
  if (words === '') return null
  if (serial.test(words)) return new Date((Number(words) - dayOfSerial) * 86_400_000).toISOString().slice(0, 10)
  const read = parseTypedDate(words)
  if ('error' in read) return { problem: read.error }
  return read.precision === 'day' ? read.date : { problem: 'Ghi đủ ngày, tháng, năm, ví dụ 30/12/2026.' }
}

/** The cells that say something else than before, as people read them. */
export function changedCells(before: AnswerContent, after: AnswerContent): CellChange[] {
  return partColumns
    .map(({ part, header }) => ({ part, header, before: cellOf(part, before), after: cellOf(part, after) }))
    .filter((cell) => cell.before !== cell.after)
}
export type CellChange = { part: string; header: string; before: string; after: string }

/** As the cell is written out: what comes back unchanged is the same. */
export function cellOf(part: Part, content: AnswerContent): string {
  if (part === 'direct') return content.direct ? directWords[content.direct] : ''
  if (part === 'doneBy') return content.doneBy ? formatDay(content.doneBy) : ''
  return part === 'bases' ? content.bases.join('\n') : content[part]
}
