/** Bảng tổng hợp ý kiến, kiến nghị và nội dung trả lời: every case of a conference with its answer, or that there is none. */
import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db, Tx } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { conferenceToSort, countToRoute, detailsOf, listGiven } from '#rooms/triage/index.ts'
import type { AnswerContent } from '../answer.ts'
import { caseClocks } from '../clock/case-clocks.ts'
import type { Direct } from '../direct.ts'
import { mayFollowAnswers } from '../policy.ts'
import { conferenceNotFound } from '../refusals.ts'
import { listStandings, type Standing } from '../standings.ts'
import { reopenedNow } from '../verdict/after-answer.ts'
import { type BookOrder, groupsOf } from './book-groups.ts'

export type BookRow = {
  id: string
  code: string
  /** With masks laid: the book goes to many hands. */
  text: string
  topic: string | null
  lead: string
  coordinators: string[]
  /** With extensions and waiting for the petitioner. */
  dueOn: CalendarDay
  /** Past its day without an approved answer. */
  isLate: boolean
  /** Beyond the body's authority, and put to the level above: nobody is late with it. */
  isForwarded: boolean
  senders: number
  communes: number
  /** Years in which an officer confirmed that the same was asked. */
  askedIn: number[]
  /** The newest approved text; null: none yet. A draft is none. */
  answer: AnswerContent | null
  /** Opened again by those who asked: its new last day. Answered, but not settled. */
  reopenedDueOn: CalendarDay | null
  standing: Standing
}

export async function loadBook(db: Db, world: World, asked: { conferenceId: string; order: BookOrder }) {
  const { conferenceId, order } = asked
  const cared = await conferenceToSort(db, conferenceId)
  refuseUnless(cared && mayFollowAnswers(world.actor, cared), conferenceNotFound)
  const rows = await listBookRows(db, world, conferenceId)
  const missing = rows.filter(({ answer }) => answer === null).sort(soonestFirst)
  const answered = rows.filter(({ answer }) => answer !== null)
  return {
    conference: await conferenceOf(db, conferenceId),
    today: world.today,
    now: world.now,
    order,
    missing,
    groups: groupsOf(answered, order),
    counts: {
      cases: rows.length,
      senders: rows.reduce((sum, row) => sum + row.senders, 0),
      bodies: new Set(rows.map(({ lead }) => lead)).size,
      answered: answered.filter(({ reopenedDueOn }) => reopenedDueOn === null).length,
      reopened: answered.filter(({ reopenedDueOn }) => reopenedDueOn !== null).length,
      missing: missing.length,
      late: missing.filter(({ isLate }) => isLate).length,
      hidden: answered.filter(({ standing }) => !isOut(standing, world)).length,
      /** Accepted and given to nobody. */
      ungiven: (await countToRoute(db, world, conferenceId)) ?? 0,
    },
  }
}
/** What went to the level above stands last. */
const soonestFirst = (a: BookRow, b: BookRow): number =>
  Number(a.isForwarded) - Number(b.isForwarded) || a.dueOn.localeCompare(b.dueOn)

export type Book = Awaited<ReturnType<typeof loadBook>>

/** The text in the book is the one that citizens read at that moment. */
export const isOut = ({ releasedFrom }: Pick<Standing, 'releasedFrom'>, { now }: Pick<World, 'now'>): boolean =>
  releasedFrom !== null && releasedFrom <= now

