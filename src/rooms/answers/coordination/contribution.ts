/** What a coordinating body says, and its rows. */
import type { z } from 'zod'
import type { Db } from '#platform/db.ts'
import { AnswerContent } from '../answer.ts'

export const ContributionContent = AnswerContent.pick({ text: true, bases: true })
export type ContributionContent = z.output<typeof ContributionContent>

export type ContributionVersion = ContributionContent & {
  version: number
  files: string[]
  writing: string
  at: Date
  byId: string
  by: string
}
export type ContributionStepKind = 'submitted' | 'approved' | 'returned'
export type ContributionStep = {
  version: number
  kind: ContributionStepKind
  reason: string
  at: Date
  byId: string
  by: string
}

const versionsOf = (db: Db, assignmentId: string, organisationId: string) =>
  db
    .selectFrom('contribution_version as v')
    .innerJoin('account as c', (join) =>
      join.onRef('c.id', '=', 'v.made_by').onRef('c.jurisdiction_id', '=', 'v.jurisdiction_id'),
    )
    .select([
      'v.version',
      'v.text',
      'v.bases',
      'v.files',
      'v.writing',
      'v.made_at as at',
      'v.made_by as byId',
      'c.display_name as by',
    ])
    .where('v.assignment_id', '=', assignmentId)
    .where('v.organisation_id', '=', organisationId)
    .orderBy('v.version', 'desc')
    .limit(1)

/** The newest, for its own body. */
export async function latestContribution(
  db: Db,
  assignmentId: string,
  organisationId: string,
): Promise<ContributionVersion | null> {
  return (await versionsOf(db, assignmentId, organisationId).executeTakeFirst()) ?? null
}

/** The newest that its leader let out, for the body that leads. */
export async function approvedContribution(
  db: Db,
  assignmentId: string,
  organisationId: string,
): Promise<(ContributionVersion & { approvedAt: Date }) | null> {
  const row = await versionsOf(db, assignmentId, organisationId)
    .innerJoin('contribution_step as s', (join) =>
      join
        .onRef('s.jurisdiction_id', '=', 'v.jurisdiction_id')
        .onRef('s.assignment_id', '=', 'v.assignment_id')
        .onRef('s.organisation_id', '=', 'v.organisation_id')
        .onRef('s.version', '=', 'v.version')
        .on('s.kind', '=', 'approved'),
    )
    .select('s.made_at as approvedAt')
    .executeTakeFirst()
  return row ?? null
}

/** Oldest first. */
export async function listContributionSteps(
  db: Db,
  assignmentId: string,
  organisationId: string,
): Promise<ContributionStep[]> {
  const rows = await db
    .selectFrom('contribution_step as s')
    .innerJoin('account as c', (join) =>
      join.onRef('c.id', '=', 's.made_by').onRef('c.jurisdiction_id', '=', 's.jurisdiction_id'),
    )
    .select(['s.version', 's.kind', 's.reason', 's.made_at as at', 's.made_by as byId', 'c.display_name as by'])
    .where('s.assignment_id', '=', assignmentId)
    .where('s.organisation_id', '=', organisationId)
    .orderBy('s.made_at')
    .orderBy('s.version')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as ContributionStepKind }))
}
