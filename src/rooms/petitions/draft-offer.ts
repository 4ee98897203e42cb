/** What the offline box keeps on an officer's telephone: the conferences for which she enters, and what she chooses from. */
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { listConferencesThatReceive } from './conferences-that-receive.ts'
import { type EntryFacts, loadEntryFacts } from './entry-facts.ts'
import { listOwnUnits } from './intake-head.ts'
import { mayRunCollection } from './policy.ts'
import { uncheckedConference } from './unchecked-call.ts'

export type OfferedConference = {
  id: string
  title: string
  closesOn: string | null
  units: EntryFacts['units']
  mayBeStraight: boolean
}
export type DraftOffer = Pick<EntryFacts, 'communes' | 'topics' | 'consent'> & { conferences: OfferedConference[] }

export async function loadDraftOffer(db: Db, world: World): Promise<DraftOffer> {
  const conferences: OfferedConference[] = []
  let facts: EntryFacts | null = null
  for (const { id, title, closesOn } of await listConferencesThatReceive(db, world.today)) {
    const cared = await uncheckedConference(db, id)
    const runs = cared !== null && mayRunCollection(world.actor, cared)
    const own = runs ? [] : await listOwnUnits(db, world, id)
    if (!runs && own.length === 0) continue
    facts = await loadEntryFacts(db, world, { conferenceId: id, runs, units: own })
    conferences.push({ id, title, closesOn, units: facts.units, mayBeStraight: runs })
  }
  const { communes, topics, consent } = facts ?? { communes: [], topics: [], consent: '' }
  return { conferences, communes, topics, consent }
}
