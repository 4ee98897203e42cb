import { Button } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { Icon, type IconName } from '#ui/icons.tsx'
import { MendCell } from '#ui/mend-cell.tsx'
import { type Column, Table } from '#ui/table.tsx'
import type { ImportField } from '../import/import-fields-data.ts'
import type { CellVerdict, ImportCell, ImportRow } from '../import/import-row.ts'
import type { ImportView } from '../import/import-rows.ts'
import { kindWords, levelWords } from '../organisation-words.ts'
import { outcomeWords, verdictWords } from './import-words.ts'

type Props = { list: ImportView; rows: ImportRow[]; fields: readonly ImportField[] }

/** One line of the sheet a row; below it, where a cell is wrong or doubtful, the place to mend it. */
export function ImportTable({ list, rows, fields }: Props) {
  const shown = fields.filter((field) => list.columns.includes(field.code) || isAlwaysShown(field.code, list))
  const isOpen = list.startedAt === null
  const columns: Column<ImportRow>[] = [
    {
      key: 'line',
      header: 'Dòng',
      width: '9rem',
      cell: (row) => (
        <>
          <span className="num">{row.line}</span>{' '}
          {row.outcome ? <span className="sub">{outcomeWords(row.outcome)}</span> : <Verdict row={row} />}
        </>
      ),
    },
    ...shown.map(
      (field): Column<ImportRow> => ({
        key: field.code,
        header: field.label,
        cell: (row) => <Cell cell={row.cells[field.code]} field={field.code} />,
      }),
    ),
  ]
  return (
    <Table
      caption="Các dòng của tệp"
      columns={columns}
      rows={rows}
      rowKey={(row) => String(row.line)}
      rowState={(row) => (row.verdict === 'error' ? 'late' : undefined)}
      detail={isOpen ? (row) => mends(row) && <Mending row={row} list={list} fields={fields} /> : undefined}
    />
  )
}

/** The body may come from the title or from a heading, the kind from the name: it is shown all the same. */
const isAlwaysShown = (code: string, list: ImportView): boolean =>
  list.kind === 'people' ? code === 'organisation' || code === 'title' : ['parent', 'kind', 'level'].includes(code)

function Verdict({ row }: { row: ImportRow }) {
  if (row.verdict === 'error')
    return (
      <StateChip state="late" icon="error">
        {verdictWords.error}
      </StateChip>
    )
  if (row.verdict === 'same' || row.verdict === 'left-out') {
    return <span className="sub">{verdictWords[row.verdict]}</span>
  }
  return <StateChip state="done">{verdictWords[row.verdict]}</StateChip>
}

const icons: Partial<Record<CellVerdict, IconName>> = { error: 'error', warning: 'warning', changed: 'edit' }
const said: Partial<Record<CellVerdict, string>> = { error: 'Lỗi: ', warning: 'Xem lại: ', changed: 'Thay đổi: ' }

function Cell({ cell, field }: { cell: ImportCell | undefined; field: string }) {
  if (!cell) return null
  const icon = icons[cell.verdict]
  const value = valueWords(field, cell)
  return (
    <>
      <span className={cell.verdict === 'same' ? 'muted' : undefined}>
        {icon && <Icon name={icon} />} <span className="vh">{said[cell.verdict]}</span>
        {value || (cell.verdict === 'error' ? '(trống)' : '')}
      </span>
      {cell.note && <span className="sub">{cell.note}</span>}
    </>
  )
}

function valueWords(field: string, cell: ImportCell): string {
  if (field === 'kind' && cell.value) return kindWords[cell.value as keyof typeof kindWords] ?? cell.value
  if (field === 'level' && cell.value) return levelWords[cell.value as keyof typeof levelWords] ?? cell.value
  if (field === 'parent') return cell.raw
  return cell.value ?? cell.raw
}

const isWrong = ([, cell]: [string, ImportCell]) => cell.verdict === 'error' || cell.verdict === 'warning'
const mends = (row: ImportRow) => row.verdict === 'left-out' || Object.entries(row.cells).some(isWrong)

function Mending({ row, list, fields }: Omit<Props, 'rows'> & { row: ImportRow }) {
  const labels = new Map(fields.map((field) => [field.code, field.label]))
  const wrong = Object.entries(row.cells).filter(isWrong)
  const hidden = (
    <>
      <input type="hidden" name="ban" value={list.version} />
      <input type="hidden" name="dong" value={row.line} />
    </>
  )
  return (
    <div className="btns">
      {row.verdict !== 'left-out' &&
        wrong.map(([field, cell]) => (
          <MendCell
            key={field}
            hidden={{ ban: list.version, dong: row.line }}
            field={field}
            label={labels.get(field) ?? field}
            value={cell.raw}
          />
        ))}
      <form method="post">
        {hidden}
        <Button
          type="submit"
          size="sm"
          variant="quiet"
          name="viec"
          value={row.verdict === 'left-out' ? 'lay-dong' : 'bo-dong'}
        >
          {row.verdict === 'left-out' ? 'Lấy lại dòng này' : 'Không nhập dòng này'}
        </Button>
      </form>
    </div>
  )
}
