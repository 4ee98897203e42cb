/** What a sender reads of her petition's answers: by the receipt, and only what is out at that moment. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import type { ReleasedAnswer } from '#rooms/petitions/index.ts'
import { type Direct, directWords } from './direct.ts'
import { type Result, resultWords } from './result.ts'
import { afterAnswer } from './verdict/after-answer.ts'

type Row = Omit<ReleasedAnswer, 'direct' | 'result' | 'after'> & {
  version: number
  direct: Direct | null
  result: Result | null
}

export async function releasedAnswers(db: Db, world: World): Promise<ReleasedAnswer[]> {
  const { now } = world
  const { rows } = await sql<Row>`
    select r.assignment_id as id, r.version, lead, direct, text, action, responsible, done_by as "doneBy", bases, released_from as at,
      p.result, coalesce(p.files, '[]') as files
    from answers_released_to_me(${now}) r left join released_answer_parts(${now}) p on p.assignment_id = r.assignment_id
    order by released_from desc, r.assignment_id`.execute(db as Tx)
  const answers: ReleasedAnswer[] = []
  for (const { version, direct, result, ...row } of rows) {
    const after = await afterAnswer(db, world, { assignmentId: row.id, version, at: row.at })
    answers.push({ ...row, direct: direct && directWords[direct], result: result && resultWords[result], after })
  }
  return answers
}
