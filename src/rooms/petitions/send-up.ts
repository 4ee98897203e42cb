import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import type { Db, Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { nextLevel } from './next-level.ts'
import { mayPassOn } from './policy.ts'
import { alreadyPassedOn, nothingToSendUp, notYoursToSendUp, petitionNotFound } from './refusals.ts'
import { listUncheckedPetitions, type UncheckedPetition } from './unchecked-petition.ts'

export const SendUp = z.object({
  petitionIds: z.array(z.uuid()).min(1, nothingToSendUp.say).max(2000, 'Gửi mỗi lần nhiều nhất 2.000 ý kiến.'),
  note: z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().max(500, 'Ghi chú gọn trong 500 chữ cái.'))
    .default(''),
})

/**
 * Xác nhận và gửi lên: one petition or many. What somebody else sent meanwhile is left as it is; where nothing is left to
 * send, that is said. The first sender stays with each.
 */
export async function sendUp(world: World, input: z.input<typeof SendUp>): Promise<{ sent: string[] }> {
  const { petitionIds, note } = SendUp.parse(input)
  return world.write(async (tx) => {
    const petitions = await listUncheckedPetitions(tx, petitionIds)
    refuseUnless(petitions.length > 0, petitionNotFound)
    const waiting = petitions.filter((each) => each.holderId !== null && each.state !== 'withdrawn')
    refuseUnless(waiting.length > 0, alreadyPassedOn)
    refuseUnless(
      waiting.every((each) => mayPassOn(world.actor, each.conference, each.holder)),
      notYoursToSendUp,
    )
    const asked = await askedUnits(tx, [...new Set(waiting.map((each) => each.conference.id))])
    const sent: string[] = []
    for (const each of waiting) if (await pass(tx, world, each, asked, note)) sent.push(each.id)
    refuseUnless(sent.length > 0, alreadyPassedOn)
    for (const each of waiting.filter(({ id }) => sent.includes(id)))
      await record(tx, world.actor, {
        what: 'petition.sent-up',
        subjectKind: 'petition',
        subjectId: each.id,
        conferenceId: each.conference.id,
      })
    return { sent }
  })
}

/** The step's number is its key: of two who send the same at once, one does. */
async function pass(
  tx: Tx,
  world: World,
  petition: UncheckedPetition,
  asked: ReadonlyMap<string, ReadonlySet<string>>,
  note: string,
): Promise<boolean> {
  const { conference, holder, holderId, steps, id } = petition
  const row = await tx
    .insertInto('petition_passage')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      petition_id: id,
      step: steps + 1,
      kind: 'certified',
      from_id: holderId!,
      to_id: nextLevel(holder!.lineage, asked.get(conference.id) ?? new Set(), conference.organisationId),
      note,
      made_at: world.now,
      made_by: accountIdOf(world.actor)!,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('step')
    .executeTakeFirst()
  return row !== undefined
}

async function askedUnits(db: Db, conferenceIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows = await db
    .selectFrom('collection_request_now')
    .select(['conference_id as conference', 'organisation_id as unit'])
    .where('conference_id', 'in', [...conferenceIds])
    .where('taken_back', '=', false)
    .execute()
  const asked = new Map<string, Set<string>>(conferenceIds.map((id) => [id, new Set()]))
  for (const row of rows) asked.get(row.conference!)!.add(row.unit!)
  return asked
}
