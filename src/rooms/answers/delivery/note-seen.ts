import { sql } from 'kysely'
import type { World } from '#platform/world.ts'

/** Đã xem: the sender's page showed her what is out. Once for each text; nothing is written where it is known already. */
export async function noteSeen(world: World): Promise<void> {
  if (world.actor.kind !== 'bearer') return
  const { subjectId, jurisdictionId } = world.actor
  const isNew = await world.read(async (db) => {
    const seen = await db.selectFrom('answer_seen').select(['assignment_id', 'version']).execute()
    const { rows } = await sql<{
      assignment_id: string
      version: number
    }>`select assignment_id, version from answers_released_to_me(${world.now})`.execute(db as never)
    return rows.filter(
      (row) => !seen.some((each) => each.assignment_id === row.assignment_id && each.version === row.version),
    )
  })
  if (isNew.length === 0) return
  await world.write((tx) =>
    tx
      .insertInto('answer_seen')
      .values(
        isNew.map((row) => ({ ...row, jurisdiction_id: jurisdictionId, petition_id: subjectId, seen_at: world.now })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
}
