/** The board: who owes what, late first. */
import { sql } from 'kysely'
import { addDays } from '#calendar/day.ts'
import { nextWorkingDay, type WorkCalendar } from '#calendar/work-calendar.ts'
import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import { searchKey } from '#vietnamese/abbreviations.ts'
import { fold } from '#vietnamese/fold.ts'
import { groupOf, type LineGroup, lineColumns, type TaskLine, taskLines } from './task-line.ts'

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
  const { counts, groups } = await countLines(db, query)
  const total = Object.values(groups).reduce((sum, count) => sum + count, 0)
  const rank = sql<number>`array_position(array['late', 'soon', 'open', 'undated', 'done'], ${groupOf(query.today, query.soonUntil)})`
  const own = isOwn(query.own)
  const rows = await matching(db, query)
    .where(isIn(query.filter, own))
    .select(lineColumns)
    .select([groupOf(query.today, query.soonUntil).as('group'), own.as('own')])
    .orderBy(rank)
    // What is one's own comes first within a group, then the oldest deadline.
    .orderBy(sql`${own} desc`)
    .orderBy(sql`d.due_on asc nulls last`)
    .orderBy('t.position')
    .orderBy('a.id')
    .limit(query.size)
    .offset((query.page - 1) * query.size)
    .execute()
  return {
    counts,
    groups,
    total,
    lines: rows.map(({ reportText, reportAt, ...row }) => ({
      ...row,
      report: reportText !== null && reportAt ? { text: reportText, at: reportAt } : null,
      remindedAt: row.remindedAt ? new Date(row.remindedAt) : null,
    })),
  }
}

async function countLines(db: Db, query: BoardQuery): Promise<Pick<Board, 'counts' | 'groups'>> {
  const group = groupOf(query.today, query.soonUntil)
  const own = isOwn(query.own)
  const countOf = (condition: ReturnType<typeof isIn>) => sql<number>`count(*) filter (where ${condition})`
  const row = await matching(db, query)
    .select(
      (['late', 'soon', 'open', 'undated', 'done'] as const).map((name) =>
        sql<number>`count(*) filter (where ${group} = ${name} and ${isIn(query.filter, own)})`.as(name),
      ),
    )
    .select(boardFilters.map((filter) => countOf(sql<boolean>`${group} <> 'done' and ${isIn(filter, own)}`).as(filter)))
    .executeTakeFirstOrThrow()
  const { late, soon, open, undated, done, ...counts } = row
  return { groups: { late, soon, open, undated, done }, counts }
}

/** Unsigned search over body and text; one conference with what is common to all of its plan. */
function matching(db: Db, query: Pick<BoardQuery, 'search' | 'conferenceId'>) {
  const key = searchKey(query.search)
  const pattern = likePattern(key)
  return taskLines(db)
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

function isIn(filter: BoardFilter, own: ReturnType<typeof isOwn>) {
  switch (filter) {
    case 'cua-minh':
      return own
    case 'co-quan-khac':
      return sql<boolean>`not ${own}`
    case 'chua-nhan':
      return sql<boolean>`not coalesce(r.finished, false) and not exists (select from task_acknowledgement k
        where k.jurisdiction_id = a.jurisdiction_id and k.assignee_id = a.id)`
    case 'kho-khan':
      return sql<boolean>`exists (select from task_difficulty y where y.jurisdiction_id = a.jurisdiction_id
        and y.assignee_id = a.id and y.answered_at is null)`
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
