// /lam-viec/co-quan : every body of the directory, in the order of the tree; old names find today's.
import { staffWorld } from '#platform/web/context.ts'
import { changed, pageIn, pagesOf, pageUrl } from '#platform/web/list-address.ts'
import { page } from '#platform/web/page.ts'
import { LinkButton } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { FilterSelects } from '#ui/filter-selects.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState, FilterBar, Paging } from '#ui/list.tsx'
import { Phone } from '#ui/people.tsx'
import { type Column, Table } from '#ui/table.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import { listOrganisations, type OrganisationRow } from '../organisation-list.ts'
import { pastWords } from '../organisation-past.ts'
import { kindWords, levelWords } from '../organisation-words.ts'
import { mayKeepSome } from '../policy.ts'
import type { Route } from './+types/console-organisations.ts'
import { DirectoryTabs } from './directory-tabs.tsx'
import { filterIn } from './organisation-filter.ts'

const size = 50

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const url = pageUrl(request)
  const filter = filterIn(url)
  const { rows, total, functions } = await world.read(async (db) => ({
    ...(await listOrganisations(db, { ...filter, page: pageIn(url), size }, world.today)),
    functions: await db.selectFrom('agency_function').select(['code', 'name']).orderBy('name').execute(),
  }))
  return {
    rows,
    total,
    filter,
    functions,
    keeps: mayKeepSome(world.actor),
    pages: pagesOf(url, total, size, 'Cơ quan'),
    excelHref: `/lam-viec/co-quan/danh-sach.xlsx${new URL(url).search}`,
    stateHrefs: {
      living: changed(url, { con: null }),
      ended: changed(url, { con: 'het' }),
      all: changed(url, { con: 'tat-ca' }),
    },
  }
})

export default function ConsoleOrganisations({ loaderData }: Route.ComponentProps) {
  const { rows, total, filter, keeps, pages, stateHrefs, functions } = loaderData
  const isFiltered = Boolean(
    filter.search || filter.level || filter.kind || filter.functionCode || filter.state !== 'living',
  )
  const inTree = !filter.search
  return (
    <>
      <title>{pageTitle('Cơ quan', { site: 'Đối Thoại' })}</title>
      <PageHead title="Cơ quan, người" line={countLine(total, filter)}>
        {keeps && (
          <>
            <LinkButton href="/lam-viec/co-quan/moi" variant="go" icon="add">
              Thêm cơ quan
            </LinkButton>
            <LinkButton href="/lam-viec/co-quan/nhap" icon="import">
              Nhập từ Excel
            </LinkButton>
          </>
        )}
        <LinkButton href={loaderData.excelHref} icon="excel" download="">
          Xuất Excel
        </LinkButton>
      </PageHead>
      <DirectoryTabs current="co-quan" />
      <FilterBar
        label="Lọc cơ quan"
        facts={[
          { href: stateHrefs.living, label: 'Đang hoạt động', on: filter.state === 'living' },
          { href: stateHrefs.ended, label: 'Đã hết hoạt động', on: filter.state === 'ended' },
          { href: stateHrefs.all, label: 'Tất cả', on: filter.state === 'all' },
        ]}
        clearHref={isFiltered ? '/lam-viec/co-quan' : undefined}
      >
        <FilterSelects
          action="/lam-viec/co-quan"
          search={{ value: filter.search ?? '', placeholder: 'Tên nay, tên cũ, viết tắt, không cần dấu' }}
          keep={filter.state === 'living' ? {} : { con: filter.state === 'ended' ? 'het' : 'tat-ca' }}
          selects={[
            { name: 'cap', label: 'Cấp', value: filter.level, options: levelWords },
            { name: 'loai', label: 'Loại', value: filter.kind, options: kindWords },
            {
              name: 'viec',
              label: 'Lĩnh vực',
              value: filter.functionCode,
              options: Object.fromEntries(functions.map((each) => [each.code, each.name])),
            },
          ]}
        />
      </FilterBar>
      <Table
        caption="Danh sách cơ quan"
        columns={columnsOf(inTree)}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            action={
              keeps && !isFiltered ? <LinkButton href="/lam-viec/co-quan/nhap">Nhập từ Excel</LinkButton> : undefined
            }
          >
            {isFiltered
              ? `Không thấy cơ quan nào${filter.search ? ` có “${filter.search}”` : ' khớp bộ lọc'}. Bỏ bớt chữ, hoặc tìm cả cơ quan đã hết hoạt động.`
              : 'Danh bạ chưa có cơ quan nào. Nhập cây cơ quan của tỉnh từ tệp Excel để bắt đầu.'}
          </EmptyState>
        }
      />
      {total > size && <Paging {...pages} />}
    </>
  )
}

function countLine(total: number, { search, state }: { search?: string; state: string }): string {
  const what = { living: 'đang hoạt động', ended: 'đã hết hoạt động', all: 'trong danh bạ' }[state]
  return `${total} cơ quan ${what}${search ? ` khớp “${search}”` : ''}.`
}

const columnsOf = (inTree: boolean): Column<OrganisationRow>[] => [
  {
    key: 'name',
    header: 'Cơ quan',
    width: '38%',
    label: false,
    cell: (row) => (
      <div style={inTree ? { paddingInlineStart: `${Math.min(row.depth, 5) * 1.1}rem` } : undefined}>
        <A className="strong" href={`/lam-viec/co-quan/${row.id}`}>
          {row.name}
        </A>
        {row.past && <span className="sub">{pastWords(row.past)}</span>}
        {!inTree && row.parentName && <span className="sub">thuộc {row.parentName}</span>}
        {row.validTo && (
          <div>
            <StateChip state="open">hoạt động đến {formatDay(row.validTo)}</StateChip>
          </div>
        )}
      </div>
    ),
  },
  {
    key: 'kind',
    header: 'Loại, cấp',
    width: '11rem',
    cell: (row) => (
      <>
        {kindWords[row.kind]}
        <span className="sub">{levelWords[row.level]}</span>
      </>
    ),
  },
  {
    key: 'functions',
    header: 'Lĩnh vực',
    cell: (row) => (row.functions.length > 0 ? <span className="small">{row.functions.join('; ')}</span> : null),
  },
  {
    key: 'contact',
    header: 'Liên hệ',
    width: '14rem',
    cell: (row) =>
      (row.contact || row.phone) && (
        <div className="who">
          {row.contact && <span>{row.contact}</span>}
          {row.phone && <Phone number={row.phone} />}
        </div>
      ),
  },
]
