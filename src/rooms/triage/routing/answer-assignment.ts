import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import { dayInVietnam, type World } from '#platform/world.ts'
import { isLateToRefuse } from './due.ts'
import { assignmentNotFound, bodyEnded, guardingRouting, proposedItself, repliedMeanwhile } from './refusals.ts'
import { routingSetting } from './settings.ts'
import { nameOf, openAssignment, ownBodyIn } from './unchecked-assignment.ts'

export const AcceptAssignment = z.object({ assignmentId: z.uuid() })

/** Nhận: the body says that the case is its own. */
export async function acceptAssignment(
  world: World,
  input: z.input<typeof AcceptAssignment>,
): Promise<{ body: string }> {
  const { assignmentId } = AcceptAssignment.parse(input)
  return guardingRouting(() =>
    world.write(async (tx) => {
      const { assignment, body } = await given(tx, world, assignmentId)
      await write(tx, world, { assignmentId, body, kind: 'accepted', reason: '', proposedId: null })
      await record(tx, world.actor, {
        what: 'assignment.accepted',
        subjectKind: 'assignment',
        subjectId: assignmentId,
        conferenceId: assignment.conferenceId,
        detail: { body: body.name },
      })
      return { body: body.name }
    }),
  )
}

export const RefuseAssignment = z.object({
  assignmentId: z.uuid(),
  reason: z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().min(1, 'Chưa ghi lý do trả lại.').max(2000, 'Lý do ghi gọn trong 2.000 chữ cái.')),
  proposedId: z.uuid('Chọn cơ quan đang giữ việc này trong danh sách.'),
})

/** Trả lại: with the reason and who should have it. After the days for that it is still heard, and told that it is late. */
export async function refuseAssignment(
  world: World,
  input: z.input<typeof RefuseAssignment>,
): Promise<{ body: string; late: boolean }> {
  const { assignmentId, reason, proposedId } = RefuseAssignment.parse(input)
  return guardingRouting(() =>
    world.write(async (tx) => {
      const { assignment, body } = await given(tx, world, assignmentId)
      if (proposedId === body.id) refuse(proposedItself)
      const proposed = await nameOf(tx, proposedId, world.today)
      refuseUnless(proposed, bodyEnded)
      const givenOn = dayInVietnam(assignment.madeAt)
      const { refuseDays } = await routingSetting(tx, givenOn)
      const late = isLateToRefuse(givenOn, world.today, refuseDays, world.calendar)
      await write(tx, world, { assignmentId, body, kind: 'refused', reason, proposedId })
      await record(tx, world.actor, {
        what: 'assignment.refused',
        subjectKind: 'assignment',
        subjectId: assignmentId,
        conferenceId: assignment.conferenceId,
        detail: { body: body.name, proposed, round: assignment.round, late },
      })
      return { body: body.name, late }
    }),
  )
}

/** The case and which of the actor's bodies it was given to; one that has said its word is told so. */
async function given(tx: Tx, world: World, assignmentId: string) {
  const assignment = await openAssignment(tx, assignmentId)
  const body = await ownBodyIn(tx, world, assignment)
  refuseUnless(body, assignmentNotFound)
  const said = await tx
    .selectFrom('assignment_reply')
    .select('kind')
    .where('assignment_id', '=', assignmentId)
    .where('organisation_id', '=', body.id)
    .executeTakeFirst()
  if (said) refuse(repliedMeanwhile)
  return { assignment, body }
}

type Reply = {
  assignmentId: string
  body: { id: string }
  kind: 'accepted' | 'refused'
  reason: string
  proposedId: string | null
}

async function write(tx: Tx, world: World, { assignmentId, body, kind, reason, proposedId }: Reply): Promise<void> {
  await tx
    .insertInto('assignment_reply')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      assignment_id: assignmentId,
      organisation_id: body.id,
      kind,
      reason,
      proposed_id: proposedId,
      made_at: world.now,
      made_by: accountIdOf(world.actor)!,
    })
    .execute()
}
