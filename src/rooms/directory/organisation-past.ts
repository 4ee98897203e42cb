// Why a search met a body: an earlier name of its own, or somebody whose work it took over.
import type { CalendarDay } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'
import { searchKey, searchTerms } from '#vietnamese/abbreviations.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { dissolvedAgencies } from './successors-data.ts'

export type Past = {
  /** The name that was met: 'Sở Lao động - Thương binh và Xã hội'. */
  name: string
  /** 'former': its own name once. 'other': another way of writing. 'taken-over': it has that body's work. */
  how: 'former' | 'other' | 'taken-over'
  /** The first day of the new order; null where nobody wrote it down. */
  since: CalendarDay | null
  /** What it took over, in words; empty: everything. */
  functions: string[]
}

/** For each row whose own name does not explain it, the name that does. */
export async function pastOf(
  db: Db,
  search: string,
  rows: readonly { id: string; name: string; shortName: string | null; level: string }[],
  on: CalendarDay,
): Promise<Map<string, Past>> {
  const terms = searchTerms(search)
  const meets = (name: string) => terms.some((term) => searchKey(name).includes(term))
  const unexplained = rows.filter((row) => !meets(`${row.name} ${row.shortName ?? ''}`))
  const past = new Map<string, Past>()
  if (unexplained.length === 0) return past
  const ids = unexplained.map((row) => row.id)

  for (const { id, ...found } of await takenOver(db, ids, on)) {
    if (!meets(found.names.join(' | '))) continue
    const known = past.get(id)
    const functions = found.functionName ? [...(known?.functions ?? []), found.functionName] : []
    past.set(id, { name: found.names[0]!, how: 'taken-over', since: found.since, functions })
  }
  for (const name of await namesOf(db, ids)) {
    if (past.has(name.id) || !meets(name.name)) continue
    const how = name.kind === 'former' ? 'former' : 'other'
    past.set(name.id, { name: name.name, how, since: name.until, functions: [] })
  }
  const functionNames = await namesOfFunctions(db)
  for (const row of unexplained) {
    if (!past.has(row.id)) setKnown(past, row, searchKey(search), functionNames)
  }
  return past
}

function takenOver(db: Db, ids: readonly string[], on: CalendarDay) {
  return db
    .selectFrom('organisation_succession as s')
    .innerJoin('organisation as p', (join) =>
      join.onRef('p.id', '=', 's.predecessor_id').onRef('p.jurisdiction_id', '=', 's.jurisdiction_id'),
    )
    .leftJoin('agency_function as a', (join) =>
      join.onRef('a.code', '=', 's.function_code').onRef('a.jurisdiction_id', '=', 's.jurisdiction_id'),
    )
    .select(['s.successor_id as id', 's.happened_on as since', 'p.name', 'p.short_name', 'a.name as functionName'])
    .select((eb) =>
      eb
        .selectFrom('organisation_name as n')
        .select((inner) => inner.fn<string | null>('string_agg', ['n.name', inner.val(' | ')]).as('names'))
        .whereRef('n.organisation_id', '=', 'p.id')
        .as('names'),
    )
    .where('s.successor_id', 'in', [...ids])
    .where('s.happened_on', '<=', on)
    .orderBy('a.name')
    .execute()
    .then((found) =>
      found.map((row) => ({
        id: row.id,
        since: row.since,
        functionName: row.functionName,
        names: [row.name, row.short_name ?? '', row.names ?? ''],
      })),
    )
}

const namesOf = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('organisation_name')
    .select(['organisation_id as id', 'name', 'kind', 'until'])
    .where('organisation_id', 'in', [...ids])
    .execute()

async function namesOfFunctions(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('agency_function').select(['code', 'name']).execute()
  return new Map(rows.map((row) => [row.code, row.name]))
}

function setKnown(
  past: Map<string, Past>,
  row: { id: string; name: string; level: string },
  key: string,
  names: ReadonlyMap<string, string>,
): void {
  for (const agency of dissolvedAgencies) {
    if (agency.level !== row.level || !searchKey(agency.name).includes(key)) continue
    const taker = agency.successors.find(({ body }) => searchKey(row.name).startsWith(searchKey(body)))
    const functions = (taker?.functions ?? []).map((code) => names.get(code) ?? code)
    past.set(row.id, { name: agency.name, how: 'taken-over', since: agency.endedOn, functions })
    return
  }
}

/** 'nhận việc của Sở Lao động - Thương binh và Xã hội từ 01/03/2025: việc làm, người có công'. */
export function pastWords(past: Past): string {
  if (past.how === 'other') return `còn gọi là ${past.name}`
  if (past.how === 'former') {
    return past.since ? `tên cũ đến ${formatDay(past.since)}: ${past.name}` : `tên cũ: ${past.name}`
  }
  const since = past.since ? ` từ ${formatDay(past.since)}` : ''
  const what = past.functions.length > 0 ? `: ${past.functions.map(lowered).join('; ')}` : ''
  return `nhận việc của ${past.name}${since}${what}`
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
