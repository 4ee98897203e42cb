import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'

export type FunctionHolder = {
  functionCode: string
  functionName: string
  id: string
  name: string
  kind: string
  level: string
  rank: number
  /** First day on which it has the function. */
  since: CalendarDay
  /** The body from which it took the function over, where the directory knows. */
  predecessor: string | null
}

/** Who holds which function on that day: agencies are found by what they do, never by name. */
export async function listFunctionHolders(db: Db, on: CalendarDay): Promise<FunctionHolder[]> {
  return db
    .selectFrom('organisation_function as f')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'f.organisation_id').onRef('o.jurisdiction_id', '=', 'f.jurisdiction_id'),
    )
    .innerJoin('agency_function as a', (join) =>
      join.onRef('a.code', '=', 'f.function_code').onRef('a.jurisdiction_id', '=', 'f.jurisdiction_id'),
    )
    .select([
      'f.function_code as functionCode',
      'a.name as functionName',
      'o.id',
      'o.name',
      'o.kind',
      'o.level',
      'o.protocol_rank as rank',
      'f.valid_from as since',
      sql<string | null>`(select p.name from organisation_succession s
        join organisation p on p.jurisdiction_id = s.jurisdiction_id and p.id = s.predecessor_id
        where s.jurisdiction_id = f.jurisdiction_id and s.successor_id = f.organisation_id
          and (s.function_code = f.function_code or s.function_code is null) and s.happened_on <= ${on}::date
        order by s.function_code is null, s.happened_on desc limit 1)`.as('predecessor'),
    ])
    .where('f.valid_from', '<=', on)
    .where((eb) => eb.or([eb('f.valid_to', 'is', null), eb('f.valid_to', '>=', on)]))
    .where((eb) => eb.or([eb('o.valid_to', 'is', null), eb('o.valid_to', '>=', on)]))
    .orderBy('o.protocol_rank')
    .orderBy('o.name')
    .execute()
}

/** The People's Committees of that day: one for the province, one for each commune, with the commune it governs. */
export async function listCommittees(db: Db, on: CalendarDay) {
  return db
    .selectFrom('organisation')
    .select(['id', 'name', 'level', 'parent_id as parentId'])
    .where('kind', '=', 'peoples_committee')
    .where('valid_from', '<=', on)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', on)]))
    .orderBy('protocol_rank')
    .orderBy('name')
    .execute()
}
