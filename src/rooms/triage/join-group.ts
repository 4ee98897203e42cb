import type { Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { holdGroups, membersOf, moveIn, standingOf, startGroup } from './group-moves.ts'

/**
 * "Tôi cũng hỏi việc này": the sender chose another's petition as the same, so she comes into its group, with her own
 * words, code and right to be told. Where the other is of another conference or was withdrawn, she stands on her own.
 */
export async function joinAsAskedIn(tx: Tx, world: World, petitionId: string, joinsId: string): Promise<void> {
  const rows = await tx
    .selectFrom('petition as p')
    .leftJoin('petition_withdrawal_now as w', (join) =>
      join.onRef('w.petition_id', '=', 'p.id').onRef('w.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .select(['p.id', 'p.text', 'p.conference_id as conferenceId', 'w.withdrawn'])
    .where('p.id', 'in', [petitionId, joinsId])
    .execute()
  const [own, other] = [petitionId, joinsId].map((id) => rows.find((row) => row.id === id))
  if (!own || !other || other.withdrawn || own.conferenceId !== other.conferenceId || own.id === other.id) return
  const [mine, theirs] = await standingOf(tx, [petitionId, joinsId])
  if (mine!.version > 0) return
  await holdGroups(tx, [theirs!.groupId])
  // A group that emptied while we waited is left alone.
  const groupId =
    theirs!.groupId && (await membersOf(tx, theirs!.groupId)).length > 0
      ? theirs!.groupId
      : await startGroup(tx, world, other, own.conferenceId)
  const moves = [{ ...mine!, to: groupId }, ...(theirs!.groupId === groupId ? [] : [{ ...theirs!, to: groupId }])]
  await moveIn(tx, world, moves, { why: 'joined', conferenceId: own.conferenceId, byHerself: true })
}
