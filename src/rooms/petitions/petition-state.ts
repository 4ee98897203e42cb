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

export type PetitionStanding = {
  id: string
  code: string
  slug: string
  state: PetitionState
  receivedAt: Date
}

/** What a receipt says of one petition. */
export const standings = (db: Db) =>
  db
    .selectFrom('petition as p')
    .innerJoin('petition_code as k', (join) =>
      join.onRef('k.petition_id', '=', 'p.id').onRef('k.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .innerJoin('conference as c', (join) =>
      join.onRef('c.id', '=', 'p.conference_id').onRef('c.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .innerJoin('petition_state as s', (join) =>
      join.onRef('s.petition_id', '=', 'p.id').onRef('s.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .select(['p.id', 'k.code', 'c.slug', 's.state', 'p.received_at as receivedAt'])
    .$narrowType<{ state: PetitionState }>()
