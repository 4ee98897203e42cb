/** Petitions of a conference as officials list, filter and search them. */
import { type RawBuilder, sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import { addDays } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'
import { readPetitionCode } from './petition-code.ts'
import { listRows, type PetitionRow } from './petition-rows.ts'
import type { PetitionKind, PetitionState } from './petition-words.ts'
import type { Channel } from './receive-petition.ts'
import { hasAccents, queryOf } from './words.ts'

export type PetitionFilter = {
  conferenceId: string
  search?: string
  unitId?: string
  communeId?: string
  channel?: Channel
  kind?: PetitionKind
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

/** Those that have the words with their accents come first; a search without accents has no such first part. */
type Phase = 'exact' | 'folded'

/** The newest first, from a place in either direction: the cost of a page does not grow with how far one has gone. */
export async function listPetitions(
  db: Db,
  filter: PetitionFilter,
  page: { from?: string; direction?: Direction; size: number },
): Promise<ListPage> {
  const place = placeIn(page.from)
  const isBack = page.direction === 'before' && place !== null
  const phases = phasesOf(filter)
  const order = isBack ? phases.toReversed() : phases
  const found: Place[] = []
  for (const phase of order.slice(place ? Math.max(0, order.indexOf(place.phase)) : 0)) {
    if (found.length > page.size) break
    const rest = page.size + 1 - found.length
    found.push(...(await idsOf(db, filter, phase, place?.phase === phase ? place : null, isBack, rest)))
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
  const rows = await listed(db, { ...filter, state: undefined, search: undefined })
    .select(['s.state', sql<number>`count(*)`.as('n')])
    .groupBy('s.state')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.state, Number(row.n)]))
}

/** How many match, counted no further than `most`: a common word has tens of thousands of hits. */
export async function countFound(db: Db, filter: PetitionFilter, most: number): Promise<number> {
  const { n } = await db
    .selectFrom(
      listed(db, filter)
        .$if(Boolean(filter.search), (query) => query.where(hasWords(filter, 'folded')))
        .select('s.petition_id')
        .limit(most)
        .as('found'),
    )
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Ids in the order of the list, for exports and for what is done with all of a list at once. */
export async function listPetitionIds(db: Db, filter: PetitionFilter, most: number): Promise<string[]> {
  const found: string[] = []
  for (const phase of phasesOf(filter))
    found.push(...(await idsOf(db, filter, phase, null, false, most - found.length)).map(({ id }) => id))
  return found
}

const phasesOf = (filter: PetitionFilter): Phase[] =>
  filter.search && hasAccents(filter.search) ? ['exact', 'folded'] : ['folded']

async function idsOf(
  db: Db,
  filter: PetitionFilter,
  phase: Phase,
  place: Place | null,
  isBack: boolean,
  size: number,
): Promise<Place[]> {
  if (size <= 0) return []
  const order = isBack ? 'asc' : 'desc'
  const rows = await listed(db, filter)
    .$if(Boolean(filter.search), (query) => query.where(hasWords(filter, phase)))
    .$if(phase === 'folded' && phasesOf(filter).length > 1, (query) =>
      query.where(sql<boolean>`not ${hasWords(filter, 'exact')}`),
    )
    .$if(place !== null, (query) =>
      query.where(
        isBack
          ? sql<boolean>`(s.received_at, s.petition_id) > (${place!.at}::timestamptz, ${place!.id}::uuid)`
          : sql<boolean>`(s.received_at, s.petition_id) < (${place!.at}::timestamptz, ${place!.id}::uuid)`,
      ),
    )
    .select([sql<string>`s.petition_id`.as('id'), sql<string>`s.received_at::text`.as('at')])
    .orderBy('s.received_at', order)
    .orderBy('s.petition_id', order)
    .limit(size)
    .execute()
  return rows.map((row) => ({ ...row, phase }))
}

/** The conference's petitions that the one who asks may read, narrowed by everything but the words. */
function listed(db: Db, filter: PetitionFilter) {
  const since = filter.late && filter.closesOn ? maxDay(filter.from, addDays(filter.closesOn, 1)) : filter.from
  return db
    .selectFrom('petition_listed as s')
    .where('s.conference_id', '=', filter.conferenceId)
    .$if(Boolean(filter.unitId), (query) => query.where('s.collected_by', '=', filter.unitId!))
    .$if(Boolean(filter.communeId), (query) => query.where('s.commune_id', '=', filter.communeId!))
    .$if(Boolean(filter.channel), (query) => query.where('s.channel', '=', filter.channel!))
    .$if(Boolean(filter.kind), (query) => query.where('s.kind', '=', filter.kind!))
    .$if(Boolean(filter.state), (query) => query.where('s.state', '=', filter.state!))
    .$if(Boolean(filter.late) && !filter.closesOn, (query) => query.where(sql<boolean>`false`))
    .$if(Boolean(since), (query) => query.where('s.received_at', '>=', startOfDay(since!)))
    .$if(Boolean(filter.to), (query) => query.where('s.received_at', '<', startOfDay(addDays(filter.to!, 1))))
}

/** A receipt's code finds its petition; other words are looked for in what was written. */
function hasWords(filter: PetitionFilter, phase: Phase): RawBuilder<boolean> {
  const code = readPetitionCode(filter.search ?? '')
  if (code) return sql<boolean>`s.petition_id in (select k.petition_id from petition_code k where k.code = ${code})`
  return sql<boolean>`exists (select from petition_worded w where w.petition_id = s.petition_id
    and w.conference_id = ${filter.conferenceId} and w.words @@ ${queryOf(filter.search ?? '', phase)})`
}

const startOfDay = (day: CalendarDay) => sql<Date>`${`${day} 00:00:00+07`}::timestamptz`
const maxDay = (a: CalendarDay | undefined, b: CalendarDay): CalendarDay => (a && a > b ? a : b)

const addressOf = ({ phase, at, id }: Place): string => `${phase === 'exact' ? 1 : 2}~${at}~${id}`
const placeShape = /^([12])~(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::\d\d)?)~([0-9a-f-]{36})$/

function placeIn(address: string | undefined): Place | null {
  const [, phase, at, id] = placeShape.exec(address ?? '') ?? []
  return id ? { phase: phase === '1' ? 'exact' : 'folded', at: at!, id } : null
}
