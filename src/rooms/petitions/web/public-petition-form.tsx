// /hoi-nghi/:slug/gui-y-kien : a citizen asks. No scripts; whatever is typed or chosen stays, from one page to the next.
import { data, redirect } from 'react-router'
import { newId } from '#platform/ids.ts'
import { attempt, refuseUnless } from '#platform/refusal.ts'
import { type Context, jurisdictionContext, publicWorld } from '#platform/web/context.ts'
import { form, page } from '#platform/web/page.ts'
import { listCommunes } from '#rooms/directory/index.ts'
import { pageTitle } from '#ui/document.ts'
import { Message } from '#ui/panel.tsx'
import { formatDay, formatDayLong } from '#vietnamese/dates.ts'
import type { Handle } from '../../../root.tsx'
import { consentText } from '../consent-text.ts'
import { dropUploads, keepUploads } from '../keep-uploads.ts'
import { callState, findPublicCall, type PublicCall } from '../public-call.ts'
import { readPublicPetitions } from '../public-petitions.ts'
import { conferenceNotFound } from '../refusals.ts'
import { similarContext, similarPetitions } from '../similar.ts'
import { submitPetition } from '../submit-petition.ts'
import { listTopics } from '../topics.ts'
import type { Route } from './+types/public-petition-form.ts'
import { bearerWorld, holdPetition } from './bearer-cookie.ts'
import { PetitionForm } from './petition-form.tsx'
import { checkFields, chosenFiles, type Errors, typedFields } from './petition-form-fields.ts'
import { SimilarStep } from './similar-step.tsx'

export const handle: Handle = { width: 'narrow' }

/** Each form has a key of its own: a copy that several share would take the second sender for the first. */
export const headers = () => ({ 'cache-control': 'private, no-cache' })

async function findCall(context: Context, slug: string): Promise<PublicCall> {
  const call = await publicWorld(context).read((db) => findPublicCall(db, slug))
  refuseUnless(call, conferenceNotFound)
  return call
}

export const loader = page(async ({ context, params, request }: Route.LoaderArgs) => {
  const world = publicWorld(context)
  const call = await findCall(context, params.slug)
  const asked = new URL(request.url).searchParams.get('cung')
  const { communes, topics, consent, joined } = await world.read(async (db) => ({
    communes: await listCommunes(db, world.today),
    topics: await listTopics(db),
    consent: await consentText(db, world.today).executeTakeFirstOrThrow(),
    joined: asked ? await readPublicPetitions(db, [asked]) : [],
  }))
  const own = communes.find(
    ({ lineage }) => lineage.includes(call.lineage.at(-1)!) && lineage.at(0) !== call.lineage.at(-1),
  )
  const jurisdiction = context.get(jurisdictionContext)
  const { lineage: _lineage, ...shown } = call
  return {
    call: shown,
    state: callState(call, world.today),
    key: newId(),
    communes: communes.map(({ name, formerNames }) => ({ name, formerNames })),
    /** A dialogue of one commune asks of that commune. */
    ownCommune: own?.name ?? '',
    topics,
    consent,
    joined: joined[0] ?? null,
    help: jurisdiction.help,
    authority: jurisdiction.authority,
  }
})

export const action = form(async ({ context, params, request }: Route.ActionArgs, sent: FormData) => {
  const world = publicWorld(context)
  const call = await findCall(context, params.slug)
  const typed = typedFields(sent)
  const bearer = bearerWorld(context, typed.khoa)
  const files = await chosenFiles(sent)
  const kept = await attempt(() => keepUploads(bearer, typed.khoa, files.files))
  const uploads = await dropUploads(bearer, typed.khoa, sent.getAll('bo-tep').map(String))
  const communes = await world.read((db) => listCommunes(db, world.today))
  const checked = checkFields(
    typed,
    call.id,
    communes,
    uploads.some(({ kind }) => kind === 'voice'),
  )
  const errors: Errors = { ...checked.errors, ...files.errors, ...(kept.ok ? {} : { anh: kept.refusal.say }) }
  const choices = checked.choices.map(({ id, name, formerNames }) => ({ id, name, formerNames }))
  const again = (
    status: number,
    more: { errors?: Errors; similar?: Awaited<ReturnType<typeof similarPetitions>> } = {},
  ) => data({ typed, uploads, choices, errors: more.errors ?? {}, similar: more.similar ?? null }, { status })
  if (sent.get('lam') === 'sua') return again(200)
  if (!checked.input || Object.keys(errors).length > 0) return again(422, { errors })
  const { input } = checked
  if (!typed['da-hoi'] && !typed.cung) {
    typed['da-hoi'] = '1'
    const similar = await world.read((db) =>
      similarPetitions(db, context.get(similarContext), { conferenceId: call.id, text: input.text }),
    )
    if (similar.length > 0) return again(200, { similar })
  }
  const receipt = await attempt(() => submitPetition(world, typed.khoa, input))
  if (!receipt.ok) return again(receipt.refusal.status, { errors: { 'y-kien': receipt.refusal.say } })
  const held = await holdPetition(context, request, receipt.value.petitionId)
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

function Standing({ data: { call, state } }: { data: Route.ComponentProps['loaderData'] }) {
  return (
    <>
      {call.invitation ? <p className="lead">{call.invitation}</p> : null}
      {state === 'late' ? (
        <Message kind="warning">
          Ngày cuối nhận ý kiến là {formatDay(call.closesOn!)}. Ý kiến gửi bây giờ vẫn được nhận, ghi là gửi sau hạn và
          có thể không kịp nêu tại hội nghị.
        </Message>
      ) : call.closesOn ? (
        <p className="muted">Nhận đến hết {formatDayLong(call.closesOn)}.</p>
      ) : null}
    </>
  )
}

/** Nothing can be sent here now: what to do instead. */
function Closed({ data: { call, state, help } }: { data: Route.ComponentProps['loaderData'] }) {
  return (
    <>
      <Message kind="info">
        {state === 'cancelled'
          ? `Hội nghị này không tổ chức${call.stoppedWhy ? `: ${call.stoppedWhy}` : ''}. Ý kiến mới xin gửi tới hội nghị khác, hoặc Ban Tiếp công dân.`
          : state === 'early'
            ? `Bắt đầu nhận ý kiến từ ${formatDayLong(call.opensOn!)}. Từ hôm đó bà con mở lại trang này để gửi.`
            : 'Hội nghị này chưa mở nhận ý kiến. Ngày mở nhận sẽ báo tại trang hội nghị.'}
      </Message>
      <p>
        <a href="/">Xem các hội nghị khác</a>
        {help ? `, hoặc gọi ${help.phone} để được ghi giúp ý kiến.` : '.'}
      </p>
    </>
  )
}
