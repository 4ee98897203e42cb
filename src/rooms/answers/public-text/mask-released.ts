import { sql } from 'kysely'
import { accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { proposedMasks, publicWords } from './public-text.ts'

type Text = { assignmentId: string; version: number }
type Words = Text & { text: string; action: string; bases: string[] }

/** With the release, in its transaction: what the office has looked at stands, all else is masked as the engine proposes. */
export async function maskTexts(tx: Tx, world: World, texts: readonly Text[]): Promise<void> {
  const { rows } = await sql<Words>`select v.assignment_id as "assignmentId", v.version, v.text, v.action, v.bases
    from unnest(${texts.map(({ assignmentId }) => assignmentId)}::uuid[], ${texts.map(({ version }) => version)}::int[]) t (assignment_id, version)
    join answer_version v on v.assignment_id = t.assignment_id and v.version = t.version
    where not exists (select from answer_public p where p.jurisdiction_id = v.jurisdiction_id and p.assignment_id = v.assignment_id
      and p.version = v.version)`.execute(tx)
  if (rows.length === 0) return
  await tx
    .insertInto('answer_public')
    .values(
      rows.map(({ assignmentId, version, ...content }) => {
        const masks = proposedMasks(content)
        return {
          jurisdiction_id: world.actor.jurisdictionId,
          assignment_id: assignmentId,
          version,
          ordinal: 1,
          ...publicWords(content, masks),
          masks: JSON.stringify(masks),
          made_at: world.now,
          made_by: accountIdOf(world.actor),
        }
      }),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

const atOnce = 500

/** Texts that were released before there were masks. Nothing of them is public until then. Gives how many were masked. */
export async function maskReleased(system: World): Promise<number> {
  return system.write(async (tx) => {
    const { rows } = await sql<Text>`select r.assignment_id as "assignmentId", r.version from answer_release_now r
      where r.released_from is not null and not exists (select from answer_public p where p.jurisdiction_id = r.jurisdiction_id
        and p.assignment_id = r.assignment_id and p.version = r.version)
      order by r.assignment_id, r.version limit ${atOnce}`.execute(tx)
    if (rows.length > 0) await maskTexts(tx, system, rows)
    return rows.length
  })
}
