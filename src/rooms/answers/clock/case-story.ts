/** What happened to the clock of one case: questions with what the senders wrote since, extensions, the way up. */
import type { CalendarDay } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'

export type AskedBack = {
  id: string
  text: string
  by: string
  at: Date
  waitUntil: CalendarDay
  senders: number
  endedAt: Date | null
  /** One of the senders wrote; else the body waited no longer, or waits. */
  isAnswered: boolean
}
export type SenderWord = { id: string; petitionId: string; text: string; at: Date }
export type Extension = {
  id: string
  body: string
  organisationId: string
  fromDueOn: CalendarDay
  dueOn: CalendarDay
  reason: string
  by: string
  at: Date
  decision: { granted: boolean; reason: string; by: string; at: Date } | null
}
export type Forward = {
  recipient: string
  paperNumber: string
  paperOn: CalendarDay
  text: string
  by: string
  at: Date
  answer: { paperNumber: string; paperOn: CalendarDay; text: string; by: string; at: Date } | null
}

/** The newest first. */
export async function listQuestions(db: Db, assignmentId: string): Promise<AskedBack[]> {
  const rows = await db
    .selectFrom('case_question as q')
    .innerJoin('account as by', (join) =>
      join.onRef('by.jurisdiction_id', '=', 'q.jurisdiction_id').onRef('by.id', '=', 'q.made_by'),
    )
    .leftJoin('case_question_end as e', (join) =>
      join.onRef('e.jurisdiction_id', '=', 'q.jurisdiction_id').onRef('e.question_id', '=', 'q.id'),
    )
    .select((eb) => [
      'q.id',
      'q.text',
      'by.display_name as by',
      'q.made_at as at',
      'q.wait_until as waitUntil',
      'e.made_at as endedAt',
      'e.petition_id as answeredBy',
      eb
        .selectFrom('case_question_recipient as r')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .whereRef('r.jurisdiction_id', '=', 'q.jurisdiction_id')
        .whereRef('r.question_id', '=', 'q.id')
        .as('senders'),
    ])
    .where('q.assignment_id', '=', assignmentId)
    .orderBy('q.made_at', 'desc')
    .execute()
  return rows.map(({ answeredBy, senders, ...row }) => ({
    ...row,
    senders: Number(senders),
    isAnswered: answeredBy !== null,
  }))
}

/** What the senders added of their own accord or in answer, oldest first, the newest hundred. */
export async function listSenderWords(db: Db, petitionIds: readonly string[]): Promise<SenderWord[]> {
  if (petitionIds.length === 0) return []
  const rows = await db
    .selectFrom('petition_message')
    .select(['id', 'petition_id as petitionId', 'text', 'made_at as at'])
    .where('petition_id', 'in', [...petitionIds])
    .where('kind', '=', 'supplement')
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute()
  return rows.reverse()
}

/** Of all bodies of these cases, the newest first. */
export async function listExtensions(db: Db, assignmentId: string): Promise<Extension[]> {
  const rows = await db
    .selectFrom('case_extension as x')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.jurisdiction_id', '=', 'x.jurisdiction_id').onRef('o.id', '=', 'x.organisation_id'),
    )
    .innerJoin('account as by', (join) =>
      join.onRef('by.jurisdiction_id', '=', 'x.jurisdiction_id').onRef('by.id', '=', 'x.made_by'),
    )
    .leftJoin('case_extension_decision as d', (join) =>
      join.onRef('d.jurisdiction_id', '=', 'x.jurisdiction_id').onRef('d.extension_id', '=', 'x.id'),
    )
    .leftJoin('account as judge', (join) =>
      join.onRef('judge.jurisdiction_id', '=', 'd.jurisdiction_id').onRef('judge.id', '=', 'd.made_by'),
    )
    .select([
      'x.id',
      'o.name as body',
      'x.organisation_id as organisationId',
      'x.from_due_on as fromDueOn',
      'x.due_on as dueOn',
      'x.reason',
      'by.display_name as by',
      'x.made_at as at',
      'd.granted',
      'd.reason as why',
      'judge.display_name as judge',
      'd.made_at as decidedAt',
    ])
    .where('x.assignment_id', '=', assignmentId)
    .orderBy('x.made_at', 'desc')
    .execute()
  return rows.map(({ granted, why, judge, decidedAt, ...row }) => ({
    ...row,
    decision: decidedAt ? { granted: granted!, reason: why!, by: judge!, at: decidedAt } : null,
  }))
}

export async function findForward(db: Db, assignmentId: string): Promise<Forward | null> {
  const row = await db
    .selectFrom('case_forward as f')
    .innerJoin('account as by', (join) =>
      join.onRef('by.jurisdiction_id', '=', 'f.jurisdiction_id').onRef('by.id', '=', 'f.made_by'),
    )
    .select([
      'f.recipient',
      'f.paper_number as paperNumber',
      'f.paper_on as paperOn',
      'f.text',
      'by.display_name as by',
      'f.made_at as at',
    ])
    .where('f.assignment_id', '=', assignmentId)
    .executeTakeFirst()
  if (!row) return null
  const answer = await db
    .selectFrom('case_forward_answer as r')
    .innerJoin('account as by', (join) =>
      join.onRef('by.jurisdiction_id', '=', 'r.jurisdiction_id').onRef('by.id', '=', 'r.made_by'),
    )
    .select([
      'r.paper_number as paperNumber',
      'r.paper_on as paperOn',
      'r.text',
      'by.display_name as by',
      'r.made_at as at',
    ])
    .where('r.assignment_id', '=', assignmentId)
    .executeTakeFirst()
  return { ...row, answer: answer ?? null }
}
