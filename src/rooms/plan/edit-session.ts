import { z } from 'zod'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { conferenceToWorkOn, recordPart } from './conference-to-work-on.ts'
import { rowChangedMeanwhile, sessionNotFound } from './refusals.ts'
import { clock, count, endsAfterStart, endsBeforeStart, optional } from './session-fields.ts'

export const EditSession = z
  .object({
    conferenceId: z.uuid(),
    sessionId: z.uuid(),
    seenVersion: z.number().int().min(1),
    place: optional(z.string().trim().max(300)),
    attendees: count.nullable(),
    startsAt: clock,
    endsAt: clock,
  })
  .refine(endsAfterStart, endsBeforeStart)

/** Place, hours and how many come. The day is moved by its own step, because deadlines hang on it. */
export async function editSession(world: World, input: z.input<typeof EditSession>): Promise<void> {
  const { conferenceId, sessionId, seenVersion, place, attendees, startsAt, endsAt } = EditSession.parse(input)
  await world.write(async (tx) => {
    await conferenceToWorkOn(tx, world, conferenceId)
    const row = await tx
      .updateTable('dialogue_session')
      .set({ place, attendees, starts_at: startsAt, ends_at: endsAt, version: seenVersion + 1 })
      .where('id', '=', sessionId)
      .where('conference_id', '=', conferenceId)
      .where('removed_at', 'is', null)
      .where('version', '=', seenVersion)
      .returning('id')
      .executeTakeFirst()
    if (!row) {
      const now = await tx
        .selectFrom('dialogue_session')
        .select(['place', 'attendees', 'version', 'starts_at', 'ends_at'])
        .where('id', '=', sessionId)
        .where('conference_id', '=', conferenceId)
        .where('removed_at', 'is', null)
        .executeTakeFirst()
      refuseUnless(now, sessionNotFound)
      refuseUnless(false, rowChangedMeanwhile, {
        theirs: {
          place: now.place ?? '',
          attendees: String(now.attendees ?? ''),
          startsAt: now.starts_at?.slice(0, 5) ?? '',
          endsAt: now.ends_at?.slice(0, 5) ?? '',
        },
        version: now.version,
      })
    }
    await recordPart(tx, world, conferenceId, 'session.edited', sessionId, {})
  })
}
