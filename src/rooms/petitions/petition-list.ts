/** Petitions of a conference as officials list, filter and search them. */
import { type RawBuilder, sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import { addDays } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'
import { findMatches, idsOfPart, type Matches, type Phase } from './petition-matches.ts'
import { listRows, type PetitionRow } from './petition-rows.ts'
import type { PetitionKind, PetitionState } from './petition-words.ts'
import type { Channel } from './receive-petition.ts'
import { queryOf } from './words.ts'

export type PetitionFilter = {
  conferenceId: string
  search?: string
  unitId?: string
  communeId?: string
  channel?: Channel
  kind?: PetitionKind
  /** Chosen by an officer, else proposed, else as the sender said. */
  topic?: string
  state?: PetitionState
  /** Only what came after the last day, which the call names. */
  late?: boolean
  closesOn?: CalendarDay | null
  from?: CalendarDay
  to?: CalendarDay
}

/**
 * A place in the list: what stands there, and whether it was found by its accents. As it stands in the address:
 * '1~2026-11-20 10:00:00.123+07~0199…'.
 */
type Place = { phase: Phase; at: string; id: string }
export type Direction = 'after' | 'before'
export type ListPage = { rows: PetitionRow[]; previous: string | null; next: string | null }

/** The newest first, from a place in either direction: the cost of a page does not grow with how far one has gone. */
export async function listPetitions(
  db: Db,
  filter: PetitionFilter,
  page: { from?: string; direction?: Direction; size: number },
  matches?: Matches,
): Promise<ListPage> {
  const matched = matches ?? (await findMatches(db, filter))
  const place = placeIn(page.from)
  const isBack = page.direction === 'before' && place !== null
  const phases = matched.phases
  const order = isBack ? phases.toReversed() : phases
  const found: Place[] = []
  for (const phase of order.slice(place ? Math.max(0, order.indexOf(place.phase)) : 0)) {
    if (found.length > page.size) break
    const rest = page.size + 1 - found.length
    found.push(
      ...(await idsOf(db, filter, matched, {
        phase,
        place: place?.phase === phase ? place : null,
        isBack,
        size: rest,
      })),
    )
  }
  const hasMore = found.length > page.size
  const shown = isBack ? found.slice(0, page.size).reverse() : found.slice(0, page.size)
  const hasPrevious = isBack ? hasMore : place !== null
  const hasNext = isBack ? true : hasMore
  return {
    rows: await listRows(
      db,
      shown.map(({ id }) => id),
      filter.closesOn ?? null,
    ),
    previous: hasPrevious && shown[0] ? addressOf(shown[0]) : null,
    next: hasNext && shown.length > 0 ? addressOf(shown.at(-1)!) : null,
  }
}

/** How many there are in each state, whatever state is chosen; null where a search makes counting them all too dear. */
export async function countStates(db: Db, filter: PetitionFilter): Promise<Record<string, number>> {
  const rows = await listedPetitions(db, { ...filter, state: undefined, search: undefined })
    .select(['s.state', sql<number>`count(*)`.as('n')])
    .groupBy('s.state')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.state, Number(row.n)]))
}

export type Found = { count: number /** There are more than were counted. */; more: boolean }

/**
 * How many match, counted no further than a person cares: a common word has tens of thousands of hits. Where it meets
 * other filters each petition must be looked up, so the counting stops sooner.
 */
export async function countFound(db: Db, filter: PetitionFilter, matches?: Matches): Promise<Found> {
  const { folded, beyond } = matches ?? (await findMatches(db, filter))
  if (folded && isBroad(filter)) return { count: folded.length, more: false }
  if (!folded && isBroad(filter)) return { count: beyond, more: true }
  const most = folded ? folded.length : 100
  const { n } = await db
    .selectFrom(
      listedPetitions(db, filter)
        .where(hasWords(filter, 'folded', folded))
        .select('s.petition_id')
        .limit(most + 1)
        .as('found'),
    )
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return { count: Math.min(Number(n), most), more: Number(n) > most }
}

/** Ids in the order of the list, for exports and for what is done with all of a list at once. */
export async function listPetitionIds(db: Db, filter: PetitionFilter, most: number): Promise<string[]> {
  const matched = await findMatches(db, filter)
  const found: string[] = []
  for (const phase of matched.phases) {
    const part = await idsOf(db, filter, matched, { phase, place: null, isBack: false, size: most - found.length })
    found.push(...part.map(({ id }) => id))
  }
  return found
}

type Wanted = { phase: Phase; place: Place | null; isBack: boolean; size: number }

