/** One line of the board: a task and the body that leads it, with whom to call, its deadline and how far it is. */
import { sql } from 'kysely'
import type { DeadlineRule } from '#calendar/deadline.ts'
import type { Db } from '#platform/db.ts'

/** What conferenceName (conference-list.ts) makes a name of. */
export type ConferenceNaming = { type: string; title: string; year: string | null; place: string | null }

export type TaskLine = {
  assigneeId: string
  taskId: string
  planId: string
  conferenceId: string | null
  conference: ConferenceNaming | null
  /** As in the plan: 'Các sở, ban, ngành'. */
  written: string
  text: string
  tone: 'order' | 'request'
  organisationId: string | null
  body: string
  contact: { name: string; title: string; salutation: string | null; phone: string | null } | null
  bodyPhone: string | null
  dueOn: string | null
  rule: DeadlineRule | null
  anchor: string | null
  provisional: boolean
  deadlineVersion: number | null
  firstDueOn: string | null
  acknowledged: boolean
  finished: boolean
  report: { text: string; at: Date } | null
  difficulty: string | null
  remindedAt: Date | null
  source: string | null
  /** The reader runs the conference: reminds, edits. */
  mayRun: boolean
  /** The reader answers for this body: acknowledges, reports. */
  mayAct: boolean
}

export type LineGroup = 'late' | 'soon' | 'open' | 'undated' | 'done'
export const lineGroups: readonly LineGroup[] = ['late', 'soon', 'open', 'undated', 'done']

/**
 * The lines that the one who asks may see: those who run a conference see every body's, a body sees its own.
 * Tasks of a conference that was called off or put off owe nothing now. `removed`: those too, and removed ones, for one task's own page.
 * `whole`: all lines of a province are wanted, so last deadlines and reports are gathered at once instead of line by line.
 */
export function taskLines(db: Db, { removed = false, whole = false }: { removed?: boolean; whole?: boolean } = {}) {
  return db
    .selectFrom('task_assignee as a')
    .innerJoin('task as t', (join) =>
      join.onRef('t.id', '=', 'a.task_id').onRef('t.jurisdiction_id', '=', 'a.jurisdiction_id'),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('task_deadline as v')
          .select(['v.due_on', 'v.rule', 'v.anchor', 'v.provisional', 'v.version'])
          .select('v.task_id')
          .$if(whole, (all) => all.distinctOn('v.task_id').orderBy('v.task_id'))
          .$if(!whole, (one) =>
            one.whereRef('v.task_id', '=', 't.id').whereRef('v.jurisdiction_id', '=', 't.jurisdiction_id').limit(1),
          )
          .orderBy('v.version', 'desc')
          .as('d'),
      (join) => join.onRef('d.task_id', '=', 't.id'),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('task_report as w')
          .select(['w.text', 'w.finished', 'w.made_at'])
          .select('w.assignee_id')
          .$if(whole, (all) => all.distinctOn('w.assignee_id').orderBy('w.assignee_id'))
          .$if(!whole, (one) =>
            one.whereRef('w.assignee_id', '=', 'a.id').whereRef('w.jurisdiction_id', '=', 'a.jurisdiction_id').limit(1),
          )
          .where('w.withdrawn_at', 'is', null)
          .orderBy('w.made_at', 'desc')
          .orderBy('w.id', 'desc')
          .as('r'),
      (join) => join.onRef('r.assignee_id', '=', 'a.id'),
    )
    .where('a.part', '=', 'lead')
    .where('a.removed_at', 'is', null)
    .$if(!removed, (lines) => lines.where('t.removed_at', 'is', null))
    .where(
      sql<boolean>`(is_system() or t.plan_id in (select plans_i_read()) or t.conference_id in (select conferences_i_read())
        or a.organisation_id in (select bodies_i_act_for()))`,
    )
    .$if(!removed, (lines) =>
      lines.where(
        sql<boolean>`not exists (select from conference_cancellation x where x.jurisdiction_id = t.jurisdiction_id and x.conference_id = t.conference_id)`,
      ),
    )
}

/** In which group a line stands. `soonUntil`: the last day that is due soon (soonUntil in task-board.ts). */
export const groupOf = (today: string, soonUntil: string) =>
  sql<LineGroup>`case when coalesce(r.finished, false) then 'done' when d.due_on is null then 'undated'
    when d.due_on < ${today}::date then 'late' when d.due_on <= ${soonUntil}::date then 'soon' else 'open' end`

