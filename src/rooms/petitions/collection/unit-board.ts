/** Units that were asked to collect: by when, how many they have, how many they sent, what they said, when reminded. */
import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import { dayOf } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'

export type UnitLine = {
  id: string
  name: string
  version: number
  phone: string | null
  contact: { name: string; salutation: string | null } | null
  dueOn: CalendarDay
  suggestions: string[]
  hotIssues: string[]
  letterNumber: string | null
  letterIssuedOn: CalendarDay | null
  askedAt: Date
  /** Through it and the units below it. */
  collected: number
  /** Of those, what still lies with it or below it. */
  atUnit: number
  report: { version: number; note: string; at: Date; by: string | null; onTime: boolean } | null
  reportVersion: number
  remindedAt: Date | null
  stands: 'reported' | 'late' | 'open'
}

/** Late first, then by the last day, then by name. The fence shows a unit its own line. */
export async function listUnitLines(db: Db, conferenceId: string, today: CalendarDay): Promise<UnitLine[]> {
  const rows = await db
    .selectFrom('collection_request_now as r')
    .innerJoin('organisation as o', 'o.id', 'r.organisation_id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('collection_report as w')
          .leftJoin('account as a', 'a.id', 'w.made_by')
          .select(['w.version', 'w.note', 'w.made_at', 'w.taken_back', 'a.display_name'])
          .whereRef('w.conference_id', '=', 'r.conference_id')
          .whereRef('w.organisation_id', '=', 'r.organisation_id')
          .orderBy('w.version', 'desc')
          .limit(1)
          .as('w'),
      (join) => join.onTrue(),
    )
    .select(['o.id', 'o.name', 'o.phone', 'r.version', 'r.due_on as dueOn', 'r.suggestions', 'r.made_at as askedAt'])
    .select(['r.hot_issues as hotIssues', 'r.letter_number as letterNumber', 'r.letter_issued_on as letterIssuedOn'])
    .select(['w.version as reportVersion', 'w.note', 'w.made_at as reportedAt', 'w.taken_back as reportTakenBack'])
    .select(['w.display_name as reportedBy', contact.as('contact'), remindedAt.as('remindedAt')])
    .where('r.conference_id', '=', conferenceId)
    .where('r.taken_back', '=', false)
    .orderBy('r.due_on')
    .orderBy(sql`o.name collate "vi-x-icu"`)
    .execute()
  const counts = await countByUnit(db, conferenceId)
  const lines = rows.map((row): UnitLine => {
    const below = counts.filter((count) => count.lineage.includes(row.id))
    const sum = (of: 'collected' | 'atUnit') => below.reduce((all, count) => all + count[of], 0)
    const hasReported = row.reportVersion !== null && row.reportTakenBack === false
    return {
      id: row.id,
      name: row.name,
      phone: row.phone,
      version: row.version!,
      contact: row.contact,
      dueOn: row.dueOn!,
      suggestions: row.suggestions!,
      hotIssues: row.hotIssues!,
      letterNumber: row.letterNumber,
      letterIssuedOn: row.letterIssuedOn,
      askedAt: new Date(row.askedAt!),
      collected: sum('collected'),
      atUnit: sum('atUnit'),
      report: hasReported
        ? {
            version: row.reportVersion!,
            note: row.note ?? '',
            at: new Date(row.reportedAt!),
            by: row.reportedBy,
            onTime: dayOf(new Date(row.reportedAt!)) <= row.dueOn!,
          }
        : null,
      reportVersion: row.reportVersion ?? 0,
      remindedAt: row.remindedAt ? new Date(row.remindedAt) : null,
      stands: hasReported ? 'reported' : row.dueOn! < today ? 'late' : 'open',
    }
  })
  const order = { late: 0, open: 1, reported: 2 }
  return lines.sort((a, b) => order[a.stands] - order[b.stands])
}

async function countByUnit(db: Db, conferenceId: string) {
  const rows = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('petition_listed as s')
        .select([
          's.collected_by as unit',
          sql<number>`count(*)`.as('collected'),
          sql<number>`count(*) filter (where s.holder_id is not null)`.as('atUnit'),
        ])
        .where('s.conference_id', '=', conferenceId)
        .where('s.collected_by', 'is not', null)
        .groupBy('s.collected_by')
        .as('n'),
    )
    .innerJoin('organisation as o', 'o.id', 'n.unit')
    .select(['o.lineage', 'n.collected', 'n.atUnit'])
    .execute()
  return rows.map((row) => ({
    lineage: row.lineage as string[],
    collected: Number(row.collected),
    atUnit: Number(row.atUnit),
  }))
}

const contact = sql<UnitLine['contact']>`(select json_build_object('name', h.full_name, 'salutation', h.salutation)
  from position q join person h on h.jurisdiction_id = q.jurisdiction_id and h.id = q.person_id
  where q.jurisdiction_id = o.jurisdiction_id and q.organisation_id = o.id and q.is_contact and q.valid_to is null
  order by q.protocol_rank, q.id limit 1)`

const remindedAt = sql<Date | null>`(select max(m.made_at) from collection_reminder m where m.jurisdiction_id = r.jurisdiction_id
  and m.conference_id = r.conference_id and m.organisation_id = r.organisation_id)`
