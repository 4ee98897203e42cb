/** What a list shows of each of its petitions. */
import { type CalendarDay, dayOf } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'
import { communeName } from '#rooms/directory/index.ts'
import { formatPetitionCode } from './petition-code.ts'
import type { PetitionKind, PetitionState } from './petition-words.ts'
import type { Channel } from './receive-petition.ts'

export type PetitionRow = {
  id: string
  conferenceId: string
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
    .selectFrom('petition_shown as p')
    .leftJoin('organisation as c', 'c.id', 'p.commune_id')
    .leftJoin('organisation as u', 'u.id', 'p.collected_by')
    .leftJoin('organisation as h', 'h.id', 'p.holder_id')
    .select([
      'p.id',
      'p.conference_id as conferenceId',
      'p.channel',
      'p.kind',
      'p.state',
      'p.received_at as receivedAt',
      'p.place',
      'p.code',
      'p.text',
    ])
    .select(['c.name as commune', 'u.name as unit', 'h.name as holder', 'p.holder_id as holderId'])
    .select(['p.hides_identity as hidesIdentity', 'p.attachment_kinds as kinds'])
    // By the key of petition itself: years that none of these lie in are left out before they are looked at.
    .where('p.id', 'in', [...ids])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    return {
      id,
      conferenceId: row.conferenceId!,
      code: formatPetitionCode(row.code!),
      text: row.text!,
      channel: row.channel as Channel,
      kind: row.kind as PetitionKind | null,
      state: row.state as PetitionState,
      receivedAt: new Date(row.receivedAt!),
      commune: row.commune && communeName(row.commune),
      place: row.place,
      unit: row.unit,
      holder: row.holder,
      holderId: row.holderId,
      attachments: row.kinds?.length ?? 0,
      hasVoice: row.kinds?.includes('voice') ?? false,
      hidesIdentity: row.hidesIdentity!,
      isLate: closesOn !== null && dayOf(new Date(row.receivedAt!)) > closesOn,
    }
  })
}
