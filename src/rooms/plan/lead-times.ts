/** What the law gives each conference before and after its day, with what was done about it. */
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import type { ConferenceType } from './conference-type.ts'
import { type DeadlineView, deadlineView } from './deadline-view.ts'
import type { LeadTimeCode } from './lead-times-data.ts'
import { fromSession, type SessionWindow } from './task-due.ts'

export type LeadTime = {
  ruleId: string
  code: LeadTimeCode
  label: string
  direction: 'before_session' | 'after_session'
  source: string
  conferenceId: string
  conference: string
  type: ConferenceType
  dueOn: string | null
  working: string[]
  done: { on: string; evidence: string } | null
  view: DeadlineView
}

/**
 * Of these conferences, or of all that the one who asks reads; what is late comes first. `moved`: as it would be if this
 * session were on other days.
 */
export async function leadTimesOf(
  db: Db,
  world: World,
  conferenceIds: readonly string[] | null,
  moved: SessionWindow | null = null,
): Promise<LeadTime[]> {
  if (conferenceIds?.length === 0) return []
  const dayOf = (day: string | null | undefined, column: string) =>
    moved
      ? sql<string | null>`case when s.id = ${moved.id} then ${day}::date else ${sql.ref(column)} end`
      : sql<string | null>`${sql.ref(column)}`
  const firstDay = dayOf(moved?.firstDay, 's.first_day')
  const lastDay = dayOf(moved?.lastDay, 's.last_day')
  const rows = await db
    .selectFrom('conference as c')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('dialogue_session as s')
          .select(['s.id', firstDay.as('first_day'), lastDay.as('last_day')])
          .whereRef('s.conference_id', '=', 'c.id')
          .where('s.removed_at', 'is', null)
          .orderBy(firstDay)
          .orderBy('s.position')
          .orderBy('s.id')
          .limit(1)
          .as('s'),
      (join) => join.onTrue(),
    )
    .innerJoin('lead_time_rule as l', (join) =>
      join.onRef('l.jurisdiction_id', '=', 'c.jurisdiction_id').onRef('l.conference_type', '=', 'c.conference_type'),
    )
    .leftJoin('lead_time_done as d', (join) =>
      join.onRef('d.conference_id', '=', 'c.id').onRef('d.rule_id', '=', 'l.id'),
    )
    .leftJoin('conference_cancellation as x', (join) => join.onRef('x.conference_id', '=', 'c.id'))
    .select(['l.id as ruleId', 'l.code', 'l.label', 'l.direction', 'l.amount', 'l.unit', 'l.source'])
    .select(['c.id as conferenceId', 'c.title as conference', 'c.conference_type as type'])
    .select([
      's.id as sessionId',
      's.first_day as firstDay',
      's.last_day as lastDay',
      'd.done_on as doneOn',
      'd.evidence',
    ])
    // The law of the day of the conference; while that is unknown, of today.
    .where(sql<boolean>`l.valid_from <= coalesce(s.first_day, ${world.today}::date)
      and (l.valid_to is null or l.valid_to >= coalesce(s.first_day, ${world.today}::date))`)
    .where('x.conference_id', 'is', null)
    .$if(conferenceIds === null, (all) => all.where(sql<boolean>`reads_plans(c.organisation_id, c.id)`))
    .$if(conferenceIds !== null, (found) => found.where('c.id', 'in', [...conferenceIds!]))
    .execute()
  return rows.map((row) => leadTime(row as RuleRow, world)).sort(byDue)
}

type RuleRow = Omit<LeadTime, 'dueOn' | 'working' | 'done' | 'view'> & {
  amount: number
  unit: 'days' | 'working_days'
  sessionId: string | null
  firstDay: string | null
  lastDay: string | null
  doneOn: string | null
  evidence: string | null
}

function leadTime(row: RuleRow, world: World): LeadTime {
  const { amount, unit, sessionId, firstDay, lastDay, doneOn, evidence, ...kept } = row
  const rule = { kind: row.direction, amount, unit }
  const session = sessionId ? { id: sessionId, firstDay, lastDay } : null
  const due = fromSession(rule, session, world.calendar)
  const shown = { ...due, firstDueOn: null, finished: doneOn !== null }
  return {
    ...kept,
    dueOn: due.dueOn,
    working: due.working,
    done: doneOn ? { on: doneOn, evidence: evidence ?? '' } : null,
    view: deadlineView(shown, world.today, world.calendar),
  }
}

/** Late, then soon, then open, then done; within each by day. */
function byDue(a: LeadTime, b: LeadTime): number {
  const rank = ({ view }: LeadTime) => ['late', 'soon', 'open', 'done'].indexOf(view.state)
  return (
    rank(a) - rank(b) ||
    (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') ||
    a.conferenceId.localeCompare(b.conferenceId)
  )
}
