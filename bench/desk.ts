/** The desk of one body with five thousand cases, and the lists of the office over the same. */
import pg from 'pg'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import type { Actor, Role } from '#platform/actor.ts'
import { connect, type Db, readOnly } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { testServer } from '#platform/testing.ts'
import { type World, worldOf } from '#platform/world.ts'
import { loadCasePage } from '#rooms/answers/case-page.ts'
import { routingClocks } from '#rooms/answers/clock/case-clocks.ts'
import { type DeskAsked, loadDesk } from '#rooms/answers/desk/desk-list.ts'
import { deskSize } from '#rooms/answers/desk/desk-parts.ts'
import { loadReleasePage } from '#rooms/answers/release-page.ts'
import { loadRoutingPage } from '#rooms/triage/routing/routing-page.ts'
import { type Benchmark, type Line, percentile } from './measure.ts'
import { type Seeded, seedPetitions } from './petitions-seed.ts'
import { roomyFolder } from './serving.ts'

const cases = 5000
const now = new Date('2026-11-20T03:00:00Z')
const asked: DeskAsked = { part: null, role: null, mine: false, search: '', page: 1 }

export const desk: Benchmark = {
  name: 'desk',
  about:
    'the desk of a body with 5,000 cases: its parts, search, pages, one case; Giao xử lý and Trả lời over the same',
  async run({ quick, say }) {
    const folder = roomyFolder('desk')
    const server = await testServer(folder.path)
    const database = connect(server.url, 4)
    const owner = new pg.Client({ connectionString: server.url })
    await owner.connect()
    try {
      const seeded = await seedPetitions(server.url, 1, quick ? 10_000 : 50_000, say)
      const body = await seedCases(owner, seeded)
      const worldAs = (role: Role, accountId: string, organisationId: string): World => {
        const actor: Actor = {
          kind: 'account',
          jurisdictionId: seeded.jurisdictionId,
          accountId,
          sessionId: accountId,
          displayName: 'Người làm',
          organisation: null,
          grants: [{ role, organisationId, conferenceId: null }],
        }
        return worldOf(database, actor, now, vietnamCalendar())
      }
      const own = worldAs('agency_coordinator', body.accountId, body.id)
      const office = worldAs('office', seeded.accountId, seeded.organisationId)
      const measure = (what: string, world: World, work: (db: Db) => Promise<unknown>) =>
        slowest(
          what,
          quick ? 15 : 40,
          () => readOnly(database, world.actor, work),
          () => bare(owner, seeded, body.id),
        )
      const ofDesk = (what: string, more: Partial<DeskAsked>) =>
        measure(what, own, (db) => loadDesk(db, own, { ...asked, ...more }))
      const { conferenceId } = seeded
      const { counts, rows } = await readOnly(database, own.actor, (db) => loadDesk(db, own, asked))
      if (rows.length !== deskSize) throw new Error('The desk shows no whole page.')
      say(`on the desk: ${JSON.stringify(counts)}`)
      return [
        await ofDesk('what is to do', {}),
        await ofDesk('the last page', { page: 60 }),
        await ofDesk('what is late', { part: 'late' }),
        await ofDesk('what waits for the petitioner', { part: 'waiting' }),
        await ofDesk('mine', { mine: true }),
        await ofDesk('words that many have', { search: 'cau treo xuong cap' }),
        await ofDesk('words that all have', { search: 'ba con' }),
        await ofDesk('a word that one has', { search: 'ma 314' }),
        await measure('one case', own, (db) => loadCasePage(db, own, body.caseId)),
        await measure('Giao xử lý: late', office, (db) =>
          loadRoutingPage(db, office, { conferenceId, part: 'late', leadId: null, page: 1 }, routingClocks),
        ),
        await measure('Giao xử lý: waiting', office, (db) =>
          loadRoutingPage(db, office, { conferenceId, part: 'waiting', leadId: null, page: 1 }, routingClocks),
        ),
        await measure('Trả lời: missing', office, (db) =>
          loadReleasePage(db, office, { conferenceId, part: 'missing', leadId: null, page: 1 }),
        ),
      ]
    } finally {
      await owner.end()
      await database.close()
      await server.stop()
      folder.remove()
    }
  },
}

