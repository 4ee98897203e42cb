import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { conferenceToWorkOn, recordPart } from './conference-to-work-on.ts'
import { hubHasQuotas, rowNotFound, sessionNotFound } from './refusals.ts'

export const RemoveRow = z.object({
  conferenceId: z.uuid(),
  kind: z.enum(['hub', 'quota']),
  id: z.uuid(),
  removed: z.boolean(),
})

/** Takes a hub or a quota out, or back in. */
export async function removeRow(world: World, input: z.input<typeof RemoveRow>): Promise<void> {
  const { conferenceId, kind, id, removed } = RemoveRow.parse(input)
  await world.write(async (tx) => {
    await conferenceToWorkOn(tx, world, conferenceId)
    if (kind === 'hub' && removed) {
      const used = await tx
        .selectFrom('quota')
        .select('id')
        .where('hub_id', '=', id)
        .where('removed_at', 'is', null)
        .limit(1)
        .executeTakeFirst()
      refuseUnless(!used, hubHasQuotas)
    }
    const mark = removed
      ? { removed_at: world.now, removed_by: accountOf(world.actor) }
      : { removed_at: null, removed_by: null }
    const was = removed ? 'is' : 'is not'
    const row =
      kind === 'hub'
        ? await tx
            .updateTable('hub')
            .set(mark)
            .where('id', '=', id)
            .where('conference_id', '=', conferenceId)
            .where('removed_at', was, null)
            .returning(['name', sql<string | null>`null`.as('session')])
            .executeTakeFirst()
        : await tx
            .updateTable('quota')
            .set(mark)
            .where('id', '=', id)
            .where('conference_id', '=', conferenceId)
            .where('removed_at', was, null)
            .returning(['unit as name', 'session_id as session'])
            .executeTakeFirst()
    refuseUnless(row, rowNotFound)
    if (!removed && row.session) await refuseWithoutSession(tx, row.session)
    await recordPart(tx, world, conferenceId, `${kind}.${removed ? 'removed' : 'restored'}`, id, { name: row.name })
  })
}

/** A quota does not come back to a session that was taken out meanwhile. */
async function refuseWithoutSession(tx: Tx, sessionId: string): Promise<void> {
  const session = await tx
    .selectFrom('dialogue_session')
    .select('id')
    .where('id', '=', sessionId)
    .where('removed_at', 'is', null)
    .forShare()
    .executeTakeFirst()
  refuseUnless(session, sessionNotFound)
}
