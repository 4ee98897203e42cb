import { sql } from 'kysely'
import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { recordAll } from '#platform/journal.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { fold } from '#vietnamese/fold.ts'
import { parsePhone } from '#vietnamese/phones.ts'
import { bear } from './bear.ts'
import { consentText } from './consent-text.ts'
import { codesOf, giveCodes } from './petition-codes.ts'
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

type Received = z.output<typeof ReceivePetition>

export type Receipt = { petitionId: string; code: string; isNew: boolean }

/** Tiếp nhận: the petition, its sender, its code and its consent, all or nothing; the same key again adds nothing. */
export async function receivePetition(world: World, input: z.input<typeof ReceivePetition>): Promise<Receipt> {
  const petition = ReceivePetition.parse(input)
  return world.write((tx) => receiveIn(tx, world, petition))
}

/** The same inside a transaction that does more (attachments, the answer to an integrator). */
export async function receiveIn(tx: Tx, world: World, petition: Received): Promise<Receipt> {
  const ids = [newId(world.now.getTime())]
  const [known] = await claimKeys(tx, world, [petition], ids)
  // Who is nobody of the house sees what she sends until the transaction ends, and nothing else.
  await bear(tx, known ?? ids[0]!)
  const [receipt] = await receiveClaimed(tx, world, [petition], ids, [known ?? null])
  return receipt!
}

/**
 * Many at once, each as if it had come alone; the receipts are in the order of the petitions. For whoever may read what
 * he enters (a collector, the office, the system). What refuses one refuses them all.
 */
export async function receiveAllIn(tx: Tx, world: World, petitions: readonly Received[]): Promise<Receipt[]> {
  const ids = petitions.map(() => newId(world.now.getTime()))
  return receiveClaimed(tx, world, petitions, ids, await claimKeys(tx, world, petitions, ids))
}

async function receiveClaimed(
  tx: Tx,
  world: World,
  petitions: readonly Received[],
  ids: readonly string[],
  known: readonly (string | null)[],
): Promise<Receipt[]> {
  const fresh = petitions.flatMap((petition, at) => (known[at] ? [] : { ...petition, id: ids[at]! }))
  if (fresh.length > 0) await enter(tx, world, fresh)
  const codes = await giveCodes(
    tx,
    world.actor,
    fresh.map(({ id }) => id),
  )
  for (const [id, code] of await codesOf(
    tx,
    known.filter((id) => id !== null),
  ))
    codes.set(id, code)
  await recordAll(
    tx,
    world.actor,
    fresh.map(({ id, channel, conferenceId }) => ({
      what: 'petition.received',
      subjectKind: 'petition',
      subjectId: id,
      conferenceId,
      detail: { channel },
    })),
  )
  return petitions.map((_, at) => {
    const petitionId = known[at] ?? ids[at]!
    return { petitionId, code: codes.get(petitionId)!, isNew: !known[at] }
  })
}

async function refuseWhereClosed(tx: Tx, world: World, petitions: readonly Received[]): Promise<void> {
  const ids = (of: (petition: Received) => string | null) => [...new Set(petitions.map(of).filter((id) => id !== null))]
  const communes = await bodiesOf(
    tx,
    ids(({ communeId }) => communeId),
  )
  const units = await bodiesOf(
    tx,
    ids(({ collectedBy }) => collectedBy),
  )
  for (const conferenceId of ids((petition) => petition.conferenceId)) {
    const call = await uncheckedCall(tx, conferenceId)
    refuseUnless(call && call.opensOn <= world.today, notReceiving)
    refuseUnless(call.stopped !== 'cancelled', conferenceStopped)
    for (const { channel, communeId, collectedBy } of petitions.filter((each) => each.conferenceId === conferenceId)) {
      refuseUnless(!communeId || communes.get(communeId)?.level === 'commune', communeUnknown)
      const unit = collectedBy ? (units.get(collectedBy) ?? refuse(notYoursToEnter)) : null
      if (openChannels.includes(channel)) refuseUnless(call.published, notReceiving)
      else refuseUnless(mayEnterFor(world.actor, call.conference, unit), notYoursToEnter)
    }
  }
}

async function bodiesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, { level: string; lineage: string[] }>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('organisation')
    .select(['id', 'level', 'lineage'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/**
 * The key decides between a form sent twice, a draft whose answer was lost, and a list imported again. For each petition:
 * null, or the id under which its key came before.
 */
async function claimKeys(
  tx: Tx,
  world: World,
  petitions: readonly Received[],
  ids: readonly string[],
): Promise<(string | null)[]> {
  await refuseWhereClosed(tx, world, petitions)
  const { jurisdictionId: jurisdiction_id } = world.actor
  // The petition comes after its key in this transaction; the reference between them is looked at when it ends.
  const mine = await tx
    .insertInto('petition_submission')
    .values(petitions.map(({ key }, at) => ({ jurisdiction_id, key, petition_id: ids[at]! })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('petition_id')
    .execute()
  const isMine = new Set(mine.map((row) => row.petition_id))
  const others = petitions.filter((_, at) => !isMine.has(ids[at]!)).map(({ key }) => key)
  if (others.length === 0) return petitions.map(() => null)
  const rows = await tx
    .selectFrom('petition_submission')
    .select(['key', 'petition_id'])
    .where('key', 'in', others)
    .execute()
  const idOf = new Map(rows.map((row) => [row.key, row.petition_id]))
  return petitions.map(({ key }, at) => (isMine.has(ids[at]!) ? null : idOf.get(key)!))
}

async function enter(tx: Tx, world: World, petitions: readonly (Received & { id: string })[]): Promise<void> {
  const { jurisdictionId: jurisdiction_id } = world.actor
  const agreed = petitions.filter(({ consent }) => consent !== null)
  const agreements = sql<{ id: string; how: string; given_at: Date }>`unnest(${agreed.map(({ id }) => id)}::uuid[],
    ${agreed.map(({ consent }) => consent)}::text[],
    ${agreed.map(({ writtenAt }) => writtenAt ?? world.now)}::timestamptz[])`
  // One statement: on a weak machine each way to the database and back counts.
  const entering = tx
    .with('entered', (db) =>
      db.insertInto('petition').values(
        petitions.map((petition) => ({
          jurisdiction_id,
          id: petition.id,
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
        })),
      ),
    )
    .with('agreed', (db) =>
      db
        .insertInto('petition_consent')
        .columns(['jurisdiction_id', 'petition_id', 'consent_version', 'how', 'given_at'])
        .expression(
          db
            .selectFrom([consentText(db, world.today).as('c'), agreements.as<'a'>(sql`a(id, how, given_at)`)])
            .select([
              sql<string>`${jurisdiction_id}::uuid`.as('jurisdiction_id'),
              'a.id',
              'c.version',
              'a.how',
              'a.given_at',
            ]),
        ),
    )
  await entering
    .insertInto('petition_sender')
    .values(
      petitions.map(({ id, sender }) => ({
        jurisdiction_id,
        petition_id: id,
        full_name: sender.fullName ?? null,
        phone: sender.phone ?? null,
        email: sender.email ?? null,
        address: sender.address ?? null,
        speaks_for: sender.speaksFor ?? null,
        reach: sender.reach ?? null,
        search_key: fold(sender.fullName ?? ''),
      })),
    )
    .execute()
}
