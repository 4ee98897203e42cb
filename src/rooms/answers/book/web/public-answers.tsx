// /hoi-nghi/:slug/tra-loi : what agencies answered, from the moment it is released. No scripts.
import { refuseUnless } from '#platform/refusal.ts'
import { jurisdictionContext, publicWorld } from '#platform/web/context.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { page } from '#platform/web/page.ts'
import { findPublicCall } from '#rooms/petitions/index.ts'
import { pageTitle } from '#ui/document.ts'
import { EmptyState, Paging } from '#ui/list.tsx'
import { FindLine, OfficeAnswer } from '#ui/public-parts.tsx'
import type { Handle } from '../../../../root.tsx'
import { conferenceNotFound } from '../../refusals.ts'
import { listPublicAnswers, type PublicAnswer, publicAnswersSize } from '../public-answers.ts'
import type { Route } from './+types/public-answers.ts'

export const handle: Handle = { width: 'narrow' }

export const loader = page(async ({ context, params, request }: Route.LoaderArgs) => {
  const world = publicWorld(context)
  const { searchParams } = new URL(request.url)
  const search = (searchParams.get('tim') ?? '').trim().slice(0, 200)
  const asked = Math.trunc(Number(searchParams.get('trang'))) || 1
  return world.read(async (db) => {
    const call = await findPublicCall(db, params.slug)
    refuseUnless(call, conferenceNotFound)
    const { rows, ...list } = await listPublicAnswers(db, world, { conferenceId: call.id, search, page: asked })
    return {
      slug: call.slug,
      title: call.title,
      search,
      authority: context.get(jurisdictionContext).authority,
      rows: rows.map(({ at, ...row }) => ({ ...row, when: momentWords(at, world.today) })),
      ...list,
    }
  })
})

export default function PublicAnswers({ loaderData }: Route.ComponentProps) {
  const { slug, title, search, authority, rows, total, page: at, pages } = loaderData
  const here = `/hoi-nghi/${slug}/tra-loi`
  const pageHref = (number: number) =>
    `${here}?${new URLSearchParams({ ...(search ? { tim: search } : {}), trang: String(number) })}`
  const from = (at - 1) * publicAnswersSize + 1
  return (
    <>
      <title>{pageTitle('Câu trả lời đã công bố', { site: authority })}</title>
      <p className="small eyebrow">
        <a href={`/hoi-nghi/${slug}`}>{title}</a>
      </p>
      <h1>Câu trả lời đã công bố</h1>
      <p className="muted">
        Lời hỏi đã che họ tên, số điện thoại. Người hỏi xem câu trả lời của mình ở trang theo dõi.
      </p>
      <FindLine action={here} search={search} label="Tìm trong lời hỏi và lời đáp" />
      {rows.length > 0 ? (
        <ul className="said-list">
          {rows.map((row) => (
            <AnswerRow key={row.id} row={row} />
          ))}
        </ul>
      ) : (
        <EmptyState>
          {search
            ? `Không thấy “${search}”. Bỏ bớt chữ rồi tìm lại.`
            : 'Chưa công bố câu trả lời nào của hội nghị này.'}
        </EmptyState>
      )}
      {pages > 1 ? (
        <Paging
          page={at}
          pages={pages}
          line={`Câu ${from}–${from + rows.length - 1} trên ${total}`}
          previousHref={at > 1 ? pageHref(at - 1) : undefined}
          nextHref={at < pages ? pageHref(at + 1) : undefined}
        />
      ) : null}
    </>
  )
}

function AnswerRow({ row }: { row: Omit<PublicAnswer, 'at'> & { when: string } }) {
  const { id, title, words, asking } = row
  const rest = words.startsWith(title) ? words.slice(title.length).replace(/^[.;]?\s*/, '') : words
  return (
    <li id={id}>
      <h2>{title}</h2>
      {rest ? <p className="words">{rest}</p> : null}
      {asking > 1 ? <p className="small muted">{asking} người cùng hỏi.</p> : null}
      <OfficeAnswer answer={row} />
    </li>
  )
}
