/** Rows of shortlist_entry: the list as it stands, and writing to it. Each change is a version with a way back. */
import { sql } from 'kysely'
import { accountIdOf } from '#platform/actor.ts'
import type { Db, Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { conferenceToSort } from '../conference-to-sort.ts'
import { mayArrangeShortlist } from '../policy.ts'
import { petitionNotFound } from '../refusals.ts'
import { changedMeanwhile, entryNotFound, listChangedMeanwhile, notYoursToArrange } from './refusals.ts'

export const parts = ['main', 'alternate'] as const
export type Part = (typeof parts)[number]
/** Who asks in the hall: the sender, another named person, or the one who leads through the programme reads it out. */
export const askers = ['sender', 'named', 'reader'] as const
export type Asker = (typeof askers)[number]

export type Entry = {
  /** Speaks for those who ask the same. */
  petitionId: string
  version: number
  part: Part | 'removed'
  position: number
  asker: Asker
  askerName: string | null
  /** null: whoever was given it, else whoever is proposed. */
  answererId: string | null
  invitesSender: boolean
  why: string
  changeId: string
}

/** In order: the main ones, then the alternates; those that were taken out last. */
export async function entriesNow(db: Db, conferenceId: string): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select petition_id as "petitionId", version, part, position, asker, asker_name as "askerName", answerer_id as "answererId",
      invites_sender as "invitesSender", why, change_id as "changeId" from shortlist_entry_now where conference_id = ${conferenceId}
    order by array_position(array['main', 'alternate', 'removed'], part), position, petition_id`.execute(db as Tx)
  return rows
}

/** How often the list was changed: what somebody saw it at. */
export const versionOf = (entries: readonly Entry[]): number => entries.reduce((sum, each) => sum + each.version, 0)

export type ShortlistWork = { tx: Tx; world: World; conferenceId: string; entries: Entry[] }

/** A step on the list: by those who may, one after the other, so that each sees what the one before did. */
export async function arranging<T>(
  world: World,
  conferenceId: string,
  step: (work: ShortlistWork) => Promise<T>,
): Promise<T> {
  return world.write(async (tx) => {
    const conference = await conferenceToSort(tx, conferenceId)
    refuseUnless(conference, petitionNotFound)
    refuseUnless(mayArrangeShortlist(world.actor, conference), notYoursToArrange)
    await sql`select pg_advisory_xact_lock(hashtextextended(${`shortlist ${conferenceId}`}, 0))`.execute(tx)
    return step({ tx, world, conferenceId, entries: await entriesNow(tx, conferenceId) })
  })
}

/** The entry as the person saw it; whoever comes second is told who came first. */
export async function entrySeen(work: ShortlistWork, petitionId: string, seenVersion: number): Promise<Entry> {
  const entry = work.entries.find((each) => each.petitionId === petitionId)
  refuseUnless(entry, entryNotFound)
  if (entry.version !== seenVersion) throw new Refusal(changedMeanwhile(await lastEditor(work, petitionId)))
  refuseUnless(entry.part !== 'removed', entryNotFound)
  return entry
}

export async function listSeen(work: ShortlistWork, seen: number): Promise<void> {
  if (versionOf(work.entries) !== seen) throw new Refusal(listChangedMeanwhile(await lastEditor(work, null)))
}

async function lastEditor({ tx, conferenceId }: ShortlistWork, petitionId: string | null): Promise<string> {
  const row = await tx
    .selectFrom('shortlist_entry as e')
    .innerJoin('account as a', (join) =>
      join.onRef('a.id', '=', 'e.made_by').onRef('a.jurisdiction_id', '=', 'e.jurisdiction_id'),
    )
    .select('a.display_name as who')
    .where('e.conference_id', '=', conferenceId)
    .$if(petitionId !== null, (query) => query.where('e.petition_id', '=', petitionId))
    .orderBy('e.made_at', 'desc')
    .orderBy('e.change_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.who ?? 'Người khác'
}

/** Behind the last of its part. */
export const endOf = (entries: readonly Entry[], part: Part): number =>
  Math.max(0, ...entries.filter((each) => each.part === part).map((each) => each.position)) + 1

export type NewVersion = Omit<Entry, 'changeId'>

/** All rows of one change, each the next version of its own, and one line of the journal. */
export async function writeChange(
  { tx, world, conferenceId }: ShortlistWork,
  versions: readonly NewVersion[],
  line: { what: string; petitionId?: string; detail?: Record<string, unknown> },
): Promise<string> {
  const changeId = newId(world.now.getTime())
  await tx
    .insertInto('shortlist_entry')
    .values(
      versions.map((each) => ({
        jurisdiction_id: world.actor.jurisdictionId,
        conference_id: conferenceId,
        petition_id: each.petitionId,
        version: each.version,
        part: each.part,
        position: each.position,
        asker: each.asker,
        asker_name: each.asker === 'named' ? each.askerName : null,
        answerer_id: each.answererId,
        invites_sender: each.invitesSender,
        why: each.why,
        change_id: changeId,
        made_at: world.now,
        made_by: accountIdOf(world.actor)!,
      })),
    )
    .execute()
  await record(tx, world.actor, {
    what: line.what,
    subjectKind: line.petitionId ? 'petition' : 'conference',
    subjectId: line.petitionId ?? conferenceId,
    conferenceId,
    detail: { ...line.detail, changeId },
  })
  return changeId
}
