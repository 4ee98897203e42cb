/** A province with a conference made from a fictional plan, for tests of what is done with it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import type { Actor } from '#platform/actor.ts'
import { transact } from '#platform/db.ts'
import { ownerQuery, testDatabase } from '#platform/testing.ts'
import { type World, worldOf } from '#platform/world.ts'
import { enterAccount, enterBodies, smallTree } from '#rooms/directory/testing.ts'
import { addPlanFile } from './add-plan-file.ts'
import { createConference } from './create-conference.ts'
import { decideFinding } from './decide-finding.ts'
import { publishConference, stopConference } from './publish-conference.ts'
import { loadReview } from './review.ts'

/** Tests read one beside the other: how long a person would wait is no measure there. */
export const patience = { milliseconds: 20_000 }

export const testMoment = new Date('2026-11-20T03:00:00Z')

/** Days of the fixture moved around 20/11/2026: some late, some soon, some later; the conference is on 10/12/2026. */
const days: [string, string][] = [
  ['16/10/2026 (thứ Sáu)', '10/12/2026 (thứ Năm)'],
  ['16/10/2026', '10/12/2026'],
  ['11/9/2026', '19/11/2026'],
  ['18/9/2026', '20/11/2026'],
  ['30/9/2026', '26/11/2026'],
  ['07/10/2026', '02/12/2026'],
  ['09/10/2026', '04/12/2026'],
  ['25/9/2026', '25/11/2026'],
  ['17 tháng 8 năm', '26 tháng 10 năm'],
]

export async function conferenceWorld() {
  const database = await testDatabase()
  const bodies = await enterBodies(database, smallTree)
  const root = 'Tỉnh Vân Lĩnh'
  const at = (actor: Actor, moment = testMoment): World => worldOf(database, actor, moment, vietnamCalendar())
  const grant = (role: 'office' | 'agency_coordinator' | 'sys_admin' | 'chair', body: string) => [
    { role, organisationId: bodies.get(body)! },
  ]
  const office = await enterAccount(database, 'van-phong', grant('office', root))
  const second = await enterAccount(database, 'van-phong-2', grant('office', root))
  const health = await enterAccount(database, 'so-y-te', grant('agency_coordinator', 'Sở Y tế'))
  const money = await enterAccount(database, 'so-tai-chinh', grant('agency_coordinator', 'Sở Tài chính'))
  const admin = await enterAccount(database, 'quan-tri', grant('sys_admin', root))
  const chair = await enterAccount(database, 'chu-tri', grant('chair', root))
  const stranger = await enterAccount(database, 'nguoi-la', [])

  const source = readFileSync(join(import.meta.dirname, 'fixtures', 'tinh-truong-giang-phu-nu-2026.txt'), 'utf8')
  const text = days.reduce((whole, [old, now]) => whole.replaceAll(old, now), source)
  const world = at(office)
  const { planId } = await addPlanFile(world, { name: 'ke-hoach.txt', bytes: new TextEncoder().encode(text) }, patience)
  for (const finding of (await loadReview(world, planId)).findings.filter((each) => each.severity === 'error')) {
    await decideFinding(world, {
      planId,
      findingKey: finding.key,
      seenVersion: 0,
      decision: 'dismissed',
      reason: 'Đã xem',
    })
  }
  const { conferenceIds } = await createConference(world, { planId })
  return {
    database,
    bodies,
    at,
    office,
    second,
    health,
    money,
    admin,
    chair,
    stranger,
    planId,
    conferenceId: conferenceIds[0]!,
    /** Anybody may read the conference's page. */
    publish: () => publishConference(world, { conferenceId: conferenceIds[0]! }),
    /** What PostgreSQL answers the server's role when it tries this for `actor`: 'done' or the code of its error. */
    asApp: (actor: Actor, query: string, values: readonly unknown[] = []): Promise<string> =>
      transact(database, actor, (tx) => tx.executeQuery(CompiledQuery.raw(query, [...values]))).then(
        () => 'done',
        (error: { code?: string }) => error.code ?? String(error),
      ),
    rows: (query: string, values: unknown[] = []) => ownerQuery(database.url, query, values),
    /** The line of a body whose task has these words. */
    line: async (body: string, words: string) => {
      const [row] = await ownerQuery(
        database.url,
        `select a.id, t.id as task from task_assignee a join task t on t.id = a.task_id join organisation o on o.id = a.organisation_id
         where o.name = $1 and t.text ilike $2 and a.part = 'lead'`,
        [body, `%${words}%`],
      )
      if (!row) throw new Error(`No line of ${body} with ${words}`)
      return { assigneeId: String(row.id), taskId: String(row.task) }
    },
    journal: async (what: string) =>
      (await ownerQuery(database.url, 'select * from journal where what = $1 order by at', [what])).length,
  }
}

/** Hủy hội nghị, with a reason. */
export const cancelConference = (world: World, conferenceId: string): Promise<void> =>
  stopConference(world, { conferenceId, kind: 'cancelled', reason: 'Bão số 12' })
