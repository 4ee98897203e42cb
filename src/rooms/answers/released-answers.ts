/** What a sender reads of her petition's answers: by the receipt, and only what is out at that moment. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import type { ReleasedAnswer } from '#rooms/petitions/index.ts'
import { type Direct, directWords } from './direct.ts'

export async function releasedAnswers(db: Db, { now }: World): Promise<ReleasedAnswer[]> {
  const { rows } = await sql<Omit<ReleasedAnswer, 'direct'> & { direct: Direct | null }>`
    select assignment_id as id, lead, direct, text, action, responsible, done_by as "doneBy", bases, released_from as at
    from answers_released_to_me(${now}) order by released_from desc, assignment_id`.execute(db as Tx)
  return rows.map((row) => ({ ...row, direct: row.direct && directWords[row.direct] }))
}
