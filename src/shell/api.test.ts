/** The API as another system meets it; each answer is held against the document. */
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { changeIntegrator, revokeIntegrator } from '#rooms/petitions/integrators/change-integrator.ts'
import { createIntegrator } from '#rooms/petitions/integrators/create-integrator.ts'
import { keepCall } from '#rooms/petitions/keep-call.ts'
import { petitionWorld } from '#rooms/petitions/testing.ts'
import { mountApi } from './api.ts'

type Json = Record<string, unknown>
type Document = { paths: Record<string, Record<string, { responses: Record<string, Answer>; security?: unknown }>>; components: { schemas: Json }; webhooks: Json } // biome-ignore format: a shape
type Answer = { content?: { 'application/json': { schema: Json } }; headers?: Json }

let made: Awaited<ReturnType<typeof petitionWorld>>
let app: Hono
let document: Document
let key: string
beforeAll(async () => {
  made = await petitionWorld()
  // The door has the real clock, so the receiving is open whenever this runs.
  const call = { conferenceId: made.conferenceId, seenVersion: 1, opensOn: '2020-01-01', closesOn: null }
  await keepCall(made.at(made.office), call)
  app = new Hono()
  const services = { baseUrl: 'https://doithoai.example.vn' }
  mountApi(app, { database: made.database, calendarOf: async () => vietnamCalendar(), now: () => new Date(), services })
  document = await (await app.request('/api/openapi.json')).json()
  key = await keyFor({})
}, 60_000)
afterAll(() => made.database.close())

const keyFor = async (more: Partial<Parameters<typeof createIntegrator>[1]>): Promise<string> => {
  const fields = { name: 'Cổng thông tin điện tử tỉnh', conferenceId: null, perMinute: 6000, ...more }
  return (await createIntegrator(made.at(made.office), fields)).key
}

const petition = (more: Json = {}) => ({
  hoiNghi: 'phu-nu-2026',
  noiDung: 'Đường vào bản bị sạt từ tháng 9, bao giờ sửa?',
  xa: made.commune,
  nguoiGui: { hoTen: 'Lò Thị Phương', dienThoai: '0900 000 274' },
  daDongY: true,
  ...more,
})

type Asked = { path: string; documented?: string; by?: string; send?: unknown; raw?: string; idempotency?: string }

