import type { Db } from '#platform/db.ts'

export type InvitedPetitioner = {
  /** Speaks for those who ask the same; only its own sender is invited. */
  petitionId: string
  communeId: string | null
  part: 'main' | 'alternate'
  /** Asks in person. False: is in the room while another asks, or the question is read out. */
  asks: boolean
  /** The sender hides who asks from the body that answers: the name stands on no list that such a body reads. */
  hidesIdentity: boolean
  /** null: the sender gave none, or the one who reads may not know it. */
  fullName: string | null
  phone: string | null
  speaksFor: string | null
  reach: string | null
}

/**
 * Those whom the list for the hall marks "mời dự", main ones first, in the order of the list. Those who withdrew since, or
 * whose petition is no longer accepted, are left out. Runs behind the fences of whoever reads: for who may not know
 * senders the names are null, for who may not read the conference's petitions the list is empty. Reading names owes an
 * audit row (`recordSensitiveRead`), which the page that shows them writes.
 */
export async function listInvitedPetitioners(db: Db, conferenceId: string): Promise<InvitedPetitioner[]> {
  const rows = await db
    .selectFrom('shortlist_entry_now as e')
    .innerJoin('petition_listed as l', (join) =>
      join.onRef('l.petition_id', '=', 'e.petition_id').onRef('l.jurisdiction_id', '=', 'e.jurisdiction_id'),
    )
    .innerJoin('petition as p', (join) =>
      join.onRef('p.id', '=', 'e.petition_id').onRef('p.jurisdiction_id', '=', 'e.jurisdiction_id'),
    )
    .leftJoin('petition_sender as s', (join) =>
      join.onRef('s.petition_id', '=', 'e.petition_id').onRef('s.jurisdiction_id', '=', 'e.jurisdiction_id'),
    )
    .select([
      'p.id as petitionId',
      'p.commune_id as communeId',
      'e.part',
      'e.asker',
      'p.hides_identity as hidesIdentity',
    ])
    .select(['s.full_name as fullName', 's.phone', 's.speaks_for as speaksFor', 's.reach'])
    .where('e.conference_id', '=', conferenceId)
    .where('e.part', 'in', ['main', 'alternate'])
    .where('e.invites_sender', '=', true)
    .where('l.state', 'in', ['accepted', 'assigned'])
    .orderBy('e.part', 'desc')
    .orderBy('e.position')
    .orderBy('e.petition_id')
    .execute()
  return rows.map(({ asker, part, ...row }) => ({
    ...row,
    part: part === 'main' ? 'main' : 'alternate',
    asks: asker === 'sender',
  }))
}