async function listBookRows(db: Db, world: World, conferenceId: string): Promise<BookRow[]> {
  const given = await listGiven(db, { conferenceId })
  const ids = given.map(({ id }) => id)
  const [standing, reopened, answers, asked] = [
    await listStandings(db, world, ids),
    await reopenedNow(db, world, ids),
    await approvedTexts(db, ids),
    await askersOf(db, ids),
  ]
  const details = await detailsOf(db, given)
  const clocks = await caseClocks(db, world, ids)
  const leads = new Map(clocks.flatMap((clock) => (clock.role === 'lead' ? [[clock.assignmentId, clock]] : [])))
  return given.map((row): BookRow => {
    const [detail, answer] = [details.get(row.petitionId), answers.get(row.id) ?? null]
    const asking = asked.get(row.id)
    const clock = leads.get(row.id)
    const dueOn = clock?.dueOn ?? row.dueOn
    const isForwarded = answer === null && clock?.isDone === true
    return {
      id: row.id,
      code: row.code,
      text: detail?.words ?? row.title,
      topic: detail?.topic ?? null,
      lead: row.lead,
      coordinators: row.coordinators.map(({ name }) => name),
      dueOn,
      isLate: answer === null && !isForwarded && dueOn < world.today,
      isForwarded,
      senders: asking?.senders ?? row.together,
      communes: asking?.communes ?? 0,
      askedIn: asking?.years ?? [],
      answer,
      reopenedDueOn: reopened.get(row.id) ?? null,
      standing: standing(row.id),
    }
  })
}

async function approvedTexts(db: Db, ids: readonly string[]): Promise<Map<string, AnswerContent>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('answer_version as v')
    .innerJoin('answer_step as s', (join) =>
      join
        .onRef('s.jurisdiction_id', '=', 'v.jurisdiction_id')
        .onRef('s.assignment_id', '=', 'v.assignment_id')
        .onRef('s.version', '=', 'v.version')
        .on('s.kind', '=', 'approved'),
    )
    .distinctOn('v.assignment_id')
    .select([
      'v.assignment_id as id',
      'v.direct',
      'v.result',
      'v.text',
      'v.action',
      'v.responsible',
      'v.done_by as doneBy',
      'v.bases',
    ])
    .where('v.assignment_id', 'in', [...ids])
    .orderBy('v.assignment_id')
    .orderBy('v.version', 'desc')
    .execute()
  return new Map(
    rows.map(({ id, ...row }) => [
      id,
      { ...row, direct: row.direct as Direct | null, result: row.result as AnswerContent['result'] },
    ]),
  )
}

type Askers = { id: string; senders: number; communes: number; years: number[] }

async function askersOf(db: Db, ids: readonly string[]): Promise<Map<string, Askers>> {
  const { rows } = await sql<Askers>`
    with members as materialized (
      select a.id, m.petition_id from assignment a join petition_group_move_now m on m.jurisdiction_id = a.jurisdiction_id
        and m.group_id = a.group_id where a.id = any(${[...ids]}::uuid[])
      union all select a.id, a.petition_id from assignment a where a.petition_id is not null and a.id = any(${[...ids]}::uuid[]))
    select m.id, count(distinct p.id)::int as senders, count(distinct p.commune_id)::int as communes,
      coalesce(array_agg(distinct extract(year from e.received_at at time zone 'Asia/Ho_Chi_Minh')::int
        order by extract(year from e.received_at at time zone 'Asia/Ho_Chi_Minh')::int) filter (where e.id is not null), '{}') as years
    from members m join petition p on p.jurisdiction_id = (select current_jurisdiction()) and p.id = m.petition_id
    left join petition_recurrence_now r on r.jurisdiction_id = p.jurisdiction_id and r.petition_id = p.id and r.confirmed
    left join petition e on e.jurisdiction_id = r.jurisdiction_id and e.id = r.earlier_id
    group by m.id`.execute(db as Tx)
  return new Map(rows.map((row) => [row.id, row]))
}

async function conferenceOf(db: Db, conferenceId: string) {
  const conference = await db
    .selectFrom('conference as c')
    .innerJoin('organisation as issuer', (join) =>
      join.onRef('issuer.id', '=', 'c.organisation_id').onRef('issuer.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoin('plan_issue as i', (join) =>
      join.onRef('i.plan_id', '=', 'c.plan_id').onRef('i.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .select(['c.id', 'c.title', 'c.issuer as planIssuer', 'issuer.name as issuer'])
    .select(['i.number as planNumber', 'i.issued_on as planIssuedOn'])
    .where('c.id', '=', conferenceId)
    .executeTakeFirst()
  refuseUnless(conference, conferenceNotFound)
  return conference
}