/** Asks, and holds the answer against what the document says of this address and this status. */
async function ask({ path, documented, by = key, send, raw, idempotency }: Asked) {
  const response = await app.request(`/api${path}`, {
    method: send === undefined && raw === undefined ? 'GET' : 'POST',
    headers: {
      ...(by ? { authorization: `Bearer ${by}` } : {}),
      ...(idempotency ? { 'idempotency-key': idempotency } : {}),
      ...(send === undefined && raw === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: raw ?? (send === undefined ? undefined : JSON.stringify(send)),
  })
  const body = (await response.json()) as Json
  const method = send === undefined && raw === undefined ? 'get' : 'post'
  const said = document.paths[documented ?? path.replace(/\?.*$/, '')]![method]!.responses[response.status]
  expect(said, `${method} ${path} may answer ${response.status}`).toBeDefined()
  expect(faultsOf(said!.content!['application/json'].schema, body)).toEqual([])
  for (const name of Object.keys(said!.headers ?? {})) expect(response.headers.get(name)).toBeTruthy()
  return { status: response.status, body, headers: response.headers }
}

/** What in a body is not as its schema says; a field that the document does not know is a fault too. */
function faultsOf(schema: Json, body: unknown): string[] {
  const whole = closed({ ...schema, $defs: document.components.schemas }) as z.core.JSONSchema.JSONSchema
  const read = z.fromJSONSchema(whole).safeParse(body)
  return read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const parts = Object.entries(schema).map(([name, value]) =>
    name === '$ref' ? [name, String(value).replace('#/components/schemas/', '#/$defs/')] : [name, closed(value)],
  )
  const whole = Object.fromEntries(parts) as Json
  return whole.type === 'object' && whole.properties ? { ...whole, additionalProperties: false } : whole
}

test('the measure of this test finds a field that is missing, of another kind or not documented', () => {
  const schema = document.paths['/v1/petitions']!.post!.responses['401']!.content!['application/json'].schema
  expect(faultsOf(schema, { loi: 'Không.' })).toEqual([])
  expect(faultsOf(schema, {})).toHaveLength(1)
  expect(faultsOf(schema, { loi: 1 })).toHaveLength(1)
  expect(faultsOf(schema, { loi: 'Không.', la: true })).toHaveLength(1)
})

test('the document names every address and says that each needs a key', () => {
  const ours = Object.entries(document.paths).filter(([path]) => path.startsWith('/v1/'))
  expect(ours.map(([path, ways]) => [path, Object.keys(ways)])).toEqual([
    ['/v1/petitions', ['post', 'get']],
    ['/v1/petitions/{ma}', ['get']],
    ['/v1/conferences', ['get']],
    ['/v1/communes', ['get']],
  ])
  expect(Object.keys(document.webhooks)).toEqual(['tin'])
  for (const [, ways] of ours) for (const way of Object.values(ways)) expect(way.security).toEqual([{ khoa: [] }])
})

test('without a key, or with one that is nobody’s, nothing is open', async () => {
  for (const by of ['', 'dtk_khongphaikhoa', 'x'.repeat(5000)]) {
    const refused = await ask({ path: '/v1/petitions', by, send: petition(), idempotency: 'lan-dau-tien' })
    expect([refused.status, refused.body.ma]).toEqual([401, 'petitions.key-unknown'])
  }
})

test('a portal walks through: conferences, communes, sending, following', async () => {
  const conferences = await ask({ path: '/v1/conferences' })
  expect((conferences.body.hoiNghi as Json[]).map((each) => each.slug)).toEqual(['phu-nu-2026'])
  const communes = (await ask({ path: '/v1/communes' })).body.xa as { id: string; ten: string }[]
  expect(communes.map((each) => each.ten).sort()).toEqual([
    'Phường Thượng Lĩnh',
    'Xã Tân An',
    'Xã Tân Ân',
    'Đặc khu Hòn Sậy',
  ])
  const sent = await ask({ path: '/v1/petitions', send: petition(), idempotency: 'cong-tinh-0001' })
  expect([sent.status, sent.body.theoDoi]).toEqual([201, 'https://doithoai.example.vn/theo-doi'])
  const followed = await ask({ path: `/v1/petitions/${sent.body.ma}`, documented: '/v1/petitions/{ma}' })
  const standing = { ...sent.body, trangThai: 'received', trangThaiBangLoi: 'Đã tiếp nhận' }
  expect(followed.body).toEqual(standing)
  const list = await ask({ path: '/v1/petitions?trang=1' })
  expect(list.body).toEqual({ yKien: [standing] })
  const [row] = await made.rows(
    `select p.channel, s.full_name, s.phone, c.how from petition p join petition_sender s on s.petition_id = p.id
     join petition_consent c on c.petition_id = p.id where p.id = $1`,
    [sent.body.id],
  )
  expect(row).toEqual({ channel: 'api', full_name: 'Lò Thị Phương', phone: '0900000274', how: 'integrator' })
})

test('the same request twenty times at once is one petition and one answer', async () => {
  const send = petition({ noiDung: 'Xin nối điện cho bản Nà Lạn' })
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => ask({ path: '/v1/petitions', send, idempotency: 'cong-tinh-0002' })),
  )
  expect(new Set(answers.map((each) => `${each.status} ${JSON.stringify(each.body)}`)).size).toBe(1)
  const rows = await made.rows(`select count(*)::int as n from petition where text = 'Xin nối điện cho bản Nà Lạn'`)
  expect(rows).toEqual([{ n: 1 }])
})

test('the same key with another body is refused in words, at once and afterwards', async () => {
  const of = (noiDung: string) =>
    ask({ path: '/v1/petitions', send: petition({ noiDung }), idempotency: 'cong-tinh-0003' })
  const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => of(`Việc thứ ${index}`)))
  const taken = answers.filter((each) => each.status === 201)
  expect(taken).toHaveLength(1)
  expect(new Set(answers.filter((each) => each.status !== 201).map((each) => each.body.ma))).toEqual(
    new Set(['petitions.idempotency-key-reused']),
  )
})

test('a request that was refused may be mended and sent under the same key', async () => {
  const of = (more: Json) => ask({ path: '/v1/petitions', send: petition(more), idempotency: 'cong-tinh-0004' })
  const wrong = await of({ nguoiGui: { dienThoai: '09000' } })
  expect([wrong.status, (wrong.body.chiTiet as Json[])[0]!.truong]).toEqual([422, 'nguoiGui.dienThoai'])
  expect((await of({})).status).toBe(201)
})

