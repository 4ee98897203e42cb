/** As policy.test.ts, for the functions that read for whole lists and stand at the fence themselves. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Db, readOnly, type Tx } from '#platform/db.ts'
import { askExtension } from './clock/ask-extension.ts'
import { actorWith, lineagesOf, whoever } from './grants-testing.ts'
import { mayFollowAnswers, mayWrite } from './policy.ts'
import { answersWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof answersWorld>>
let lineages: Map<string, string[]>
let host: string[]
/** Of Sở Y tế: sent in but not approved, and more time is asked for; approved. */
let [open, done] = ['', '']
let petition = ''
/** Accepted, and nobody's yet. */
let waiting = ''
beforeAll(async () => {
  made = await answersWorld()
  open = (await made.given('Còn chờ duyệt')).assignmentId
  done = (await made.given('Đã duyệt')).assignmentId
  for (const id of [open, done]) await made.submit('drafter', id, 'Có.', 0)
  await askExtension(made.at('head'), { assignmentId: open, dueOn: '2026-12-25', reason: 'Chờ vốn.' })
  await made.rows(
    `insert into answer_step (jurisdiction_id, assignment_id, version, kind, made_at, made_by) values ($1, $2, 1, 'approved', now(), $3) returning 1`,
    [made.database.jurisdictionId, done, made.people.leader.accountId],
  )
  petition = String((await made.rows('select petition_id from assignment where id = $1', [open]))[0]!.petition_id)
  waiting = await made.accepted('Chưa giao ai')
  ;({ lineages, host } = await lineagesOf(made))
}, 60_000)
afterAll(() => made.database.close())

const idsOf = async (db: Db, query: ReturnType<typeof sql<{ id: string }>>): Promise<string[]> =>
  (await query.execute(db as Tx)).rows.map(({ id }) => id).sort()

test('whoever asks, each list tells of exactly the cases that the policy lets her read', async () => {
  const lead = made.body('Sở Y tế')
  const both = [open, done].sort()
  await fc.assert(
    fc.asyncProperty(whoever, async (asked) => {
      const actor = await actorWith(made, [...lineages.keys()], asked)
      const writes = mayWrite(actor, { conferenceId: made.conferenceId, lineage: lineages.get(lead)! })
      const follows = mayFollowAnswers(actor, { id: made.conferenceId, lineage: host })
      const told = await readOnly(made.database, actor, async (db) => ({
        heads: await idsOf(db, sql`select id from cases_headed(${made.conferenceId})`),
        moved: await idsOf(db, sql`select assignment_id as id from lead_parts_moved(${made.conferenceId})`),
        extensions: (await idsOf(db, sql`select extensions_asked(${made.conferenceId}) as id`)).length,
        subjects: await idsOf(db, sql`select id from subjects_told(${[petition]}::uuid[], array[null]::uuid[])`),
        waiting: await idsOf(db, sql`select petition_id as id from subjects_waiting(${made.conferenceId})`),
        beside: await idsOf(db, sql`select assignment_id as id from texts_beside(${lead}, ${open}, 10)`),
        standing: await idsOf(db, sql`select assignment_id as id from answers_standing(${both}::uuid[])`),
        drafts: await idsOf(
          db,
          sql`select assignment_id as id from answers_standing(${both}::uuid[]) where 'submitted' = any(said)`,
        ),
      }))
      expect(told).toEqual({
        heads: follows ? both : [],
        moved: follows ? [done] : [],
        extensions: follows ? 1 : 0,
        subjects: follows ? [petition] : [],
        waiting: follows ? [waiting] : [],
        beside: writes ? [done] : [],
        standing: writes ? both : follows ? [done] : [],
        drafts: writes ? both : [],
      })
    }),
    { numRuns: 60 },
  )
}, 120_000)