/** Ours and the bare rows in turn, so that a busy machine weighs on both. */
async function slowest(
  what: string,
  times: number,
  ours: () => Promise<unknown>,
  theirs: () => Promise<unknown>,
): Promise<Line> {
  const [mine, bareTimes]: [number[], number[]] = [[], []]
  for (let run = 0; run < times + 3; run++) {
    const begun = performance.now()
    await ours()
    const between = performance.now()
    await theirs()
    if (run < 3) continue
    mine.push(between - begun)
    bareTimes.push(performance.now() - between)
  }
  const baseline = { what: 'bare SQL', measured: percentile(bareTimes, 0.95) }
  return { what: `${what}, p95`, measured: percentile(mine, 0.95), unit: 'ms', budget: 150, baseline }
}

/** All that stands on the desk, counted by hand and the first fifty with their words, without fence or clock. */
async function bare(owner: pg.Client, { jurisdictionId }: Seeded, bodyId: string): Promise<void> {
  await owner.query('begin read only')
  await owner.query(
    `select a.id, a.due_on, r.kind, exists (select from answer_step s where s.jurisdiction_id = a.jurisdiction_id and s.assignment_id = a.id and s.kind = 'approved') as done
     from assignment a left join assignment_reply r on r.jurisdiction_id = a.jurisdiction_id and r.assignment_id = a.id and r.organisation_id = a.lead_id
     where a.jurisdiction_id = $1 and a.lead_id = $2
       and not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id)`,
    [jurisdictionId, bodyId],
  )
  await owner.query(
    `select a.id, p.text, k.code from assignment a join petition p on p.jurisdiction_id = a.jurisdiction_id and p.id = a.petition_id
     join petition_code k on k.jurisdiction_id = p.jurisdiction_id and k.petition_id = p.id
     where a.jurisdiction_id = $1 and a.lead_id = $2 order by a.due_on, a.id limit 50`,
    [jurisdictionId, bodyId],
  )
  await owner.query('commit')
}

