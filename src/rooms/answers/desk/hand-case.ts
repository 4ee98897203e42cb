import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { ownPart } from '../clock/case-part.ts'
import { guardingClock, notYoursToHand, officerElsewhere } from '../clock/refusals.ts'
import { mayCheck } from '../policy.ts'
import { listOfficers } from './officers.ts'

export const HandCase = z.object({
  assignmentId: z.uuid(),
  /** Null: to nobody in particular. */
  accountId: z.uuid('Chọn người trong danh sách.').nullable(),
  /** Of two who hand it on at once, the second is told what the first did. */
  seenVersion: z.number().int().min(0),
})

/** Giao trong cơ quan: to somebody of the actor's body who answers for it. */
export async function handCase(world: World, input: z.input<typeof HandCase>): Promise<{ officer: string | null }> {
  const { assignmentId, accountId, seenVersion } = HandCase.parse(input)
  return guardingClock(() =>
    world.write(async (tx) => {
      const part = await ownPart(tx, world, assignmentId)
      refuseUnless(mayCheck(world.actor, part), notYoursToHand)
      const officers = await listOfficers(tx, part.organisationId)
      const officer = officers.find(({ id }) => id === accountId) ?? null
      refuseUnless(accountId === null || officer, officerElsewhere)
      await tx
        .insertInto('case_officer')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          assignment_id: assignmentId,
          organisation_id: part.organisationId,
          version: seenVersion + 1,
          account_id: accountId,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      await record(tx, world.actor, {
        what: officer ? 'case.handed' : 'case.handed-back',
        subjectKind: 'assignment',
        subjectId: assignmentId,
        conferenceId: part.conferenceId,
        detail: { body: part.name, ...(officer ? { officer: officer.name } : {}) },
      })
      return { officer: officer?.name ?? null }
    }),
  )
}
