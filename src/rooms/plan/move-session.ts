import { z } from 'zod'
import { isDay } from '#calendar/day.ts'
import { isDuplicate, type Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { lockSessions } from './conference-to-work-on.ts'
import { movedDeadlines } from './move-preview.ts'
import { mayWorkOnPlan } from './policy.ts'
import { moveReasonMissing, notYourPlan, sameDay, sessionChangedMeanwhile, sessionNotFound } from './refusals.ts'
import { insertDeadline } from './set-deadline.ts'
import { uncheckedConference } from './unchecked.ts'

const day = z.string().refine(isDay)

export const MoveSession = z
  .object({
    sessionId: z.uuid(),
    /** The version on the screen. */
    seenVersion: z.number().int().min(1),
    /** The new day, or the window in which it will be; null takes a move back to where no day was known. */
    firstDay: day.nullable(),
    lastDay: day.nullable(),
    startsAt: z
      .string()
      .regex(/^\d{2}:\d{2}$/)
      .nullable(),
    reason: z.string().trim().max(1000),
  })
  .refine(({ firstDay, lastDay }) => (firstDay === null) === (lastDay === null) && (firstDay ?? '') <= (lastDay ?? ''))

/**
 * Dời ngày: the session's day, the row that says so, and each open deadline counted from it as a new version, all or
 * nothing. Of two who move together the second is told and looks again: what he saw is no longer so.
 */
export async function moveSession(
  world: World,
  input: z.input<typeof MoveSession>,
): Promise<{ deadlines: number; conferenceId: string }> {
  const move = MoveSession.parse(input)
  refuseUnless(move.reason !== '', moveReasonMissing)
  try {
    return await world.write(async (tx) => {
      const session = await tx
        .selectFrom('dialogue_session')
        .selectAll()
        .where('id', '=', move.sessionId)
        .where('removed_at', 'is', null)
        .executeTakeFirst()
      const conference = session ? await uncheckedConference(tx, session.conference_id) : null
      refuseUnless(session && conference, sessionNotFound)
      refuseUnless(mayWorkOnPlan(world.actor, conference), notYourPlan)
      const isSame =
        session.first_day === move.firstDay &&
        session.last_day === move.lastDay &&
        (session.starts_at?.slice(0, 5) ?? null) === move.startsAt
      refuseUnless(!isSame, sameDay)
      await lockSessions(tx, conference.id)
      await updateDay(tx, move, session.ends_at)
      const changes = await movedDeadlines(tx, world, {
        id: session.id,
        conferenceId: conference.id,
        firstDay: move.firstDay,
        lastDay: move.lastDay,
      })
      await tx
        .insertInto('session_move')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          id: newId(world.now.getTime()),
          session_id: session.id,
          old_first_day: session.first_day,
          old_last_day: session.last_day,
          new_first_day: move.firstDay,
          new_last_day: move.lastDay,
          old_starts_at: session.starts_at,
          new_starts_at: move.startsAt,
          reason: move.reason,
          made_at: world.now,
          made_by: accountOf(world.actor),
        })
        .execute()
      for (const { taskId, version, due } of changes) {
        await insertDeadline(tx, world, {
          taskId,
          version: version + 1,
          due,
          cause: 'session_moved',
          reason: move.reason,
        })
      }
      await record(tx, world.actor, {
        what: 'session.moved',
        subjectKind: 'session',
        subjectId: session.id,
        conferenceId: conference.id,
        detail: { old: session.first_day, new: move.firstDay, deadlines: changes.length, reason: move.reason },
      })
      return { deadlines: changes.length, conferenceId: conference.id }
    })
  } catch (error) {
    if (isDuplicate(error, 'task_deadline_pkey')) throw new Refusal(sessionChangedMeanwhile)
    throw error
  }
}

async function updateDay(tx: Tx, move: z.infer<typeof MoveSession>, endsAt: string | null): Promise<void> {
  const row = await tx
    .updateTable('dialogue_session')
    .set({
      first_day: move.firstDay,
      last_day: move.lastDay,
      starts_at: move.startsAt,
      // An end before the new beginning would be no end at all.
      ends_at: endsAt && (!move.startsAt || endsAt.slice(0, 5) > move.startsAt) ? endsAt : null,
      version: move.seenVersion + 1,
    })
    .where('id', '=', move.sessionId)
    .where('version', '=', move.seenVersion)
    .returning('id')
    .executeTakeFirst()
  refuseUnless(row, sessionChangedMeanwhile)
}
