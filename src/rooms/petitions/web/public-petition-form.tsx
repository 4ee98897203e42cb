// /hoi-nghi/:slug/gui-y-kien : a citizen asks. No scripts; whatever is typed or chosen stays, from one page to the next.
import { data, redirect } from 'react-router'
import { form, page } from '#platform/web/page.ts'
import { pageTitle } from '#ui/document.ts'
import type { Handle } from '../../../root.tsx'
import type { Route } from './+types/public-petition-form.ts'
import { holdPetition } from './bearer-cookie.ts'
import { Closed, Standing } from './call-standing.tsx'
import { PetitionForm } from './petition-form.tsx'
import { loadForm, sendForm } from './petition-form-page.ts'
import { SimilarStep } from './similar-step.tsx'

export const handle: Handle = { width: 'narrow' }

/** Each form has a key of its own: a copy that several share would take the second sender for the first. */
export const headers = () => ({ 'cache-control': 'private, no-cache' })

export const loader = page(async ({ context, params, request }: Route.LoaderArgs) =>
  loadForm(context, params.slug, request),
)

export const action = form(async ({ context, params, request }: Route.ActionArgs, sent: FormData) => {
  const answer = await sendForm(context, params.slug, sent, 'web')
  if (!('receipt' in answer)) return data(answer, { status: answer.status })
  const held = await holdPetition(context, request, answer.receipt.petitionId)
  return redirect('/theo-doi/bien-nhan', { headers: { 'set-cookie': held } })
})

export default function PublicPetitionForm({ loaderData, actionData }: Route.ComponentProps) {
  const { call, state, authority } = loaderData
  const answer = actionData && 'uploads' in actionData ? actionData : null
  const errors = Object.keys(answer?.errors ?? {}).length
  return (
    <>
      <title>{pageTitle('Gửi ý kiến', { errors, site: authority })}</title>
      <meta name="robots" content="noindex" />
      <p className="small eyebrow">
        <a href={`/hoi-nghi/${call.slug}`}>{call.title}</a>
      </p>
      {answer?.similar ? (
        <SimilarStep typed={answer.typed} similar={answer.similar} uploads={answer.uploads} />
      ) : (
        <>
          <h1>Gửi ý kiến</h1>
          {state === 'open' || state === 'late' ? (
            <>
              <Standing data={loaderData} />
              <PetitionForm data={loaderData} answer={answer} />
            </>
          ) : (
            <Closed data={loaderData} />
          )}
        </>
      )}
    </>
  )
}
