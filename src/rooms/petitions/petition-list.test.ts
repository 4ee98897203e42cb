import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#platform/actor.ts'
import { readOnly, transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { countFound, countStates, listPetitions, type PetitionFilter } from './petition-list.ts'
import { findMatches } from './petition-matches.ts'
import { petitionSearch } from './search.ts'
import { petitionWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof petitionWorld>>
let all: PetitionFilter
beforeAll(async () => {
  made = await petitionWorld()
  all = { conferenceId: made.conferenceId, closesOn: '2026-11-25' }
}, 60_000)
afterAll(() => made.database.close())

const minute = (n: number) => new Date(Date.parse('2026-11-20T03:00:00Z') + n * 60_000)
const list = async (
  filter: Partial<PetitionFilter>,
  page: { from?: string; direction?: 'after' | 'before'; size?: number } = {},
  actor: Actor = made.office,
) => readOnly(made.database, actor, (db) => listPetitions(db, { ...all, ...filter }, { size: 50, ...page }))
const texts = async (...args: Parameters<typeof list>) => (await list(...args)).rows.map((row) => row.text)

test('a search without accents finds all, one with accents has those that match them first, each the newest first', async () => {
  await made.send('Cái má bị đau', {}, minute(1))
  await made.send('Con ma trong chuyện', {}, minute(2))
  await made.send('Mã số thuế của hộ', {}, minute(3))
  await made.send('Ruộng mạ bị ngập', {}, minute(4))
  expect(await texts({ search: 'ma' })).toEqual([
    'Ruộng mạ bị ngập',
    'Mã số thuế của hộ',
    'Con ma trong chuyện',
    'Cái má bị đau',
  ])
  expect(await texts({ search: 'má' })).toEqual([
    'Cái má bị đau',
    'Ruộng mạ bị ngập',
    'Mã số thuế của hộ',
    'Con ma trong chuyện',
  ])
})

test('paging forward and back shows each once, also across the two parts of a search with accents', async () => {
  const pages: string[][] = []
  let page = await list({ search: 'má' }, { size: 1 })
  pages.push(page.rows.map((row) => row.text))
  while (page.next) {
    page = await list({ search: 'má' }, { size: 1, from: page.next })
    pages.push(page.rows.map((row) => row.text))
  }
  expect(pages.flat()).toEqual(['Cái má bị đau', 'Ruộng mạ bị ngập', 'Mã số thuế của hộ', 'Con ma trong chuyện'])
  const back: string[] = []
  while (page.previous) {
    page = await list({ search: 'má' }, { size: 1, from: page.previous, direction: 'before' })
    back.push(...page.rows.map((row) => row.text))
  }
  expect(back).toEqual(['Mã số thuế của hộ', 'Ruộng mạ bị ngập', 'Cái má bị đau'])
})

test.each([0, 1, 2, 3])(
  'a word that more than %i have is listed the same as one whose hits are all named',
  async (most) => {
    for (const search of ['ma', 'má']) {
      const filter = { ...all, search }
      const [named, walked, count] = await readOnly(made.database, made.office, async (db) => {
        const matches = await findMatches(db, filter, most)
        return [
          await listPetitions(db, filter, { size: 3 }),
          await listPetitions(db, filter, { size: 3 }, matches),
          await countFound(db, filter, matches),
        ] as const
      })
      expect(walked).toEqual(named)
      expect(count).toEqual(most < 4 ? { count: most, more: true } : { count: 4, more: false })
    }
  },
)

test('a search over everything finds those with their accents first, then the newest', async () => {
  const found = await readOnly(made.database, made.office, (db) => petitionSearch[0]!.find(db, 'má', '2026-11-28', 3))
  expect(found.hits.map(({ title }) => title)).toEqual(['Cái má bị đau', 'Ruộng mạ bị ngập', 'Mã số thuế của hộ'])
  expect(found).toMatchObject({ total: 4, more: false })
})

test('abbreviations, words in quotes and the code of a receipt find too', async () => {
  const { code, petitionId } = await made.send('Thẻ BHYT của bà tôi hết hạn', {}, minute(5))
  expect(await texts({ search: 'bao hiem y te' })).toEqual(['Thẻ BHYT của bà tôi hết hạn'])
  expect(await texts({ search: '"y te"' })).toEqual(['Thẻ BHYT của bà tôi hết hạn'])
  expect(await texts({ search: '"te y"' })).toEqual([])
  expect((await list({ search: code })).rows.map((row) => row.id)).toEqual([petitionId])
  const web = { ...all, search: 'ma', channel: 'web' } as const
  expect(await readOnly(made.database, made.office, (db) => countFound(db, web))).toEqual({ count: 4, more: false })
})

test('filters by channel, kind, commune, state, day and lateness add up', async () => {
  const other = made.bodies.get('Phường Thượng Lĩnh')!
  await made.send('Đến sau ngày cuối', { communeId: other, kind: 'report' }, new Date('2026-11-26T02:00:00Z'))
  expect(await texts({ late: true })).toEqual(['Đến sau ngày cuối'])
  expect((await list({ late: true })).rows.map((row) => row.isLate)).toEqual([true])
  expect(await texts({ communeId: other, kind: 'report', channel: 'web', state: 'new' })).toEqual(['Đến sau ngày cuối'])
  expect(await texts({ from: '2026-11-26', to: '2026-11-26' })).toEqual(['Đến sau ngày cuối'])
  expect(await texts({ to: '2026-11-19' })).toEqual([])
  expect(await texts({ communeId: other, kind: 'question' })).toEqual([])
})

test('where a petition stands follows decisions and withdrawals, and comes back with them', async () => {
  const { petitionId } = await made.send('Theo dõi tình trạng')
  const standing = async () =>
    (await made.rows('select state from petition_standing where petition_id = $1', [petitionId]))[0]!.state
  const j = made.database.jurisdictionId
  const decide = (version: number, decision: string, reason = '') =>
    made.rows(
      'insert into moderation_decision (jurisdiction_id, petition_id, version, decision, reason, made_by) values ($1, $2, $3, $4, $5, $6)',
      [j, petitionId, version, decision, reason, made.office.accountId],
    )
  const withdraw = (version: number, withdrawn: boolean) =>
    made.rows(
      'insert into petition_withdrawal (jurisdiction_id, petition_id, version, withdrawn) values ($1, $2, $3, $4)',
      [j, petitionId, version, withdrawn],
    )
  expect(await standing()).toBe('new')
  await decide(1, 'clarification', 'Nói rõ thôn nào')
  expect(await standing()).toBe('clarification')
  await decide(2, 'accepted')
  await withdraw(1, true)
  expect(await standing()).toBe('withdrawn')
  await withdraw(2, false)
  expect(await standing()).toBe('accepted')
  await decide(3, 'reopened')
  expect(await standing()).toBe('new')
  const counts = await readOnly(made.database, made.office, (db) => countStates(db, all))
  expect(counts).toEqual({ new: 7 })
})

test('the list shows each role what its fence shows of petitions, and nothing more', async () => {
  const { petitionId } = await made.collect('Của xã Tân An')
  expect(await texts({}, {}, made.collector)).toEqual(['Của xã Tân An'])
  for (const actor of [
    made.office,
    made.chair,
    made.moderator,
    made.standing,
    made.health,
    made.admin,
    made.stranger,
    made.collector,
  ]) {
    const seen = await readOnly(made.database, actor, async (db) => [
      (await db.selectFrom('petition').select('id').execute()).map((row) => row.id).sort(),
      (await db.selectFrom('petition_listed').select('petition_id as id').execute()).map((row) => row.id).sort(),
      (await db.selectFrom('petition_worded').select('petition_id as id').execute()).map((row) => row.id).sort(),
    ])
    expect(seen[1]).toEqual(seen[0])
    expect(seen[2]).toEqual(seen[0])
  }
  expect(await texts({}, {}, made.citizen().actor)).toEqual([])
  const elsewhere = { ...made.office, jurisdictionId: newId() }
  expect(await texts({}, {}, elsewhere)).toEqual([])
  const tried = await transact(made.database, made.office, (tx) =>
    tx.selectFrom('petition_standing').select('state').where('petition_id', '=', petitionId).execute(),
  ).catch((error: { code: string }) => error.code)
  expect(tried).toBe('42501')
})
