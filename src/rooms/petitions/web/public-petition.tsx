// /hoi-nghi/:slug/y-kien/:petitionId : one petition with those who ask the same. One that was joined to an earlier one leads
// to that one. No scripts.
import { redirect } from 'react-router'
import { refuseUnless } from '#platform/refusal.ts'
import { jurisdictionContext, publicWorld } from '#platform/web/context.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { page } from '#platform/web/page.ts'
import { LinkButton } from '#ui/button.tsx'
import { pageTitle } from '#ui/document.ts'
import { Message } from '#ui/panel.tsx'
import { OfficeAnswer } from '#ui/public-parts.tsx'
import type { Handle } from '../../../root.tsx'
import { openAnswersContext } from '../public-answers.ts'
import { callState, findPublicCall } from '../public-call.ts'
import { readPublicFamily } from '../public-petitions.ts'
import { conferenceNotFound, petitionNotFound } from '../refusals.ts'
import type { Route } from './+types/public-petition.ts'
import { restOfWords } from './public-words.ts'

export const handle: Handle = { width: 'narrow' }

export const loader = page(async ({ context, params, request }: Route.LoaderArgs) => {
  const world = publicWorld(context)
  const from = new URL(request.url).searchParams.get('tu')
  const found = await world.read(async (db) => {
    const call = await findPublicCall(db, params.slug)
    refuseUnless(call, conferenceNotFound)
    const family = await readPublicFamily(db, { conferenceId: call.id, petitionId: params.petitionId })
    const petitionIds = family.map(({ id }) => id)
    const answers = await context.get(openAnswersContext)(db, world, { conferenceId: call.id, petitionIds })
    return { call, family, answers }
  })
  const { call, family, answers } = found
  const [original, ...others] = family
  refuseUnless(original, petitionNotFound)
  if (original.id !== params.petitionId) {
    throw redirect(`/hoi-nghi/${call.slug}/y-kien/${original.id}?tu=${params.petitionId}`)
  }
  return {
    slug: call.slug,
    title: call.title,
    receives: ['open', 'late'].includes(callState(call, world.today)),
    authority: context.get(jurisdictionContext).authority,
    original,
    answers: answers.map(({ at, ...answer }) => ({ ...answer, when: momentWords(at, world.today) })),
    others,
    cameFrom: others.find(({ id }) => id === from)?.id ?? null,
  }
})

export default function PublicPetition({ loaderData }: Route.ComponentProps) {
  const { slug, title, receives, authority, original, answers, others, cameFrom } = loaderData
  return (
    <>
      <title>{pageTitle(original.title, { site: authority })}</title>
      <p className="small eyebrow">
        <a href={`/hoi-nghi/${slug}`}>{title}</a>
      </p>
      <h1>{original.title}</h1>
      {cameFrom ? (
        <Message kind="info">
          Ý kiến bà con mở hỏi cùng việc này nên được gộp vào đây và trả lời chung một lần.{' '}
          <a href={`#${cameFrom}`}>Xem lời của ý kiến đó</a>
        </Message>
      ) : null}
      <p className="words">{restOfWords(original) || original.text}</p>
      <p className="muted after">{original.asking > 1 ? `${original.asking} người cùng hỏi.` : 'Một người hỏi.'}</p>
      <div className="stack after">
        {answers.map((answer) => (
          <OfficeAnswer key={`${answer.id} ${answer.lead}`} answer={answer} />
        ))}
        {receives ? (
          <LinkButton href={`/hoi-nghi/${slug}/gui-y-kien?cung=${original.id}`}>Tôi cũng hỏi việc này</LinkButton>
        ) : null}
      </div>
      {others.length > 0 ? (
        <section className="p-sec">
          <h2>Ý kiến cùng hỏi việc này</h2>
          <ul className="said-list">
            {others.map((each) => (
              <li key={each.id} id={each.id} className={each.id === cameFrom ? 'is-current' : undefined}>
                <h3>{each.title}</h3>
                {restOfWords(each) ? <p className="words">{restOfWords(each)}</p> : null}
              </li>
            ))}
          </ul>
          {original.asking > others.length + 1 ? (
            <p className="small muted">
              Những người khác đứng tên chung, hoặc lời của họ chưa được cán bộ xem xong để đăng.
            </p>
          ) : null}
        </section>
      ) : null}
      <p>
        <a href={`/hoi-nghi/${slug}/y-kien`}>Xem các ý kiến khác</a>
      </p>
    </>
  )
}
