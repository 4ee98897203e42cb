/** The public text of approved answers as it stands: what was kept, else what the engine would mask at the release. */
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { countMasks, type PublicMasks, proposedMasks } from './public-text.ts'

export type PublicTextNow = {
  assignmentId: string
  version: number
  /** 0: nothing is kept yet. */
  ordinal: number
  content: { text: string; action: string; bases: string[] }
  masks: PublicMasks
  /** As the engine proposes: nobody has changed anything. */
  isProposed: boolean
  by: string | null
  at: Date | null
}

/** Of the newest approved text of each. Cases that the actor may not see, or without such a text, are left out. */
export async function publicTextsNow(db: Db, ids: readonly string[]): Promise<PublicTextNow[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<
    Omit<PublicTextNow, 'content' | 'masks' | 'isProposed'> & PublicTextNow['content'] & { masks: PublicMasks | null }
  >`select v.assignment_id as "assignmentId", v.version, v.text, v.action, v.bases, coalesce(p.ordinal, 0) as ordinal, p.masks,
      c.display_name as by, p.made_at as at
    from (select s.assignment_id, max(s.version) as version from answer_step s
      where s.kind = 'approved' and s.assignment_id = any(${[...ids]}::uuid[]) group by 1) n
    join answer_version v on v.assignment_id = n.assignment_id and v.version = n.version
    left join answer_public_now p on p.jurisdiction_id = v.jurisdiction_id and p.assignment_id = v.assignment_id and p.version = v.version
    left join account c on c.jurisdiction_id = p.jurisdiction_id and c.id = p.made_by`.execute(db as Tx)
  return rows.map(({ text, action, bases, masks, ...row }) => {
    const content = { text, action, bases }
    const proposed = proposedMasks(content)
    return { ...row, content, masks: masks ?? proposed, isProposed: !masks || isDeepStrictEqual(masks, proposed) }
  })
}

/** How many places are masked in each, for a list. */
export async function masksOf(db: Db, cases: readonly { id: string }[]): Promise<Map<string, number>> {
  const texts = await publicTextsNow(
    db,
    cases.map(({ id }) => id),
  )
  return new Map(texts.map(({ assignmentId, masks }) => [assignmentId, countMasks(masks)]))
}
