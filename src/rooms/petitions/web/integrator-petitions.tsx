import { A } from '#ui/link.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Section } from '#ui/panel.tsx'
import { type Column, Table } from '#ui/table.tsx'

type Row = { id: string; code: string; state: string; at: string }

/** The newest fifty that came through one key. */
export function IntegratorPetitions({ petitions }: { petitions: Row[] }) {
  return (
    <Section title="Ý kiến đã gửi">
      <Table
        caption="Ý kiến đã gửi qua kết nối này, mới trước"
        columns={columns}
        rows={petitions}
        rowKey={(row) => row.id}
        empty={<EmptyState>Chưa có ý kiến nào qua kết nối này.</EmptyState>}
      />
      {petitions.length === 50 && <p className="small muted">Hiện 50 ý kiến mới nhất.</p>}
    </Section>
  )
}

const columns: Column<Row>[] = [
  {
    key: 'code',
    header: 'Mã',
    num: true,
    align: 'start',
    cell: (row) => <A href={`/lam-viec/y-kien/${row.id}`}>{row.code}</A>,
  },
  { key: 'at', header: 'Tiếp nhận', cell: (row) => row.at },
  { key: 'state', header: 'Đang ở đâu', cell: (row) => row.state },
]
