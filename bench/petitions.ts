import pg from 'pg'
import type { Actor } from '#platform/actor.ts'
import { connect, type Db, readOnly } from '#platform/db.ts'
import { testServer } from '#platform/testing.ts'
import { countFound, countStates, listPetitions, type PetitionFilter } from '#rooms/petitions/petition-list.ts'
import { type Benchmark, type Line, median, percentile } from './measure.ts'
import { type Seeded, seedPetitions } from './petitions-seed.ts'
import { roomyFolder } from './serving.ts'

const size = 50

type Case = { what: string; filter: Omit<PetitionFilter, 'conferenceId'>; bare: string; deep?: boolean }
const closesOn = '2026-11-15'
const cases = (seeded: Seeded): Case[] => [
  { what: 'the newest', filter: {}, bare: 'true' },
  { what: 'the three hundredth page', filter: {}, bare: `p.received_at < '2026-10-31'`, deep: true },
  { what: 'one state', filter: { state: 'clarification' }, bare: `s.state = 'clarification'` },
  { what: 'one commune', filter: { communeId: seeded.communeId }, bare: `p.commune_id = '${seeded.communeId}'` },
  { what: 'one unit, one channel', filter: { unitId: seeded.communeId, channel: 'paper' }, bare: `p.collected_by = '${seeded.communeId}' and p.channel = 'paper'` },
  { what: 'one channel, one kind', filter: { channel: 'excel', kind: 'report' }, bare: `p.channel = 'excel' and p.kind = 'report'` },
  { what: 'those that came late', filter: { late: true, closesOn }, bare: `p.received_at >= '2026-11-16'` },
  { what: 'words that most have', filter: { search: 'ba con' }, bare: `p.words @@ websearch_to_tsquery('simple', 'ba con')` },
  { what: 'words that some have', filter: { search: 'cầu treo xuống cấp' }, bare: `p.words @@ websearch_to_tsquery('simple', 'cau treo xuong cap')` },
  { what: 'a word that one has', filter: { search: 'ma 31415' }, bare: `p.words @@ websearch_to_tsquery('simple', 'ma 31415')` },
  { what: 'words that nobody has', filter: { search: 'hà mã tím' }, bare: `p.words @@ websearch_to_tsquery('simple', 'ha ma tim')` },
  { what: 'words and a rare state', filter: { search: 'duong vao ban', state: 'clarification' }, bare: `p.words @@ websearch_to_tsquery('simple', 'duong vao ban') and s.state = 'clarification'` },
] // biome-ignore format: a table reads better in rows

export const petitions: Benchmark = {
  name: 'petitions',
  about: 'lists, filters and searches of 50,000 petitions of one province among 1,000,000, with their counts',
  async run({ quick, say }) {
    const folder = roomyFolder('petitions')
    const server = await testServer(folder.path)
    const database = connect(server.url, 4)
    const owner = new pg.Client({ connectionString: server.url })
    await owner.connect()
    try {
      const begun = performance.now()
      const seeded = await seedPetitions(server.url, quick ? 4 : 20, 50_000, say)
      say(`${quick ? 200 : 1000} thousand petitions in ${((performance.now() - begun) / 1000).toFixed(0)} s`)
      const lines: Line[] = []
      for (const each of cases(seeded)) lines.push(await measure(each, seeded, database, owner, quick ? 20 : 40))
      return lines
    } finally {
      await owner.end()
      await database.close()
      await server.stop()
      folder.remove()
    }
  },
}

/** What the page does for its list, behind the fences, against the same rows and count asked for by hand without them. */
async function measure(
  each: Case,
  seeded: Seeded,
  database: ReturnType<typeof connect>,
  owner: pg.Client,
  times: number,
): Promise<Line> {
  const actor: Actor = {
    kind: 'account',
    jurisdictionId: seeded.jurisdictionId,
    accountId: seeded.accountId,
    sessionId: seeded.accountId,
    displayName: 'Văn phòng',
    organisation: null,
    grants: [{ role: 'office', organisationId: seeded.organisationId, conferenceId: null }],
  }
  const filter = { ...each.filter, conferenceId: seeded.conferenceId }
  const from = each.deep ? '2~2026-10-31 00:00:00+07~00000000-0000-0000-0000-000000000000' : undefined
  const page = (db: Db) => listPetitions(db, filter, { from, direction: 'after', size })
  const count = (db: Db) => (filter.search ? countFound(db, filter, 1001) : countStates(db, filter))
  const ours: number[] = []
  const bare: number[] = []
  for (let run = 0; run < times + 3; run++) {
    const begun = performance.now()
    await readOnly(database, actor, async (db) => [await page(db), await count(db)])
    const between = performance.now()
    await byHand(owner, each, seeded, Boolean(filter.search))
    if (run < 3) continue
    ours.push(between - begun)
    bare.push(performance.now() - between)
  }
  return {
    what: `${each.what}, p95`,
    measured: percentile(ours, 0.95),
    unit: 'ms',
    budget: 150,
    baseline: { what: 'bare SQL', measured: Math.max(percentile(bare, 0.95), median(bare)) },
    ratioBudget: 3,
  }
}

async function byHand(owner: pg.Client, { bare }: Case, { jurisdictionId, conferenceId }: Seeded, isSearch: boolean) {
  const from = `from petition p join petition_standing s on s.jurisdiction_id = p.jurisdiction_id and s.petition_id = p.id
    where p.jurisdiction_id = '${jurisdictionId}' and p.conference_id = '${conferenceId}' and s.conference_id = p.conference_id and ${bare}`
  await owner.query('begin read only')
  await owner.query(
    `select p.id, p.text, k.code, c.name, u.name as unit, s.state,
    (select count(*) from petition_attachment a where a.jurisdiction_id = p.jurisdiction_id and a.petition_id = p.id) as files
    from (select p.*, s.state ${from} order by p.received_at desc, p.id desc limit ${size + 1}) p
    join petition_standing s on s.jurisdiction_id = p.jurisdiction_id and s.petition_id = p.id
    left join petition_code k on k.jurisdiction_id = p.jurisdiction_id and k.petition_id = p.id
    left join organisation c on c.jurisdiction_id = p.jurisdiction_id and c.id = p.commune_id
    left join organisation u on u.jurisdiction_id = p.jurisdiction_id and u.id = p.collected_by`.replace(
      'p.*, s.state',
      'p.*',
    ),
  )
  await owner.query(
    isSearch ? `select count(*) from (select 1 ${from} limit 1001) f` : `select s.state, count(*) ${from} group by 1`,
  )
  await owner.query('commit')
}
