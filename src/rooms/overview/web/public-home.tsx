// / : the conferences of this province, for citizens and press. No scripts.
import { jurisdictionContext, publicWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { listPublicConferences, windowWords } from '#rooms/plan/index.ts'
import { LinkButton } from '#ui/button.tsx'
import { pageTitle } from '#ui/document.ts'
import { FormActions } from '#ui/form.tsx'
import { EmptyState } from '#ui/list.tsx'
import { PublicSection } from '#ui/public-layout.tsx'
import { Trust } from '#ui/public-parts.tsx'
import type { Handle } from '../../../root.tsx'
import type { Route } from './+types/public-home.ts'

export const handle: Handle = { width: 'wide' }

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = publicWorld(context)
  const rows = await world.read((db) => listPublicConferences(db).execute())
  const conferences = rows.map((row) => ({ ...row, window: windowWords(row.firstDay, row.lastDay) }))
  const isPast = ({ lastDay }: { lastDay: string | null }) => lastDay !== null && lastDay < world.today
  const isToday = ({ firstDay, lastDay }: { firstDay: string | null; lastDay: string | null }) =>
    firstDay === world.today && lastDay === world.today
  return {
    authority: context.get(jurisdictionContext).authority,
    host: new URL(request.url).host,
    today: conferences.filter(isToday),
    // The latest come first out of the database; of those to come, the soonest is looked for.
    coming: conferences.filter((each) => !isPast(each) && !isToday(each)).reverse(),
    past: conferences.filter(isPast),
  }
})

export default function PublicHome({ loaderData }: Route.ComponentProps) {
  const { authority, today, coming, past, host } = loaderData
  return (
    <>
      <title>{pageTitle('Hội nghị đối thoại', { site: authority })}</title>
      <h1>Đối thoại với Nhân dân</h1>
      <p className="lead">
        Nơi bà con biết khi nào lãnh đạo đối thoại, nói về việc gì, tham gia bằng cách nào, và lời hứa nào đã giữ.
      </p>
      <FormActions>
        <LinkButton href="/theo-doi" icon="search">
          Theo dõi ý kiến đã gửi
        </LinkButton>
      </FormActions>
      {today.length > 0 ? (
        <PublicSection title="Hôm nay">
          <Conferences rows={today} />
        </PublicSection>
      ) : null}
      <PublicSection title="Sắp tới">
        {coming.length > 0 ? (
          <Conferences rows={coming} />
        ) : (
          <EmptyState>Chưa có hội nghị nào sắp tới. Khi kế hoạch được đăng, ngày và nơi họp sẽ có ở đây.</EmptyState>
        )}
      </PublicSection>
      {past.length > 0 ? (
        <PublicSection title="Đã họp">
          <Conferences rows={past} />
        </PublicSection>
      ) : null}
      <Trust site={host} owner={authority} />
    </>
  )
}

function Conferences({ rows }: { rows: Route.ComponentProps['loaderData']['coming'] }) {
  return (
    <ul className="docs">
      {rows.map((row) => (
        <li key={row.slug}>
          <div>
            <a href={`/hoi-nghi/${row.slug}`}>{row.title}</a>
            <span className="sub">
              {row.stopped ? (row.stopped === 'postponed' ? 'Tạm hoãn. ' : 'Không tổ chức. ') : ''}
              {[row.window, row.place].filter(Boolean).join(', ')}
            </span>
            {row.theme ? <span className="sub">{row.theme}</span> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
