// /lam-viec/ke-hoach : plans being read, drafted, issued.
import { hasRole } from '#platform/actor.ts'
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { dayInVietnam } from '#platform/world.ts'
import { LinkButton } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { A } from '#ui/link.tsx'
import { EmptyState, FilterBar, Paging } from '#ui/list.tsx'
import { Table } from '#ui/table.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import { type ConferenceType, conferenceTypes } from '../conference-type.ts'
import { listPlans } from '../plan-list.ts'
import type { Route } from './+types/console-plans.ts'

const size = 50

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const { searchParams } = new URL(request.url)
  const search = searchParams.get('tim') ?? ''
  const at = Math.max(1, Number(searchParams.get('trang')) || 1)
  const { rows, total } = await world.read((db) => listPlans(db, { search, page: at, size }))
  return {
    search,
    at,
    total,
    mayAdd: hasRole(world.actor, ['office', 'standing_body']),
    rows: rows.map((row) => ({ ...row, day: formatDay(dayInVietnam(row.createdAt)) })),
  }
})

export default function ConsolePlans({ loaderData }: Route.ComponentProps) {
  const { rows, search, at, total, mayAdd } = loaderData
  return (
    <>
      <title>{pageTitle('Kế hoạch', { site: 'Đối Thoại' })}</title>
      <PageHead title="Kế hoạch" line={`${total} kế hoạch${search ? ` có “${search}”` : ''}.`}>
        {mayAdd ? (
          <>
            <LinkButton href="/lam-viec/ke-hoach/moi" variant="go" icon="upload">
              Đọc tệp kế hoạch
            </LinkButton>
            <LinkButton href="/lam-viec/ke-hoach/soan" icon="edit">
              Soạn từ mẫu
            </LinkButton>
          </>
        ) : null}
      </PageHead>
      <FilterBar
        label="Lọc kế hoạch"
        facts={[]}
        search={{ action: '/lam-viec/ke-hoach', value: search, placeholder: 'Tìm theo trích yếu, số, không cần dấu' }}
        clearHref={search ? '/lam-viec/ke-hoach' : undefined}
      />
      <Table
        caption="Danh sách kế hoạch"
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'title',
            header: 'Kế hoạch',
            cell: (row) => (
              <>
                {row.mayOpen ? (
                  <A className="strong" href={`/lam-viec/ke-hoach/${row.id}`}>
                    {row.title}
                  </A>
                ) : (
                  <b className="strong">{row.title}</b>
                )}
                <br />
                <span className="small muted">
                  {conferenceTypes[row.type as ConferenceType]}
                  {row.parentTitle ? `; thực hiện kế hoạch “${row.parentTitle}”` : ''}
                </span>
              </>
            ),
          },
          {
            key: 'number',
            header: 'Số, ngày',
            cell: (row) => (row.number ? `${row.number}, ${formatDay(row.issuedOn!)}` : 'chưa ban hành'),
          },
          { key: 'who', header: 'Người lập', cell: (row) => `${row.createdBy ?? 'Hệ thống'}, ${row.day}` },
          {
            key: 'state',
            header: 'Tình trạng',
            cell: (row) =>
              row.conferences > 0 ? (
                <StateChip state="done">
                  {row.conferences === 1 ? 'Đã tạo hội nghị' : `Đã tạo ${row.conferences} hội nghị`}
                </StateChip>
              ) : (
                <StateChip state="open">{row.origin === 'file' ? 'Đang xem lại' : 'Đang soạn'}</StateChip>
              ),
          },
        ]}
        empty={
          <EmptyState
            action={mayAdd ? <LinkButton href="/lam-viec/ke-hoach/moi">Đọc tệp kế hoạch</LinkButton> : undefined}
          >
            {search
              ? `Không thấy “${search}”. Bỏ bớt chữ rồi tìm lại.`
              : 'Chưa có kế hoạch nào. Thả tệp Word của kế hoạch vào để bắt đầu.'}
          </EmptyState>
        }
      />
      {total > size && (
        <Paging
          page={at}
          pages={Math.ceil(total / size)}
          previousHref={at > 1 ? hrefOf(search, at - 1) : undefined}
          nextHref={at * size < total ? hrefOf(search, at + 1) : undefined}
        />
      )}
    </>
  )
}

const hrefOf = (search: string, to: number) =>
  `/lam-viec/ke-hoach?${new URLSearchParams({ tim: search, trang: String(to) })}`