test('every wrong field is told in a sentence under the name that the document gives it', async () => {
  const wrong = await ask({ path: '/v1/petitions', send: { xa: 'tan-an', daDongY: false }, idempotency: 'cong-5555' })
  expect([wrong.status, wrong.body.ma]).toEqual([422, 'wrong-request'])
  expect((wrong.body.chiTiet as Json[]).map((each) => each.truong)).toEqual(['hoiNghi', 'noiDung', 'xa', 'daDongY'])
  const missing = await ask({ path: '/v1/petitions', send: petition() })
  expect((missing.body.chiTiet as Json[])[0]).toEqual({
    truong: 'idempotency-key',
    loi: 'Thiếu dòng Idempotency-Key: một chuỗi riêng cho mỗi ý kiến, gửi lại thì giữ nguyên.',
  })
  expect((await ask({ path: '/v1/petitions', raw: '{"hoiNghi":', idempotency: 'cong-6666' })).status).toBe(400)
  const empty = await ask({ path: '/v1/petitions', send: petition({ noiDung: '   ' }), idempotency: 'cong-7777' })
  expect((empty.body.chiTiet as Json[])[0]!.truong).toBe('noiDung')
  expect((await ask({ path: '/v1/petitions?trang=0' })).status).toBe(422)
})

test('files come along by the rules of the form; a sign that no database holds is left out', async () => {
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const picture = { ten: 'Nhà bà Phương.png', loai: 'image/png', noiDung: png }
  const program = {
    ten: 'chay.exe',
    loai: 'application/octet-stream',
    noiDung: Buffer.from('MZ abc').toString('base64'),
  }
  const of = (tep: unknown[], noiDung = 'Cầu treo\u0000 hỏng') =>
    ask({ path: '/v1/petitions', send: petition({ noiDung, tep }), idempotency: 'cong-tep-1' })
  const refused = await of([picture, program])
  expect([refused.status, (refused.body.chiTiet as Json[])[0]!.truong]).toEqual([422, 'tep.1'])
  const taken = await of([picture])
  expect(taken.status).toBe(201)
  expect((await of([picture])).body).toEqual(taken.body)
  expect((await of([])).body.ma).toBe('petitions.idempotency-key-reused')
  const rows = await made.rows(
    `select p.text, f.name, a.kind from petition p join petition_attachment a on a.petition_id = p.id join file f on f.id = a.file_id where p.id = $1`,
    [taken.body.id],
  )
  expect(rows).toEqual([{ text: 'Cầu treo hỏng', name: 'Ảnh 1.png', kind: 'photo' }])
})

test('a key for one conference opens no other, and sees nothing that came through another key', async () => {
  const other = await keyFor({ conferenceId: made.conferenceId, name: 'Zalo của tỉnh' })
  const mine = await ask({ path: '/v1/petitions', by: other, send: petition(), idempotency: 'zalo-0001' })
  expect(mine.status).toBe(201)
  const seen = await ask({ path: `/v1/petitions/${mine.body.ma}`, documented: '/v1/petitions/{ma}' })
  expect([seen.status, seen.body.ma]).toEqual([404, 'petitions.not-found'])
  expect((await ask({ path: '/v1/petitions/khong-co', documented: '/v1/petitions/{ma}' })).status).toBe(404)
  const nowhere = await ask({
    path: '/v1/petitions',
    send: petition({ hoiNghi: 'khong-co' }),
    idempotency: 'cong-8888',
  })
  expect([nowhere.status, nowhere.body.ma]).toEqual([422, 'petitions.no-such-conference'])
})

test('a key asks no faster than it may, is told how long to wait, and then may again', async () => {
  const slow = await keyFor({ perMinute: 2, name: 'Cổng chậm' })
  const statuses: number[] = []
  for (let n = 0; n < 4; n += 1) statuses.push((await ask({ path: '/v1/conferences', by: slow })).status)
  expect(statuses).toEqual([200, 200, 429, 429])
  const refused = await ask({ path: '/v1/conferences', by: slow })
  expect([refused.body.ma, refused.headers.get('retry-after')]).toEqual(['petitions.too-many-requests', '30'])
  await made.rows(`update integrator_allowance set at = at - interval '31 seconds' where remaining < 1`)
  expect((await ask({ path: '/v1/conferences', by: slow })).status).toBe(200)
  expect((await ask({ path: '/v1/conferences', by: slow })).status).toBe(429)
})

test('two officials who change one key meet; a revoked key is closed at once', async () => {
  const office = made.at(made.office)
  const { integratorId, key: short } = await createIntegrator(office, { name: 'Cổng 1022', conferenceId: null })
  const change = { integratorId, seenVersion: 1, name: 'Tổng đài 1022', conferenceId: null, perMinute: 5 }
  await changeIntegrator(office, change)
  await expect(changeIntegrator(made.at(made.second), change)).rejects.toThrow(/vừa sửa/)
  expect((await ask({ path: '/v1/conferences', by: short })).status).toBe(200)
  await revokeIntegrator(office, { integratorId })
  expect((await ask({ path: '/v1/conferences', by: short })).status).toBe(401)
})
