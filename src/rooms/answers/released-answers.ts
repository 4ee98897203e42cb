/** What a sender reads of her petition's answers: by the receipt, and only what is out at that moment. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import type { ReleasedAnswer } from '#rooms/petitions/index.ts'
import { type Direct, directWords } from './direct.ts'
import { type Result, resultWords } from './result.ts'

type Row = Omit<ReleasedAnswer, 'direct' | 'result'> & { direct: Direct | null; result: Result | null }

export async function releasedAnswers(db: Db, { now }: World): Promise<ReleasedAnswer[]> {
  const { rows } = await sql<Row>`
    select r.assignment_id as id, lead, direct, text, action, responsible, done_by as "doneBy", bases, released_from as at,
      p.result, coalesce(p.files, '[]') as files
    from answers_released_to_me(${now}) r left join released_answer_parts(${now}) p on p.assignment_id = r.assignment_id
    order by released_from desc, r.assignment_id`.execute(db as Tx)
  return rows.map((row) => ({
    ...row,
    direct: row.direct && directWords[row.direct],
    result: row.result && resultWords[row.result],
  }))
}
