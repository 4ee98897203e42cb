import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { fold } from '#vietnamese/fold.ts'
import { parsePhone } from '#vietnamese/phones.ts'
import { bear } from './bear.ts'
import { consentText } from './consent-text.ts'
import { newPetitionCode } from './petition-code.ts'
import { mayEnterFor } from './policy.ts'
import { communeUnknown, conferenceStopped, notReceiving, notYoursToEnter } from './refusals.ts'
import { uncheckedCall } from './unchecked-call.ts'
import { wordsOf } from './words.ts'

const channels = ['web', 'embed', 'api', 'email', 'on_behalf', 'paper', 'excel', 'zalo', 'phone', 'in_person'] as const
export type Channel = (typeof channels)[number]
/** Those that nobody of the house stands between. */
const openChannels: readonly Channel[] = ['web', 'embed', 'api', 'email']

/** NFC, and without the sign that PostgreSQL cannot hold. */
const sound = (text: string): string => text.normalize('NFC').replaceAll('\u0000', '')

const line = (most: number, sentence: string) =>
  z
    .string()
    .transform((text) => sound(text).trim())
    .pipe(z.string().max(most, sentence))
    .transform((text) => text || null)
    .nullish()
    .transform((text) => text ?? null)

const phone = line(30, 'Số điện thoại dài quá. Ghi một số, có 10 chữ số, bắt đầu bằng 0.').transform(
  (text, context) => {
    if (text === null) return null
    const read = parsePhone(text)
    if ('national' in read) return read.national
    context.addIssue({ code: 'custom', message: read.error })
    return z.NEVER
  },
)

/** Validated once, for the public form, entry on behalf, lists, the API and e-mail alike. */
export const ReceivePetition = z.object({
  /** Made where the petition was written; the same key again gives the same receipt. */
  key: z.string().min(8).max(160),
  conferenceId: z.uuid(),
  channel: z.enum(channels),
  text: z
    .string()
    .transform((text) => sound(text).replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .min(1, 'Chưa viết ý kiến. Viết như nói, không cần đúng mẫu.')
        .max(20_000, 'Ý kiến dài quá 20.000 chữ cái. Xin viết gọn lại, hoặc gửi kèm thành tệp.'),
    ),
  kind: z.enum(['opinion', 'question', 'petition', 'proposal', 'report']).nullish().default(null),
  topicCode: line(60, 'Lĩnh vực không hợp lệ.'),
  communeId: z.uuid('Chưa chọn xã, phường. Có xã thì ý kiến mới đến đúng nơi.').nullable(),
  place: line(200, 'Tên thôn, bản, tổ dân phố ghi gọn trong 200 chữ cái.'),
  /** The unit through which it came; null: straight from the sender. */
  collectedBy: z.uuid().nullish().default(null),
  hidesIdentity: z.boolean().default(false),
  joinsId: z.uuid().nullish().default(null),
  writtenAt: z.coerce.date().nullish().default(null),
  sender: z
    .object({
      fullName: line(200, 'Họ và tên ghi gọn trong 200 chữ cái.'),
      phone,
      email: line(200, 'Thư điện tử ghi gọn trong 200 chữ cái.'),
      address: line(300, 'Địa chỉ ghi gọn trong 300 chữ cái.'),
      speaksFor: line(200, 'Ghi gọn trong 200 chữ cái.'),
      reach: line(300, 'Ghi gọn trong 300 chữ cái.'),
    })
    .partial()
    .default({}),
  /** null: nothing that tells who asks was given, so there was nothing to agree to. */
  consent: z.enum(['form', 'spoken', 'paper', 'list', 'integrator', 'email']).nullable(),
})

export type Receipt = { petitionId: string; code: string; isNew: boolean }

/** Tiếp nhận: the petition, its sender, its code and its consent, all or nothing; the same key again adds nothing. */
export async function receivePetition(world: World, input: z.input<typeof ReceivePetition>): Promise<Receipt> {
  const petition = ReceivePetition.parse(input)
  return world.write((tx) => receiveIn(tx, world, petition))
}

/** The same inside a transaction that does more (attachments, a row of a list, the answer to an integrator). */
export async function receiveIn(tx: Tx, world: World, petition: z.output<typeof ReceivePetition>): Promise<Receipt> {
  await refuseWhereClosed(tx, world, petition)
  const petitionId = newId(world.now.getTime())
  const earlier = await claimKey(tx, world.actor, petition.key, petitionId)
  await bear(tx, earlier ?? petitionId)
  if (earlier) return { petitionId: earlier, code: await codeOf(tx, earlier), isNew: false }
  await enter(tx, world, petitionId, petition)
  const code = await giveCode(tx, world.actor, petitionId)
  await record(tx, world.actor, {
    what: 'petition.received',
    subjectKind: 'petition',
    subjectId: petitionId,
    conferenceId: petition.conferenceId,
    detail: { channel: petition.channel },
  })
  return { petitionId, code, isNew: true }
}

