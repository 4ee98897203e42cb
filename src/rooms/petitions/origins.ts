/** Where petitions come from: how many of each commune, topic, channel and day, among those that one may read. */
import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'
import { communeName } from '#rooms/directory/index.ts'
import { listedPetitions, type PetitionFilter } from './petition-list.ts'
import { channelWords } from './petition-words.ts'
import type { Channel } from './receive-petition.ts'

export const originKinds = ['commune', 'topic', 'channel', 'day'] as const
export type OriginKind = (typeof originKinds)[number]

/** `code`: as the list is filtered by it; null: nobody said. */
export type Origin = { code: string | null; name: string; count: number; accepted: number }
export type Origins = { total: number } & Record<OriginKind, Origin[]>

/** Largest first, days in their order. A search by words is not counted. */
export async function countOrigins(db: Db, filter: PetitionFilter): Promise<Origins> {
  const { commune, topic, channel, day } = await countAll(db, filter)
  const communeNames = await namesOf(db, commune)
  const topicNames = await topicNamesOf(db)
  return {
    total: channel.reduce((sum, each) => sum + each.count, 0),
    commune: named(commune, (code) => communeNames.get(code)),
    topic: named(topic, (code) => topicNames.get(code)),
    channel: named(channel, (code) => channelWords[code as Channel]),
    day: named(day, (code) => code).sort((a, b) => (a.name < b.name ? -1 : 1)),
  }
}

type Counted = Omit<Origin, 'name'>

/** All four in one walk over the petitions. */
async function countAll(db: Db, filter: PetitionFilter): Promise<Record<OriginKind, Counted[]>> {
  const rows = await db
    .selectFrom(
      listedPetitions(db, { ...filter, search: undefined })
        .select([sql<string | null>`s.commune_id::text`.as('commune'), sql<string | null>`s.topic_code`.as('topic')])
        .select(['s.channel', sql<string>`(s.received_at at time zone 'Asia/Ho_Chi_Minh')::date::text`.as('day')])
        .select('s.state')
        .as('o'),
    )
    .select(['o.commune', 'o.topic', 'o.channel', 'o.day'])
    .select(
      sql<OriginKind>`case 0 when grouping(o.commune) then 'commune' when grouping(o.topic) then 'topic' when grouping(o.channel) then 'channel' else 'day' end`.as(
        'kind',
      ),
    )
    .select(sql<number>`count(*)`.as('count'))
    .select(sql<number>`count(*) filter (where o.state in ('accepted', 'assigned'))`.as('accepted'))
    .groupBy(sql`grouping sets ((o.commune), (o.topic), (o.channel), (o.day))`)
    .execute()
  const of = (kind: OriginKind): Counted[] =>
    rows
      .filter((row) => row.kind === kind)
      .map((row) => ({ code: row[kind], count: Number(row.count), accepted: Number(row.accepted) }))
  return { commune: of('commune'), topic: of('topic'), channel: of('channel'), day: of('day') }
}

function named(rows: readonly Counted[], nameOf: (code: string) => string | undefined): Origin[] {
  return rows
    .map((row) => ({ ...row, name: (row.code && nameOf(row.code)) ?? 'Chưa rõ' }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi'))
}

async function namesOf(db: Db, rows: readonly Counted[]): Promise<Map<string, string>> {
  const ids = rows.flatMap((row) => row.code ?? [])
  if (ids.length === 0) return new Map()
  const found = await db.selectFrom('organisation').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(found.map(({ id, name }) => [id, communeName(name)]))
}

/** Also those that a province no longer uses. */
async function topicNamesOf(db: Db): Promise<Map<string, string>> {
  const found = await db.selectFrom('petition_topic').select(['code', 'name']).execute()
  return new Map(found.map(({ code, name }) => [code, name]))
}

/** From the first day with a petition to the last, the empty ones among them. */
export function withEmptyDays(days: readonly Origin[], next: (day: CalendarDay) => CalendarDay): Origin[] {
  const [first, last] = [days[0]?.code, days.at(-1)?.code]
  if (!first || !last) return []
  const known = new Map(days.map((day) => [day.code, day]))
  const all: Origin[] = []
  for (let day = first; day <= last && all.length < mostDays; day = next(day))
    all.push(known.get(day) ?? { code: day, name: day, count: 0, accepted: 0 })
  return all
}
const mostDays = 400
