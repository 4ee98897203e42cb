import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { isDuplicate, type Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayPassOn } from './policy.ts'
import { alreadyPassedOn, cameStraight, notYoursToSendUp, petitionNotFound } from './refusals.ts'
import { type UncheckedPetition, uncheckedPetition } from './unchecked-petition.ts'

export const ReturnPetition = z.object({
  petitionId: z.uuid(),
  /** The steps on the screen. */
  seenSteps: z.number().int().min(0),
  reason: z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().min(1, 'Ghi vì sao trả lại, để đơn vị biết sửa gì.').max(500, 'Lý do ghi gọn trong 500 chữ cái.')),
})

/** Trả lại: one level down, to the unit that sent it, with the reason. */
export async function returnPetition(world: World, input: z.input<typeof ReturnPetition>): Promise<void> {
  const { petitionId, seenSteps, reason } = ReturnPetition.parse(input)
  return goBack(world, petitionId, seenSteps, async (tx, petition) => {
    const last = await lastPassage(tx, petitionId)
    refuseUnless(last, cameStraight)
    const holder = await lineageOf(tx, last.to_id)
    refuseUnless(mayPassOn(world.actor, petition.conference, holder), notYoursToSendUp)
    const arrival = await lastPassage(tx, petitionId, { to: last.to_id })
    refuseUnless(arrival, alreadyPassedOn)
    return { from: last.to_id, to: arrival.from_id, note: reason, what: 'petition.returned' }
  })
}

export const TakeBackPetition = z.object({ petitionId: z.uuid(), seenSteps: z.number().int().min(1) })

/** Gửi lên nhầm: the unit takes back what nobody above has decided on yet. */
export async function takeBackPetition(world: World, input: z.input<typeof TakeBackPetition>): Promise<void> {
  const { petitionId, seenSteps } = TakeBackPetition.parse(input)
  return goBack(world, petitionId, seenSteps, async (tx, petition) => {
    const last = await lastPassage(tx, petitionId)
    refuseUnless(last?.kind === 'certified' && ['new', 'at_unit'].includes(petition.state), alreadyPassedOn)
    const sender = await lineageOf(tx, last.from_id)
    refuseUnless(mayPassOn(world.actor, petition.conference, sender), notYoursToSendUp)
    return { from: last.to_id, to: last.from_id, note: 'Đơn vị lấy lại', what: 'petition.taken-back' }
  })
}

type Back = { from: string; to: string; note: string; what: string }

async function goBack(
  world: World,
  petitionId: string,
  seenSteps: number,
  decide: (tx: Tx, petition: UncheckedPetition) => Promise<Back>,
): Promise<void> {
  try {
    await world.write(async (tx) => {
      const petition = await uncheckedPetition(tx, petitionId)
      refuseUnless(petition, petitionNotFound)
      refuseUnless(petition.steps === seenSteps, alreadyPassedOn)
      const { from, to, note, what } = await decide(tx, petition)
      await tx
        .insertInto('petition_passage')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          petition_id: petitionId,
          step: seenSteps + 1,
          kind: 'returned',
          from_id: from,
          to_id: to,
          note,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      await record(tx, world.actor, {
        what,
        subjectKind: 'petition',
        subjectId: petitionId,
        conferenceId: petition.conference.id,
      })
    })
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal(alreadyPassedOn)
    throw error
  }
}

/** The last step; with `to`, the last by which it came up to that body. */
function lastPassage(tx: Tx, petitionId: string, certified?: { to: string }) {
  return tx
    .selectFrom('petition_passage')
    .select(['kind', 'from_id', 'to_id'])
    .where('petition_id', '=', petitionId)
    .$if(certified !== undefined, (steps) => steps.where('kind', '=', 'certified').where('to_id', '=', certified!.to))
    .orderBy('step', 'desc')
    .limit(1)
    .executeTakeFirst()
}

const lineageOf = (tx: Tx, organisationId: string) =>
  tx.selectFrom('organisation').select('lineage').where('id', '=', organisationId).executeTakeFirstOrThrow()
