import { z } from 'zod'
import { isDay } from '#calendar/day.ts'
import { accountIdOf } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import { keepFile } from '#platform/files.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { dayInVietnam, type World } from '#platform/world.ts'
import { conferenceToSort } from '#rooms/triage/index.ts'
import { mayHandOver, mayPost } from './policy.ts'
import { asDeliveryRefusal, deliveryNotFound, handedTooEarly } from './refusals.ts'

const words = (most: number, tooLong: string) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().max(most, tooLong))

export const RecordHandover = z
  .object({
    deliveryId: z.uuid(),
    kind: z.enum(['given', 'not_met'], 'Chọn đã giao hay không gặp.'),
    handedOn: z.string().refine(isDay, 'Ghi ngày như 25/12/2026.'),
    receiver: words(100, 'Tên người nhận ghi gọn trong 100 chữ cái.').default(''),
    reason: words(300, 'Lý do ghi gọn trong 300 chữ cái.').default(''),
  })
  .refine(({ kind, receiver }) => kind !== 'given' || receiver !== '', {
    path: ['receiver'],
    message: 'Ghi ai đã nhận: chính người gửi, hay tên người nhận thay.',
  })
  .refine(({ kind, reason }) => kind !== 'not_met' || reason !== '', {
    path: ['reason'],
    message: 'Ghi vì sao không gặp, ví dụ: đi làm xa, đã chuyển nơi ở.',
  })

/** The signed sheet, already read and found to be a picture or a paper. */
export type Scan = { mediaType: string; bytes: Uint8Array }

/** Ghi việc giao: who received it and when, or why she was not met. What was given stays given. */
export async function recordHandover(
  world: World,
  input: z.input<typeof RecordHandover>,
  scan: Scan | null = null,
): Promise<void> {
  const { deliveryId, kind, handedOn, receiver, reason } = RecordHandover.parse(input)
  try {
    await world.write(async (tx) => {
      const found = await uncheckedDelivery(tx, deliveryId)
      const conference = found && (await conferenceToSort(tx, found.conferenceId))
      refuseUnless(found && conference, deliveryNotFound)
      const may = mayHandOver(world.actor, found.bodies, found.conferenceId) || mayPost(world.actor, conference)
      refuseUnless(may, deliveryNotFound)
      refuseUnless(handedOn <= world.today && handedOn >= dayInVietnam(found.printedAt), handedTooEarly)
      const file = scan && (await keepFile(tx, world.actor, { ...scan, name: 'Biên bản giao có chữ ký' }))
      const before = await tx
        .selectFrom('delivery_handover')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('delivery_id', '=', deliveryId)
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('delivery_handover')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          delivery_id: deliveryId,
          ordinal: before.count + 1,
          kind,
          handed_on: handedOn,
          receiver: kind === 'given' ? receiver : '',
          reason: kind === 'not_met' ? reason : '',
          scan_id: file?.id ?? null,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      await record(tx, world.actor, {
        what: kind === 'given' ? 'delivery.given' : 'delivery.not-met',
        subjectKind: 'petition',
        subjectId: found.petitionId,
        conferenceId: found.conferenceId,
      })
    })
  } catch (error) {
    throw asDeliveryRefusal(error)
  }
}

/** With the commune whose batch it stands in, and that commune's bodies. */
async function uncheckedDelivery(db: Db, deliveryId: string) {
  const row = await db
    .selectFrom('answer_delivery as d')
    .innerJoin('delivery_batch_line as l', (join) =>
      join.onRef('l.jurisdiction_id', '=', 'd.jurisdiction_id').onRef('l.delivery_id', '=', 'd.id'),
    )
    .innerJoin('delivery_batch as b', (join) =>
      join
        .onRef('b.jurisdiction_id', '=', 'l.jurisdiction_id')
        .onRef('b.id', '=', 'l.batch_id')
        .on('b.kind', '=', 'commune'),
    )
    .select([
      'd.conference_id as conferenceId',
      'd.petition_id as petitionId',
      'b.commune_id as communeId',
      'b.made_at as printedAt',
    ])
    .where('d.id', '=', deliveryId)
    .executeTakeFirst()
  return row && { ...row, bodies: await bodiesOf(db, row.communeId!) }
}

/** What the commune stands below, itself, and its committee, which acts for it. */
export async function bodiesOf(db: Db, communeId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'lineage'])
    .where((eb) =>
      eb.or([
        eb('id', '=', communeId),
        eb.and([eb('parent_id', '=', communeId), eb('kind', '=', 'peoples_committee')]),
      ]),
    )
    .execute()
  return [...new Set(rows.flatMap(({ lineage }) => lineage))]
}
