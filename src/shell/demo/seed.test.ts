import { afterEach, expect, test } from 'vitest'
import { ownerQuery, testDatabase } from '#platform/testing.ts'
import { seedDemo } from './seed.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
afterEach(() => database.close())

const counted = async (sql: string) =>
  Number((await ownerQuery(database.url, `select count(*) as n from ${sql}`))[0]!.n)

// A weekend, the first days after Tết: whenever somebody first starts the program.
test.each(['2026-11-28T02:00:00Z', '2027-02-15T01:00:00Z'])(
  'the demo stands whole on its first start at %s, with cases in every part',
  async (moment) => {
    database = await testDatabase()
    await ownerQuery(database.url, 'truncate jurisdiction cascade')
    await seedDemo({ database, now: () => new Date(moment) }, () => {})
    expect({
      given: await counted('assignment'),
      approved: await counted("answer_step where kind = 'approved'"),
      returned: await counted("answer_step where kind = 'returned'"),
      released: await counted(`answer_release_now where released_from <= '${moment}'`),
      scheduled: await counted(`answer_release_now where released_from > '${moment}'`),
      contributions: await counted("contribution_step where kind = 'approved'"),
      extensions: await counted('case_extension'),
      forwarded: await counted('case_forward_answer'),
      satisfied: await counted('answer_verdict where satisfied'),
      reopened: await counted('case_reopening'),
      asked: await counted('answer_question'),
      handed: await counted('delivery_handover'),
      together: await counted(`petition_group_move_now where group_id in (
        select a.group_id from assignment a join organisation o on o.id = a.lead_id where o.name = 'Bảo hiểm xã hội tỉnh'
        group by a.group_id having (select count(*) from petition_group_move_now m where m.group_id = a.group_id) > 20)`),
    }).toEqual({
      given: 55,
      approved: 21,
      returned: 3,
      released: 16,
      scheduled: 2,
      contributions: 3,
      extensions: 2,
      forwarded: 1,
      satisfied: 12,
      reopened: 1,
      asked: 4,
      handed: 2,
      together: 40,
    })
  },
  // Everything, on a machine where other tests run beside it.
  180_000,
)
