import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { searchKey } from '#vietnamese/abbreviations.ts'

export type PlanRow = {
  id: string
  title: string
  type: string
  origin: string
  number: string | null
  issuedOn: string | null
  createdAt: Date
  createdBy: string | null
  organisation: string
  conferences: number
  parentTitle: string | null
  /** A published plan of somebody else's is known by name only. */
  mayOpen: boolean
}

/** Plans that the one who asks may see, newest first. `search` is unsigned. */
export async function listPlans(
  db: Db,
  filter: { search?: string; page: number; size?: number },
): Promise<{ rows: PlanRow[]; total: number }> {
  const size = filter.size ?? 50
  const titleOf = (plan: string) =>
    sql<
      string | null
    >`(select f.value #>> '{}' from plan_fact_now f where f.plan_id = ${sql.ref(plan)} and f.key = 'title')`
  const key = filter.search ? searchKey(filter.search) : ''
  const found = db
    .selectFrom('plan as p')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'p.organisation_id').onRef('o.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .leftJoin('plan_issue_now as i', (join) =>
      join.onRef('i.plan_id', '=', 'p.id').onRef('i.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .leftJoin('account as a', (join) =>
      join.onRef('a.id', '=', 'p.created_by').onRef('a.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    // A body that only has tasks in a plan sees its tasks, not the drafting.
    .where(sql<boolean>`plan_draft_is_mine(p.id)`)
    .$if(key !== '', (query) =>
      query.where(
        sql<boolean>`lower(unaccent(coalesce(${titleOf('p.id')}, '') || ' ' || coalesce(i.number, ''))) like ${`%${key.replace(/[%_\\]/g, '\\$&')}%`}`,
      ),
    )
  const rows = await found
    .select([
      'p.id',
      'p.conference_type as type',
      'p.origin',
      'p.created_at as createdAt',
      'a.display_name as createdBy',
      'o.name as organisation',
      'i.number',
      'i.issued_on as issuedOn',
      titleOf('p.id').as('title'),
      titleOf('p.parent_plan_id').as('parentTitle'),
      sql<number>`(select count(*) from conference c where c.plan_id = p.id)`.as('conferences'),
      sql<boolean>`reads_plans(p.organisation_id)`.as('mayOpen'),
    ])
    .orderBy('p.created_at', 'desc')
    .orderBy('p.id')
    .limit(size)
    .offset((filter.page - 1) * size)
    .execute()
  const { total } = await found.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return {
    rows: rows.map((row) => ({ ...row, title: row.title ?? 'Kế hoạch chưa có trích yếu' })),
    total: Number(total),
  }
}
