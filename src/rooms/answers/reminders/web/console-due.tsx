// /lam-viec/hoi-nghi/:conferenceId/tra-loi/den-han : what is due and late by body, and whom the reminders have reached.
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { LinkButton } from '#ui/button.tsx'
import { DeadlineChip } from '#ui/chip.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { A } from '#ui/link.tsx'
import { EmptyState, Paging } from '#ui/list.tsx'
import { type Column, Table } from '#ui/table.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import type { Handle } from '../../../../root.tsx'
import { levelWords, loadDueList } from '../due-list.ts'
import type { Route } from './+types/console-due.ts'

export const handle: Handle = { scripts: true }

const size = 50

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const { lines, conference, setting } = await world.read((db) => loadDueList(db, world, params.conferenceId))
  const pages = Math.max(1, Math.ceil(lines.length / size))
  const at = Math.min(pages, Math.max(1, Math.floor(Number(new URL(request.url).searchParams.get('trang')) || 1)))
  return {
    conference,
    setting,
    total: lines.length,
    late: lines.filter((line) => line.state === 'late').length,
    page: at,
    pages,
    rows: lines.slice((at - 1) * size, at * size).map((line) => ({
      ...line,
      code: formatPetitionCode(line.code),
      dueOn: formatDay(line.dueOn),
      reminded: levelWords[line.level] ?? '',
    })),
  }
})

type Data = Route.ComponentProps['loaderData']

const columns: Column<Data['rows'][number]>[] = [
  {
    key: 'code',
    header: 'Ý kiến',
    label: false,
    cell: ({ code, petitionId, body, role }) => (
      <>
        <A href={`/lam-viec/y-kien/${petitionId}`}>
          <span className="num">{code}</span>
        </A>
        <p className="small muted">
          {body}
          {role === 'coordinator' ? ' (phối hợp)' : ''}
        </p>
      </>
    ),
  },
  {
    key: 'due',
    header: 'Hạn',
    label: false,
    width: '16rem',
    cell: ({ state, label, dueOn }) => <DeadlineChip state={state} label={label} how={`hết ngày ${dueOn}`} />,
  },
  { key: 'reminded', header: 'Đã nhắc', width: '15rem', cell: ({ reminded }) => reminded },
]

export default function ConsoleDue({ loaderData }: Route.ComponentProps) {
  const { conference, setting, total, late, rows, page: at, pages } = loaderData
  const here = `/lam-viec/hoi-nghi/${conference.id}/tra-loi/den-han`
  return (
    <>
      <title>{pageTitle('Đến hạn trả lời', { site: 'Đối Thoại' })}</title>
      <PageHead
        title="Đến hạn trả lời"
        line={`${total} việc đến hạn trong ${setting.beforeDays} ngày làm việc hoặc đã quá hạn; quá hạn ${late}. Thư nhắc đi trong giờ làm việc: cán bộ trước, quá ${setting.leaderAfter} ngày thì lãnh đạo, quá ${setting.standingAfter} ngày thì cơ quan thường trực.`}
      >
        <LinkButton href={`${here}.docx`} icon="word" download="">
          Word
        </LinkButton>
        <LinkButton href={`${here}.pdf`} icon="pdf" download="">
          PDF
        </LinkButton>
      </PageHead>
      {rows.length > 0 ? (
        <Table
          caption="Việc đến hạn và quá hạn"
          columns={columns}
          rows={rows}
          rowKey={({ assignmentId, body }) => `${assignmentId} ${body}`}
          rowState={({ state }) => (state === 'late' ? 'late' : undefined)}
        />
      ) : (
        <EmptyState>Không có việc nào sắp đến hạn hoặc quá hạn.</EmptyState>
      )}
      {pages > 1 ? (
        <Paging
          page={at}
          pages={pages}
          line={`${total} việc`}
          previousHref={at > 1 ? `${here}?trang=${at - 1}` : undefined}
          nextHref={at < pages ? `${here}?trang=${at + 1}` : undefined}
        />
      ) : null}
    </>
  )
}
