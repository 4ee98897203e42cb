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
  >`select petition_id as "petitionId", code, raw, mended, reviewed, masks, commune, hides_identity as "hidesIdentity",
      received_at as "receivedAt" from words_asked(${groupId}::uuid, ${petitionId}::uuid)`.execute(db as Tx)
  return rows.map(({ raw, mended, reviewed, masks, ...row }) => {
    const words = mended ?? raw
    return { ...row, text: row.hidesIdentity ? (reviewed ?? layMasks(words, masks ?? [])) : words }
  })
}
