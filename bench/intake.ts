import { createHash, randomBytes, randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { newId } from '#platform/ids.ts'
import { packageRoot } from '#platform/package-root.ts'
import { startEmbeddedPostgres } from '#platform/postgres/embedded.ts'
import { bareInserts, type Place } from './intake-bare.ts'
import { benchSlug, openPortal } from './intake-portal.ts'
import { type Benchmark, type Line, median } from './measure.ts'
import { roomyFolder, type Served, serve } from './serving.ts'

const atOnce = 16
/** A key may ask 6,000 times a minute; the bench asks more. */
const portals = 40

export const intake: Benchmark = {
  name: 'intake',
  about:
    'petitions over HTTP against bare inserts; then the server killed with -9 again and again: none lost, none twice',
  async run({ quick, say }) {
    const data = roomyFolder('intake')
    const dataDir = join(data.path, 'data')
    let served: Served | null = null
    try {
      served = await serve(packageRoot, dataDir)
      const opened = await openConference(dataDir)
      const pool = await databaseOf(dataDir)
      const compared = await compare(served, pool, opened, quick ? 3 : 8, say)
      await pool.end()
      const load = quick ? { seconds: 15, kills: 3 } : { seconds: 60, kills: 10 }
      const killing = await killAgainAndAgain(served, dataDir, opened.keys, load, say)
      served = killing.served
      return [compared, ...killing.lines]
    } finally {
      await served?.stop()
      data.remove()
    }
  },
}

type Opened = { place: Place; keys: string[] }

/** The database that the server started; asked anew after it was killed, for its port is another then. */
async function databaseOf(dataDir: string): Promise<pg.Pool> {
  const { url } = await startEmbeddedPostgres(dataDir, () => {})
  return new pg.Pool({ connectionString: url, max: 12 })
}

/** One of the demo's conferences, published and receiving, and keys for portals. */
async function openConference(dataDir: string): Promise<Opened> {
  const pool = await databaseOf(dataDir)
  const one = async (text: string, values: unknown[] = []) => (await pool.query(text, values)).rows[0]
  const { jurisdiction_id: j, conference_id: conferenceId } = await one('select * from conference_publication limit 1')
  const { id: accountId } = await one('select id from account where jurisdiction_id = $1 limit 1', [j])
  await one('update conference set slug = $3 where jurisdiction_id = $1 and id = $2', [j, conferenceId, benchSlug])
  await one(
    `insert into petition_call (jurisdiction_id, conference_id, version, opens_on)
     select $1, $2, coalesce(max(version), 0) + 1, '2020-01-01' from petition_call where conference_id = $2`,
    [j, conferenceId],
  )
  let integratorId = ''
  const keys: string[] = []
  for (let portal = 0; portal < portals; portal += 1) {
    const key = `dtk_${randomBytes(32).toString('base64url')}`
    keys.push(key)
    integratorId = newId()
    await one(
      `insert into integrator (jurisdiction_id, id, name, key_hash, per_minute, created_by) values ($1, $2, 'Cổng đo lường', $3, 6000, $4)`,
      [j, integratorId, createHash('sha256').update(key).digest(), accountId],
    )
  }
  await pool.end()
  return { place: { jurisdictionId: j, conferenceId, integratorId }, keys }
}

/** Turn and turn about, so that what else the machine does meanwhile meets both. */
async function compare(
  served: Served,
  pool: pg.Pool,
  { place, keys }: Opened,
  seconds: number,
  say: (line: string) => void,
): Promise<Line> {
  const [ours, bare]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < 3; turn += 1) {
    const portal = openPortal(() => served.url, keys, atOnce)
    await pause(turn === 0 ? 3000 : 300) // the first moments warm the server up
    const before = portal.acknowledged.size
    const begun = performance.now()
    await pause(seconds * 1000)
    ours.push((performance.now() - begun) / (portal.acknowledged.size - before))
    await portal.stop()
    bare.push(await bareInserts(pool, place, atOnce, seconds))
  }
  const [measured, baseline] = [median(ours), median(bare)]
  say(`${(1000 / measured).toFixed(0)} petitions a second over HTTP, ${(1000 / baseline).toFixed(0)} bare`)
  const what = `a petition, ${atOnce} at once`
  return {
    what,
    measured,
    unit: 'ms',
    budget: null,
    baseline: { what: 'its rows through pg', measured: baseline },
    ratioBudget: 4,
  }
}

/** The server dies without warning, every third time the database with it; the portal goes on sending all the while. */
async function killAgainAndAgain(
  first: Served,
  dataDir: string,
  keys: readonly string[],
  { seconds, kills }: { seconds: number; kills: number },
  say: (line: string) => void,
): Promise<{ served: Served; lines: Line[] }> {
  let served = first
  const portal = openPortal(() => served.url, keys, atOnce)
  const until = performance.now() + seconds * 1000
  for (let kill = 0; kill < kills; kill += 1) {
    const share = (until - performance.now()) / (kills - kill)
    await pause(Math.max(200, randomInt(100) * 0.01 * share))
    if (kill % 3 === 2)
      process.kill(Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
    await served.kill()
    served = await serve(packageRoot, dataDir)
  }
  await pause(Math.max(1000, until - performance.now()))
  await portal.stop()
  const { lost, twice } = await audit(dataDir, portal.acknowledged)
  say(
    `${portal.acknowledged.size} acknowledged over ${kills} kills, ${portal.retried} sent again; ${lost} lost, ${twice} twice`,
  )
  const none = { unit: 'petitions', budget: 0, baseline: null } as const
  return {
    served,
    lines: [
      { what: `lost, ${kills} kills in ${seconds} s`, measured: lost, ...none },
      { what: 'there twice', measured: twice, ...none },
    ],
  }
}

/** Whether each acknowledged petition is there, once, under the id that was told. */
async function audit(dataDir: string, acknowledged: ReadonlyMap<string, string>) {
  const pool = await databaseOf(dataDir)
  const { rows } = await pool.query<{ id: string; text: string }>(
    `select id, text from petition where text like 'Đường liên xã%'`,
  )
  await pool.end()
  const ids = new Set(rows.map((row) => row.id))
  return {
    lost: [...acknowledged.values()].filter((id) => !ids.has(id)).length,
    twice: rows.length - new Set(rows.map((row) => row.text)).size,
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