async function refuseWhereClosed(tx: Tx, world: World, petition: z.output<typeof ReceivePetition>): Promise<void> {
  const call = await uncheckedCall(tx, petition.conferenceId)
  refuseUnless(call && call.opensOn <= world.today, notReceiving)
  refuseUnless(call.stopped !== 'cancelled', conferenceStopped)
  if (petition.communeId) {
    const commune = await tx
      .selectFrom('organisation')
      .select('id')
      .where('id', '=', petition.communeId)
      .where('level', '=', 'commune')
      .executeTakeFirst()
    refuseUnless(commune, communeUnknown)
  }
  if (openChannels.includes(petition.channel)) return refuseUnless(call.published, notReceiving)
  const unit = petition.collectedBy
    ? await tx.selectFrom('organisation').select('lineage').where('id', '=', petition.collectedBy).executeTakeFirst()
    : null
  if (petition.collectedBy && !unit) refuse(notYoursToEnter)
  refuseUnless(mayEnterFor(world.actor, call.conference, unit ?? null), notYoursToEnter)
}

/** The key decides between a form sent twice, a draft whose answer was lost, and a list imported again. */
async function claimKey(tx: Tx, actor: Actor, key: string, petitionId: string): Promise<string | null> {
  const { jurisdictionId: jurisdiction_id } = actor
  // The petition comes after its key in this transaction; the reference between them is looked at when it ends.
  const mine = await tx
    .insertInto('petition_submission')
    .values({ jurisdiction_id, key, petition_id: petitionId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('petition_id')
    .executeTakeFirst()
  if (mine) return null
  const row = await tx
    .selectFrom('petition_submission')
    .select('petition_id')
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return row.petition_id
}

async function codeOf(tx: Tx, petitionId: string): Promise<string> {
  const row = await tx
    .selectFrom('petition_code')
    .select('code')
    .where('petition_id', '=', petitionId)
    .executeTakeFirstOrThrow()
  return row.code
}

async function enter(
  tx: Tx,
  world: World,
  petitionId: string,
  petition: z.output<typeof ReceivePetition>,
): Promise<void> {
  const { jurisdictionId: jurisdiction_id } = world.actor
  const { sender } = petition
  // One statement: on a weak machine each way to the database and back counts.
  const entering = tx
    .with('entered', (db) =>
      db.insertInto('petition').values({
        jurisdiction_id,
        id: petitionId,
        conference_id: petition.conferenceId,
        channel: petition.channel,
        text: petition.text,
        kind: petition.kind,
        topic_code: petition.topicCode,
        commune_id: petition.communeId,
        place: petition.place,
        collected_by: petition.collectedBy,
        typed_by: openChannels.includes(petition.channel) ? null : accountIdOf(world.actor),
        hides_identity: petition.hidesIdentity,
        joins_id: petition.joinsId,
        received_at: world.now,
        written_at: petition.writtenAt,
        words: wordsOf(petition.text),
      }),
    )
    .with('agreed', (db) =>
      db
        .insertInto('petition_consent')
        .columns(['jurisdiction_id', 'petition_id', 'consent_version', 'how', 'given_at'])
        .expression(
          consentText(db, world.today)
            .clearSelect()
            .select(({ ref, val, cast }) => [
              'jurisdiction_id',
              cast<string>(val(petitionId), 'uuid').as('petition_id'),
              ref('version').as('consent_version'),
              cast<string>(val(petition.consent), 'text').as('how'),
              cast<Date>(val(petition.writtenAt ?? world.now), 'timestamptz').as('given_at'),
            ])
            .where(({ val }) => sql<boolean>`${val(petition.consent)}::text is not null`),
        ),
    )
  await entering
    .insertInto('petition_sender')
    .values({
      jurisdiction_id,
      petition_id: petitionId,
      full_name: sender.fullName ?? null,
      phone: sender.phone ?? null,
      email: sender.email ?? null,
      address: sender.address ?? null,
      speaks_for: sender.speaksFor ?? null,
      reach: sender.reach ?? null,
      search_key: fold(sender.fullName ?? ''),
    })
    .execute()
}

/** Codes are drawn until one is free; among eight signs the second draw is already rare. */
async function giveCode(tx: Tx, actor: Actor, petitionId: string): Promise<string> {
  for (let tries = 0; tries < 20; tries += 1) {
    const code = newPetitionCode()
    const row = await tx
      .insertInto('petition_code')
      .values({ jurisdiction_id: actor.jurisdictionId, code, petition_id: petitionId })
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'code']).doNothing())
      .returning('code')
      .executeTakeFirst()
    if (row) return row.code
  }
  throw new Error('No free petition code was found')
}
