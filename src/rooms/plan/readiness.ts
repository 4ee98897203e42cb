/** "Sẵn sàng họp": what must stand before the day, from what this house knows today. */
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { dayInVietnam, type World } from '#platform/world.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { parsePhone } from '#vietnamese/phones.ts'
import { firstSession } from './conference-head.ts'
import { dayWords } from './deadline-view.ts'
import { leadTimesOf } from './lead-times.ts'
import { windowWords } from './session-window.ts'
import { taskLines } from './task-line.ts'

export type Gate = { state: 'done' | 'partly' | 'waiting'; label: string; line?: string; href?: string }

export async function loadReadiness(db: Db, world: World, conferenceId: string): Promise<Gate[]> {
  const base = `/lam-viec/hoi-nghi/${conferenceId}`
  const row = await db
    .selectFrom('conference as c')
    .leftJoin('conference_publication as p', (join) =>
      join.onRef('p.conference_id', '=', 'c.id').onRef('p.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoin('plan_issue_now as i', (join) =>
      join.onRef('i.plan_id', '=', 'c.plan_id').onRef('i.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .select(['c.plan_id', 'c.contact_name', 'c.contact_phone', 'p.published_at', 'i.number', 'i.issued_on'])
    .select([
      sql<
        string | null
      >`(select f.value #>> '{}' from plan_fact_now f where f.plan_id = c.plan_id and f.key = 'documentNumber')`.as(
        'written',
      ),
      sql<string[]>`array(select h.person from conference_chair h where h.conference_id = c.id order by h.position)`.as(
        'chairs',
      ),
    ])
    .where('c.id', '=', conferenceId)
    .executeTakeFirstOrThrow()
  const session = await firstSession(db, conferenceId)
  const { lines, taken } = await taskLines(db)
    .where(
      sql<boolean>`(t.conference_id = ${conferenceId} or (t.conference_id is null and t.plan_id = ${row.plan_id}))`,
    )
    .select([
      sql<number>`count(*)`.as('lines'),
      sql<number>`count(*) filter (where coalesce(r.finished, false) or exists (select from task_acknowledgement k
        where k.jurisdiction_id = a.jurisdiction_id and k.assignee_id = a.id))`.as('taken'),
    ])
    .executeTakeFirstOrThrow()
  const number = row.number ?? row.written
  return [
    whenAndWhere(session, base),
    gate('Chủ trì', row.chairs.length > 0, row.chairs.join(', ') || 'chưa ghi ai', base),
    await published(db, world, conferenceId, row.published_at, base),
    gate(
      'Người liên hệ',
      Boolean(row.contact_name && row.contact_phone),
      row.contact_name
        ? [row.contact_name, row.contact_phone ? readable(row.contact_phone) : 'chưa có số'].join(', ')
        : 'chưa ghi ai',
      base,
    ),
    gate(
      'Kế hoạch đã ban hành',
      number !== null,
      number ? [number, row.issued_on ? formatDay(row.issued_on) : ''].filter(Boolean).join(', ') : 'chưa ghi số',
      `/lam-viec/ke-hoach/${row.plan_id}`,
    ),
    {
      state: lines > 0 && taken === lines ? 'done' : taken > 0 ? 'partly' : 'waiting',
      label: 'Mọi cơ quan đã nhận việc',
      line:
        lines === 0 ? 'chưa giao việc nào' : `${taken} trên ${lines}${taken < lines ? `, thiếu ${lines - taken}` : ''}`,
      href: `${base}/viec?loc=chua-nhan`,
    },
  ]
}

/** '0200 355 6049': figures in groups are read without slips. */
function readable(number: string): string {
  const phone = parsePhone(number)
  return 'display' in phone ? phone.display : number
}

const gate = (label: string, isDone: boolean, line: string, href: string): Gate => ({
  state: isDone ? 'done' : 'waiting',
  label,
  line,
  href,
})

function whenAndWhere(
  session: { place: string | null; first_day: string | null; last_day: string | null } | undefined,
  base: string,
): Gate {
  const isDay = session?.first_day != null && session.first_day === session.last_day
  const line = [
    windowWords(session?.first_day ?? null, session?.last_day ?? null),
    session?.place ?? 'chưa có nơi họp',
  ].join('; ')
  const state = isDay && session.place ? 'done' : session?.first_day || session?.place ? 'partly' : 'waiting'
  return { state, label: 'Ngày và nơi họp', line, href: `${base}/phien` }
}

async function published(db: Db, world: World, id: string, at: Date | null, base: string): Promise<Gate> {
  const due = (await leadTimesOf(db, world, [id])).find((each) => each.direction === 'before_session')?.dueOn ?? null
  const label = due ? `Đăng công khai trước ${dayWords(due, world.today)}` : 'Đăng trên trang công khai'
  if (!at)
    return {
      state: 'waiting',
      label,
      line: due && due < world.today ? 'chưa đăng, đã quá hạn theo luật' : 'chưa đăng',
      href: base,
    }
  const on = dayInVietnam(at)
  return due && on > due
    ? { state: 'partly', label, line: `đăng ngày ${formatDay(on)}, chậm so với luật`, href: base }
    : { state: 'done', label, line: `đăng ngày ${formatDay(on)}`, href: base }
}
