/** A request of another system: whose key it is, and whether that key may still ask. */
import { sql } from 'kysely'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { keyUnknown, tooManyRequests } from '../refusals.ts'
import { hashOfKey } from './integrator-key.ts'

export type Integrator = { id: string; conferenceId: string | null }

type Entered = {
  id: string
  conference_id: string | null
  per_minute: number
  granted: boolean
}

/**
 * One request is taken from what the key may still ask; what is left fills up again evenly. One row a key, so the count is
 * bounded and holds for all servers of the province. `system` is a world of the system: keys are behind its fence.
 */
export async function enterByKey(system: World, key: string | null): Promise<Integrator> {
  refuseUnless(key, keyUnknown)
  const { now } = system
  const entered = await system.write(async (tx) => {
    const { rows } = await sql<Entered>`
      with who as (
        select jurisdiction_id, id, conference_id, per_minute from integrator where key_hash = ${hashOfKey(key)} and revoked_at is null
      ), taken as (
        insert into integrator_allowance as a (jurisdiction_id, integrator_id, remaining, at)
        select jurisdiction_id, id, per_minute - 1, ${now} from who
        on conflict (jurisdiction_id, integrator_id) do update set
          at = greatest(a.at, excluded.at),
          remaining = least((excluded.remaining + 1), a.remaining + greatest(0, extract(epoch from excluded.at - a.at)) * (excluded.remaining + 1) / 60) - 1
        where a.remaining + greatest(0, extract(epoch from excluded.at - a.at)) * (excluded.remaining + 1) / 60 >= 1
        returning 1
      )
      select id, conference_id, per_minute, exists (select from taken) as granted from who`.execute(tx)
    return rows[0]
  })
  refuseUnless(entered, keyUnknown)
  // The allowance is never below nothing, so one more is there after one even share of a minute at the latest.
  refuseUnless(entered.granted, tooManyRequests, { retryAfterSeconds: Math.ceil(60 / entered.per_minute) })
  return { id: entered.id, conferenceId: entered.conference_id }
}
