import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { conferenceToWorkOn, lockSessions, recordPart } from './conference-to-work-on.ts'
import { isOpen } from './move-preview.ts'
import { lastSession, sessionHasDeadlines, sessionHasQuotas, sessionNotFound } from './refusals.ts'

export const RemoveSession = z.object({ conferenceId: z.uuid(), sessionId: z.uuid(), removed: z.boolean() })

/** Takes a session out, or back in. The last one stays, and so does one on which quotas or open deadlines hang. */
export async function removeSession(world: World, input: z.input<typeof RemoveSession>): Promise<void> {
  const { conferenceId, sessionId, removed } = RemoveSession.parse(input)
  await world.write(async (tx) => {
    await conferenceToWorkOn(tx, world, conferenceId)
    await lockSessions(tx, conferenceId)
    const session = await tx
      .selectFrom('dialogue_session')
      .select(['id', 'place', 'first_day'])
      .where('id', '=', sessionId)
      .where('conference_id', '=', conferenceId)
      .where('removed_at', removed ? 'is' : 'is not', null)
      .forUpdate()
      .executeTakeFirst()
    refuseUnless(session, sessionNotFound)
    if (removed) await refuseWhatIsNeeded(tx, conferenceId, sessionId)
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
    const detail = { place: session.place, day: session.first_day }
    await recordPart(tx, world, conferenceId, removed ? 'session.removed' : 'session.restored', sessionId, detail)
  })
}

async function refuseWhatIsNeeded(tx: Tx, conferenceId: string, sessionId: string): Promise<void> {
  const { others, quotas, deadlines } = await tx
    .selectNoFrom([
      sql<boolean>`exists (select from dialogue_session s where s.conference_id = ${conferenceId} and s.id <> ${sessionId}
        and s.removed_at is null)`.as('others'),
      sql<boolean>`exists (select from quota q where q.session_id = ${sessionId} and q.removed_at is null)`.as(
        'quotas',
      ),
      sql<boolean>`exists (select from task t join task_deadline_now d on d.jurisdiction_id = t.jurisdiction_id and d.task_id = t.id
        where t.removed_at is null and d.anchor_session_id = ${sessionId} and ${isOpen})`.as('deadlines'),
    ])
    .executeTakeFirstOrThrow()
  refuseUnless(others, lastSession)
  refuseUnless(!quotas, sessionHasQuotas)
  refuseUnless(!deadlines, sessionHasDeadlines)
}
