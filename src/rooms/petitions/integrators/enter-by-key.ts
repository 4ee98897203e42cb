/** A request of another system: whose key it is, and whether that key may still ask. */
import { sql } from 'kysely'
import type { Database } from '#platform/db.ts'
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
 * One request is taken from what the key may still ask. The function looks behind the fence of keys by itself, so that
 * this needs no transaction: it stands before every request.
 */
export async function enterByKey({ kysely }: Database, { actor, now }: World, key: string | null): Promise<Integrator> {
  refuseUnless(key, keyUnknown)
  const { rows } = await sql<Entered>`
    select * from enter_by_key(${actor.jurisdictionId}, ${hashOfKey(key)}, ${now})`.execute(kysely)
  const [entered] = rows
  refuseUnless(entered, keyUnknown)
  // The allowance is never below nothing, so one more is there after one even share of a minute at the latest.
  refuseUnless(entered.granted, tooManyRequests, { retryAfterSeconds: Math.ceil(60 / entered.per_minute) })
  return { id: entered.id, conferenceId: entered.conference_id }
}
