import { sql } from 'kysely'
import { z } from 'zod'
import { isDuplicate, type Tx } from '#platform/db.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { firstSession } from './conference-head.ts'
import { conferenceToWorkOn, lockSessions, recordPart } from './conference-to-work-on.ts'
import { deadlinesFrom, deadlinesThatLeft, type MovedDeadline } from './move-preview.ts'
import {
  lastSession,
  sessionChangedMeanwhile,
  sessionHasDeadlines,
  sessionHasQuotas,
  sessionNotFound,
} from './refusals.ts'
import { windowWords } from './session-window.ts'
import { type DeadlineCause, insertDeadline } from './set-deadline.ts'

export const RemoveSession = z.object({
  conferenceId: z.uuid(),
  sessionId: z.uuid(),
  removed: z.boolean(),
  /** The session from which open deadlines will be counted, as it was on the screen that showed them old and new. */
  next: z.object({ sessionId: z.uuid(), seenVersion: z.number().int().min(1) }).nullish(),
})

/**
 * Takes a session out, or back in. Open deadlines counted from it are counted from the earliest one left, each as a new
 * version, once somebody has seen which; they come back with it. The last session stays, and so does one with quotas.
 */
export async function removeSession(
  world: World,
  input: z.input<typeof RemoveSession>,
): Promise<{ deadlines: number }> {
  const { conferenceId, sessionId, removed, next } = RemoveSession.parse(input)
  try {
    return await world.write(async (tx) => {
      await conferenceToWorkOn(tx, world, conferenceId)
      await lockSessions(tx, conferenceId)
      const session = await tx
        .selectFrom('dialogue_session')
        .select(['id', 'place', 'first_day', 'last_day'])
        .where('id', '=', sessionId)
        .where('conference_id', '=', conferenceId)
        .where('removed_at', removed ? 'is' : 'is not', null)
        .forUpdate()
        .executeTakeFirst()
      refuseUnless(session, sessionNotFound)
      const window = { id: session.id, firstDay: session.first_day, lastDay: session.last_day }
      const changes = removed
        ? await changesOfRemoval(tx, world, conferenceId, sessionId, next ?? null)
        : await deadlinesThatLeft(tx, world, window)
      await tx
        .updateTable('dialogue_session')
        .set({
          removed_at: removed ? world.now : null,
          removed_by: removed ? accountOf(world.actor) : null,
          // Whoever has the session open to edit or move it looks again.
          version: sql`version + 1`,
        })
        .where('id', '=', sessionId)
        .execute()
      const when = windowWords(session.first_day, session.last_day)
      const why = removed ? `Bỏ phiên họp ${when}` : `Lấy lại phiên họp ${when}`
      await recount(tx, world, changes, removed ? 'session_removed' : 'session_moved', why)
      const detail = { place: session.place, day: session.first_day, deadlines: changes.length }
      await recordPart(tx, world, conferenceId, removed ? 'session.removed' : 'session.restored', sessionId, detail)
      return { deadlines: changes.length }
    })
  } catch (error) {
    if (isDuplicate(error, 'task_deadline_pkey')) throw new Refusal(sessionChangedMeanwhile)
    throw error
  }
}

/** Refuses what cannot be; else the deadlines that go over to the next session. */
async function changesOfRemoval(
  tx: Tx,
  world: World,
  conferenceId: string,
  sessionId: string,
  seen: { sessionId: string; seenVersion: number } | null,
): Promise<MovedDeadline[]> {
  const next = await firstSession(tx, conferenceId, sessionId)
  refuseUnless(next, lastSession)
  const quota = await tx
    .selectFrom('quota')
    .select('id')
    .where('session_id', '=', sessionId)
    .where('removed_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  refuseUnless(!quota, sessionHasQuotas)
  const changes = await deadlinesFrom(tx, world, sessionId, {
    id: next.id,
    firstDay: next.first_day,
    lastDay: next.last_day,
  })
  refuseUnless(changes.length === 0 || seen, sessionHasDeadlines)
  const isAsSeen = !seen || (seen.sessionId === next.id && seen.seenVersion === next.version)
  refuseUnless(isAsSeen, sessionChangedMeanwhile)
  return changes
}

async function recount(
  tx: Tx,
  world: World,
  changes: readonly MovedDeadline[],
  cause: DeadlineCause,
  reason: string,
): Promise<void> {
  for (const { taskId, version, due } of changes)
    await insertDeadline(tx, world, { taskId, version: version + 1, due, cause, reason })
}
