/** The rules of policy.ts and the fences of the database say the same, for whoever asks. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, type Role, roles } from '#platform/actor.ts'
import { transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { enterAccount } from '#rooms/directory/testing.ts'
import { approveAnswer } from '../approve-answer.ts'
import { lineagesOf } from '../grants-testing.ts'
import { releaseAnswers } from '../release-answers.ts'
import { answersWorld } from '../testing.ts'
import { oweAnswers } from './owe-answers.ts'
import { mayHandOver, mayPost } from './policy.ts'
import { printBatch } from './print-batch.ts'
import { bodiesOf } from './record-handover.ts'

let made: Awaited<ReturnType<typeof answersWorld>>
let lineages: Map<string, string[]>
let host: string[]
let delivery = ''
let acting: string[]
beforeAll(async () => {
  made = await answersWorld()
  const { assignmentId } = await made.given('Cống tắc')
  await made.submit('drafter', assignmentId, 'Sửa xong ngày 1/12/2026.', 0)
  await approveAnswer(made.at('leader'), { assignmentId, version: 1 })
  await releaseAnswers(made.at('office'), {
    conferenceId: made.conferenceId,
    assignmentIds: [assignmentId],
    from: null,
  })
  await oweAnswers(made.system(new Date('2026-11-20T04:00:00Z')), undefined)
  await printBatch(made.at('office'), { conferenceId: made.conferenceId, communeId: made.commune })
  delivery = String((await made.rows('select id from answer_delivery'))[0]!.id)
  ;({ lineages, host } = await lineagesOf(made))
  acting = await made.at('office').read((db) => bodiesOf(db, made.commune))
}, 60_000)
afterAll(() => made.database.close())

/** Whether the database takes a row; nothing of the try stays. */
async function takes(actor: Actor, statement: ReturnType<typeof sql>): Promise<boolean> {
  const stop = new Error('only tried')
  try {
    await transact(made.database, actor, async (tx) => {
      await statement.execute(tx)
      throw stop
    })
    return true
  } catch (error) {
    if (error === stop) return true
    if ((error as { code?: string }).code === '42501') return false
    throw error
  }
}

test('whoever asks, policy and fences agree on who prints and who hands over', async () => {
  const j = made.database.jurisdictionId
  const role = fc.oneof(fc.constantFrom<Role>('collector', 'office', 'standing_body'), fc.constantFrom(...roles))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ role, at: fc.nat() }), { maxLength: 2 }), async (asked) => {
      const bodies = [...lineages.keys()]
      const given = asked.map(({ role, at }) => ({ role, organisationId: bodies[at % bodies.length]! }))
      const grants = [...new Map(given.map((each) => [JSON.stringify(each), each])).values()]
      const actor = await enterAccount(made.database, newId(), grants)
      const posts = mayPost(actor, { id: made.conferenceId, lineage: host })
      const hands = posts || mayHandOver(actor, acting, made.conferenceId)
      const batch = sql`insert into delivery_batch (jurisdiction_id, id, conference_id, kind, number, made_at, made_by)
        values (${j}, ${newId()}, ${made.conferenceId}, 'post', 9, now(), ${actor.accountId})`
      const handover = sql`insert into delivery_handover (jurisdiction_id, delivery_id, ordinal, kind, handed_on, receiver, made_at, made_by)
        values (${j}, ${delivery}, 1, 'given', '2026-11-20', 'Chính người gửi', now(), ${actor.accountId})`
      expect([grants, await takes(actor, batch), await takes(actor, handover)]).toEqual([grants, posts, hands])
    }),
    { numRuns: 60 },
  )
}, 120_000)
