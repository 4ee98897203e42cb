/** What whoever types for others chooses from, for one conference. */
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { listCommunes } from '#rooms/directory/index.ts'
import { consentText } from './consent-text.ts'
import { listTopics } from './topics.ts'

type Unit = { id: string; name: string }

export type EntryFacts = {
  communes: { id: string; name: string; formerNames: string[] }[]
  topics: { code: string; name: string }[]
  /** Units through which it may have come; one alone is not asked for. */
  units: Unit[]
  /** A petition may also come straight, through no unit. */
  mayBeStraight: boolean
  consent: string
}

export async function loadEntryFacts(
  db: Db,
  world: World,
  { conferenceId, runs, units }: { conferenceId: string; runs: boolean; units: Unit[] },
): Promise<EntryFacts> {
  const communes = await listCommunes(db, world.today)
  const consent = await consentText(db, world.today).executeTakeFirstOrThrow()
  return {
    communes: communes.map(({ id, name, formerNames }) => ({ id, name, formerNames })),
    topics: await listTopics(db),
    // Whoever runs the receiving enters for each unit that was asked, or for none.
    units: runs ? await listAsked(db, conferenceId) : units,
    mayBeStraight: runs,
    consent: consent.text,
  }
}

const listAsked = (db: Db, conferenceId: string): Promise<Unit[]> =>
  db
    .selectFrom('collection_request_now as r')
    .innerJoin('organisation as o', 'o.id', 'r.organisation_id')
    .select(['o.id', 'o.name'])
    .where('r.conference_id', '=', conferenceId)
    .where('r.taken_back', '=', false)
    .orderBy('o.name')
    .execute()
