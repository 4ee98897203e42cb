import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { taskLines } from './task-line.ts'

/** How many lines that the one who asks may see are not done, and how many of them late. One statement. */
export async function countTasks(
  db: Db,
  today: string,
  conferenceId?: string,
): Promise<{ open: number; late: number }> {
  return taskLines(db, { whole: conferenceId === undefined })
    .$if(conferenceId !== undefined, (lines) =>
      lines.where(
        sql<boolean>`(t.conference_id = ${conferenceId} or (t.conference_id is null
          and t.plan_id = (select c.plan_id from conference c where c.id = ${conferenceId})))`,
      ),
    )
    .where(sql<boolean>`not coalesce(r.finished, false)`)
    .select([
      sql<number>`count(*)`.as('open'),
      sql<number>`count(*) filter (where d.due_on < ${today}::date)`.as('late'),
    ])
    .executeTakeFirstOrThrow()
}

/** How many plans were sent to the bodies of the one who asks for their opinion and are not issued yet. */
export async function countConsultations(db: Db): Promise<number> {
  const row = await db
    .selectFrom('plan_consultation as k')
    .leftJoin('plan_issue_now as i', (join) =>
      join.onRef('i.plan_id', '=', 'k.plan_id').onRef('i.jurisdiction_id', '=', 'k.jurisdiction_id'),
    )
    .select(sql<number>`count(distinct k.plan_id)`.as('plans'))
    .where(sql<boolean>`acts_for(k.organisation_id)`)
    .where('i.plan_id', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.plans)
}
