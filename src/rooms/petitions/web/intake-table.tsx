import type { ReactNode } from 'react'
import { Chips, StateChip } from '#ui/chip.tsx'
import { Icon } from '#ui/icons.tsx'
import { A } from '#ui/link.tsx'
import { HiddenIdentity } from '#ui/people.tsx'
import { type Column, Table } from '#ui/table.tsx'
import type { RowView } from './intake-view.ts'

type Props = {
  rows: RowView[]
  /** Which may be marked to be sent up: of those units' petitions. */
  sendable: ReadonlySet<string>
  empty: ReactNode
}

/** What, where, through which channel and when, where it stands. Marks stand in the form that the page puts around it. */
export function IntakeTable({ rows, sendable, empty }: Props) {
  const isChoosing = rows.some((row) => sendable.has(row.id))
  return (
    <Table
      caption="Ý kiến của hội nghị"
      rows={rows}
      rowKey={(row) => row.id}
      columns={columnsOf(isChoosing ? sendable : null)}
      empty={empty}
    />
  )
}

function columnsOf(sendable: ReadonlySet<string> | null): Column<RowView>[] {
  return [
    { key: 'what', header: 'Ý kiến', label: false, cell: (row) => <What row={row} sendable={sendable} /> },
    { key: 'where', header: 'Nơi có việc', width: '19%', label: false, cell: (row) => row.where },
    { key: 'how', header: 'Đến bằng, lúc', width: '19%', label: false, cell: (row) => <How row={row} /> },
    { key: 'state', header: 'Tình trạng', width: '17%', label: false, cell: (row) => <Stands row={row} /> },
  ]
}

function What({ row, sendable }: { row: RowView; sendable: ReadonlySet<string> | null }) {
  const what = (
    <span>
      <A className="strong task-link" href={`/lam-viec/y-kien/${row.id}`}>
        {row.title}
      </A>
      {row.rest && <small className="sub">{row.rest}</small>}
      <small className="sub">
        <span className="num">{row.code}</span>
        {row.kind && ` · ${row.kind}`}
        {row.attachments > 0 && ` · ${row.attachments} tệp kèm${row.hasVoice ? ', có ghi âm' : ''}`}
      </small>
      {row.hidesIdentity && <HiddenIdentity />}
    </span>
  )
  // Only who may send something up sees boxes to tick.
  if (!sendable?.size) return what
  return (
    <span className="pick">
      {sendable.has(row.id) ? (
        <input type="checkbox" name="y-kien" value={row.id} aria-label={`Chọn ${row.code}`} />
      ) : (
        <span aria-hidden="true" />
      )}
      {what}
    </span>
  )
}

function How({ row }: { row: RowView }) {
  return (
    <>
      {row.channel}
      {row.unit && <span className="sub">{row.unit}</span>}
      <span className="sub">
        <time dateTime={row.at}>{row.when}</time>
      </span>
      {row.isLate && (
        <span className="status-line">
          <Icon name="late" />
          Đến muộn
        </span>
      )}
    </>
  )
}

function Stands({ row }: { row: RowView }) {
  return (
    <>
      <Chips>
        <StateChip state={row.chip.state}>{row.chip.label}</StateChip>
      </Chips>
      {row.holder && <span className="sub">đang ở {row.holder}</span>}
    </>
  )
}