async function idsOf(db: Db, filter: PetitionFilter, matched: Matches, wanted: Wanted): Promise<Place[]> {
  const { phase, size } = wanted
  if (size <= 0 || idsOfPart(matched, phase)?.length === 0) return []
  const rows = await listedFrom(db, filter, matched, wanted).execute()
  return rows.map((row) => ({ ...row, phase }))
}

/** Nothing but words is asked for. */
const isBroad = ({ conferenceId: _conference, closesOn: _day, search: _search, ...rest }: PetitionFilter): boolean =>
  !Object.values(rest).some(Boolean)

function listedFrom(db: Db, filter: PetitionFilter, matched: Matches, wanted: Wanted) {
  const { phase, size } = wanted
  const ids = idsOfPart(matched, phase)
  return walkFrom(db, filter, wanted)
    .$if(Boolean(filter.search), (query) => query.where(hasWords(filter, phase, ids)))
    .$if(Boolean(filter.search) && isSecond(matched, phase, ids), (query) =>
      query.where(sql<boolean>`not ${hasWords(filter, 'exact', matched.exact)}`),
    )
    .select([sql<string>`s.petition_id`.as('id'), sql<string>`s.received_at::text`.as('at')])
    .limit(size)
}

/** The second part of a list of common words must leave out the first in SQL. */
const isSecond = ({ phases }: Matches, phase: Phase, ids: readonly string[] | null): boolean =>
  ids === null && phase === 'folded' && phases.length > 1

function walkFrom(db: Db, filter: PetitionFilter, { place, isBack }: Wanted) {
  const order = isBack ? 'asc' : 'desc'
  const beyond = sql.raw(isBack ? '>' : '<')
  return listedPetitions(db, filter)
    .$if(place !== null, (query) =>
      query.where(
        sql<boolean>`(s.received_at, s.petition_id) ${beyond} (${place!.at}::timestamptz, ${place!.id}::uuid)`,
      ),
    )
    .orderBy('s.received_at', order)
    .orderBy('s.petition_id', order)
}

/** The conference's petitions that the one who asks may read, narrowed by everything but the words. */
export function listedPetitions(db: Db, filter: PetitionFilter) {
  const since = filter.late && filter.closesOn ? maxDay(filter.from, addDays(filter.closesOn, 1)) : filter.from
  return db
    .selectFrom('petition_listed as s')
    .where('s.conference_id', '=', filter.conferenceId)
    .$if(Boolean(filter.unitId), (query) => query.where('s.collected_by', '=', filter.unitId!))
    .$if(Boolean(filter.communeId), (query) => query.where('s.commune_id', '=', filter.communeId!))
    .$if(Boolean(filter.channel), (query) => query.where('s.channel', '=', filter.channel!))
    .$if(Boolean(filter.kind), (query) => query.where('s.kind', '=', filter.kind!))
    .$if(Boolean(filter.topic), (query) => query.where('s.topic_code', '=', filter.topic!))
    .$if(Boolean(filter.state), (query) => query.where('s.state', '=', filter.state!))
    .$if(Boolean(filter.late) && !filter.closesOn, (query) => query.where(sql<boolean>`false`))
    .$if(Boolean(since), (query) => query.where('s.received_at', '>=', startOfDay(since!)))
    .$if(Boolean(filter.to), (query) => query.where('s.received_at', '<', startOfDay(addDays(filter.to!, 1))))
}

/**
 * Of those ids where they are known. Of a common word, each petition is looked up (the limit keeps PostgreSQL from
 * gathering all its hits first): the list is walked from the newest and soon has a page full.
 */
function hasWords(filter: PetitionFilter, phase: Phase, ids: readonly string[] | null): RawBuilder<boolean> {
  if (ids) return sql<boolean>`s.petition_id = any(${`{${ids.join(',')}}`}::uuid[])`
  return sql<boolean>`coalesce((select w.words @@ ${queryOf(filter.search ?? '', phase)} from petition_worded w
    where w.petition_id = s.petition_id and w.conference_id = ${filter.conferenceId} limit 1), false)`
}

const startOfDay = (day: CalendarDay) => sql<Date>`${`${day} 00:00:00+07`}::timestamptz`
const maxDay = (a: CalendarDay | undefined, b: CalendarDay): CalendarDay => (a && a > b ? a : b)

const addressOf = ({ phase, at, id }: Place): string => `${phase === 'exact' ? 1 : 2}~${at}~${id}`
const placeShape = /^([12])~(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::\d\d)?)~([0-9a-f-]{36})$/

function placeIn(address: string | undefined): Place | null {
  const [, phase, at, id] = placeShape.exec(address ?? '') ?? []
  return id ? { phase: phase === '1' ? 'exact' : 'folded', at: at!, id } : null
}
