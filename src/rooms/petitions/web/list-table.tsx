import { Button } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { Icon, type IconName } from '#ui/icons.tsx'
import { A } from '#ui/link.tsx'
import { MendCell } from '#ui/mend-cell.tsx'
import { Disclosure } from '#ui/panel.tsx'
import { type Column, Table } from '#ui/table.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import { type ListField, type ListFieldCode, listFields } from '../lists/list-fields-data.ts'
import { type CellVerdict, type ListCell, type PetitionRow, wordsOf } from '../lists/list-row.ts'
import { verdictWords } from './list-words.ts'

type Props = { version: number; isOpen: boolean; columns: readonly (string | null)[]; rows: PetitionRow[] }

const labels = new Map(listFields.map((field) => [field.code, field.label]))
const groups: readonly { key: string; header: string; width: string; fields: readonly ListFieldCode[] }[] = [
  { key: 'who', header: 'Người gửi', width: '19%', fields: ['fullName', 'phone', 'speaksFor', 'reach'] },
  { key: 'where', header: 'Nơi có việc', width: '19%', fields: ['commune', 'place'] },
  { key: 'what', header: 'Lĩnh vực, loại, ngày', width: '17%', fields: ['topic', 'kind', 'writtenOn', 'note'] },
]

/** One line of the sheet a row; below it, where a cell is wrong or doubtful, the place to mend it. */
export function ListTable({ version, isOpen, columns, rows }: Props) {
  const isShown = (field: ListFieldCode) => columns.includes(field) || field === 'commune' || field === 'place'
  const shown: Column<PetitionRow>[] = [
    { key: 'number', header: 'Dòng', width: '8.5rem', cell: (row) => <LineCell row={row} /> },
    { key: 'text', header: 'Nội dung ý kiến', label: false, cell: (row) => <TextCell cell={row.verdicts.text} /> },
    ...groups
      .map((group) => ({ ...group, fields: group.fields.filter(isShown) }))
      .filter(({ fields }) => fields.length > 0)
      .map(
        ({ key, header, width, fields }): Column<PetitionRow> => ({
          key,
          header,
          width,
          cell: (row) => fields.map((field) => <Cell key={field} field={field} row={row} />),
        }),
      ),
  ]
  return (
    <Table
      caption="Các dòng của tệp"
      columns={shown}
      rows={rows}
      rowKey={(row) => String(row.number)}
      rowState={(row) => (row.verdict === 'error' ? 'late' : undefined)}
      detail={(row) => {
        const mending = isOpen ? mendingOf(row) : null
        return mending ? <Mending row={row} version={version} {...mending} /> : null
      }}
    />
  )
}

function LineCell({ row }: { row: PetitionRow }) {
  return (
    <>
      <div className="num" id={`dong-${row.number}`}>
        {row.number}
      </div>
      <Verdict row={row} />
      {row.news ? <span className="sub">{row.news}</span> : null}
    </>
  )
}

function Verdict({ row }: { row: PetitionRow }) {
  if (row.outcome || row.verdict === 'known') {
    const words = row.outcome === 'taken' ? 'Đã nhập' : verdictWords.known
    return (
      <span className="sub">{row.petitionId ? <A href={`/lam-viec/y-kien/${row.petitionId}`}>{words}</A> : words}</span>
    )
  }
  if (row.verdict === 'skipped') return <span className="sub">{verdictWords.skipped}</span>
  const look = { new: 'done', warning: 'soon', error: 'late' } as const
  return (
    <StateChip state={look[row.verdict]} icon={row.verdict === 'new' ? undefined : row.verdict}>
      {verdictWords[row.verdict]}
    </StateChip>
  )
}

const icons: Partial<Record<CellVerdict, IconName>> = { error: 'error', warning: 'warning' }
const said: Partial<Record<CellVerdict, string>> = { error: 'Lỗi: ', warning: 'Xem lại: ' }
const longText = 320

function TextCell({ cell }: { cell: ListCell | undefined }) {
  const text = cell?.value ?? ''
  const cut = text.length > longText ? text.slice(0, text.lastIndexOf(' ', longText)) : null
  return (
    <>
      <Sign cell={cell} />
      {cut === null ? (
        <span style={{ whiteSpace: 'pre-line' }}>{text || '(trống)'}</span>
      ) : (
        <details>
          <summary>{cut}…</summary>
          <span style={{ whiteSpace: 'pre-line' }}>{text}</span>
        </details>
      )}
      {cell?.note ? <span className="sub">{cell.note}</span> : null}
    </>
  )
}

function Sign({ cell }: { cell: ListCell | undefined }) {
  const icon = cell && icons[cell.verdict]
  return icon ? (
    <>
      <Icon name={icon} /> <span className="vh">{said[cell.verdict]}</span>
    </>
  ) : null
}

function Cell({ field, row }: { field: ListFieldCode; row: PetitionRow }) {
  const cell = row.verdicts[field]
  const value = cell?.value ? (field === 'writtenOn' ? formatDay(cell.value) : cell.value) : null
  const words = value ?? (cell?.verdict === 'new' || cell?.verdict === 'known' ? '' : wordsOf(row, field) || '(trống)')
  if (words === '') return null
  return (
    <div>
      <Sign cell={cell} />
      <span className="vh">{labels.get(field)}: </span>
      <span className={field === 'phone' || field === 'writtenOn' ? 'num' : undefined}>{words}</span>
      {cell?.note ? <span className="sub">{cell.note}</span> : null}
    </div>
  )
}

/** What is wrong and what is to be chosen stands open; what is merely doubtful is one press away. */
function mendingOf(row: PetitionRow) {
  if (row.outcome || row.verdict === 'known') return null
  if (row.verdict === 'skipped') return { open: [], folded: [] }
  const open = listFields.filter(({ code }) => row.verdicts[code]?.verdict === 'error' || row.verdicts[code]?.choices)
  const folded = listFields.filter((field) => row.verdicts[field.code]?.verdict === 'warning' && !open.includes(field))
  return open.length + folded.length > 0 ? { open, folded } : null
}

function Mending({ row, version, open, folded }: { row: PetitionRow; version: number } & Cells) {
  const isOut = row.verdict === 'skipped'
  const cellOf = ({ code, label, keepsLines }: ListField) => (
    <MendCell
      key={code}
      hidden={{ ban: version, dong: row.number }}
      field={code}
      label={label}
      value={wordsOf(row, code)}
      choices={row.verdicts[code]?.choices}
      isLong={keepsLines}
    />
  )
  return (
    <>
      {open.map(cellOf)}
      {folded.length > 0 ? (
        <Disclosure summary={`Sửa ${folded.map(({ label }) => label.toLowerCase()).join('; ')}`}>
          {folded.map(cellOf)}
        </Disclosure>
      ) : null}
      <form method="post">
        <input type="hidden" name="ban" value={version} />
        <input type="hidden" name="dong" value={row.number} />
        <Button type="submit" size="sm" variant="quiet" name="viec" value={isOut ? 'lay-dong' : 'bo-dong'}>
          {isOut ? 'Lấy lại dòng này' : 'Không nhập dòng này'}
        </Button>
      </form>
    </>
  )
}

type Cells = { open: ListField[]; folded: ListField[] }
