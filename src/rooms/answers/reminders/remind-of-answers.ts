import { nextOfficeMoment } from '#calendar/working-time.ts'
import type { Db, Tx } from '#platform/db.ts'
import { type Message, queueMessages } from '#platform/messages/queue-message.ts'
import type { World } from '#platform/world.ts'
import { workTime } from '../clock/clock-settings.ts'
import { type DigestLine, digestLetter, officerReminder } from './digest-words.ts'
import { type OwedClock, owedClocks } from './owed-clocks.ts'
import { type DueReminder, type NewReminder, ownCasesOf } from './own-cases.ts'
import { type Recipient, recipientsOf } from './recipients.ts'
import { reminderSetting } from './reminder-setting.ts'
import { remindersDue } from './reminders-due.ts'

/**
 * Nhắc hạn, inside office hours: what falls due outside them leaves at the next opening. Each (case, body, due day, kind, level)
 * is written once by its key; whoever is reached by one that is new gets the letter of the day, once a day, with everything of
 * hers. Gives how many reminders were new.
 */
export async function remindOfAnswers(system: World, baseUrl: string | undefined): Promise<number> {
  return system.write(async (tx) => {
    const opens = nextOfficeMoment(system.now, await workTime(tx, system))
    if (opens.getTime() !== system.now.getTime()) return 0
    const clocks = await owedClocks(tx, system)
    const setting = await reminderSetting(tx, system.today)
    const due = clocks.flatMap((clock) =>
      remindersDue(clock.dueOn, system.today, system.calendar, setting).map((reminder) => ({ clock, reminder })),
    )
    const isNew = await write(tx, system, due)
    if (isNew.length === 0) return 0
    await tell(tx, system, { clocks, due, isNew, baseUrl })
    return isNew.length
  })
}

async function write(tx: Tx, system: World, due: readonly DueReminder[]): Promise<NewReminder[]> {
  const found: NewReminder[] = []
  for (let from = 0; from < due.length; from += 2000) {
    const rows = await tx
      .insertInto('answer_reminder')
      .values(
        due.slice(from, from + 2000).map(({ clock, reminder }) => ({
          jurisdiction_id: system.actor.jurisdictionId,
          assignment_id: clock.assignmentId,
          organisation_id: clock.organisationId,
          due_on: clock.dueOn,
          ...reminder,
          made_at: system.now,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning(['assignment_id as assignmentId', 'organisation_id as organisationId', 'level'])
      .execute()
    found.push(...rows)
  }
  return found
}

type Telling = {
  clocks: readonly OwedClock[]
  due: readonly DueReminder[]
  isNew: readonly NewReminder[]
  baseUrl: string | undefined
}

async function tell(tx: Tx, system: World, telling: Telling): Promise<void> {
  const codes = await codesOf(tx, telling.clocks)
  const ownCases = ownCasesOf(telling.due, telling.isNew)
  const people = Map.groupBy(await recipientsOf(tx, telling.clocks), (row) => row.accountId)
  const { authority } = await tx
    .selectFrom('jurisdiction')
    .select('authority')
    .where('id', '=', system.actor.jurisdictionId)
    .executeTakeFirstOrThrow()
  const messages = [...people].flatMap(([accountId, parts]): Message[] => {
    const own = ownCases(parts)
    if (!own.isReached || own.clocks.length === 0) return []
    const { email, phone, salutation } = parts[0]!
    const lines = own.clocks.flatMap((clock) => lineFor(clock, parts, codes, telling.baseUrl))
    const base = { key: `nhac-han:${accountId}:${system.today}`, conferenceId: null, inOfficeHours: true }
    const link = new URL(
      own.level === 3 ? '/lam-viec/hoi-nghi' : '/lam-viec/duoc-giao',
      telling.baseUrl ?? 'http://localhost:3000',
    ).href
    if (email) {
      const { subject, text } = digestLetter({
        salutation,
        today: system.today,
        calendar: system.calendar,
        office: authority,
        link,
        lines,
      })
      return [{ ...base, channel: 'email', to: email, subject, text }]
    }
    if (phone)
      return [
        {
          ...base,
          channel: 'text',
          to: phone,
          template: officerReminder,
          slots: { so: String(lines.length), 'duong-dan': link },
        },
      ]
    return []
  })
  await queueMessages(tx, system, messages)
}

function lineFor(
  clock: OwedClock,
  parts: readonly Recipient[],
  codes: ReadonlyMap<string, { code: string; body: string }>,
  baseUrl: string | undefined,
): DigestLine[] {
  const found = codes.get(`${clock.assignmentId} ${clock.organisationId}`)
  if (!found) return []
  const isOwn = parts.some((part) => part.organisationId === clock.organisationId)
  const path = isOwn
    ? `/lam-viec/duoc-giao/${clock.assignmentId}`
    : `/lam-viec/hoi-nghi/${clock.conferenceId}/tra-loi/den-han`
  return [{ ...clock, ...found, link: new URL(path, baseUrl ?? 'http://localhost:3000').href }]
}

/** The code that speaks for each case, and the body's name. */
async function codesOf(db: Db, clocks: readonly OwedClock[]): Promise<Map<string, { code: string; body: string }>> {
  const ids = [...new Set(clocks.map((clock) => clock.assignmentId))]
  const rows = await db
    .selectFrom('assignment as a')
    .leftJoin('petition_group_move_now as g', (join) =>
      join.onRef('g.jurisdiction_id', '=', 'a.jurisdiction_id').onRef('g.group_id', '=', 'a.group_id'),
    )
    .innerJoin('petition_code as k', (join) =>
      join
        .onRef('k.jurisdiction_id', '=', 'a.jurisdiction_id')
        .on((eb) =>
          eb.or([eb('k.petition_id', '=', eb.ref('a.petition_id')), eb('k.petition_id', '=', eb.ref('g.petition_id'))]),
        ),
    )
    .select(['a.id', 'k.code', 'k.petition_id as petitionId'])
    .where('a.id', '=', (eb) => eb.fn.any(eb.val(ids)))
    .orderBy('k.petition_id', 'desc')
    .execute()
  const names = await db.selectFrom('organisation').select(['id', 'name']).execute()
  const nameOf = new Map(names.map(({ id, name }) => [id, name]))
  // The first who asked speaks for those who ask the same: read last, she stays.
  const codeOf = new Map(rows.map(({ id, code }) => [id, code]))
  return new Map(
    clocks.flatMap(({ assignmentId, organisationId }) => {
      const code = codeOf.get(assignmentId)
      return code
        ? [[`${assignmentId} ${organisationId}`, { code, body: nameOf.get(organisationId) ?? '' }] as const]
        : []
    }),
  )
}
