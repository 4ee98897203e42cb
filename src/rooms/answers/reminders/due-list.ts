/** What is due soon and late, by body, as page and paper: for those who do not read mail. */
import { sql } from 'kysely'
import { lateness } from '#calendar/countdown.ts'
import type { CalendarDay } from '#calendar/day.ts'
import type { Block, Paper } from '#papers/model.ts'
import type { Db, Tx } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { headNames, placeNameOf, profileOf, symbolOf, uncheckedConferenceHead } from '#rooms/plan/index.ts'
import { conferenceToSort } from '#rooms/triage/index.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { mayFollowAnswers } from '../policy.ts'
import { conferenceNotFound } from '../refusals.ts'
import { owedClocks } from './owed-clocks.ts'
import { reminderSetting } from './reminder-setting.ts'
import { remindersDue } from './reminders-due.ts'

export type DueLine = {
  assignmentId: string
  petitionId: string
  code: string
  body: string
  role: 'lead' | 'coordinator'
  dueOn: CalendarDay
  state: 'late' | 'soon' | 'open'
  label: string
  /** How far it has climbed: 0 nobody was reminded yet. */
  level: number
}

/** Soonest first; paged by whoever shows it. */
export async function loadDueList(db: Db, world: World, conferenceId: string) {
  const cared = await conferenceToSort(db, conferenceId)
  const head = cared && (await uncheckedConferenceHead(db, world, conferenceId))
  refuseUnless(cared && head && mayFollowAnswers(world.actor, cared), conferenceNotFound)
  const { planId: _planId, isTasked: _isTasked, ...conference } = head
  const setting = await reminderSetting(db, world.today)
  const clocks = (await owedClocks(db, conferenceId)).filter(
    ({ dueOn }) => remindersDue(dueOn, world.today, world.calendar, setting).length > 0,
  )
  const facts = await factsOf(
    db,
    clocks.map((clock) => clock.assignmentId),
  )
  const lines = clocks.flatMap((clock): DueLine[] => {
    const found = facts.get(`${clock.assignmentId} ${clock.organisationId}`)
    if (!found) return []
    const { state, label } = lateness(world.today, clock.dueOn, world.calendar)
    return [{ assignmentId: clock.assignmentId, role: clock.role, dueOn: clock.dueOn, ...found, state, label }]
  })
  return { conference, setting, lines }
}

type Facts = { petitionId: string; code: string; body: string; level: number }

async function factsOf(db: Db, ids: readonly string[]): Promise<Map<string, Facts>> {
  const { rows } = await sql<Facts & { id: string; organisationId: string }>`
    select a.id, b.id as "organisationId", o.name as body, k.code, k.petition_id as "petitionId",
      coalesce((select max(r.level) from answer_reminder r where r.jurisdiction_id = a.jurisdiction_id and r.assignment_id = a.id
        and r.organisation_id = b.id), 0) as level
    from assignment a
    cross join lateral (select a.lead_id as id union select c.organisation_id from assignment_coordinator c
      where c.jurisdiction_id = a.jurisdiction_id and c.assignment_id = a.id) b
    join organisation o on o.jurisdiction_id = a.jurisdiction_id and o.id = b.id
    join lateral (select c.code, c.petition_id from petition_code c where c.jurisdiction_id = a.jurisdiction_id and c.petition_id =
      coalesce(a.petition_id, (select min(g.petition_id::text)::uuid from petition_group_move_now g
        where g.jurisdiction_id = a.jurisdiction_id and g.group_id = a.group_id))) k on true
    where a.id = any(${[...ids]}::uuid[])`.execute(db as Tx)
  return new Map(rows.map(({ id, organisationId, ...facts }) => [`${id} ${organisationId}`, facts]))
}

export const levelWords = ['Chưa nhắc', 'Đã nhắc cán bộ', 'Đã báo lãnh đạo', 'Đã báo cơ quan thường trực'] as const

/** The list for printing, a table for each body. Pure. */
export function duePaper(given: {
  issuer: string
  conferenceTitle: string
  today: CalendarDay
  lines: readonly DueLine[]
}): Paper {
  const { issuer, conferenceTitle, today, lines } = given
  const profile = profileOf(issuer)
  const late = lines.filter((line) => line.state === 'late').length
  const bodies = [...Map.groupBy(lines, (line) => line.body)].sort(([a], [b]) => a.localeCompare(b, 'vi'))
  return {
    profile,
    head: {
      ...headNames(issuer, null),
      place: placeNameOf(issuer),
      date: today,
      number: null,
      symbol: symbolOf(issuer, profile).replace(/^KH/, 'DS'),
    },
    kind: { type: 'DS', name: 'Danh sách' },
    subject: `Ý kiến đến hạn và quá hạn trả lời, ${conferenceTitle.charAt(0).toLocaleLowerCase('vi')}${conferenceTitle.slice(1)}`,
    blocks: [
      {
        kind: 'paragraph',
        text: `Tính đến ngày ${formatDay(today)}, ${bodies.length} cơ quan còn ${lines.length} ý kiến đến hạn hoặc quá hạn, trong đó ${late} ý kiến quá hạn:`,
      },
      ...bodies.flatMap(([body, own]): Block[] => [{ kind: 'heading', level: 1, text: body }, tableOf(own)]),
    ],
    recipients: { lines: [...bodies.map(([text]) => ({ text, level: 0 as const })), { text: 'Lưu: VT', level: 0 }] },
    signature: { position: 'THỦ TRƯỞNG ĐƠN VỊ', name: null },
    issuerInSentence: issuer,
  }
}

const tableOf = (lines: readonly DueLine[]): Block => ({
  kind: 'table',
  columns: [
    { width: 8, align: 'center' },
    { width: 22, align: 'center' },
    { width: 20, align: 'center' },
    { width: 25 },
    { width: 25 },
  ],
  header: [['STT', 'Mã', 'Hạn', 'Còn lại', 'Đã nhắc']],
  rows: lines.map((line, index) => [
    String(index + 1),
    formatPetitionCode(line.code),
    formatDay(line.dueOn),
    line.role === 'lead' ? line.label : `${line.label} (phối hợp)`,
    levelWords[line.level] ?? '',
  ]),
})