/** What a page shows of a line, added to taskLines. */
export const lineColumns = [
  sql<string>`a.id`.as('assigneeId'),
  sql<string>`t.id`.as('taskId'),
  sql<string>`t.plan_id`.as('planId'),
  sql<string | null>`t.conference_id`.as('conferenceId'),
  sql<ConferenceNaming | null>`(select json_build_object('type', c.conference_type, 'title', c.title, 'year', extract(year from s.first_day)::text,
    'place', case when t.conference_id is not null and exists (select from conference o where o.plan_id = c.plan_id and o.id <> c.id) then s.place end)
    from conference c left join lateral (select w.first_day, w.place from dialogue_session w where w.jurisdiction_id = c.jurisdiction_id
      and w.conference_id = c.id and w.removed_at is null order by w.first_day, w.position, w.id limit 1) s on true
    where c.jurisdiction_id = t.jurisdiction_id and c.plan_id = t.plan_id and (t.conference_id is null or c.id = t.conference_id) order by c.ordinal limit 1)`.as(
    'conference',
  ),
  sql<string>`t.organisation`.as('written'),
  sql<string>`t.text`.as('text'),
  sql<'order' | 'request'>`t.tone`.as('tone'),
  sql<string | null>`a.organisation_id`.as('organisationId'),
  sql<string>`coalesce((select o.name from organisation o where o.jurisdiction_id = a.jurisdiction_id and o.id = a.organisation_id), a.name)`.as(
    'body',
  ),
  sql<
    TaskLine['contact']
  >`(select json_build_object('name', h.full_name, 'title', q.title, 'salutation', h.salutation, 'phone', h.phone)
    from position q join person h on h.jurisdiction_id = q.jurisdiction_id and h.id = q.person_id
    where q.jurisdiction_id = a.jurisdiction_id and q.organisation_id = a.organisation_id and q.is_contact and q.valid_to is null
    order by q.protocol_rank, q.id limit 1)`.as('contact'),
  sql<
    string | null
  >`(select o.phone from organisation o where o.jurisdiction_id = a.jurisdiction_id and o.id = a.organisation_id)`.as(
    'bodyPhone',
  ),
  sql<string | null>`d.due_on`.as('dueOn'),
  sql<DeadlineRule | null>`d.rule`.as('rule'),
  sql<string | null>`d.anchor`.as('anchor'),
  sql<boolean>`coalesce(d.provisional, false)`.as('provisional'),
  sql<number | null>`d.version`.as('deadlineVersion'),
  sql<
    string | null
  >`(select f.due_on from task_deadline f where f.jurisdiction_id = t.jurisdiction_id and f.task_id = t.id
    and d.version > 1 and f.due_on is not null order by f.version limit 1)`.as('firstDueOn'),
  sql<boolean>`exists (select from task_acknowledgement k where k.jurisdiction_id = a.jurisdiction_id and k.assignee_id = a.id)`.as(
    'acknowledged',
  ),
  sql<boolean>`coalesce(r.finished, false)`.as('finished'),
  sql<string | null>`r.text`.as('reportText'),
  sql<Date | null>`r.made_at`.as('reportAt'),
  sql<
    string | null
  >`(select y.text from task_difficulty y where y.jurisdiction_id = a.jurisdiction_id and y.assignee_id = a.id
    and y.answered_at is null order by y.made_at limit 1)`.as('difficulty'),
  sql<Date | null>`(select max(m.made_at) from task_reminder m where m.jurisdiction_id = a.jurisdiction_id and m.assignee_id = a.id)`.as(
    'remindedAt',
  ),
  sql<boolean>`(is_system() or t.plan_id in (select plans_i_work_on())
    or coalesce(t.conference_id in (select conferences_i_work_on()), false))`.as('mayRun'),
  sql<boolean>`(is_system() or coalesce(a.organisation_id in (select bodies_i_act_for()), false))`.as('mayAct'),
  sql<
    string | null
  >`(select substring(p.source_text from t.source_start + 1 for t.source_end - t.source_start) from plan p
    where p.jurisdiction_id = t.jurisdiction_id and p.id = t.plan_id)`.as('source'),
] as const
