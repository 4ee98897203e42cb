import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/** How the mailbox does, for those who run the province: when it was read, what was taken, what was set aside and why. */
export async function mailboxStanding(db: Db) {
  const reading = await db.selectFrom('mailbox_reading').select(['read_at as readAt', 'problem']).executeTakeFirst()
  const counts = await db
    .selectFrom('mail_intake')
    .select([
      sql<string | null>`case when petition_id is null then split_part(why_not, chr(10), 1) end`.as('why'),
      ({ fn }) => fn.countAll<number>().as('count'),
    ])
    .groupBy('why')
    .orderBy('count', 'desc')
    .limit(20)
    .execute()
  return {
    reading: reading ?? null,
    taken: counts.find(({ why }) => why === null)?.count ?? 0,
    setAside: counts.flatMap(({ why, count }) => (why === null ? [] : [{ why, count }])),
  }
}
