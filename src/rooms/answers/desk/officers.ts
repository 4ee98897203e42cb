/** Who in a body answers for it, and who has a case. */
import type { Db } from '#platform/db.ts'

export type Officer = { id: string; name: string }

/** Open accounts with a role of answering over the body or what stands above it, by name. */
export async function listOfficers(db: Db, organisationId: string): Promise<Officer[]> {
  return db
    .selectFrom('account as a')
    .innerJoin('role_grant as g', (join) =>
      join.onRef('g.jurisdiction_id', '=', 'a.jurisdiction_id').onRef('g.account_id', '=', 'a.id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.jurisdiction_id', '=', 'g.jurisdiction_id').on('o.id', '=', organisationId),
    )
    .select(['a.id', 'a.display_name as name'])
    .distinct()
    .where('g.ended_at', 'is', null)
    .where('a.disabled_at', 'is', null)
    .where('g.role', 'in', ['agency_coordinator', 'agency_leader', 'agency_drafter'])
    .where((eb) => eb('g.organisation_id', '=', eb.fn.any('o.lineage')))
    .orderBy('name')
    .orderBy('a.id')
    .limit(200)
    .execute()
}

export type Handing = { version: number; officer: Officer | null; by: string; at: Date }

/** Every hand through which a case went in that body, the newest first. */
export async function listHandings(db: Db, assignmentId: string, organisationId: string): Promise<Handing[]> {
  const rows = await db
    .selectFrom('case_officer as c')
    .innerJoin('account as by', (join) =>
      join.onRef('by.jurisdiction_id', '=', 'c.jurisdiction_id').onRef('by.id', '=', 'c.made_by'),
    )
    .leftJoin('account as to', (join) =>
      join.onRef('to.jurisdiction_id', '=', 'c.jurisdiction_id').onRef('to.id', '=', 'c.account_id'),
    )
    .select(['c.version', 'to.id', 'to.display_name as name', 'by.display_name as by', 'c.made_at as at'])
    .where('c.assignment_id', '=', assignmentId)
    .where('c.organisation_id', '=', organisationId)
    .orderBy('c.version', 'desc')
    .execute()
  return rows.map(({ id, name, ...row }) => ({ ...row, officer: id && name ? { id, name } : null }))
}
