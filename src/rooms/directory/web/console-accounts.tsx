// /lam-viec/quan-tri : who may sign in, with which roles.
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { changed, pageIn, pagesOf } from '#platform/web/list-address.ts'
import { page } from '#platform/web/page.ts'
import { LinkButton } from '#ui/button.tsx'
import { Chips, StateChip } from '#ui/chip.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { FilterSelects } from '#ui/filter-selects.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState, FilterBar, Paging } from '#ui/list.tsx'
import { type Column, Table } from '#ui/table.tsx'
import { listAccounts } from '../account-list.ts'
import { mayAdministerSome } from '../account-policy.ts'
import { notAdministrator } from '../account-refusals.ts'
import { mayKeepJurisdiction } from '../policy.ts'
import { roleNames } from '../role-names.ts'
import { uncheckedJurisdiction } from '../unchecked.ts'
import type { Route } from './+types/console-accounts.ts'
import { accountFilterIn } from './account-filter.ts'
import { closedWords, roleWords, seenWords } from './account-words.ts'
import { AdministrationTabs } from './administration-tabs.tsx'

const size = 50

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  refuseUnless(mayAdministerSome(world.actor), notAdministrator)
  const { url } = request
  const filter = accountFilterIn(url)
  const { rows, total, roots } = await world.read(async (db) => ({
    ...(await listAccounts(db, world.actor, { ...filter, page: pageIn(url), size })),
    ...(await uncheckedJurisdiction(db, world.actor.jurisdictionId)),
  }))
  return {
    rows: rows.map((row) => ({
      id: row.id,
      login: row.login,
      name: row.displayName,
      position: [row.title, row.organisation].filter(Boolean).join(', '),
      roles: row.roles.map(roleWords),
      closed: row.disabledAt ? closedWords(row.disabledWhy) : null,
      seen: seenWords(row.lastSeenAt, world.today),
      hasSecondFactor: row.hasSecondFactor,
    })),
    total,
    keepsProvince: mayKeepJurisdiction(world.actor, roots),
    filter,
    pages: pagesOf(url, total, size, 'Tài khoản'),
    excelHref: `/lam-viec/quan-tri/danh-sach.xlsx${new URL(url).search}`,
    hrefs: {
      open: changed(url, { con: null }),
      closed: changed(url, { con: 'khoa' }),
      all: changed(url, { con: 'tat-ca' }),
      unprotected: changed(url, { 'lop-hai': filter.unprotected ? null : 'chua' }),
    },
  }
})

type Row = Route.ComponentProps['loaderData']['rows'][number]

export default function ConsoleAccounts({ loaderData }: Route.ComponentProps) {
  const { rows, total, filter, pages, hrefs } = loaderData
  const isFiltered = Boolean(filter.search || filter.role || filter.unprotected || filter.state !== 'open')
  const what = { open: 'đang mở', closed: 'đã khóa', all: '' }[filter.state]
  return (
    <>
      <title>{pageTitle('Tài khoản, vai trò', { site: 'Đối Thoại' })}</title>
      <PageHead
        title="Tài khoản, vai trò"
        line={`${total} tài khoản ${what}${filter.search ? ` khớp “${filter.search}”` : ''}.`}
      >
        <LinkButton href="/lam-viec/quan-tri/moi" variant="go" icon="add">
          Thêm tài khoản
        </LinkButton>
        <LinkButton href={loaderData.excelHref} icon="excel" download="">
          Xuất Excel
        </LinkButton>
      </PageHead>
      {loaderData.keepsProvince && <AdministrationTabs current="tai-khoan" />}
      <FilterBar
        label="Lọc tài khoản"
        facts={[
          { href: hrefs.open, label: 'Đang mở', on: filter.state === 'open' },
          { href: hrefs.closed, label: 'Đã khóa', on: filter.state === 'closed' },
          { href: hrefs.all, label: 'Tất cả', on: filter.state === 'all' },
          { href: hrefs.unprotected, label: 'Chưa có lớp bảo vệ thứ hai', on: Boolean(filter.unprotected) },
        ]}
        clearHref={isFiltered ? '/lam-viec/quan-tri' : undefined}
      >
        <FilterSelects
          action="/lam-viec/quan-tri"
          search={{ value: filter.search ?? '', placeholder: 'Tên, tên đăng nhập, cơ quan, không cần dấu' }}
          keep={{
            ...(filter.state === 'open' ? {} : { con: filter.state === 'closed' ? 'khoa' : 'tat-ca' }),
            ...(filter.unprotected ? { 'lop-hai': 'chua' } : {}),
          }}
          selects={[{ name: 'vai-tro', label: 'Vai trò', value: filter.role, options: roleNames }]}
        />
      </FilterBar>
      <Table
        caption="Danh sách tài khoản"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState action={<LinkButton href="/lam-viec/quan-tri/moi">Thêm tài khoản</LinkButton>}>
            {isFiltered
              ? 'Không thấy tài khoản nào khớp. Bỏ bớt chữ, hoặc tìm cả tài khoản đã khóa.'
              : 'Chưa có tài khoản nào ngoài anh, chị. Thêm tài khoản cho người phụ trách hội nghị để bắt đầu.'}
          </EmptyState>
        }
      />
      {total > size && <Paging {...pages} />}
    </>
  )
}

const columns: Column<Row>[] = [
  {
    key: 'who',
    header: 'Người',
    label: false,
    cell: (row) => (
      <div className="who">
        <b>
          <A href={`/lam-viec/quan-tri/${row.id}`}>{row.name}</A>
        </b>
        <span>{row.position || 'Chưa gắn với cơ quan nào'}</span>
      </div>
    ),
  },
  { key: 'login', header: 'Tên đăng nhập', width: '11rem', cell: (row) => row.login },
  {
    key: 'roles',
    header: 'Vai trò',
    cell: (row) =>
      row.roles.length === 0 ? (
        <span className="muted">Chưa giao vai trò</span>
      ) : (
        row.roles.map((words) => <div key={words}>{words}</div>)
      ),
  },
  {
    key: 'seen',
    header: 'Dùng gần nhất',
    width: '12rem',
    cell: (row) => (
      <>
        <p className="muted">{row.seen}</p>
        <Chips>
          {row.closed && (
            <StateChip state="open" icon="lock">
              {row.closed}
            </StateChip>
          )}
          {row.hasSecondFactor && <StateChip state="done">Hai lớp</StateChip>}
        </Chips>
      </>
    ),
  },
]
