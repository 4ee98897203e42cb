/** Where a petition stands, as other systems and its sender are told. petition_standing decides. */
import type { Db } from '#platform/db.ts'
import type { PetitionState } from './petition-words.ts'

export const toldStates = ['received', 'clarification', 'accepted', 'assigned', 'out_of_scope', 'off_theme', 'withdrawn'] as const // biome-ignore format: a list
export type ToldState = (typeof toldStates)[number]

/** Which desk of the house has it before it is sorted is nobody else's concern. */
export const toldState = (state: PetitionState): ToldState =>
  state === 'new' || state === 'at_unit' ? 'received' : state

export const toldStateWords: Readonly<Record<ToldState, string>> = {
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
    .innerJoin('petition_listed as s', (join) =>
      join.onRef('s.petition_id', '=', 'p.id').onRef('s.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .select('s.state')
    .$narrowType<{ state: PetitionState }>()
