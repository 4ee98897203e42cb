/** What a sender reads of her petition's answers: by the receipt, and only what is out at that moment. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import type { ReleasedAnswer } from '#rooms/petitions/index.ts'
import { type Direct, directWords } from './direct.ts'
import { afterAnswer } from './verdict/after-answer.ts'

export async function releasedAnswers(db: Db, world: World): Promise<ReleasedAnswer[]> {
  const { rows } = await sql<Omit<ReleasedAnswer, 'direct' | 'after'> & { direct: Direct | null; version: number }>`
    select assignment_id as id, version, lead, direct, text, action, responsible, done_by as "doneBy", bases, released_from as at
    from answers_released_to_me(${world.now}) order by released_from desc, assignment_id`.execute(db as Tx)
  const answers: ReleasedAnswer[] = []
  for (const { version, direct, ...row } of rows) {
    const after = await afterAnswer(db, world, { assignmentId: row.id, version, at: row.at })
    answers.push({ ...row, direct: direct && directWords[direct], after })
  }
  return answers
}
