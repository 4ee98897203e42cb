import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { conferenceToSort } from '#rooms/triage/index.ts'
import { mayPost } from './policy.ts'
import { asDeliveryRefusal, nothingToPrint, notYoursToPost } from './refusals.ts'

export const PrintBatch = z.object({
  conferenceId: z.uuid(),
  /** null: letters for the post. */
  communeId: z.uuid().nullable(),
})

/** As many as an officer carries in one folder; the rest makes the next batch. */
export const batchSize = 200

/** In đợt giao: all that wait by this way and stand in no batch yet. Of two who print at once the second is told. */
export async function printBatch(
  world: World,
  input: z.input<typeof PrintBatch>,
): Promise<{ batchId: string; number: number; lines: number }> {
  const { conferenceId, communeId } = PrintBatch.parse(input)
  try {
    return await world.write(async (tx) => {
      const conference = await conferenceToSort(tx, conferenceId)
      refuseUnless(conference && mayPost(world.actor, conference), notYoursToPost)
      const waiting = await waitingFor(tx, conferenceId, communeId)
      refuseUnless(waiting.length > 0, nothingToPrint)
      const batchId = newId(world.now.getTime())
      const number = await nextNumber(tx, conferenceId, communeId)
      const jurisdiction_id = world.actor.jurisdictionId
      await tx
        .insertInto('delivery_batch')
        .values({
          jurisdiction_id,
          id: batchId,
          conference_id: conferenceId,
          kind: communeId ? 'commune' : 'post',
          commune_id: communeId,
          number,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      await tx
        .insertInto('delivery_batch_line')
        .values(waiting.map((delivery_id) => ({ jurisdiction_id, batch_id: batchId, delivery_id })))
        .execute()
      await record(tx, world.actor, {
        what: communeId ? 'delivery.batch-for-commune' : 'delivery.batch-for-post',
        subjectKind: 'delivery-batch',
        subjectId: batchId,
        conferenceId,
        detail: { number, lines: waiting.length },
      })
      return { batchId, number, lines: waiting.length }
    })
  } catch (error) {
    throw asDeliveryRefusal(error)
  }
}

async function waitingFor(tx: Tx, conferenceId: string, communeId: string | null): Promise<string[]> {
  const kind = communeId ? 'commune' : 'post'
  const rows = await tx
    .selectFrom('answer_delivery_state as d')
    .select('d.id')
    .where('d.conference_id', '=', conferenceId)
    .where('d.way', '=', communeId ? 'commune' : 'letter')
    .where('d.state', 'in', ['waiting', 'seen'])
    .$if(communeId !== null, (query) => query.where('d.commune_id', '=', communeId))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('delivery_batch_line as l')
            .innerJoin('delivery_batch as b', (join) =>
              join.onRef('b.jurisdiction_id', '=', 'l.jurisdiction_id').onRef('b.id', '=', 'l.batch_id'),
            )
            .select('l.batch_id')
            .whereRef('l.delivery_id', '=', 'd.id')
            .where('b.kind', '=', kind),
        ),
      ),
    )
    .orderBy('d.id')
    .limit(batchSize)
    .execute()
  return rows.map(({ id }) => id!)
}

async function nextNumber(tx: Tx, conferenceId: string, communeId: string | null): Promise<number> {
  const { last } = await tx
    .selectFrom('delivery_batch')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('conference_id', '=', conferenceId)
    .where('commune_id', communeId ? '=' : 'is', communeId)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}
