import pg from 'pg'
import type { Actor } from '#platform/actor.ts'
import { connect, readOnly } from '#platform/db.ts'
import { testServer } from '#platform/testing.ts'
import { countFound, countStates, listPetitions, type PetitionFilter } from '#rooms/petitions/petition-list.ts'
import { findMatches } from '#rooms/petitions/petition-matches.ts'
import { type Benchmark, type Line, median, percentile } from './measure.ts'
import { type Seeded, seedPetitions } from './petitions-seed.ts'
import { roomyFolder } from './serving.ts'

const size = 50

/** `where` and `words` say in bare SQL what the filter says. */
type Case = {
  what: string
  filter: Omit<PetitionFilter, 'conferenceId'>
  where?: string
  words?: string
  deep?: boolean
}
const closesOn = '2026-11-15'
const cases = ({ communeId }: Seeded): Case[] => [
  { what: 'the newest', filter: {} },
  { what: 'the three hundredth page', filter: {}, deep: true },
  { what: 'one state', filter: { state: 'clarification' } },
  { what: 'one commune', filter: { communeId }, where: `s.commune_id = '${communeId}'` },
  { what: 'one unit, one channel', filter: { unitId: communeId, channel: 'paper' }, where: `s.collected_by = '${communeId}' and s.channel = 'paper'` },
  { what: 'one channel, one kind', filter: { channel: 'excel', kind: 'report' }, where: `s.channel = 'excel' and s.kind = 'report'` },
  { what: 'those that came late', filter: { late: true, closesOn }, where: `s.received_at >= '2026-11-16 00:00+07'` },
  { what: 'words that all have', filter: { search: 'ba con' }, words: 'ba con' },
  { what: 'words that some have', filter: { search: 'cau treo xuong cap' }, words: 'cau treo xuong cap' },
  { what: 'the same with accents', filter: { search: 'cầu treo xuống cấp' }, words: 'cau treo xuong cap' },
  { what: 'a word that one has', filter: { search: 'ma 31415' }, words: 'ma 31415' },
  { what: 'words that nobody has', filter: { search: 'ha ma tim' }, words: 'ha ma tim' },
  { what: 'words and a rare state', filter: { search: 'duong vao ban', state: 'clarification' }, words: 'duong vao ban' },
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
  const ours: number[] = []
  const bare: number[] = []
  for (let run = 0; run < times + 3; run++) {
    const begun = performance.now()
    await readOnly(database, actor, async (db) => {
      const matches = await findMatches(db, filter)
      await listPetitions(db, filter, { from, direction: 'after', size }, matches)
      await (filter.search ? countFound(db, filter, matches) : countStates(db, filter))
    })
    const between = performance.now()
    await byHand(owner, each, seeded)
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

/** The same rows and counts, with no fence, no paging and no roles: what one would type into psql. */
async function byHand(
  owner: pg.Client,
  { filter, where, words, deep }: Case,
  { jurisdictionId, conferenceId }: Seeded,
) {
  const joined = words ? 'join petition w on w.jurisdiction_id = s.jurisdiction_id and w.id = s.petition_id' : ''
  const all = [
    `s.jurisdiction_id = '${jurisdictionId}' and s.conference_id = '${conferenceId}'`,
    where,
    words && `w.conference_id = '${conferenceId}' and w.words @@ websearch_to_tsquery('simple', '${words}')`,
  ]
  const state = filter.state && `s.state = '${filter.state}'`
  const from = (...more: (string | undefined)[]) =>
    `from petition_standing s ${joined} where ${[...all, ...more].filter(Boolean).join(' and ')}`
  await owner.query('begin read only')
  await owner.query(
    `select p.id, p.text, p.channel, p.kind, p.received_at, p.place, k.code, c.name, u.name as unit, s.state,
       (select count(*) from petition_attachment a where a.jurisdiction_id = p.jurisdiction_id and a.petition_id = p.id) as files
     from (select s.* ${from(state, deep ? "s.received_at < '2026-10-31 00:00+07'" : undefined)}
       order by s.received_at desc, s.petition_id desc limit ${size + 1}) s
     join petition p on p.jurisdiction_id = s.jurisdiction_id and p.id = s.petition_id
     left join petition_code k on k.jurisdiction_id = p.jurisdiction_id and k.petition_id = p.id
     left join organisation c on c.jurisdiction_id = p.jurisdiction_id and c.id = p.commune_id
     left join organisation u on u.jurisdiction_id = p.jurisdiction_id and u.id = p.collected_by`,
  )
  await owner.query(
    words
      ? `select count(*) from (select 1 ${from(state)} limit 1001) f`
      : `select s.state, count(*) ${from()} group by 1`,
  )
  await owner.query('commit')
}
