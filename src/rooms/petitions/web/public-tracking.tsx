// /theo-doi : where a petition is. By its code and what only the sender knows; then by a sealed cookie. No scripts.
import { redirect } from 'react-router'
import { ZodError } from 'zod'
import { newId } from '#platform/ids.ts'
import { refuseUnless } from '#platform/refusal.ts'
import {
  addressContext,
  type Context,
  jurisdictionContext,
  publicWorld,
  servicesContext,
} from '#platform/web/context.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { pageTitle } from '#ui/document.ts'
import type { Handle } from '../../../root.tsx'
import { attachedWords } from '../attached-words.ts'
import { readPetitionCode } from '../petition-code.ts'
import { petitionNotFound } from '../refusals.ts'
import { addSupplement } from '../tracking/add-supplement.ts'
import { speakAfterAnswerContext } from '../tracking/after-answer.ts'
import { loadTracked } from '../tracking/load-tracked.ts'
import { openReceipt } from '../tracking/open-receipt.ts'
import { answersSeenContext, releasedAnswersContext } from '../tracking/released-answer.ts'
import { toldClockContext } from '../tracking/told-clock.ts'
import { trackingOf } from '../tracking/tracking.ts'
import { withdrawPetition } from '../tracking/withdraw-petition.ts'
import type { Route } from './+types/public-tracking.ts'
import { bearerWorld, heldPetition, holdPetition, letGo } from './bearer-cookie.ts'
import { LookupForm } from './lookup-form.tsx'
import { TrackedPetition } from './tracked-petition.tsx'

export const handle: Handle = { width: 'narrow' }
export const headers = () => ({ 'cache-control': 'private, no-store' })

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const { authority, help } = context.get(jurisdictionContext)
  const asked = new URL(request.url).searchParams.get('ma') ?? ''
  const tracked = await loadHeld(context, request, asked)
  return { authority, help, asked, tracked, key: newId() }
})

/** What this browser holds, unless the address (a QR code) asks for another petition. */
async function loadHeld(context: Context, request: Request, asked: string) {
  const petitionId = await heldPetition(context, request)
  if (!petitionId) return null
  const world = bearerWorld(context, petitionId)
  const { petition, answers } = await world.read(async (db) => {
    const answers = await context.get(releasedAnswersContext)(db, world)
    const clock = await context.get(toldClockContext)(db, world)
    return { answers, petition: await loadTracked(db, petitionId, answers, clock) }
  })
  if (asked && readPetitionCode(asked) !== petition.code) return null
  if (answers.length > 0) await context.get(answersSeenContext)(world)
  const { facts, attachments, id: _id, phone: _phone, ...shown } = petition
  return {
    ...shown,
    attached: attachedWords(attachments),
    messages: facts.messages,
    forward: facts.clock?.forward ?? null,
    answers,
    withdrawalVersion: facts.withdrawal?.version ?? 0,
    today: world.today,
    ...trackingOf(facts, world.today, world.calendar),
  }
}

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const work = String(typed.get('lam') ?? '')
  if (work === 'mo') return open(context, request, typed)
  if (work === 'thoi') return redirect('/theo-doi', { headers: { 'set-cookie': await letGo() } })
  const petitionId = await heldPetition(context, request)
  if (!petitionId) return redirect('/theo-doi')
  const world = bearerWorld(context, petitionId)
  try {
    if (work === 'noi-them') {
      await addSupplement(world, {
        key: String(typed.get('khoa')),
        petitionId,
        text: String(typed.get('noi-them') ?? ''),
      })
    } else if (work === 'rut' || work === 'gui-lai') {
      await withdrawPetition(world, {
        petitionId,
        seenVersion: Number(typed.get('ban')),
        withdrawn: work === 'rut',
        reason: String(typed.get('ly-do') ?? ''),
      })
    } else if (work in spoken) await context.get(speakAfterAnswerContext)(world, petitionId, typed)
    else refuseUnless(false, petitionNotFound)
  } catch (error) {
    if (!(error instanceof ZodError)) throw error
    return wrongFields(
      { [spoken[work] ?? (work === 'noi-them' ? 'noi-them' : 'ly-do')]: error.issues[0]!.message },
      typed,
    )
  }
  return redirect('/theo-doi')
})

/** What is said of an answer, each with the box that its words stand in. */
const spoken: Readonly<Record<string, string>> = {
  'thoa-dang': 'thoa-dang',
  'chua-thoa-dang': 'chua-thoa-dang',
  'hoi-lai': 'hoi-lai',
}

async function open(context: Context, request: Request, typed: FormData) {
  const { actor, now } = publicWorld(context)
  const { petitionId } = await openReceipt(context.get(servicesContext).database, {
    jurisdictionId: actor.jurisdictionId,
    code: String(typed.get('ma') ?? ''),
    proof: String(typed.get('ba-so') ?? ''),
    address: context.get(addressContext),
    now,
  })
  return redirect('/theo-doi', { headers: { 'set-cookie': await holdPetition(context, request, petitionId) } })
}

export default function PublicTracking({ loaderData, actionData }: Route.ComponentProps) {
  const { authority, help, asked, tracked, key } = loaderData
  const typed: Record<string, string> = actionData?.typed ?? {}
  const told = actionData?.refusal?.say ?? null
  const errors = actionData?.errors ?? {}
  const count = (told ? 1 : 0) + Object.keys(errors).length
  return (
    <>
      <title>{pageTitle('Theo dõi ý kiến', { errors: count, site: authority })}</title>
      <meta name="robots" content="noindex" />
      {tracked ? (
        <TrackedPetition tracked={tracked} formKey={key} typed={typed} told={told} errors={errors} />
      ) : (
        <LookupForm
          code={typed.ma ?? asked}
          told={told}
          wrongCode={actionData?.refusal?.code === 'petitions.code-mistyped'}
          help={help}
        />
      )}
    </>
  )
}
