/** What a list shows of each of its petitions. */
import { sql } from 'kysely'
import { type CalendarDay, dayOf } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'
import { formatPetitionCode } from './petition-code.ts'
import type { PetitionKind, PetitionState } from './petition-words.ts'
import type { Channel } from './receive-petition.ts'

export type PetitionRow = {
  id: string
  code: string
  /** As it reads now: what was mended by the typist, else as received. */
  text: string
  channel: Channel
  kind: PetitionKind | null
  state: PetitionState
  receivedAt: Date
  commune: string | null
  place: string | null
  /** Through which it came, and where it lies while it has not arrived. */
  unit: string | null
  holder: string | null
  holderId: string | null
  attachments: number
  hasVoice: boolean
  hidesIdentity: boolean
  /** Came after the last day of the call. */
  isLate: boolean
}

/** In the order of the ids; what the one who asks may not read is left out. */
export async function listRows(db: Db, ids: readonly string[], closesOn: CalendarDay | null): Promise<PetitionRow[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('petition as p')
    .innerJoin('petition_listed as s', 's.petition_id', 'p.id')
    .innerJoin('petition_code as k', 'k.petition_id', 'p.id')
    .leftJoin('organisation as c', 'c.id', 'p.commune_id')
    .leftJoin('organisation as u', 'u.id', 'p.collected_by')
    .leftJoin('organisation as h', 'h.id', 's.holder_id')
    .select(['p.id', 'p.channel', 'p.kind', 's.state', 'p.received_at as receivedAt', 'p.place', 'k.code'])
    .select(['c.name as commune', 'u.name as unit', 'h.name as holder', 's.holder_id as holderId'])
    .select(['p.hides_identity as hidesIdentity', textNow.as('text')])
    .select([
      sql<number>`(select count(*) from petition_attachment a where a.jurisdiction_id = p.jurisdiction_id and a.petition_id = p.id)`.as(
        'attachments',
      ),
      sql<boolean>`exists (select from petition_attachment a where a.jurisdiction_id = p.jurisdiction_id and a.petition_id = p.id
        and a.kind = 'voice')`.as('hasVoice'),
    ])
    .where('p.id', 'in', [...ids])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    return {
      ...row,
      code: formatPetitionCode(row.code),
      channel: row.channel as Channel,
      kind: row.kind as PetitionKind | null,
      state: row.state as PetitionState,
      receivedAt: new Date(row.receivedAt),
      attachments: Number(row.attachments),
      isLate: closesOn !== null && dayOf(new Date(row.receivedAt)) > closesOn,
    }
  })
}

/** Of a petition `p`: the last revision, else the words as received. */
export const textNow = sql<string>`coalesce((select r.text from petition_revision r where r.jurisdiction_id = p.jurisdiction_id
  and r.petition_id = p.id order by r.version desc limit 1), p.text)`
