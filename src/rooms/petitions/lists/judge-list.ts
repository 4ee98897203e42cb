// Each line of a list against what the province has: new, known, doubtful, or why it cannot be taken. Pure.

import { type ListCell, type ListCells, type PetitionRow, type RawRow, rowVerdict, wordsOf } from './list-row.ts'
import { findNear } from './near-texts.ts'
import { dayCell, kindCell, nameCell, phoneCellOf, type Topic, textCell, topicReader, wordsCell } from './read-cells.ts'
import { type Communes, communeReader } from './read-commune.ts'

/** A petition that is there already; `sign` is its code where the one who asks may know it. */
export type PresentText = { text: string; sign: string }

export type ListContext = {
  today: string
  communes: Communes
  topics: readonly Topic[]
  /** Petitions by the key of the line from which they came. */
  known: ReadonlyMap<string, string>
  present: readonly PresentText[]
}

export function judgeList(rows: readonly RawRow[], context: ListContext): PetitionRow[] {
  const communeOf = communeReader(context.communes)
  const topicOf = topicReader(context.topics)
  const firsts = new Map<string, number>()
  const judged = rows.map((row) => {
    let cells = cellsOf(row, context.today, communeOf, topicOf)
    const petitionId = context.known.get(row.key) ?? null
    const twin = firsts.get(row.key)
    if (!row.leftOut && twin === undefined) firsts.set(row.key, row.number)
    if (petitionId) cells = knownCells(cells, 'Dòng này đã nhập từ trước, không nhập lại.')
    else if (twin !== undefined) cells = knownCells(cells, `Giống hệt dòng ${twin} của tệp, chỉ nhận một lần.`)
    return { ...row, verdicts: cells, petitionId, isKnown: petitionId !== null || twin !== undefined }
  })
  warnOfNear(judged, context.present)
  return judged.map(({ isKnown, ...row }) => ({
    ...row,
    verdict: rowVerdict(row, row.verdicts, isKnown),
    outcome: null,
    news: null,
  }))
}

function cellsOf(
  row: RawRow,
  today: string,
  communeOf: ReturnType<typeof communeReader>,
  topicOf: ReturnType<typeof topicReader>,
): ListCells {
  const said = (field: Parameters<typeof wordsOf>[1]) => wordsOf(row, field)
  const commune = communeOf(said('commune'), row.section)
  const told: ListCells = {
    place: wordsCell(said('place') || commune.rest, 200),
    topic: topicOf(said('topic'), row.section),
    kind: kindCell(said('kind')),
    writtenOn: dayCell(said('writtenOn'), today),
    speaksFor: wordsCell(said('speaksFor'), 200),
    reach: wordsCell(said('reach'), 300),
    note: wordsCell(said('note'), 2000),
  }
  const cells: ListCells = {
    text: textCell(said('text')),
    fullName: nameCell(said('fullName')),
    phone: phoneCellOf(said('phone')),
    commune: { ...commune.cell },
    // Most lines leave most of these empty: of ten thousand nothing is kept for nothing.
    ...Object.fromEntries(Object.entries(told).filter(([, cell]) => cell.value !== null || cell.verdict !== 'new')),
  }
  if (row.isHidden && cells.text!.verdict === 'new') {
    cells.text = { ...cells.text!, verdict: 'warning', note: 'Dòng này đang ẩn trong tệp. Vẫn nhập, trừ khi bỏ dòng.' }
  }
  return cells
}

/** What is known needs no mending, whatever is wrong with it. */
function knownCells(cells: ListCells, note: string): ListCells {
  const known = Object.entries(cells).map(([field, { value }]): [string, ListCell] => [
    field,
    { verdict: 'known', value },
  ])
  return { ...Object.fromEntries(known), text: { verdict: 'known', value: cells.text!.value, note } }
}

type Judged = RawRow & { verdicts: ListCells; isKnown: boolean }

/** Never refused: many may ask the same, and each of them is to be heard. */
function warnOfNear(rows: readonly Judged[], present: readonly PresentText[]): void {
  const asked = rows.filter((row) => !row.leftOut && !row.isKnown && row.verdicts.text!.verdict !== 'error')
  const near = findNear(
    present.map(({ text }) => text),
    asked.map((row) => row.verdicts.text!.value ?? ''),
  )
  for (const [at, row] of asked.entries()) {
    const found = near[at]
    if (found === null || found === undefined) continue
    const other = asked[found - present.length]
    const note = other
      ? inFile(row, other)
      : `Gần giống ý kiến đã có ${present[found]!.sign}. Vẫn nhập, gộp ở khâu phân loại.`
    const cell = row.verdicts.text!
    row.verdicts.text = { ...cell, verdict: 'warning', note: cell.note ? `${cell.note} ${note}` : note }
  }
}

function inFile(row: Judged, other: Judged): string {
  const same = (field: 'fullName' | 'phone') =>
    Boolean(row.verdicts[field]!.value) && row.verdicts[field]!.value === other.verdicts[field]!.value
  return same('fullName') || same('phone')
    ? `Gần giống dòng ${other.number}, cùng người gửi: có thể ghi hai lần.`
    : `Gần giống dòng ${other.number}. Vẫn nhập cả hai, gộp ở khâu phân loại.`
}
