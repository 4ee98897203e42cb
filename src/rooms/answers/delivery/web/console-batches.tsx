// /lam-viec/giao-tra-loi : the batches that a commune hands over.
import { staffWorld } from '#platform/web/context.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { page } from '#platform/web/page.ts'
import { StateChip } from '#ui/chip.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { A } from '#ui/link.tsx'
import { EmptyState } from '#ui/list.tsx'
import { type Column, Table } from '#ui/table.tsx'
import type { Handle } from '../../../../root.tsx'
import { listOwnBatches } from '../delivery-page.ts'
import type { Route } from './+types/console-batches.ts'

export const handle: Handle = { scripts: true }

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const rows = await world.read((db) => listOwnBatches(db, world))
  return { rows: rows.map((row) => ({ ...row, madeAt: momentWords(row.madeAt, world.today) })) }
})

type Row = Route.ComponentProps['loaderData']['rows'][number]

const columns: Column<Row>[] = [
  {
    key: 'batch',
    header: 'Đợt giao',
    label: false,
    cell: ({ id, number, conference, commune, madeAt }) => (
      <>
        <A href={`/lam-viec/giao-tra-loi/${id}`}>
          {commune}, đợt {number}
        </A>
        <p className="small muted">
          {conference} · gửi về {madeAt}
        </p>
      </>
    ),
  },
  {
    key: 'open',
    header: 'Còn phải giao',
    width: '12rem',
    cell: ({ open, lines }) =>
      open > 0 ? `${open} trên ${lines} câu trả lời` : <StateChip state="done">Đã giao đủ {lines}</StateChip>,
  },
]

export default function ConsoleBatches({ loaderData: { rows } }: Route.ComponentProps) {
  const open = rows.reduce((sum, row) => sum + row.open, 0)
  return (
    <>
      <title>{pageTitle('Giao câu trả lời', { site: 'Đối Thoại' })}</title>
      <PageHead
        title="Giao câu trả lời"
        line={open > 0 ? `Còn ${open} câu trả lời chờ giao tới bà con.` : 'Không còn câu trả lời nào chờ giao.'}
      />
      {rows.length > 0 ? (
        <Table caption="Các đợt giao" columns={columns} rows={rows} rowKey={({ id }) => id} />
      ) : (
        <EmptyState>Văn phòng hội nghị lập đợt giao cho xã, phường thì đợt ấy hiện ở đây.</EmptyState>
      )}
    </>
  )
}
