// /lam-viec/van-ban : the library of laws and papers that answers are based on, with their days of force.
import { hasRole } from '#platform/actor.ts'
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { LinkButton } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { A } from '#ui/link.tsx'
import { EmptyState, FilterBar, Paging } from '#ui/list.tsx'
import { Table } from '#ui/table.tsx'
import { formatDay } from '#vietnamese/day.ts'
import { findLaws } from '../find-laws.ts'
import { forceProblem, isInForce, lawName } from '../law.ts'
import { loadLaws } from '../laws.ts'
import type { Route } from './+types/console-laws.ts'

const here = '/lam-viec/van-ban'
const size = 50

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const asked = new URL(request.url).searchParams
  const search = (asked.get('tim') ?? '').trim()
  const part = asked.get('phan') === 'het' ? 'het' : asked.get('phan') === 'con' ? 'con' : null
  const laws = await world.read(loadLaws)
  const found = findLaws(laws, search, world.today)
  const ended = found.filter((law) => !isInForce(law, world.today))
  const chosen = part === 'het' ? ended : part === 'con' ? found.filter((law) => !ended.includes(law)) : found
  const pages = Math.max(1, Math.ceil(chosen.length / size))
  const shown = Math.min(pages, Math.max(1, Number(asked.get('trang')) || 1))
  return {
    search,
    part,
    page: shown,
    pages,
    counts: { con: found.length - ended.length, het: ended.length },
    keeps: hasRole(world.actor, ['office', 'standing_body']),
    laws: chosen.slice((shown - 1) * size, shown * size).map((law) => {
      const problem = forceProblem(law, world.today, laws)
      return {
        number: law.number,
        title: law.title,
        issuer: law.issuer,
        issuedOn: formatDay(law.issuedOn),
        from: formatDay(law.from),
        until: law.until && formatDay(law.until),
        holds: problem === null,
        instead: problem?.instead.map(lawName).join('; ') ?? '',
        source: law.source,
      }
    }),
  }
})

export default function ConsoleLaws({ loaderData }: Route.ComponentProps) {
  const { search, part, page: shown, pages, counts, keeps, laws } = loaderData
  const href = (more: Record<string, string>) => {
    const query = new URLSearchParams({ ...(search ? { tim: search } : {}), ...more }).toString()
    return query ? `${here}?${query}` : here
  }
  const keep: Record<string, string> = part ? { phan: part } : {}
  return (
    <>
      <title>{pageTitle('Thư viện văn bản', { site: 'Đối Thoại' })}</title>
      <PageHead
        title="Thư viện văn bản"
        line="Căn cứ hay dùng khi trả lời, với ngày có hiệu lực và ngày hết. Người có chuyên môn pháp luật của tỉnh rà soát trước khi dùng."
      >
        {keeps ? (
          <LinkButton href={`${here}/ghi`} variant="go">
            Thêm văn bản
          </LinkButton>
        ) : null}
      </PageHead>
      <FilterBar
        label="Lọc văn bản"
        facts={[
          {
            href: part === 'con' ? href({}) : href({ phan: 'con' }),
            label: 'Còn hiệu lực',
            count: counts.con,
            on: part === 'con',
          },
          {
            href: part === 'het' ? href({}) : href({ phan: 'het' }),
            label: 'Hết hoặc chưa có hiệu lực',
            count: counts.het,
            on: part === 'het',
          },
        ]}
        search={{ action: here, value: search, placeholder: 'Tìm tên hoặc số văn bản', keep }}
        clearHref={search || part ? here : undefined}
      />
      {laws.length === 0 ? (
        <EmptyState>Không có văn bản nào như thế trong thư viện.</EmptyState>
      ) : (
        <Table
          caption="Văn bản"
          rows={laws}
          rowKey={(law) => law.number}
          columns={[
            {
              key: 'law',
              header: 'Văn bản',
              label: false,
              width: '40%',
              cell: (law) => (
                <>
                  <b>
                    {keeps ? <A href={`${here}/ghi?so=${encodeURIComponent(law.number)}`}>{law.title}</A> : law.title}
                  </b>
                  <br />
                  <span className="small muted">
                    Số {law.number}, {law.issuer}, {law.issuedOn}
                  </span>
                </>
              ),
            },
            {
              key: 'force',
              header: 'Hiệu lực',
              label: false,
              cell: (law) => (
                <>
                  <StateChip state={law.holds ? 'done' : 'open'}>
                    {law.holds ? 'Còn hiệu lực' : law.until ? `Hết sau ${law.until}` : `Chưa có, từ ${law.from}`}
                  </StateChip>
                  <br />
                  <span className="small muted">
                    Từ {law.from}
                    {law.instead ? `; thay bằng ${law.instead}` : ''}
                  </span>
                </>
              ),
            },
            { key: 'source', header: 'Nguồn', cell: (law) => <span className="small">{law.source}</span> },
          ]}
        />
      )}
      {pages > 1 ? (
        <Paging
          page={shown}
          pages={pages}
          previousHref={shown > 1 ? href({ ...keep, trang: String(shown - 1) }) : undefined}
          nextHref={shown < pages ? href({ ...keep, trang: String(shown + 1) }) : undefined}
        />
      ) : null}
    </>
  )
}
