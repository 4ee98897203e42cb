/** What was given to the actor's own bodies, the soonest first. */

import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import { accountIdOf } from '#platform/actor.ts'
import type { Db, Tx } from '#platform/db.ts'
import { dayInVietnam, type World } from '#platform/world.ts'
import { mayAnswerFor } from '../policy.ts'
import { afterDays } from './due.ts'
import { type GivenRow, listGiven } from './given-list.ts'
import { routingSettings } from './settings.ts'

export type OwnCase = GivenRow & {
  /** Whose case it is, where the actor answers for several. */
  body: { id: string; name: string }
  role: 'lead' | 'coordinator'
  /** By when this body must be done. */
  ownDueOn: CalendarDay
  said: 'accepted' | 'refused' | null
  /** Until which day it may hand back in time. */
  refuseUntil: CalendarDay
}

/** Those that stand; `ids` narrows them. */
export async function ownCases(db: Db, world: World, ids?: readonly string[]): Promise<OwnCase[]> {
  const bodies = await bodiesIAnswerFor(db, world)
  if (bodies.size === 0) return []
  const rows = await listGiven(db, { bodies: [...bodies.keys()], ids })
  const cases: OwnCase[] = []
  const settingOn = await routingSettings(db)
  for (const row of rows) {
    const { refuseDays } = settingOn(dayInVietnam(row.givenAt))
    const refuseUntil = afterDays(dayInVietnam(row.givenAt), refuseDays, world.calendar).date
    if (bodies.has(row.leadId)) {
      const body = { id: row.leadId, name: row.lead }
      const said = row.reply?.kind ?? null
      cases.push({ ...row, body, role: 'lead', ownDueOn: row.dueOn, said, refuseUntil })
      continue
    }
    const own = row.coordinators.find((each) => bodies.has(each.id))!
    const body = { id: own.id, name: own.name }
    cases.push({ ...row, body, role: 'coordinator', ownDueOn: own.dueOn, said: own.kind, refuseUntil })
  }
  return cases.sort((a, b) => (a.ownDueOn < b.ownDueOn ? -1 : a.ownDueOn > b.ownDueOn ? 1 : 0))
}

/** How many wait for a yes or a no; null where the actor answers for nobody. Asked for by every page of the console. */
export async function countOwnNew(db: Db, world: World): Promise<number | null> {
  const bodies = await bodiesIAnswerFor(db, world)
  if (bodies.size === 0) return null
  const ids = [...bodies.keys()]
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from assignment a
    join lateral (select a.lead_id as id where a.lead_id = any(${ids}::uuid[]) union all
      (select k.organisation_id from assignment_coordinator k where k.jurisdiction_id = a.jurisdiction_id and k.assignment_id = a.id
        and k.organisation_id = any(${ids}::uuid[]) and a.lead_id <> all(${ids}::uuid[]) order by k.organisation_id limit 1)) b on true
    where not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id)
      and not exists (select from assignment_reply r where r.jurisdiction_id = a.jurisdiction_id and r.assignment_id = a.id
        and r.organisation_id = b.id)`.execute(db as Tx)
  return rows[0]!.count
}

async function bodiesIAnswerFor(db: Db, world: World): Promise<Map<string, string>> {
  if (!accountIdOf(world.actor)) return new Map()
  const grants = world.actor.kind === 'account' ? world.actor.grants.map((each) => each.organisationId) : []
  if (grants.length === 0) return new Map()
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'name', 'lineage'])
    .where((eb) => eb.or(grants.map((id) => eb(eb.val(id), '=', eb.fn.any('lineage')))))
    .execute()
  return new Map(rows.filter((row) => mayAnswerFor(world.actor, row.lineage)).map((row) => [row.id, row.name]))
}
