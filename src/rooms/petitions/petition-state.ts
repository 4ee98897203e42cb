/** Where a petition stands, in the words that its sender reads. The database's view petition_state decides. */
import type { Db } from '#platform/db.ts'

export const petitionStates = ['received', 'clarification', 'accepted', 'assigned', 'out_of_scope', 'off_theme', 'withdrawn'] as const // biome-ignore format: a list
export type PetitionState = (typeof petitionStates)[number]

export const petitionStateWords: Readonly<Record<PetitionState, string>> = {
  received: 'Đã tiếp nhận',
  clarification: 'Cần làm rõ',
  accepted: 'Đã thụ lý',
  assigned: 'Đã giao cơ quan trả lời',
  out_of_scope: 'Không thuộc phạm vi đối thoại',
  off_theme: 'Không đúng chủ đề',
  withdrawn: 'Đã rút',
}

/** What a receipt says. */
export type PetitionReceipt = { id: string; code: string; slug: string; receivedAt: Date }
export type PetitionStanding = PetitionReceipt & { state: PetitionState }

export const receipts = (db: Db) =>
  db
    .selectFrom('petition as p')
    .innerJoin('petition_code as k', (join) =>
      join.onRef('k.petition_id', '=', 'p.id').onRef('k.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .innerJoin('conference as c', (join) =>
      join.onRef('c.id', '=', 'p.conference_id').onRef('c.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .select(['p.id', 'k.code', 'c.slug', 'p.received_at as receivedAt'])

/** And where the petition stands now. */
export const standings = (db: Db) =>
  receipts(db)
    .innerJoin('petition_state as s', (join) =>
      join.onRef('s.petition_id', '=', 'p.id').onRef('s.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .select('s.state')
    .$narrowType<{ state: PetitionState }>()
