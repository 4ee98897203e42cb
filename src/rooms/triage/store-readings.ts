/** What the engine says of newly received petitions, written down beside them; asked again when the engine has changed. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import type { World } from '#platform/world.ts'
import { type Holders, loadHolders } from './find-holder.ts'
import { earlierConferences, proposeRecurrences } from './find-recurrences.ts'
import { joinAsAskedIn } from './join-group.ts'
import type { Learned } from './learning/learned.ts'
import { currentModel, type PetitionRead, readPetition } from './read-petition.ts'
import { learnedNow } from './triage-model.ts'

const pieceOf = 200
/** A server that stood still for longer than this received nothing either. */
const lookBackMs = 60 * 24 * 3_600_000

type Unread = {
  id: string
  conferenceId: string
  communeId: string | null
  joinsId: string | null
  text: string
  isNew: boolean
}

/** Reads all that waits, piece by piece, each piece one transaction: a run that is cut off goes on where it stopped. */
export async function storeReadings(world: World): Promise<number> {
  const learned = await world.read(learnedNow)
  let read = 0
  for (;;) {
    const done = await world.write((tx) => storePiece(tx, world, learned))
    read += done
    if (done < pieceOf) return read
  }
}

async function storePiece(tx: Tx, world: World, learned: Learned | null): Promise<number> {
  const unread = await listUnread(tx, currentModel(learned), world.now)
  if (unread.length === 0) return 0
  const holders = await loadHolders(tx, world.today)
  const readings = unread.map((petition) => ({ petition, read: readPetition(petition.text, learned) }))
  await writeSuggestions(tx, world, holders, readings)
  await writeSignatures(tx, world, readings)
  const earlier = new Map<string, string[]>()
  for (const id of new Set(unread.map((petition) => petition.conferenceId)))
    earlier.set(id, await earlierConferences(tx, id))
  for (const { petition, read } of readings) {
    await writeSubjects(tx, world, holders, petition, read)
    if (petition.isNew && petition.joinsId) await joinAsAskedIn(tx, world, petition.id, petition.joinsId)
    const others = earlier.get(petition.conferenceId) ?? []
    if (petition.isNew) await proposeRecurrences(tx, world, petition, read.signature, others)
  }
  for (const conferenceId of new Set(unread.map((petition) => petition.conferenceId))) {
    // One line a conference and piece: the queue on screens hears of it, the history is not flooded.
    await record(tx, world.actor, {
      what: 'moderation.suggested',
      subjectKind: 'conference',
      subjectId: conferenceId,
      conferenceId,
      detail: { count: unread.filter((petition) => petition.conferenceId === conferenceId).length },
    })
  }
  return unread.length
}

/** New ones of the last weeks first, then those that an older engine or model read. Two runs never take the same. */
async function listUnread(db: Db, model: string, now: Date): Promise<Unread[]> {
  const since = firstIdOf(now.getTime() - lookBackMs)
  const rows = await sql<Unread>`
    with fresh as (
      select p.id from petition p where p.id > ${since}::uuid
        and not exists (select from petition_suggestion s where s.petition_id = p.id) limit ${pieceOf}
    ), stale as (
      (select s.petition_id from petition_suggestion s where s.model_version < ${model} limit ${pieceOf})
      union all (select s.petition_id from petition_suggestion s where s.model_version > ${model} limit ${pieceOf})
    ), wanted as (select id, true as is_new from fresh union all select petition_id, false from stale limit ${pieceOf})
    select p.id, p.conference_id as "conferenceId", p.commune_id as "communeId", p.joins_id as "joinsId", w.is_new as "isNew",
      coalesce((select r.text from petition_revision r where r.petition_id = p.id order by r.version desc limit 1), p.text) as text
    from wanted w join petition p on p.id = w.id order by p.id`.execute(db as Tx)
  return rows.rows
}

/** The least id of that moment: ids are of version 7. */
function firstIdOf(ms: number): string {
  const hex = ms.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
}

type Reading = { petition: Unread; read: PetitionRead }

