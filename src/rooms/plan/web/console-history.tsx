// /lam-viec/hoi-nghi/:conferenceId/lich-su : who did what with this conference, when and why.
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { History } from '#ui/history.tsx'
import { EmptyState, Paging } from '#ui/list.tsx'
import { loadConferenceHead } from '../conference-head.ts'
import { listHistory } from '../conference-history.ts'
import { conferenceNotFound } from '../refusals.ts'
import type { Route } from './+types/console-history.ts'
import { momentWords } from './moment-words.ts'

const size = 50

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const at = Math.max(1, Math.trunc(Number(new URL(request.url).searchParams.get('trang'))) || 1)
  return world.read(async (db) => {
    const conference = await loadConferenceHead(db, world, params.conferenceId)
    refuseUnless(conference.mayRead, conferenceNotFound)
    const lines = await listHistory(db, { conferenceIds: [conference.id], limit: size + 1, offset: (at - 1) * size })
    return {
      conference,
      at,
      hasMore: lines.length > size,
      entries: lines.slice(0, size).map(({ id, at: moment, who, what, why }) => ({
        key: id,
        at: moment.toISOString(),
        when: momentWords(moment),
        who,
        what,
        why: why ?? undefined,
      })),
    }
  })
})

export default function ConsoleHistory({ loaderData }: Route.ComponentProps) {
  const { conference, entries, at, hasMore } = loaderData
  const base = `/lam-viec/hoi-nghi/${conference.id}/lich-su`
  return (
    <>
      <title>{pageTitle('Lịch sử', { site: 'Đối Thoại' })}</title>
      <PageHead title="Lịch sử" line="Ai đã làm gì, lúc nào, vì sao; mới nhất trước. Không ai xóa được dòng nào." />
      {entries.length > 0 ? <History entries={entries} /> : <EmptyState>Chưa có gì được ghi.</EmptyState>}
      {at > 1 || hasMore ? (
        <Paging
          page={at}
          pages={hasMore ? at + 1 : at}
          previousHref={at > 1 ? `${base}?trang=${at - 1}` : undefined}
          nextHref={hasMore ? `${base}?trang=${at + 1}` : undefined}
        />
      ) : null}
    </>
  )
}
