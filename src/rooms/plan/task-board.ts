/** The board: who owes what, late first. */
import { sql } from 'kysely'
import { addDays } from '#calendar/day.ts'
import { nextWorkingDay, type WorkCalendar } from '#calendar/work-calendar.ts'
import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import { searchKey } from '#vietnamese/abbreviations.ts'
import { fold } from '#vietnamese/fold.ts'
import { groupOf, type LineGroup, lineColumns, lineGroups, type TaskLine, taskLines } from './task-line.ts'

export type BoardFilter = 'tat-ca' | 'cua-minh' | 'co-quan-khac' | 'chua-nhan' | 'kho-khan'
export const boardFilters: readonly BoardFilter[] = ['tat-ca', 'cua-minh', 'co-quan-khac', 'chua-nhan', 'kho-khan']

export type BoardQuery = {
  today: string
  soonUntil: string
  /** Organisations for which the reader answers himself (ownBodies). */
  own: readonly string[]
  filter: BoardFilter
  search: string
  conferenceId: string | null
  page: number
  size: number
}

export type BoardLine = TaskLine & { group: LineGroup; own: boolean }
export type Board = {
  lines: BoardLine[]
  /** Lines of the chosen filter, by group. */
  groups: Record<LineGroup, number>
  /** What is not done yet, by filter. */
  counts: Record<BoardFilter, number>
  total: number
}

/** The last day that counts as due soon: three working days or fewer are left until its end. */
export function soonUntil(today: string, calendar: WorkCalendar): string {
  let day = today
  for (let count = 0; count < 4; count += 1) day = nextWorkingDay(calendar, day)
  return addDays(day, -1)
}

/** "Việc của mình": of the reader's own organisation and those named in his roles, not of everything below them. */
export function ownBodies(actor: Actor): string[] {
  if (actor.kind !== 'account') return []
  const ids = actor.grants.map((grant) => grant.organisationId)
  return [...new Set(actor.organisation ? [...ids, actor.organisation.id] : ids)]
}

export async function loadBoard(db: Db, query: BoardQuery): Promise<Board> {
  const { ids, marks, groups, counts } = await pageOf(db, query)
  const total = Object.values(groups).reduce((sum, count) => sum + count, 0)
  // What a line shows costs a dozen look-ups: they are made for the lines of this page alone.
  const rows =
    ids.length === 0
      ? []
      : await taskLines(db).where('a.id', 'in', ids).select(lineColumns).orderBy(placeIn(ids)).execute()
  return {
    counts,
    groups,
    total,
    lines: rows.map(({ reportText, reportAt, ...row }) => ({
      ...row,
      ...marks.get(row.assigneeId)!,
      report: reportText !== null && reportAt ? { text: reportText, at: reportAt } : null,
      remindedAt: row.remindedAt ? new Date(row.remindedAt) : null,
    })),
  }
}

const placeIn = (ids: readonly string[]) => sql<number>`array_position(${`{${ids.join(',')}}`}::uuid[], a.id)`

type Mark = { id: string; group: LineGroup; own: boolean }
type Page = Pick<Board, 'counts' | 'groups'> & { ids: string[]; marks: Map<string, Omit<Mark, 'id'>> }

/** Each line is looked at once: which are on the page, in order, and how many there are of each kind. */
async function pageOf(db: Db, query: BoardQuery): Promise<Page> {
  const chosen = isIn(query.filter)
  const row = await db
    .with(
      (cte) => cte('line').materialized(),
      () =>
        matching(db, query)
          .select(['a.id', 'd.due_on', 't.position'])
          .select([
            groupOf(query.today, query.soonUntil).as('group'),
            isOwn(query.own).as('own'),
            sql<boolean>`not coalesce(r.finished, false)
              and a.id not in (select k.assignee_id from task_acknowledgement k)`.as('untaken'),
            sql<boolean>`a.id in (select y.assignee_id from task_difficulty y where y.answered_at is null)`.as('hard'),
          ]),
    )
    .selectFrom('line')
    .select(
      lineGroups.map((name) => sql<number>`count(*) filter (where "group" = ${name} and ${chosen})`.as(`of ${name}`)),
    )
    .select(
      boardFilters.map((name) => sql<number>`count(*) filter (where "group" <> 'done' and ${isIn(name)})`.as(name)),
    )
    .select(
      // What is one's own comes first within a group, then the oldest deadline.
      sql<Mark[]>`(select coalesce(json_agg(p), '[]') from (select id, "group", own from line where ${chosen}
        order by array_position(${`{${lineGroups.join(',')}}`}::text[], "group"), own desc, due_on asc nulls last, position, id
        limit ${query.size} offset ${(query.page - 1) * query.size}) p)`.as('page'),
    )
    .executeTakeFirstOrThrow()
  const counted: Record<string, unknown> = row
  const by = <Name extends string>(names: readonly Name[], prefix: string) =>
    Object.fromEntries(names.map((name) => [name, Number(counted[prefix + name])])) as Record<Name, number>
  return {
    ids: row.page.map((mark) => mark.id),
    marks: new Map(row.page.map(({ id, ...mark }) => [id, mark])),
    groups: by(lineGroups, 'of '),
    counts: by(boardFilters, ''),
  }
}

/** Unsigned search over body and text; one conference with what is common to all of its plan. */
function matching(db: Db, query: Pick<BoardQuery, 'search' | 'conferenceId'>) {
  const key = searchKey(query.search)
  const pattern = likePattern(key)
  return taskLines(db, { whole: query.conferenceId === null })
    .$if(query.conferenceId !== null, (lines) =>
      lines.where(
        sql<boolean>`(t.conference_id = ${query.conferenceId} or (t.conference_id is null
          and t.plan_id = (select c.plan_id from conference c where c.id = ${query.conferenceId})))`,
      ),
    )
    .$if(key !== '', (lines) =>
      lines.where(
        // Words stand in the plan as they were written, names in the directory with abbreviations expanded.
        sql<boolean>`(lower(unaccent(t.text || ' ' || t.organisation || ' ' || a.name)) like any(array[${pattern}, ${likePattern(fold(query.search))}])
          or a.organisation_id in (select o.id from organisation o where o.search_key like ${pattern}))`,
      ),
    )
}

export const likePattern = (key: string) => `%${key.replace(/[%_\\]/g, '\\$&')}%`

const isOwn = (own: readonly string[]) =>
  sql<boolean>`coalesce(a.organisation_id = any(${`{${own.join(',')}}`}::uuid[]), false)`

/** Over the columns of `line` in pageOf. */
function isIn(filter: BoardFilter) {
  switch (filter) {
    case 'cua-minh':
      return sql<boolean>`own`
    case 'co-quan-khac':
      return sql<boolean>`not own`
    case 'chua-nhan':
      return sql<boolean>`untaken`
    case 'kho-khan':
      return sql<boolean>`hard`
    default:
      return sql<boolean>`true`
  }
}

/** One line, whatever its group. */
export async function findTaskLine(db: Db, assigneeId: string): Promise<TaskLine | null> {
  const row = await taskLines(db).where('a.id', '=', assigneeId).select(lineColumns).executeTakeFirst()
  if (!row) return null
  const { reportText, reportAt, ...line } = row
  return {
    ...line,
    report: reportText !== null && reportAt ? { text: reportText, at: reportAt } : null,
    remindedAt: line.remindedAt ? new Date(line.remindedAt) : null,
  }
}
