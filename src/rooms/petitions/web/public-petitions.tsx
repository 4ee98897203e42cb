// /hoi-nghi/:slug/y-kien : what others ask, masked and reviewed. No scripts.
import { refuseUnless } from '#platform/refusal.ts'
import { jurisdictionContext, publicWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { LinkButton } from '#ui/button.tsx'
import { pageTitle } from '#ui/document.ts'
import { EmptyState, Paging } from '#ui/list.tsx'
import { FindLine } from '#ui/public-parts.tsx'
import type { Handle } from '../../../root.tsx'
import { callState, findPublicCall } from '../public-call.ts'
import { type ListedPetition, listPublicPetitions, publicPageSize } from '../public-petitions.ts'
import { conferenceNotFound } from '../refusals.ts'
import type { Route } from './+types/public-petitions.ts'
import { restOfWords } from './public-words.ts'

export const handle: Handle = { width: 'narrow' }

export const loader = page(async ({ context, params, request }: Route.LoaderArgs) => {
  const world = publicWorld(context)
  const { searchParams } = new URL(request.url)
  const search = (searchParams.get('tim') ?? '').trim().slice(0, 200)
  const asked = Math.trunc(Number(searchParams.get('trang'))) || 1
  return world.read(async (db) => {
    const call = await findPublicCall(db, params.slug)
    refuseUnless(call, conferenceNotFound)
    return {
      slug: call.slug,
      title: call.title,
      receives: ['open', 'late'].includes(callState(call, world.today)),
      search,
      authority: context.get(jurisdictionContext).authority,
      ...(await listPublicPetitions(db, { conferenceId: call.id, search, page: asked })),
    }
  })
})

export default function PublicPetitions({ loaderData }: Route.ComponentProps) {
  const { slug, title, receives, search, authority, rows, total, page: at, pages } = loaderData
  const here = `/hoi-nghi/${slug}/y-kien`
  const pageHref = (number: number) =>
    `${here}?${new URLSearchParams({ ...(search ? { tim: search } : {}), trang: String(number) })}`
  const from = (at - 1) * publicPageSize + 1
  return (
    <>
      <title>{pageTitle('Ý kiến bà con đã gửi', { site: authority })}</title>
      <p className="small eyebrow">
        <a href={`/hoi-nghi/${slug}`}>{title}</a>
      </p>
      <h1>Ý kiến bà con đã gửi</h1>
      <p className="muted">
        Họ tên, số điện thoại và điều riêng của mỗi nhà đã được che. Ý kiến nào cán bộ xem xong mới đăng.{' '}
        <a href={`/hoi-nghi/${slug}/tra-loi`}>Xem các câu trả lời đã công bố</a>
      </p>
      <FindLine action={here} search={search} label="Tìm trong các ý kiến" />
      {rows.length > 0 ? (
        <Rows
          rows={rows}
          pageHref={(id) => `${here}/${id}`}
          joinHref={receives ? (id) => `/hoi-nghi/${slug}/gui-y-kien?cung=${id}` : null}
        />
      ) : (
        <EmptyState
          action={
            receives ? (
              <LinkButton variant="go" href={`/hoi-nghi/${slug}/gui-y-kien`}>
                Gửi ý kiến
              </LinkButton>
            ) : null
          }
        >
          {search ? `Không thấy “${search}”. Bỏ bớt chữ rồi tìm lại.` : 'Chưa có ý kiến nào được đăng.'}
        </EmptyState>
      )}
      {pages > 1 ? (
        <Paging
          page={at}
          pages={pages}
          line={`Ý kiến ${from}–${from + rows.length - 1} trên ${total}`}
          previousHref={at > 1 ? pageHref(at - 1) : undefined}
          nextHref={at < pages ? pageHref(at + 1) : undefined}
        />
      ) : null}
    </>
  )
}

type RowsProps = {
  rows: ListedPetition[]
  pageHref: (id: string) => string
  joinHref: ((id: string) => string) | null
}

function Rows({ rows, pageHref, joinHref }: RowsProps) {
  return (
    <ul className="said-list">
      {rows.map((row) => (
        <li key={row.id} id={row.id}>
          <h2>
            <a href={pageHref(row.id)}>{row.title}</a>
          </h2>
          {restOfWords(row) ? <p className="words">{restOfWords(row)}</p> : null}
          <p className="small muted">
            {row.asking > 1 ? `${row.asking} người cùng hỏi. ` : ''}
            {row.original ? (
              <>
                Gộp chung với <a href={pageHref(row.original.id)}>{row.original.title}</a>.{' '}
              </>
            ) : null}
            {joinHref ? <a href={joinHref(row.id)}>Tôi cũng hỏi việc này</a> : null}
          </p>
        </li>
      ))}
    </ul>
  )
}
