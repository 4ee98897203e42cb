import type { Db } from '#platform/db.ts'
import { membersOf } from '../group-moves.ts'
import type { Subject } from './assignments.ts'

/** Which petition speaks for a subject: the first received of the group. */
export async function speakerOf(db: Db, { groupId, petitionId }: Subject): Promise<string> {
  return petitionId ?? (await membersOf(db, groupId!))[0] ?? ''
}