async function writeSuggestions(tx: Tx, world: World, holders: Holders, readings: readonly Reading[]): Promise<void> {
  const rows = readings.map(({ petition, read }) => {
    const agencies = read.agencies.map(({ code, confidence }) => {
      const holder = holders.find(code, read.functionCode, petition.communeId)
      const functionCode = holder?.functionCode ?? null
      return { code, confidence, organisationId: holder?.organisationId ?? null, functionCode }
    })
    return {
      jurisdiction_id: world.actor.jurisdictionId,
      petition_id: petition.id,
      model_version: read.modelVersion,
      topic_code: read.topic,
      agency_code: read.agency,
      organisation_id: agencies[0]!.organisationId,
      confidence: read.confidence,
      alternatives: JSON.stringify({ topics: read.topics, agencies }),
      because: JSON.stringify(read.because),
      scope: read.scope ? JSON.stringify(read.scope) : null,
      masks: JSON.stringify(read.masks),
      made_at: world.now,
    }
  })
  await tx
    .insertInto('petition_suggestion')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['jurisdiction_id', 'petition_id']).doUpdateSet((eb) => ({
        model_version: eb.ref('excluded.model_version'),
        topic_code: eb.ref('excluded.topic_code'),
        agency_code: eb.ref('excluded.agency_code'),
        organisation_id: eb.ref('excluded.organisation_id'),
        confidence: eb.ref('excluded.confidence'),
        alternatives: eb.ref('excluded.alternatives'),
        because: eb.ref('excluded.because'),
        scope: eb.ref('excluded.scope'),
        masks: eb.ref('excluded.masks'),
        made_at: eb.ref('excluded.made_at'),
      })),
    )
    .execute()
}

async function writeSignatures(tx: Tx, world: World, readings: readonly Reading[]): Promise<void> {
  const jurisdiction_id = world.actor.jurisdictionId
  const written = await tx
    .insertInto('petition_signature')
    .values(
      readings.map(({ petition, read }) => ({
        jurisdiction_id,
        petition_id: petition.id,
        conference_id: petition.conferenceId,
        engine: read.signature.version,
        terms: read.signature.terms.map((term) => term.key),
        weights: read.signature.terms.map((term) => term.weight),
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['jurisdiction_id', 'petition_id'])
        .doUpdateSet((eb) => ({
          engine: eb.ref('excluded.engine'),
          terms: eb.ref('excluded.terms'),
          weights: eb.ref('excluded.weights'),
        }))
        .whereRef('petition_signature.engine', '<>', 'excluded.engine'),
    )
    .returning(['petition_id', 'conference_id', 'engine', 'terms'])
    .execute()
  await countTermsIn(tx, jurisdiction_id, written)
}

type Written = { conference_id: string; engine: string; terms: string[] }

/** Each petition is counted once under each engine; '' counts petitions. In one order, so that two runs do not wait in a ring. */
async function countTermsIn(tx: Tx, jurisdiction_id: string, written: readonly Written[]): Promise<void> {
  const counts = new Map<string, { conference_id: string; engine: string; term: string; petitions: number }>()
  for (const { conference_id, engine, terms } of written) {
    for (const term of ['', ...terms]) {
      const key = `${conference_id} ${engine} ${term}`
      const known = counts.get(key)
      if (known) known.petitions += 1
      else counts.set(key, { conference_id, engine, term, petitions: 1 })
    }
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  if (rows.length === 0) return
  await sql`insert into petition_term (jurisdiction_id, conference_id, engine, term, petitions)
    select ${jurisdiction_id}::uuid, r.conference_id, r.engine, r.term, r.petitions
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(conference_id uuid, engine text, term text, petitions integer)
    on conflict (jurisdiction_id, conference_id, engine, term) do update set petitions = petition_term.petitions + excluded.petitions`.execute(
    tx,
  )
}

/** Whom it complains of, as far as the words say; a person's word, either way, stands above it. */
async function writeSubjects(
  tx: Tx,
  world: World,
  holders: Holders,
  petition: Unread,
  read: PetitionRead,
): Promise<void> {
  const ids = read.complainsOf
    .map((agency) => holders.find(agency, null, petition.communeId)?.organisationId)
    .filter((id) => id !== undefined)
  if (ids.length === 0) return
  await tx
    .insertInto('petition_subject')
    .values(
      [...new Set(ids)].map((organisation_id) => ({
        jurisdiction_id: world.actor.jurisdictionId,
        petition_id: petition.id,
        organisation_id,
        made_at: world.now,
        made_by: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
