import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { dayInVietnam, type World } from '#platform/world.ts'
import { mayRule } from '../policy.ts'
import { coordinatorsOf, endAssignment, insertAssignment } from './assignments.ts'
import { dueForNext } from './due.ts'
import { functionFor } from './proposed-lead.ts'
import { bodyEnded, guardingRouting, leadMissing, notArbiter } from './refusals.ts'
import { speakerOf } from './speaker.ts'
import { nameOf, openAssignment } from './unchecked-assignment.ts'

const reason = z.string().trim().max(2000, 'Lý do ghi gọn trong 2.000 chữ cái.').default('')

export const UpholdAssignment = z.object({ assignmentId: z.uuid(), reason })

/** Giữ nguyên: the case stays with the body that handed it back. */
export async function upholdAssignment(
  world: World,
  input: z.input<typeof UpholdAssignment>,
): Promise<{ lead: string }> {
  const { assignmentId, reason } = UpholdAssignment.parse(input)
  return guardingRouting(() =>
    world.write(async (tx) => {
      const assignment = await toRule(tx, world, assignmentId)
      await write(tx, world, assignmentId, { upheld: true, reason })
      const lead = await nameOf(tx, assignment.leadId, null)
      await record(tx, world.actor, {
        what: 'assignment.upheld',
        subjectKind: 'assignment',
        subjectId: assignmentId,
        conferenceId: assignment.conferenceId,
        detail: { lead, round: assignment.round },
      })
      return { lead }
    }),
  )
}

export const PassOnAssignment = z.object({ assignmentId: z.uuid(), leadId: z.uuid(leadMissing.say), reason })

/** Giao cơ quan khác: the next round. What the wrong body took is not charged to the next. */
export async function passOnAssignment(
  world: World,
  input: z.input<typeof PassOnAssignment>,
): Promise<{ assignmentId: string; lead: string; dueOn: string }> {
  const { assignmentId, leadId, reason } = PassOnAssignment.parse(input)
  return guardingRouting(() =>
    world.write(async (tx) => {
      const old = await toRule(tx, world, assignmentId)
      const lead = await nameOf(tx, leadId, world.today)
      refuseUnless(lead, bodyEnded)
      await write(tx, world, assignmentId, { upheld: false, reason })
      const due = dueForNext({ givenOn: dayInVietnam(old.madeAt), dueOn: old.dueOn }, world.today, world.calendar)
      const kept = await coordinatorsOf(tx, assignmentId)
      const next = await insertAssignment(tx, world, {
        ...old,
        leadId,
        dueOn: due.date,
        working: due,
        functionCode: await functionFor(tx, world, await speakerOf(tx, old), leadId),
        coordinators: kept.map((each) => ({ ...each, dueOn: [each.dueOn, due.date].sort()[1]! })),
        madeBy: accountIdOf(world.actor)!,
      })
      await endAssignment(tx, world, assignmentId, 'refused', next.id)
      await record(tx, world.actor, {
        what: 'assignment.passed-on',
        subjectKind: 'assignment',
        subjectId: next.id,
        conferenceId: old.conferenceId,
        detail: { from: await nameOf(tx, old.leadId, null), lead, dueOn: due.date, round: next.round },
      })
      return { assignmentId: next.id, lead, dueOn: due.date }
    }),
  )
}

async function toRule(tx: Tx, world: World, assignmentId: string) {
  const assignment = await openAssignment(tx, assignmentId)
  refuseUnless(mayRule(world.actor, assignment.conference), notArbiter)
  return assignment
}

async function write(tx: Tx, world: World, assignmentId: string, ruling: { upheld: boolean; reason: string }) {
  await tx
    .insertInto('assignment_ruling')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      assignment_id: assignmentId,
      ...ruling,
      made_at: world.now,
      made_by: accountIdOf(world.actor)!,
    })
    .execute()
}
