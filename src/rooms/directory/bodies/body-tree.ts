// The organisations among which the words of a plan are looked up, with every name they go by.
import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'
import { bodyKey, type HomeName, homeName } from './body-names.ts'

export type Body = {
  id: string
  name: string
  kind: string
  level: string
  communeType: string | null
  parentId: string | null
  lineage: string[]
  /** Keys of its name, its short name, and the names it has or had. */
  keys: string[]
  /** What it does on that day: 'binh-dang-gioi'. */
  functions: string[]
  rank: number
}

export type BodyTree = {
  on: CalendarDay
  home: HomeName
  /** Those that exist on the day. */
  living: Body[]
  /** Those that no longer do, by id, with who took over. */
  gone: (Body & { successorIds: string[] })[]
}

/** One read of the whole tree: a province has a few thousand bodies, and a plan names some thirty of them. */
export async function loadBodyTree(db: Db, on: CalendarDay): Promise<BodyTree> {
  const jurisdiction = await db
    .selectFrom('jurisdiction')
    .select('name')
    .where('id', '=', sql<string>`(select current_jurisdiction())`)
    .executeTakeFirst()
  const home = homeName(jurisdiction?.name ?? '')
  const rows = await db
    .selectFrom('organisation as o')
    .select([
      'o.id',
      'o.name',
      'o.short_name',
      'o.kind',
      'o.level',
      'o.commune_type',
      'o.parent_id',
      'o.lineage',
      'o.valid_to',
      'o.protocol_rank',
      sql<string[]>`array(select n.name from organisation_name n where n.organisation_id = o.id)`.as('names'),
      sql<string[]>`array(select f.function_code from organisation_function f where f.organisation_id = o.id
        and f.valid_from <= ${on} and coalesce(f.valid_to, ${on}) >= ${on})`.as('functions'),
      sql<string[]>`array(select s.successor_id::text from organisation_succession s where s.predecessor_id = o.id)`.as(
        'successors',
      ),
    ])
    .where('o.valid_from', '<=', on)
    .orderBy('o.protocol_rank')
    .orderBy('o.name')
    .execute()

  const nameOf = new Map(rows.map((row) => [row.id, row.name]))
  const bodies = rows.map((row) => {
    const own = [row.name, row.short_name, ...row.names].filter((name): name is string => Boolean(name))
    const place = row.parent_id ? (nameOf.get(row.parent_id) ?? '') : ''
    return {
      id: row.id,
      name: row.name,
      kind: row.kind,
      level: row.level,
      communeType: row.commune_type,
      parentId: row.parent_id,
      lineage: row.lineage,
      keys: [...new Set(own.flatMap((name) => keysOf(name, place, row.level, home)))],
      functions: row.functions,
      rank: row.protocol_rank,
      validTo: row.valid_to,
      successorIds: row.successors,
    }
  })
  const isLiving = (body: { validTo: string | null }) => body.validTo === null || body.validTo >= on
  return { on, home, living: bodies.filter(isLiving), gone: bodies.filter((body) => !isLiving(body)) }
}

/** A commune's body may be entered as 'Hội Liên hiệp Phụ nữ' below 'Xã Tả Vân': it answers to both together. */
function keysOf(name: string, place: string, level: string, home: HomeName): string[] {
  const key = bodyKey(name, home)
  if (level !== 'commune' || place === '') return [key]
  const commune = /(?:xa|phuong|dac khu|thi tran) .+$/.exec(bodyKey(place, home))?.[0]
  return commune && !key.endsWith(commune) ? [key, `${key} ${commune}`] : [key]
}
