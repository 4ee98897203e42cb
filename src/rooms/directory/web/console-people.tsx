// /lam-viec/nguoi : everybody in the directory by given name, with the number to call.
import { staffWorld } from '#platform/web/context.ts'
import { changed, pageIn, pagesOf, pageUrl } from '#platform/web/list-address.ts'
import { page } from '#platform/web/page.ts'
import { LinkButton } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { A } from '#ui/link.tsx'
import { EmptyState, FilterBar, Paging } from '#ui/list.tsx'
import { Phone } from '#ui/people.tsx'
import { Table } from '#ui/table.tsx'
import { listPeople } from '../people-list.ts'
import { mayKeepSome } from '../policy.ts'
import type { Route } from './+types/console-people.ts'
import { DirectoryTabs } from './directory-tabs.tsx'
import { peopleFilterIn } from './people-filter.ts'

const size = 50

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const url = pageUrl(request)
  const filter = peopleFilterIn(url)
  const { rows, total, under } = await world.read(async (db) => ({
    ...(await listPeople(db, { ...filter, page: pageIn(url), size }, world.today)),
    under: filter.under
      ? await db.selectFrom('organisation').select(['id', 'name']).where('id', '=', filter.under).executeTakeFirst()
      : undefined,
  }))
  return {
    rows,
    total,
    filter,
    under: under ?? null,
    keeps: mayKeepSome(world.actor),
    pages: pagesOf(url, total, size, 'Người'),
    excelHref: `/lam-viec/nguoi/danh-sach.xlsx${new URL(url).search}`,
    hrefs: {
      contacts: changed(url, { 'dau-moi': filter.contactsOnly ? null : 'co' }),
      all: changed(url, { con: filter.state === 'all' ? null : 'tat-ca' }),
      under: changed(url, { 'co-quan': null }),
    },
  }
})

export default function ConsolePeople({ loaderData }: Route.ComponentProps) {
  const { rows, total, filter, under, keeps, pages, hrefs } = loaderData
  const isFiltered = Boolean(filter.search || filter.under || filter.contactsOnly || filter.state === 'all')
  const keep: Record<string, string> = {}
  if (filter.under) keep['co-quan'] = filter.under
  if (filter.contactsOnly) keep['dau-moi'] = 'co'
  if (filter.state === 'all') keep.con = 'tat-ca'
  return (
    <>
      <title>{pageTitle('Người', { site: 'Đối Thoại' })}</title>
      <PageHead
        title="Cơ quan, người"
        line={`${total} người${filter.search ? ` khớp “${filter.search}”` : ''}, xếp theo tên.`}
      >
        {keeps && (
          <>
            <LinkButton href="/lam-viec/nguoi/moi" variant="go" icon="add">
              Thêm người
            </LinkButton>
            <LinkButton href="/lam-viec/nguoi/nhap" icon="import">
              Nhập từ Excel
            </LinkButton>
          </>
        )}
        <LinkButton href={loaderData.excelHref} icon="excel" download="">
          Xuất Excel
        </LinkButton>
      </PageHead>
      <DirectoryTabs current="nguoi" />
      <FilterBar
        label="Lọc người"
        facts={[
          { href: hrefs.contacts, label: 'Đầu mối', on: filter.contactsOnly },
          { href: hrefs.all, label: 'Cả người đã thôi chức vụ', on: filter.state === 'all' },
          ...(under ? [{ href: hrefs.under, label: under.name, on: true }] : []),
        ]}
        search={{
          action: '/lam-viec/nguoi',
          value: filter.search,
          placeholder: 'Tên, chức vụ, cơ quan, số điện thoại',
          keep,
        }}
        clearHref={isFiltered ? '/lam-viec/nguoi' : undefined}
      />
      <Table
        caption="Danh sách người"
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            header: 'Họ và tên',
            label: false,
            cell: (row) => (
              <A className="strong" href={`/lam-viec/nguoi/${row.id}`}>
                {[row.salutation, row.fullName].filter(Boolean).join(' ')}
              </A>
            ),
          },
          {
            key: 'positions',
            header: 'Chức vụ, cơ quan',
            label: false,
            cell: (row) =>
              row.positions.length === 0 ? (
                <span className="muted">Hiện không giữ chức vụ</span>
              ) : (
                row.positions.map((held) => (
                  <div key={held.id}>
                    {held.title}, <A href={`/lam-viec/co-quan/${held.organisationId}`}>{held.organisation}</A>{' '}
                    {held.isContact && (
                      <StateChip state="open" icon="phone">
                        Đầu mối
                      </StateChip>
                    )}
                  </div>
                ))
              ),
          },
          {
            key: 'phone',
            header: 'Liên hệ',
            label: false,
            width: '15rem',
            cell: (row) => (
              <div className="who">
                {row.phone && <Phone number={row.phone} />}
                {row.email && <a href={`mailto:${row.email}`}>{row.email}</a>}
              </div>
            ),
          },
        ]}
        empty={
          <EmptyState
            action={
              keeps && !isFiltered ? <LinkButton href="/lam-viec/nguoi/nhap">Nhập từ Excel</LinkButton> : undefined
            }
          >
            {isFiltered
              ? 'Không thấy ai khớp. Bỏ bớt chữ, hoặc tìm cả người đã thôi chức vụ.'
              : 'Danh bạ chưa có ai. Nhập danh sách cán bộ từ tệp Excel để bắt đầu.'}
          </EmptyState>
        }
      />
      {total > size && <Paging {...pages} />}
    </>
  )
}
