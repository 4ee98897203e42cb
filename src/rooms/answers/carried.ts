/** From which earlier case a draft came along, when a group was formed anew or a case was given again. */
import type { Db } from '#platform/db.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'

export type Carried = {
  key: string
  /** 'K7PM-2QXD' */
  code: string | null
  /** As which version here; null: this case had a text already, and theirs stands beside it. */
  version: number | null
  text: string
  by: string
  at: Date
}

/** The latest ten. */
export async function listCarried(db: Db, assignmentId: string): Promise<Carried[]> {
  const rows = await db
    .selectFrom('answer_carry as y')
    .innerJoin('answer_version as v', (join) =>
      join
        .onRef('v.jurisdiction_id', '=', 'y.jurisdiction_id')
        .onRef('v.assignment_id', '=', 'y.from_assignment_id')
        .onRef('v.version', '=', 'y.from_version'),
    )
    .innerJoin('account as c', (join) =>
      join.onRef('c.jurisdiction_id', '=', 'v.jurisdiction_id').onRef('c.id', '=', 'v.made_by'),
    )
    .innerJoin('assignment as a', (join) =>
      join.onRef('a.jurisdiction_id', '=', 'y.jurisdiction_id').onRef('a.id', '=', 'y.from_assignment_id'),
    )
    .leftJoin('petition_code as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 'a.jurisdiction_id').onRef('p.petition_id', '=', 'a.petition_id'),
    )
    .select(['y.from_assignment_id as key', 'p.code', 'y.version', 'v.text', 'c.display_name as by', 'v.made_at as at'])
    .where('y.assignment_id', '=', assignmentId)
    .orderBy('y.made_at', 'desc')
    .limit(10)
    .execute()
  return rows.map((row) => ({ ...row, code: row.code && formatPetitionCode(row.code) }))
}
