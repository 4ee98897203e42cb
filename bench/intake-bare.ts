/** The rows of a petition, written by nothing but pg: what the machine and its disk allow. */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { newId } from '#platform/ids.ts'

export type Place = { jurisdictionId: string; conferenceId: string; integratorId: string }

const signs = '23456789ACDEFGHJKMNPQRTVWXY'

const inserts = {
  petition_submission: 'insert into petition_submission (jurisdiction_id, key, petition_id) values ($1, $2, $3)',
  petition: `insert into petition (jurisdiction_id, id, conference_id, channel, text, received_at, words)
    values ($1, $2, $3, 'api', $4, now(), setweight(to_tsvector('simple', $4), 'A') || setweight(to_tsvector('simple', $5), 'B'))`,
  petition_sender:
    'insert into petition_sender (jurisdiction_id, petition_id, full_name, phone, search_key) values ($1, $2, $3, $4, $5)',
  petition_consent: `insert into petition_consent (jurisdiction_id, petition_id, consent_version, how, given_at) values ($1, $2, 1, 'integrator', now())`,
  petition_code: 'insert into petition_code (jurisdiction_id, code, petition_id) values ($1, $2, $3)',
  journal: `insert into journal (jurisdiction_id, id, what, subject_kind, subject_id, conference_id, detail) values ($1, $2, 'petition.received', 'petition', $3, $4, '{"channel": "api"}')`,
  integrator_request:
    'insert into integrator_request (jurisdiction_id, integrator_id, key, digest, petition_id) values ($1, $2, $3, $4, $5)',
}

/** Milliseconds a petition, over `seconds`, with as many at once as the portal has. */
export async function bareInserts(pool: pg.Pool, place: Place, atOnce: number, seconds: number): Promise<number> {
  const begun = performance.now()
  const until = begun + seconds * 1000
  let written = 0
  const work = async () => {
    while (performance.now() < until) {
      await writeOne(pool, place)
      written += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return (performance.now() - begun) / written
}

async function writeOne(pool: pg.Pool, { jurisdictionId: j, conferenceId, integratorId }: Place): Promise<void> {
  const [id, own] = [newId(), randomUUID()]
  const text = `Đường liên xã bị sạt từ tháng 9, bà con mong sớm được sửa (${own})`
  const folded = `duong lien xa bi sat tu thang 9, ba con mong som duoc sua (${own})`
  const code = [...randomBytes(8)].map((byte) => signs[byte % signs.length]).join('')
  const client = await pool.connect()
  const insert = (table: keyof typeof inserts, values: unknown[]) =>
    client.query({ name: table, text: inserts[table], values })
  try {
    await client.query('begin')
    await insert('petition_submission', [j, own, id])
    await insert('petition', [j, id, conferenceId, text, folded])
    await insert('petition_sender', [j, id, 'Lò Thị Phương', '0900000274', 'lo thi phuong'])
    await insert('petition_consent', [j, id])
    await insert('petition_code', [j, code, id])
    await insert('journal', [j, newId(), id, conferenceId])
    await insert('integrator_request', [j, integratorId, own, createHash('sha256').update(text).digest(), id])
    await client.query('commit')
  } finally {
    client.release()
  }
}
