/** The words of everybody who asks in one case, as the body that answers reads them. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { layMasks, type Mask } from '../masks.ts'
import type { Subject } from './assignments.ts'

export type AskedWords = {
  petitionId: string
  code: string
  text: string
  commune: string | null
  hidesIdentity: boolean
  receivedAt: Date
}

/** First received first; of a sender who hides, the public text. */
export async function listAskedWords(db: Db, { groupId, petitionId }: Subject): Promise<AskedWords[]> {
  const { rows } = await sql<
    Omit<AskedWords, 'text'> & { raw: string; mended: string | null; reviewed: string | null; masks: Mask[] | null }
  >`select p.id as "petitionId", c.code, p.text as raw, r.text as mended, v.text as reviewed, s.masks, o.name as commune,
      p.hides_identity as "hidesIdentity", p.received_at as "receivedAt"
    from petition p join petition_code c on c.jurisdiction_id = p.jurisdiction_id and c.petition_id = p.id
    left join organisation o on o.jurisdiction_id = p.jurisdiction_id and o.id = p.commune_id
    left join petition_suggestion s on s.jurisdiction_id = p.jurisdiction_id and s.petition_id = p.id
    left join lateral (select m.text from petition_public m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) v on true
    left join lateral (select m.text from petition_revision m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) r on true
    where p.id = ${petitionId}::uuid or p.id in (select g.petition_id from petition_group_move_now g where g.group_id = ${groupId}::uuid)
    order by p.id`.execute(db as Tx)
  return rows.map(({ raw, mended, reviewed, masks, ...row }) => {
    const words = mended ?? raw
    return { ...row, text: row.hidesIdentity ? (reviewed ?? layMasks(words, masks ?? [])) : words }
  })
}
