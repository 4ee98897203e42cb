/** Rows read before the permission check: the name warns. */
import type { Db } from '#platform/db.ts'
import type { Cared } from './policy.ts'

export type UncheckedPlan = Cared & {
  id: string
  organisationId: string
  origin: string
  sourceText: string | null
  created: boolean
  /** Ban hành: number and day are recorded. */
  issued: boolean
}

export async function uncheckedPlan(db: Db, id: string): Promise<UncheckedPlan | null> {
  const row = await db
    .selectFrom('plan')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.id', '=', 'plan.organisation_id')
        .onRef('organisation.jurisdiction_id', '=', 'plan.jurisdiction_id'),
    )
    .leftJoin('conference_creation', (join) =>
      join
        .onRef('conference_creation.plan_id', '=', 'plan.id')
        .onRef('conference_creation.jurisdiction_id', '=', 'plan.jurisdiction_id'),
    )
    .leftJoin('plan_issue_now as i', (join) =>
      join.onRef('i.plan_id', '=', 'plan.id').onRef('i.jurisdiction_id', '=', 'plan.jurisdiction_id'),
    )
    .select([
      'plan.id',
      'plan.organisation_id',
      'plan.origin',
      'plan.source_text',
      'organisation.lineage',
      'conference_creation.plan_id as created',
      'i.plan_id as issued',
    ])
    .where('plan.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    organisationId: row.organisation_id,
    origin: row.origin,
    sourceText: row.source_text,
    lineage: row.lineage,
    created: row.created !== null,
    issued: row.issued !== null,
  }
}

export type UncheckedConference = Cared & { id: string; planId: string; organisationId: string; conferenceId: string }

export async function uncheckedConference(db: Db, id: string): Promise<UncheckedConference | null> {
  const row = await db
    .selectFrom('conference')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.id', '=', 'conference.organisation_id')
        .onRef('organisation.jurisdiction_id', '=', 'conference.jurisdiction_id'),
    )
    .select(['conference.id', 'conference.plan_id', 'conference.organisation_id', 'organisation.lineage'])
    .where('conference.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    planId: row.plan_id,
    organisationId: row.organisation_id,
    lineage: row.lineage,
    conferenceId: row.id,
  }
}
