import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'

/** Notes that the actor has this plan open, and names the others who do ("Bà Hà cũng đang xem"). */
export async function noteAndListViewers(world: World, planId: string): Promise<string[]> {
  const { actor } = world
  if (actor.kind !== 'account') return []
  return world.write(async (tx) => {
    const known = await tx
      .selectFrom('presence')
      .select('seen_at')
      .where('subject_id', '=', planId)
      .where('account_id', '=', actor.accountId)
      .executeTakeFirst()
    await tx
      .insertInto('presence')
      .values({
        jurisdiction_id: actor.jurisdictionId,
        subject_id: planId,
        account_id: actor.accountId,
        seen_at: world.now,
      })
      .onConflict((conflict) =>
        conflict.columns(['jurisdiction_id', 'subject_id', 'account_id']).doUpdateSet({ seen_at: world.now }),
      )
      .execute()
    // News for the other screens, but no history: who looked at a draft is nobody's record.
    if (!known || !isRecent(known.seen_at, world.now)) {
      const news = {
        jurisdiction: actor.jurisdictionId,
        what: 'plan.opened',
        kind: 'plan',
        subject: planId,
        conference: null,
      }
      await sql`select pg_notify('journal', ${JSON.stringify(news)})`.execute(tx)
    }
    const others = await viewersOf(tx, planId)
    return others.filter((each) => each.accountId !== actor.accountId).map((each) => each.name)
  })
}

const seconds = 90
const isRecent = (seen: Date, now: Date): boolean => now.getTime() - seen.getTime() < seconds * 1000

/** Who has the plan open at this moment, by the database's clock: a live view outlives the request that opened it. */
export async function viewersOf(db: Db, planId: string): Promise<{ accountId: string; name: string }[]> {
  return db
    .selectFrom('presence as p')
    .innerJoin('account as a', (join) =>
      join.onRef('a.id', '=', 'p.account_id').onRef('a.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .select(['a.id as accountId', 'a.display_name as name'])
    .where('p.subject_id', '=', planId)
    .where('p.seen_at', '>', sql<Date>`now() - make_interval(secs => ${seconds})`)
    .orderBy('a.display_name')
    .limit(6)
    .execute()
}
