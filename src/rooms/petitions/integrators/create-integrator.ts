import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuse } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { notYoursToConnect } from '../refusals.ts'
import { integratorFields } from './integrator-fields.ts'
import { hashOfKey, newIntegratorKey } from './integrator-key.ts'
import { refuseUnlessKeeper } from './unchecked-integrator.ts'

export const CreateIntegrator = z.object(integratorFields)

/** Cấp khóa: another system may send petitions. The key is told here once and is nowhere else. */
export async function createIntegrator(
  world: World,
  input: z.input<typeof CreateIntegrator>,
): Promise<{ integratorId: string; key: string }> {
  const integrator = CreateIntegrator.parse(input)
  const integratorId = newId(world.now.getTime())
  const key = newIntegratorKey()
  const by = accountIdOf(world.actor) ?? refuse(notYoursToConnect)
  await world.write(async (tx) => {
    await refuseUnlessKeeper(tx, world, integrator.conferenceId)
    await tx
      .insertInto('integrator')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        id: integratorId,
        name: integrator.name,
        key_hash: hashOfKey(key),
        conference_id: integrator.conferenceId,
        per_minute: integrator.perMinute,
        origins: integrator.origins,
        created_at: world.now,
        created_by: by,
      })
      .execute()
    await record(tx, world.actor, {
      what: 'integrator.created',
      subjectKind: 'integrator',
      subjectId: integratorId,
      conferenceId: integrator.conferenceId,
    })
  })
  return { integratorId, key }
}
