import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { standingWords } from './standing-words.ts'
import { listStandings } from './standings.ts'
import { reopenedNow } from './verdict/after-answer.ts'

/** `label`: 'Đang soạn', as the body's own desk says it. `done`: approved, nobody waits for the body any more. */
export type AnswerGiven = {
  label: string
  done: boolean
  /** Opened again by those who asked: due anew on that day, and first on the desk. */
  reopenedDueOn?: string
}

/** For a page of the desk: how far the answer of each case is; of one that the body coordinates, whether its part is out. */
export async function answersGiven(
  db: Db,
  world: World,
  assignmentIds: readonly string[],
): Promise<Map<string, AnswerGiven>> {
  const standing = await listStandings(db, world, assignmentIds)
  const reopened = await reopenedNow(db, world, assignmentIds)
  const out = await contributedByMe(db, assignmentIds)
  return new Map(
    assignmentIds
      .map((id) => [id, standing(id)] as const)
      .filter(([id, each]) => each.stand !== 'missing' || out.has(id))
      .map(([id, each]) => {
        if (out.has(id)) return [id, { label: 'Đã gửi ý kiến phối hợp', done: true }]
        const dueOn = reopened.get(id)
        const label = standingWords(each, world)
        if (!dueOn) return [id, { label, done: each.approved > 0 }]
        return [id, { label: `Mở lại, chưa thỏa đáng. ${label}`, done: false, reopenedDueOn: dueOn }]
      }),
  )
}

/** Those led by others to which a body of the actor's has let its part out. */
export async function contributedByMe(db: Db, assignmentIds: readonly string[]): Promise<Set<string>> {
  if (assignmentIds.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`select distinct s.assignment_id as id from contribution_step s
    where s.kind = 'approved' and s.assignment_id = any(${[...assignmentIds]}::uuid[])
      and (s.assignment_id, s.organisation_id) in (select * from contributions_i_write())
      and s.assignment_id not in (select cases_i_write())`.execute(db as Tx)
  return new Set(rows.map(({ id }) => id))
}
