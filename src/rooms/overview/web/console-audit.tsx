// /lam-viec/nhat-ky : who read sensitive data and why, who did what, who tried to sign in. Looking at it is written down too.
import { staffWorld } from '#platform/web/context.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { page } from '#platform/web/page.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { EmptyState, FilterBar, Paging } from '#ui/list.tsx'
import { type Column, Table } from '#ui/table.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { type AuditKind, listAuditedAccounts } from '../audit-list.ts'
import { auditSubjects } from '../audit-subjects.ts'
import { auditSentence } from '../audit-words.ts'
import { readAudit } from '../read-audit.ts'
import type { Route } from './+types/console-audit.ts'
import { auditFilterIn } from './audit-filter.ts'

const size = 50
const home = '/lam-viec/nhat-ky'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const url = new URL(request.url)
  const filter = auditFilterIn(request.url)
  const at = Math.max(1, Math.floor(Number(url.searchParams.get('trang')) || 1))
  const { rows, total } = await readAudit(world, { ...filter, page: at, size }, 'page')
  const accounts = await world.read(listAuditedAccounts)
  const href = (changes: Record<string, string | null>) => {
    const search = new URLSearchParams(url.search)
    search.delete('trang')
    for (const [name, value] of Object.entries(changes)) value === null ? search.delete(name) : search.set(name, value)
    return search.size > 0 ? `${home}?${search}` : home
  }
  return {
    filter,
    total,
    accounts,
    rows: rows.map((row) => ({
      id: row.id,
      when: momentWords(row.at, world.today),
      who: row.who ?? 'Hệ thống',
      what: auditSentence(row.what, row.detail),
      subject: row.subject,
      why: row.why,
      address: row.address,
    })),
    excelHref: `/lam-viec/nhat-ky/danh-sach.xlsx${url.search}`,
    tabs: { reads: href({ so: null, ve: null }), steps: href({ so: 'viec' }), tries: href({ so: 'thu', ve: null }) },
    pages: {
      page: at,
      pages: Math.max(1, Math.ceil(total / size)),
      line: `Dòng ${(at - 1) * size + 1}–${Math.min(at * size, total)} trên ${total}`,
      previousHref: at > 1 ? href({ trang: at === 2 ? null : String(at - 1) }) : undefined,
      nextHref: at * size < total ? href({ trang: String(at + 1) }) : undefined,
    },
  }
})

type Data = Route.ComponentProps['loaderData']

const words: Readonly<Record<AuditKind, { line: string; none: string }>> = {
  reads: {
    line: 'lần đọc dữ liệu nhạy cảm.',
    none: 'Chưa ai đọc dữ liệu nhạy cảm trong khoảng này.',
  },
  steps: { line: 'việc đã làm trên hệ thống.', none: 'Không có việc nào trong khoảng này.' },
  tries: { line: 'lần thử đăng nhập.', none: 'Không có lần đăng nhập nào trong khoảng này.' },
}

export default function ConsoleAudit({ loaderData }: Route.ComponentProps) {
  const { rows, total, filter, pages, tabs } = loaderData
  const isFiltered = Boolean(filter.accountId || filter.what || filter.from || filter.to)
  return (
    <>
      <title>{pageTitle('Nhật ký', { site: 'Đối Thoại' })}</title>
      <PageHead title="Nhật ký" line={`${total} ${words[filter.kind].line} Mỗi lần xem trang này cũng được ghi lại.`}>
        <LinkButton href={loaderData.excelHref} icon="excel" download="">
          Xuất Excel
        </LinkButton>
      </PageHead>
      <Tabs
        label="Sổ nhật ký"
        tabs={[
          { href: tabs.reads, label: 'Đọc dữ liệu nhạy cảm', current: filter.kind === 'reads' },
          { href: tabs.steps, label: 'Việc đã làm', current: filter.kind === 'steps' },
          { href: tabs.tries, label: 'Lần đăng nhập', current: filter.kind === 'tries' },
        ]}
      />
      <FilterBar label="Lọc nhật ký" facts={[]} clearHref={isFiltered ? clearHref(filter.kind) : undefined}>
        <Filters data={loaderData} />
      </FilterBar>
      <Table
        caption="Nhật ký"
        columns={columnsOf(filter.kind)}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState action={isFiltered ? <LinkButton href={clearHref(filter.kind)}>Bỏ lọc</LinkButton> : undefined}>
            {words[filter.kind].none}
          </EmptyState>
        }
      />
      {total > size && <Paging {...pages} />}
    </>
  )
}

const bookIn: Readonly<Record<AuditKind, string | null>> = { reads: null, steps: 'viec', tries: 'thu' }
const clearHref = (kind: AuditKind) => (bookIn[kind] ? `${home}?so=${bookIn[kind]}` : home)

function Filters({ data }: { data: Data }) {
  const { filter, accounts } = data
  const book = bookIn[filter.kind]
  return (
    <form action={home}>
      {book && <input type="hidden" name="so" value={book} />}
      <select name="ai" aria-label="Người" className="fil" defaultValue={filter.accountId ?? ''}>
        <option value="">Người: tất cả</option>
        {accounts.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {filter.kind === 'steps' && (
        <select name="ve" aria-label="Về việc" className="fil" defaultValue={filter.what ?? ''}>
          <option value="">Về: mọi việc</option>
          {Object.entries(auditSubjects).map(([code, label]) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      )}
      <Day name="tu" label="Từ ngày" value={filter.typedFrom} isRead={filter.from !== undefined} />
      <Day name="den" label="Đến ngày" value={filter.typedTo} isRead={filter.to !== undefined} />
      <Button type="submit" size="sm">
        Lọc
      </Button>
    </form>
  )
}

function Day({ name, label, value, isRead }: { name: string; label: string; value: string; isRead: boolean }) {
  return (
    <input
      name={name}
      className="fil"
      size={12}
      aria-label={`${label}, dạng ngày/tháng/năm`}
      aria-invalid={(value !== '' && !isRead) || undefined}
      placeholder={`${label}…`}
      defaultValue={value}
      inputMode="numeric"
      autoComplete="off"
    />
  )
}

const columnsOf = (kind: AuditKind): Column<Data['rows'][number]>[] => [
  { key: 'when', header: 'Lúc', width: '11rem', label: false, cell: (row) => row.when },
  { key: 'who', header: 'Ai', width: '16rem', label: false, cell: (row) => <b>{row.who}</b> },
  {
    key: 'what',
    header: 'Việc',
    label: false,
    cell: (row) => (
      <div className="who">
        <span>{row.what}</span>
        {row.subject && <span>{row.subject}</span>}
      </div>
    ),
  },
  ...(kind === 'reads' ? [{ key: 'why', header: 'Lý do', cell: (row: Data['rows'][number]) => row.why }] : []),
  ...(kind === 'tries'
    ? [
        {
          key: 'address',
          header: 'Địa chỉ mạng',
          num: true,
          align: 'start' as const,
          cell: (row: Data['rows'][number]) => row.address || 'không rõ',
        },
      ]
    : []),
]
