/** Conferences that the one who asks may see. */
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { searchKey } from '#vietnamese/abbreviations.ts'
import { fold } from '#vietnamese/fold.ts'
import { type ConferenceType, conferenceTypes } from './conference-type.ts'
import { likePattern } from './task-board.ts'
import { taskLines } from './task-line.ts'

/** How a conference is called in a list: by whom it is with and its year; its whole title is often three lines long. */
export function conferenceName(conference: {
  type: string
  title: string
  year: string | null
  place?: string | null
}): string {
  const words = conference.type === 'other' ? null : conferenceTypes[conference.type as ConferenceType]
  if (!words) return conference.title
  const year = conference.year ? ` năm ${conference.year}` : ''
  return `${words}${year}${conference.place ? ` (${conference.place})` : ''}`
}

/** Of a conference `c` in a query: its year, and its place where its plan calls several. */
export const nameColumns = [
  sql<string>`c.conference_type`.as('type'),
  sql<string>`c.title`.as('title'),
  sql<
    string | null
  >`(select extract(year from s.first_day)::text from dialogue_session s where s.jurisdiction_id = c.jurisdiction_id
    and s.conference_id = c.id and s.removed_at is null order by s.first_day, s.position, s.id limit 1)`.as('year'),
  sql<
    string | null
  >`(select s.place from dialogue_session s where s.jurisdiction_id = c.jurisdiction_id and s.conference_id = c.id
    and s.removed_at is null and exists (select from conference o where o.jurisdiction_id = c.jurisdiction_id
    and o.plan_id = c.plan_id and o.id <> c.id) order by s.first_day, s.position, s.id limit 1)`.as('place'),
] as const

/** For choosing one in a filter, or for the names of these: the newest first. */
export async function listConferenceChoices(db: Db, ids?: readonly string[]): Promise<{ id: string; name: string }[]> {
  const rows = await db
    .selectFrom('conference as c')
    .select('c.id')
    .select(nameColumns)
    .$if(ids !== undefined, (query) => query.where('c.id', 'in', [...ids!]))
    .orderBy('c.created_at', 'desc')
    .orderBy('c.ordinal')
    .limit(100)
    .execute()
  return rows.map((row) => ({ id: row.id, name: conferenceName(row) }))
}

export type ConferenceStage = 'stopped' | 'unknown' | 'coming' | 'held'
export const conferenceStages: Readonly<Record<ConferenceStage, string>> = {
  coming: 'Sắp họp',
  unknown: 'Chưa có ngày',
  held: 'Đã họp',
  stopped: 'Hoãn, hủy',
}

export type ConferenceFilter = { search: string; type: string; stage: string; year: string; page: number; size: number }

export type ConferenceRow = {
  id: string
  title: string
  type: ConferenceType
  organisation: string
  firstDay: string | null
  lastDay: string | null
  place: string | null
  stage: ConferenceStage
  stopped: string | null
  published: boolean
  slug: string
  /** Others read of a published one what everybody reads. */
  mayOpen: boolean
  open: number
  late: number
}

/** Those to come first, the nearest on top; then those held, the latest on top. */
export async function listConferences(
  db: Db,
  today: string,
  filter: ConferenceFilter,
): Promise<{ rows: ConferenceRow[]; total: number; years: string[] }> {
  const stage = sql<ConferenceStage>`case when x.kind is not null then 'stopped' when s.first_day is null then 'unknown'
    when s.last_day < ${today}::date then 'held' else 'coming' end`
  const found = db
    .selectFrom('conference as c')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'c.organisation_id').onRef('o.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('dialogue_session as w')
          .select(['w.first_day', 'w.last_day', 'w.place'])
          .whereRef('w.conference_id', '=', 'c.id')
          .where('w.removed_at', 'is', null)
          .orderBy('w.first_day')
          .orderBy('w.position')
          .orderBy('w.id')
          .limit(1)
          .as('s'),
      (join) => join.onTrue(),
    )
    .leftJoin('conference_cancellation as x', (join) =>
      join.onRef('x.conference_id', '=', 'c.id').onRef('x.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoin('conference_publication as p', (join) =>
      join.onRef('p.conference_id', '=', 'c.id').onRef('p.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
  const key = searchKey(filter.search)
  const narrowed = found
    .$if(key !== '', (rows) =>
      rows.where(sql<boolean>`lower(unaccent(c.title || ' ' || coalesce(c.theme, '') || ' ' || coalesce(s.place, '') || ' ' || o.name))
        like any(array[${likePattern(key)}, ${likePattern(fold(filter.search))}])`),
    )
    .$if(filter.type !== '', (rows) => rows.where('c.conference_type', '=', filter.type))
    .$if(filter.stage !== '', (rows) => rows.where(sql<boolean>`${stage} = ${filter.stage}`))
    .$if(/^\d{4}$/.test(filter.year), (rows) =>
      rows.where(sql<boolean>`extract(year from coalesce(s.first_day, c.created_at::date)) = ${Number(filter.year)}`),
    )
  const rows = await narrowed
    .select([
      'c.id',
      'c.slug',
      'c.title',
      'o.name as organisation',
      's.first_day as firstDay',
      's.last_day as lastDay',
      's.place',
      'x.kind as stopped',
    ])
    .select([
      sql<ConferenceType>`c.conference_type`.as('type'),
      stage.as('stage'),
      sql<boolean>`p.conference_id is not null`.as('published'),
      sql<boolean>`reads_plans(c.organisation_id, c.id) or plan_tasks_me(c.plan_id)`.as('mayOpen'),
    ])
    .orderBy(sql`array_position(array['coming', 'unknown', 'held', 'stopped'], ${stage})`)
    .orderBy(sql`case when ${stage} = 'held' then null else s.first_day end asc nulls last`)
    .orderBy('s.first_day', 'desc')
    .orderBy('c.id')
    .limit(filter.size)
    .offset((filter.page - 1) * filter.size)
    .execute()
  const { total } = await narrowed.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  const years = await found
    .select(sql<string>`distinct extract(year from coalesce(s.first_day, c.created_at::date))::text`.as('year'))
    .orderBy('year', 'desc')
    .execute()
  const owed = await countOpen(
    db,
    today,
    rows.map((row) => row.id),
  )
  return {
    rows: rows.map((row) => ({ ...row, ...(owed.get(row.id) ?? { open: 0, late: 0 }) })),
    total,
    years: years.map((row) => row.year),
  }
}

/** Lines of each conference's tasks that are not done, what is common to its plan too. */
async function countOpen(db: Db, today: string, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { open: number; late: number }>()
  const rows = await taskLines(db)
    .innerJoin('conference as c', (join) =>
      join.onRef('c.plan_id', '=', 't.plan_id').on(sql<boolean>`(t.conference_id is null or t.conference_id = c.id)`),
    )
    .where('c.id', 'in', [...ids])
    .where(sql<boolean>`not coalesce(r.finished, false)`)
    .select([
      'c.id',
      sql<number>`count(*)`.as('open'),
      sql<number>`count(*) filter (where d.due_on < ${today}::date)`.as('late'),
    ])
    .groupBy('c.id')
    .execute()
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}
