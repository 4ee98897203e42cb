import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import type { AnswerGiven } from '#rooms/triage/index.ts'
import { standingWords } from './standing-words.ts'
import { listStandings } from './standings.ts'
import { reopenedNow } from './verdict/after-answer.ts'

/** For the lists of the room before: how far the answer of each case is. */
export async function answersGiven(
  db: Db,
  world: World,
  assignmentIds: readonly string[],
): Promise<Map<string, AnswerGiven>> {
  const standing = await listStandings(db, world, assignmentIds)
  const reopened = await reopenedNow(db, world, assignmentIds)
  return new Map(
    assignmentIds
      .map((id) => [id, standing(id)] as const)
      .filter(([, each]) => each.stand !== 'missing')
      .map(([id, each]) => {
        const dueOn = reopened.get(id)
        const label = standingWords(each, world)
        if (!dueOn) return [id, { label, done: each.approved > 0 }]
        return [id, { label: `Mở lại, chưa thỏa đáng. ${label}`, done: false, reopenedDueOn: dueOn }]
      }),
  )
}
