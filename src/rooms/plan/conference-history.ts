/** What was done with a conference, newest first, as sentences. */
import type { Db } from '#platform/db.ts'
import { historySentence } from './history-sentences.ts'

export type HistoryLine = { id: string; at: Date; who: string; what: string; why: string | null }

/** `conferenceIds` null: every conference that the one who asks reads. */
export async function listHistory(
  db: Db,
  query: { conferenceIds: readonly string[] | null; since?: Date; limit: number; offset?: number },
): Promise<HistoryLine[]> {
  if (query.conferenceIds?.length === 0) return []
  const rows = await db
    .selectFrom('journal as j')
    .leftJoin('account as a', (join) =>
      join.onRef('a.id', '=', 'j.account_id').onRef('a.jurisdiction_id', '=', 'j.jurisdiction_id'),
    )
    .select(['j.id', 'j.at', 'j.what', 'j.detail', 'a.display_name as who'])
    .$if(query.conferenceIds !== null, (lines) =>
      lines.where((eb) =>
        eb.or([
          eb('j.conference_id', 'in', [...query.conferenceIds!]),
          // A task that is common to all conferences of a plan belongs to the history of each.
          eb('j.subject_id', 'in', commonTasks(db, query.conferenceIds!)),
        ]),
      ),
    )
    .$if(query.conferenceIds === null, (lines) =>
      lines.where('j.conference_id', 'in', (eb) => eb.selectFrom('conference').select('id')),
    )
    .$if(query.since !== undefined, (lines) => lines.where('j.at', '>=', query.since!))
    .orderBy('j.at', 'desc')
    .orderBy('j.id', 'desc')
    .limit(query.limit)
    .offset(query.offset ?? 0)
    .execute()
  return rows.flatMap(({ id, at, what, detail, who }) => {
    const sentence = historySentence(what, detail)
    const reason = (detail as { reason?: string } | null)?.reason
    return sentence ? [{ id, at, who: who ?? 'Hệ thống', what: sentence, why: reason || null }] : []
  })
}

const commonTasks = (db: Db, conferenceIds: readonly string[]) =>
  db
    .selectFrom('task as t')
    .innerJoin('conference as c', (join) =>
      join.onRef('c.plan_id', '=', 't.plan_id').onRef('c.jurisdiction_id', '=', 't.jurisdiction_id'),
    )
    .select('t.id')
    .where('c.id', 'in', [...conferenceIds])
    .where('t.conference_id', 'is', null)
