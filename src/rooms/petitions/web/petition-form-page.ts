/** The form of a citizen from page to page, wherever it stands: on the conference's own page, or in a portal's frame. */
import { newId } from '#platform/ids.ts'
import { attempt, refuseUnless } from '#platform/refusal.ts'
import { type Context, jurisdictionContext, publicWorld } from '#platform/web/context.ts'
import { listCommunes } from '#rooms/directory/index.ts'
import { consentText } from '../consent-text.ts'
import { dropUploads, keepUploads } from '../keep-uploads.ts'
import { callState, findPublicCall, type PublicCall } from '../public-call.ts'
import { type PublicPetition, readPublicPetitions } from '../public-petitions.ts'
import type { Receipt } from '../receive-petition.ts'
import { conferenceNotFound } from '../refusals.ts'
import { similarContext, similarPetitions } from '../similar.ts'
import { submitPetition } from '../submit-petition.ts'
import { listTopics } from '../topics.ts'
import { bearerWorld } from './bearer-cookie.ts'
import type { FormAnswer } from './petition-form.tsx'
import { checkFields, chosenFiles, type Errors, keptFields, typedFields } from './petition-form-fields.ts'

export type FormPage = FormAnswer & { similar: PublicPetition[] | null; status: number }

async function findCall(context: Context, slug: string): Promise<PublicCall> {
  const call = await publicWorld(context).read((db) => findPublicCall(db, slug))
  refuseUnless(call, conferenceNotFound)
  return call
}

export async function loadForm(context: Context, slug: string, request: Request) {
  const world = publicWorld(context)
  const call = await findCall(context, slug)
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
}

/** A receipt, or the page again with everything that was typed. */
export async function sendForm(
  context: Context,
  slug: string,
  sent: FormData,
  channel: 'web' | 'embed',
): Promise<FormPage | { receipt: Receipt }> {
  const world = publicWorld(context)
  const call = await findCall(context, slug)
  const typed = typedFields(sent, keptFields)
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
  ): FormPage => ({ typed, uploads, choices, errors: more.errors ?? {}, similar: more.similar ?? null, status })
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
  const receipt = await attempt(() => submitPetition(world, typed.khoa, input, channel))
  if (!receipt.ok) return again(receipt.refusal.status, { errors: { 'y-kien': receipt.refusal.say } })
  return { receipt: receipt.value }
}
