import { z } from 'zod'
import { isDay } from '#calendar/day.ts'
import { newId } from '#platform/ids.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { conferenceToWorkOn, lockSessions, recordPart } from './conference-to-work-on.ts'
import { sessionExists } from './refusals.ts'
import { clock, count, endsAfterStart, endsBeforeStart, optional } from './session-fields.ts'

const day = z.string().refine(isDay).nullable()

export const AddSession = z
  .object({
    conferenceId: z.uuid(),
    /** The day, or the window in which it will be; null while nobody knows. */
    firstDay: day,
    lastDay: day,
    place: optional(z.string().trim().max(300)),
    attendees: count.nullable(),
    startsAt: clock,
    endsAt: clock,
  })
  .refine(({ firstDay, lastDay }) => (firstDay === null) === (lastDay === null) && (firstDay ?? '') <= (lastDay ?? ''))
  .refine(endsAfterStart, endsBeforeStart)

/** One more session. The same day, hour and place a second time is a form sent twice, or two people doing one job. */
export async function addSession(world: World, input: z.input<typeof AddSession>): Promise<{ sessionId: string }> {
  const { conferenceId, firstDay, lastDay, place, attendees, startsAt, endsAt } = AddSession.parse(input)
  return world.write(async (tx) => {
    await conferenceToWorkOn(tx, world, conferenceId)
    await lockSessions(tx, conferenceId)
    const same = await tx
      .selectFrom('dialogue_session')
      .select('id')
      .where('conference_id', '=', conferenceId)
      .where('removed_at', 'is', null)
      .where('first_day', 'is not distinct from', firstDay)
      .where('last_day', 'is not distinct from', lastDay)
      .where('starts_at', 'is not distinct from', startsAt)
      .where('place', 'is not distinct from', place)
      .executeTakeFirst()
    refuseUnless(!same, sessionExists)
    const id = newId(world.now.getTime())
    await tx
      .insertInto('dialogue_session')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        id,
        conference_id: conferenceId,
        position: 10_000,
        place,
        first_day: firstDay,
        last_day: lastDay,
        starts_at: startsAt,
        ends_at: endsAt,
        attendees,
      })
      .execute()
    await recordPart(tx, world, conferenceId, 'session.added', id, { place, day: firstDay })
    return { sessionId: id }
  })
}