/** Of one body: a fifth new, some waiting for the petitioner, some extended, some answered; every tenth case is a group of three. */
async function seedCases(owner: pg.Client, seeded: Seeded) {
  const { jurisdictionId: j, conferenceId, organisationId, accountId: office } = seeded
  const [id, accountId] = [newId(), newId()]
  await owner.query("set session_replication_role = replica; set work_mem = '256MB'")
  await owner.query(
    `insert into organisation (jurisdiction_id, id, name, kind, level, parent_id, lineage, valid_from, search_key)
     values ($1, $2, 'Sở Xây dựng', 'department', 'province', $3, array[$3::uuid, $2::uuid], '1900-01-01', 'so xay dung')`,
    [j, id, organisationId],
  )
  await owner.query(`insert into account (jurisdiction_id, id, login, display_name) values ($1, $2, 'so', 'Đầu mối')`, [
    j,
    accountId,
  ])
  await owner.query(
    `insert into role_grant (jurisdiction_id, id, account_id, role, organisation_id) values ($1, $2, $3, 'agency_coordinator', $4)`,
    [j, newId(), accountId, id],
  )
  await owner.query(
    `create temp table chosen as select p.id as petition_id, row_number() over (order by p.id) as n, gen_random_uuid() as id, gen_random_uuid() as group_id
     from petition p join petition_standing s on s.jurisdiction_id = p.jurisdiction_id and s.petition_id = p.id and s.state = 'accepted'
     where p.conference_id = $1 order by p.id limit ${cases + 1000}`,
    [conferenceId],
  )
  await owner.query(
    'insert into conference_publication (jurisdiction_id, conference_id, published_by) values ($1, $2, $3)',
    [j, conferenceId, office],
  )
  /** Rows for the cases with these numbers. */
  const insert = (into: string, select: string, which: string, also = '') =>
    owner.query(
      `insert into ${into} select '${j}'::uuid, ${select} from chosen c ${also} where c.n <= ${cases} and ${which}`,
    )
  const made = `'2026-11-18 03:00Z', '${office}'::uuid`
  await insert(
    'petition_group (jurisdiction_id, id, conference_id, title, made_at, made_by)',
    `c.group_id, '${conferenceId}'::uuid, 'Cùng hỏi', ${made}`,
    'c.n % 10 = 0',
  )
  await insert(
    'petition_group_move (jurisdiction_id, petition_id, version, group_id, change_id, why, made_at, made_by)',
    `m.petition_id, 1, c.group_id, c.group_id, 'merged', ${made}`,
    'c.n % 10 = 0',
    `join chosen m on m.n in (c.n, ${cases} + c.n / 5, ${cases} + c.n / 5 - 1)`,
  )
  await insert(
    'assignment (jurisdiction_id, id, conference_id, group_id, petition_id, round, lead_id, due_on, due_working, made_at, made_by)',
    `c.id, '${conferenceId}'::uuid, case when c.n % 10 = 0 then c.group_id end, case when c.n % 10 <> 0 then c.petition_id end, 1, '${id}'::uuid,
      date '2026-11-10' + (c.n % 40)::int, '{"steps": ["10 ngày làm việc sau ngày giao."]}', '2026-11-09 03:00Z', '${office}'::uuid`,
    'true',
  )
  await insert(
    'assignment_reply (jurisdiction_id, assignment_id, organisation_id, kind, made_at, made_by)',
    `c.id, '${id}'::uuid, 'accepted', ${made}`,
    'c.n % 5 <> 0',
  )
  await insert(
    'answer_version (jurisdiction_id, assignment_id, version, text, writing, made_at, made_by)',
    `c.id, v, 'Sở sửa xong trước ngày 20/12/2026.', c.id, ${made}`,
    'c.n % 3 = 1',
    'cross join generate_series(1, 3) v',
  )
  await insert(
    'answer_step (jurisdiction_id, assignment_id, version, kind, made_at, made_by)',
    `c.id, 3, k, ${made}`,
    "c.n % 3 = 1 and (k = 'submitted' or c.n % 9 = 1)",
    "cross join unnest(array['submitted', 'approved']) k",
  )
  await insert(
    'case_question (jurisdiction_id, id, assignment_id, text, wait_until, made_at, made_by)',
    `gen_random_uuid(), c.id, 'Ở đoạn nào?', '2026-11-27', ${made}`,
    'c.n % 7 = 2',
  )
  await insert(
    'case_extension (jurisdiction_id, id, assignment_id, organisation_id, from_due_on, due_on, reason, made_at, made_by)',
    `c.id, c.id, '${id}'::uuid, '2026-11-25', '2026-12-10', 'Phải khảo sát.', ${made}`,
    'c.n % 11 = 3',
  )
  await insert(
    'case_extension_decision (jurisdiction_id, extension_id, granted, made_at, made_by)',
    `c.id, true, ${made}`,
    'c.n % 11 = 3',
  )
  await insert(
    'case_officer (jurisdiction_id, assignment_id, organisation_id, version, account_id, made_at, made_by)',
    `c.id, '${id}'::uuid, 1, '${accountId}'::uuid, ${made}`,
    'c.n % 4 = 0',
  )
  await owner.query(
    "update petition_standing set state = 'assigned' where petition_id in (select petition_id from chosen)",
  )
  await owner.query(
    'vacuum analyze assignment, assignment_reply, answer_version, answer_step, case_question, case_extension, petition_group_move, case_officer, petition_standing',
  )
  const { rows } = await owner.query('select id from chosen where n = 10')
  return { id, accountId, caseId: String(rows[0].id) }
}
