import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { conferenceToWorkOn, recordPart } from './conference-to-work-on.ts'
import { rowChangedMeanwhile, rowNotFound, sessionNotFound } from './refusals.ts'
import { count } from './session-fields.ts'

const quota = {
  unit: z.string().trim().min(1, 'Chưa ghi đơn vị.').max(300),
  count,
  hubId: z.uuid().nullable(),
}
export const KeepQuota = z.object({
  conferenceId: z.uuid(),
  sessionId: z.uuid(),
  quotaId: z.uuid().nullable(),
  seenVersion: z.number().int().min(0),
  ...quota,
})

/** Adds a unit's quota, or changes one. */
export async function keepQuota(world: World, input: z.input<typeof KeepQuota>): Promise<{ quotaId: string }> {
  const { conferenceId, sessionId, quotaId, seenVersion, unit, count: delegates, hubId } = KeepQuota.parse(input)
  return world.write(async (tx) => {
    await conferenceToWorkOn(tx, world, conferenceId)
    const values = { unit, count: delegates, hub_id: hubId }
    const detail = { name: unit, count: delegates }
    if (quotaId === null) {
      const session = await tx
        .selectFrom('dialogue_session')
        .select('id')
        .where('id', '=', sessionId)
        .where('conference_id', '=', conferenceId)
        .where('removed_at', 'is', null)
        // Whoever takes the session out meanwhile waits, and then sees this quota.
        .forShare()
        .executeTakeFirst()
      refuseUnless(session, sessionNotFound)
      const id = newId(world.now.getTime())
      await tx
        .insertInto('quota')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          id,
          conference_id: conferenceId,
          session_id: sessionId,
          position: 10_000,
          ...values,
        })
        .execute()
      await recordPart(tx, world, conferenceId, 'quota.added', id, detail)
      return { quotaId: id }
    }
    const row = await tx
      .updateTable('quota')
      .set({ ...values, version: seenVersion + 1 })
      .where('id', '=', quotaId)
      .where('conference_id', '=', conferenceId)
      .where('removed_at', 'is', null)
      .where('version', '=', seenVersion)
      .returning('id')
      .executeTakeFirst()
    if (!row) {
      const now = await tx
        .selectFrom('quota')
        .select(['unit', 'count', 'version'])
        .where('id', '=', quotaId)
        .where('removed_at', 'is', null)
        .executeTakeFirst()
      refuseUnless(now, rowNotFound)
      refuseUnless(false, rowChangedMeanwhile, {
        theirs: { unit: now.unit, count: String(now.count) },
        version: now.version,
      })
    }
    await recordPart(tx, world, conferenceId, 'quota.edited', quotaId, detail)
    return { quotaId }
  })
}
