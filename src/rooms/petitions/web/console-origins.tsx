// /lam-viec/hoi-nghi/:conferenceId/y-kien-tu-dau : how many petitions of each commune, topic, channel and day.
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { listCommunes } from '#rooms/directory/index.ts'
import { LinkButton } from '#ui/button.tsx'
import { BarCell, percent } from '#ui/chart.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { A } from '#ui/link.tsx'
import { EmptyState, FilterBar } from '#ui/list.tsx'
import { Disclosure, Section } from '#ui/panel.tsx'
import { viNumber } from '#ui/progress.tsx'
import { type Column, Table } from '#ui/table.tsx'
import type { Handle } from '../../../root.tsx'
import { loadIntakeHead } from '../intake-head.ts'
import { countOrigins } from '../origins.ts'
import { petitionStates, stateWords } from '../petition-words.ts'
import type { Route } from './+types/console-origins.ts'
import { changed, filterIn, isNarrowed } from './intake-address.ts'
import { IntakeTabs } from './intake-tabs.tsx'
import { type OriginPart, originsView } from './origins-view.ts'

export const handle: Handle = { scripts: true }

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const url = new URL(request.url)
  url.searchParams.delete('tim')
  return world.read(async (db) => {
    const { conference, call, runs, units, readsAll } = await loadIntakeHead(db, world, params.conferenceId)
    const filter = filterIn(url, conference.id, call?.closesOn ?? null)
    const origins = await countOrigins(db, filter)
    return {
      conference,
      runs,
      enters: runs || units.length > 0,
      total: origins.total,
      communes: readsAll ? (await listCommunes(db, world.today)).length : null,
      heard: origins.commune.filter(({ code }) => code !== null).length,
      parts: originsView(origins, url),
      state: filter.state ?? null,
      isNarrowed: isNarrowed(filter),
      excel: changed(url, {}).replace(/y-kien-tu-dau/, 'y-kien-tu-dau.xlsx'),
    }
  })
})

export default function ConsoleOrigins({ loaderData }: Route.ComponentProps) {
  const { conference, total, parts, state, communes, heard } = loaderData
  const base = `/lam-viec/hoi-nghi/${conference.id}`
  const from = communes ? `, từ ${viNumber(heard)} trên ${viNumber(communes)} xã, phường` : ''
  return (
    <>
      <title>{pageTitle(`Ý kiến từ đâu, ${conference.name}`, { site: 'Đối Thoại' })}</title>
      <PageHead title="Ý kiến từ đâu" line={`${viNumber(total)} ý kiến${from}`}>
        <LinkButton href={loaderData.excel} icon="excel" download="">
          Xuất Excel
        </LinkButton>
      </PageHead>
      <IntakeTabs base={base} current="y-kien-tu-dau" runs={loaderData.runs} enters={loaderData.enters} />
      <FilterBar label="Lọc ý kiến" facts={[]} clearHref={loaderData.isNarrowed ? `${base}/y-kien-tu-dau` : undefined}>
        <form action={`${base}/y-kien-tu-dau`}>
          <select name="tinh-trang" aria-label="Tình trạng" defaultValue={state ?? ''} className="fil">
            <option value="">Tình trạng: tất cả</option>
            {petitionStates.map((each) => (
              <option key={each} value={each}>
                {stateWords[each]}
              </option>
            ))}
          </select>
          <button type="submit" className="btn sm">
            Lọc
          </button>
        </form>
      </FilterBar>
      {total === 0 ? (
        <EmptyState>Chưa có ý kiến nào ở đây. Khi có ý kiến, mỗi xã, lĩnh vực, kênh và ngày là một thanh.</EmptyState>
      ) : (
        parts.map((part) => <Origin key={part.kind} part={part} total={total} />)
      )}
    </>
  )
}

type Line = OriginPart['lines'][number]
const mostShown = 15

/** Bars that are a table: whoever does not see them reads the same lines. The latest days, or what is largest, are open. */
function Origin({ part, total }: { part: OriginPart; total: number }) {
  const lines = part.kind === 'day' ? part.lines.toReversed() : part.lines
  const rest = lines.slice(mostShown)
  const restCount = rest.reduce((sum, line) => sum + line.count, 0)
  return (
    <Section title={part.title} id={part.kind}>
      <Bars part={part} lines={lines.slice(0, mostShown)} total={total} />
      {rest.length > 0 ? (
        <Disclosure summary={`${viNumber(rest.length)} dòng nữa, ${viNumber(restCount)} ý kiến`}>
          <Bars part={part} lines={rest} total={total} />
        </Disclosure>
      ) : null}
    </Section>
  )
}

function Bars({ part, lines, total }: { part: OriginPart; lines: Line[]; total: number }) {
  const columns: Column<Line>[] = [
    {
      key: 'name',
      header: part.column,
      label: false,
      width: '30%',
      cell: (line) => (line.href ? <A href={line.href}>{line.name}</A> : line.name),
    },
    {
      key: 'count',
      header: 'Số ý kiến',
      label: false,
      cell: (line) => (
        <BarCell share={line.share}>
          <b className="num">{viNumber(line.count)}</b>
        </BarCell>
      ),
    },
    { key: 'share', header: 'Phần trăm', num: true, width: '7rem', cell: (line) => percent(line.count, total) },
    { key: 'accepted', header: 'Đã nhận', num: true, width: '7rem', cell: (line) => viNumber(line.accepted) },
  ]
  return (
    <div className="origins">
      <Table
        caption={`Số ý kiến ${part.title.toLocaleLowerCase('vi')}`}
        columns={columns}
        rows={lines}
        rowKey={(line) => line.key}
      />
    </div>
  )
}
