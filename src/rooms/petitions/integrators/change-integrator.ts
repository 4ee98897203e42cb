import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { integratorChangedMeanwhile, integratorRevoked } from '../refusals.ts'
import { integratorFields } from './integrator-fields.ts'
import { getKeptIntegrator, refuseUnlessKeeper } from './unchecked-integrator.ts'

export const ChangeIntegrator = z.object({
  ...integratorFields,
  integratorId: z.uuid(),
  /** The version on the screen. */
  seenVersion: z.number().int().min(1),
})

/** Another name, conference, allowance or portal; the key stays. Two editors meet at the version. */
export async function changeIntegrator(world: World, input: z.input<typeof ChangeIntegrator>): Promise<void> {
  const change = ChangeIntegrator.parse(input)
  await world.write(async (tx) => {
    const integrator = await getKeptIntegrator(tx, world, change.integratorId)
    refuseUnless(integrator.revokedAt === null, integratorRevoked)
    await refuseUnlessKeeper(tx, world, change.conferenceId)
    const { numUpdatedRows } = await tx
      .updateTable('integrator')
      .set({
        name: change.name,
        conference_id: change.conferenceId,
        per_minute: change.perMinute,
        origins: change.origins,
        version: change.seenVersion + 1,
      })
      .where('id', '=', change.integratorId)
      .where('version', '=', change.seenVersion)
      .executeTakeFirst()
    refuseUnless(numUpdatedRows === 1n, integratorChangedMeanwhile)
    await record(tx, world.actor, {
      what: 'integrator.changed',
      subjectKind: 'integrator',
      subjectId: change.integratorId,
      conferenceId: change.conferenceId,
    })
  })
}

/** Thu hồi khóa: from now on nothing comes through it, and its addresses hear nothing more. There is no way back. */
export async function revokeIntegrator(world: World, { integratorId }: { integratorId: string }): Promise<void> {
  await world.write(async (tx) => {
    const integrator = await getKeptIntegrator(tx, world, integratorId)
    if (integrator.revokedAt) return
    await tx
      .updateTable('integrator')
      .set({ revoked_at: world.now, revoked_by: accountIdOf(world.actor) })
      .where('id', '=', integratorId)
      .execute()
    await tx
      .updateTable('webhook')
      .set({ ended_at: world.now })
      .where('integrator_id', '=', integratorId)
      .where('ended_at', 'is', null)
      .execute()
    await record(tx, world.actor, {
      what: 'integrator.revoked',
      subjectKind: 'integrator',
      subjectId: integratorId,
      conferenceId: integrator.conferenceId,
    })
  })
}
