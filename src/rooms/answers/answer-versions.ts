/** What was written of one answer, and what was decided on it. */
import type { Db } from '#platform/db.ts'
import type { AnswerContent } from './answer.ts'
import type { CommentPart } from './approval/comment-parts.ts'
import type { Direct } from './direct.ts'
import type { Result } from './result.ts'

export type AnswerVersion = AnswerContent & {
  version: number
  /** Ids of its attachments, in their order. */
  files: string[]
  /** The open form that saved it. */
  writing: string
  at: Date
  byId: string
  by: string
}
export type StepKind = 'submitted' | 'checked' | 'approved' | 'returned'
export type AnswerStep = { version: number; kind: StepKind; reason: string; at: Date; byId: string; by: string }
export type AnswerComment = {
  id: string
  version: number
  part: CommentPart | null
  text: string
  at: Date
  by: string
  /** Seen to; by whom and when. */
  settled: { by: string; at: Date } | null
}

const versions = (db: Db, assignmentId: string) =>
  db
    .selectFrom('answer_version as v')
    .innerJoin('account as c', (join) =>
      join.onRef('c.id', '=', 'v.made_by').onRef('c.jurisdiction_id', '=', 'v.jurisdiction_id'),
    )
    .select([
      'v.version',
      'v.direct',
      'v.result',
      'v.text',
      'v.action',
      'v.responsible',
      'v.done_by as doneBy',
      'v.bases',
      'v.files',
      'v.writing',
      'v.made_at as at',
      'v.made_by as byId',
      'c.display_name as by',
    ])
    .where('v.assignment_id', '=', assignmentId)

/** Newest first. */
export async function listVersions(db: Db, assignmentId: string): Promise<AnswerVersion[]> {
  const rows = await versions(db, assignmentId).orderBy('v.version', 'desc').execute()
  return rows.map(worded)
}

export async function latestVersion(db: Db, assignmentId: string): Promise<AnswerVersion | null> {
  const row = await versions(db, assignmentId).orderBy('v.version', 'desc').limit(1).executeTakeFirst()
  return row ? worded(row) : null
}

const worded = <Row extends { direct: string | null; result: string | null }>(row: Row) => ({
  ...row,
  direct: row.direct as Direct | null,
  result: row.result as Result | null,
})

/** Oldest first. */
export async function listSteps(db: Db, assignmentId: string): Promise<AnswerStep[]> {
  const rows = await db
    .selectFrom('answer_step as s')
    .innerJoin('account as c', (join) =>
      join.onRef('c.id', '=', 's.made_by').onRef('c.jurisdiction_id', '=', 's.jurisdiction_id'),
    )
    .select(['s.version', 's.kind', 's.reason', 's.made_at as at', 's.made_by as byId', 'c.display_name as by'])
    .where('s.assignment_id', '=', assignmentId)
    .orderBy('s.made_at')
    .orderBy('s.version')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as StepKind }))
}

/** Newest first. */
export async function listComments(db: Db, assignmentId: string): Promise<AnswerComment[]> {
  const rows = await db
    .selectFrom('answer_comment as m')
    .innerJoin('account as c', (join) =>
      join.onRef('c.id', '=', 'm.made_by').onRef('c.jurisdiction_id', '=', 'm.jurisdiction_id'),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('comment_settlement as l')
          .innerJoin('account as d', (join) =>
            join.onRef('d.id', '=', 'l.made_by').onRef('d.jurisdiction_id', '=', 'l.jurisdiction_id'),
          )
          .select(['l.settled', 'l.made_at as settledAt', 'd.display_name as settledBy'])
          .whereRef('l.jurisdiction_id', '=', 'm.jurisdiction_id')
          .whereRef('l.comment_id', '=', 'm.id')
          .orderBy('l.ordinal', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select(['m.id', 'm.version', 'm.part', 'm.text', 'm.made_at as at', 'c.display_name as by'])
    .select(['last.settled', 'last.settledAt', 'last.settledBy'])
    .where('m.assignment_id', '=', assignmentId)
    .orderBy('m.made_at', 'desc')
    .orderBy('m.id', 'desc')
    .limit(200)
    .execute()
  return rows.map(({ settled, settledAt, settledBy, part, ...row }) => ({
    ...row,
    part: part as CommentPart | null,
    settled: settled ? { by: settledBy!, at: settledAt! } : null,
  }))
}
