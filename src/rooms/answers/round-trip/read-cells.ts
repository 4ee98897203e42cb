/** The cells of one line as parts of an answer, or why one of them is none. Pure. */
import { formatDay, parseTypedDate } from '#vietnamese/dates.ts'
import { AnswerContent } from '../answer.ts'
import { type Direct, directWords } from '../direct.ts'
import { type Result, resultWords } from '../result.ts'
import { readChoice } from './read-choice.ts'
import { type Part, partColumns, type SheetCells } from './sheet-columns.ts'

/** #N/A, #REF!: a formula that went wrong before the file came to us. */
const brokenFormula = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/
const headOf = (part: string): string => partColumns.find((column) => column.part === part)?.header ?? ''

/** What the line says goes over what stood there; a part without a column stays as it stood. */
export function readCells(cells: SheetCells, before: AnswerContent): { content: AnswerContent } | { problem: string } {
  const broken = partColumns.find(({ part }) => brokenFormula.test(cells[part] ?? ''))
  if (broken) return { problem: `Cột ${broken.header}: công thức trong ô bị lỗi. Ghi lại bằng chữ.` }
  const direct = chosen(cells.direct, before.direct, (words) => readChoice(words, directWords, directSaid))
  if (direct === undefined) return { problem: noneOf('direct') }
  const result = chosen(cells.result, before.result, (words) => readChoice(words, resultWords, resultSaid))
  if (result === undefined) return { problem: noneOf('result') }
  const day = readDay(cells.doneBy, before.doneBy)
  if (typeof day === 'object' && day) return { problem: `Cột ${headOf('doneBy')}: ${day.problem}` }
  const read = AnswerContent.safeParse({
    direct,
    result,
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

/** What the drop-downs offer. */
export const choiceWords = { direct: directWords, result: resultWords }
const noneOf = (part: keyof typeof choiceWords): string =>
  `Cột ${headOf(part)}: chọn một trong ${Object.values(choiceWords[part]).join('; ')}.`

const directSaid: Readonly<Record<Direct, readonly string[]>> = {
  yes: ['dong y'],
  no: ['khong dong y'],
  partly: [],
  when: ['theo lo trinh', 'co lo trinh', 'lo trinh'],
  explained: ['giai thich', 'cung cap thong tin'],
}
const resultSaid: Readonly<Record<Result, readonly string[]>> = {
  resolved: ['xong', 'da xong', 'hoan thanh', 'da hoan thanh'],
  in_progress: ['dang lam', 'dang xu ly', 'dang thuc hien'],
  planned: ['se lam', 'co lo trinh', 'lo trinh'],
  explained: ['giai thich', 'cung cap thong tin'],
  beyond_authority: ['vuot tham quyen', 'cap tren', 'chuyen cap tren'],
}

/** Undefined: words that are none of these. */
function chosen<Value>(
  words: string | undefined,
  before: Value | null,
  read: (words: string) => Value | undefined,
): Value | null | undefined {
  if (words === undefined) return before
  return words === '' ? null : read(words)
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
  if (part === 'result') return content.result ? resultWords[content.result] : ''
  if (part === 'doneBy') return content.doneBy ? formatDay(content.doneBy) : ''
  return part === 'bases' ? content.bases.join('\n') : content[part]
}
