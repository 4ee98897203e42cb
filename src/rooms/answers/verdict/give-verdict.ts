import { z } from 'zod'
import { dueDay } from '#calendar/deadline.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { releasedText } from './released-text.ts'
import { verdictGiven, verdictTooLate } from './verdict-refusals.ts'

const reason = z
  .string()
  .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().max(5000, 'Xin viết gọn trong 5.000 chữ cái.'))

export const GiveVerdict = z
  .object({
    petitionId: z.uuid(),
    assignmentId: z.uuid(),
    version: z.number().int().min(1),
    satisfied: z.boolean(),
    reason,
  })
  .refine((given) => given.satisfied || given.reason !== '', {
    path: ['reason'],
    message: 'Bà con viết rõ điều gì chưa thỏa đáng, để cơ quan xem lại đúng chỗ.',
  })

/**
 * Thỏa đáng hay chưa, by the petition's bearer, within the days after the release. "Chưa" opens the case again with a new
 * clock, once for all who ask it together; each sender's word stays her own.
 */
export async function giveVerdict(world: World, input: z.input<typeof GiveVerdict>): Promise<{ reopened: boolean }> {
  const given = GiveVerdict.parse(input)
  const { petitionId, assignmentId, version, satisfied } = given
  const jurisdiction_id = world.actor.jurisdictionId
  return world.write(async (tx) => {
    const { lead, conferenceId, until, setting } = await releasedText(tx, world, given)
    refuseUnless(world.today <= until, verdictTooLate)
    const said = await tx
      .insertInto('answer_verdict')
      .values({
        jurisdiction_id,
        petition_id: petitionId,
        assignment_id: assignmentId,
        version,
        satisfied,
        reason: given.reason,
        made_at: world.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('version')
      .executeTakeFirst()
    refuseUnless(said, verdictGiven)
    const line = { subjectKind: 'assignment', subjectId: assignmentId, conferenceId }
    const what = satisfied ? 'answer.found-satisfying' : 'answer.found-wanting'
    await record(tx, world.actor, { ...line, what, detail: { body: lead, version } })
    if (satisfied) return { reopened: false }
    const due = dueDay(
      { kind: 'after_session', amount: setting.answerDays, unit: 'working_days' },
      world.today,
      world.calendar,
    )
    const opened = await tx
      .insertInto('case_reopening')
      .values({
        jurisdiction_id,
        assignment_id: assignmentId,
        version,
        due_on: due.date,
        due_working: JSON.stringify(due),
        made_at: world.now,
      })
      // Another of those who ask together opened it already.
      .onConflict((conflict) => conflict.doNothing())
      .returning('version')
      .executeTakeFirst()
    if (opened)
      await record(tx, world.actor, {
        ...line,
        what: 'answer.reopened',
        detail: { body: lead, version, dueOn: due.date },
      })
    return { reopened: opened !== undefined }
  })
}
