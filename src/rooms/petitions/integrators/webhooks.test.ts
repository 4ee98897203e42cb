/** Messages to other systems, over real HTTP to a real server on this machine. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#platform/actor.ts'
import { prepareJobs } from '#platform/jobs.ts'
import { secretKeyFrom } from '#platform/secret-key.ts'
import { type World, worldOf } from '#platform/world.ts'
import { keepCall } from '../keep-call.ts'
import { petitionWorld } from '../testing.ts'
import { collectNews } from './collect-news.ts'
import { createIntegrator } from './create-integrator.ts'
import { deliverWebhooks } from './deliver-webhooks.ts'
import { addWebhook, endWebhook, testWebhook } from './keep-webhook.ts'
import { receiveFromIntegrator } from './receive-from-integrator.ts'
import { type WebhookEvent, webhookEvents } from './webhook-events.ts'

type Heard = { headers: IncomingHttpHeaders; body: string; path: string }

let made: Awaited<ReturnType<typeof petitionWorld>>
let server: Server
let base: string
let heard: Heard[] = []
let answer = 204
// The journal has the database's clock, so this begins with the real one.
let moment = new Date()
const key = secretKeyFrom(mkdtempSync(join(tmpdir(), 'doithoai-webhook-')), undefined)
const systemAt = (now: Date): World => worldOf(made.database, made.database.system, now, made.at(made.office).calendar)
const telling = { key, allowsPrivate: true, baseUrl: 'https://doithoai.example.vn', now: () => moment }

beforeAll(async () => {
  made = await petitionWorld()
  await prepareJobs(made.database.url)
  const call = { conferenceId: made.conferenceId, seenVersion: 1, opensOn: '2020-01-01', closesOn: null }
  await keepCall(made.at(made.office), call)
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      heard.push({ headers: request.headers, body, path: request.url! })
      if (answer === 302) response.setHeader('location', `${base}/noi-khac`)
      response.writeHead(answer).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}, 60_000)
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await made.database.close()
})
beforeEach(async () => {
  heard = []
  answer = 204
  moment = new Date()
  await made.rows('delete from webhook_reading')
})
const at = (actor: Actor): World => made.at(actor, moment)

async function portal(events: readonly WebhookEvent[] = webhookEvents, path = '/nhan-tin') {
  const office = at(made.office)
  const { integratorId } = await createIntegrator(office, { name: 'Cổng tỉnh', conferenceId: null })
  const input = { integratorId, url: base + path, events: [...events] }
  const { webhookId, secret } = await addWebhook(office, input, { key, allowsPrivate: true })
  const send = (text: string) =>
    receiveFromIntegrator(systemAt(moment), { id: integratorId, conferenceId: null }, `lan-${Math.random()}`, {
      slug: 'phu-nu-2026',
      text,
      communeId: made.commune,
      sender: { fullName: 'Lò Thị Phương', phone: '0900 000 274' },
    })
  return { integratorId, webhookId, secret, send }
}

/** What the job does once a minute. */
async function tell(): Promise<void> {
  await collectNews(systemAt(moment))
  await deliverWebhooks(systemAt, telling)
}
const later = (minutes: number) => {
  moment = new Date(moment.getTime() + minutes * 60_000)
}
const deliveries = (webhookId: string) =>
  made.rows(
    'select event, tries, last_status, problem, delivered_at is not null as done, given_up_at is not null as over from webhook_delivery where webhook_id = $1 order by made_at',
    [webhookId],
  )

/** As docs/operations tells those who receive: not our own code. */
function isGenuine({ headers, body }: Heard, secret: string, now: Date): boolean {
  const [, seconds, given] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['doithoai-signature']))!
  if (Math.abs(now.getTime() / 1000 - Number(seconds)) > 300) return false
  const wanted = createHmac('sha256', secret).update(`${seconds}.${body}`).digest()
  return timingSafeEqual(wanted, Buffer.from(given!, 'hex'))
}

test('what came through a key is told to its address once, signed, with no word of the sender', async () => {
  const { send, secret, webhookId } = await portal()
  const other = await portal(['petition.assigned'], '/khac')
  const petition = await send('Chợ xã ngập nước, mong tỉnh xem giúp')
  await made.send('Không qua cổng nào')
  await tell()
  await tell()
  expect(heard.map((each) => [each.path, each.headers['doithoai-event']])).toEqual([['/nhan-tin', 'petition.received']])
  expect(JSON.parse(heard[0]!.body)).toEqual({
    id: heard[0]!.headers['doithoai-delivery'],
    suKien: 'petition.received',
    luc: moment.toISOString(),
    yKien: {
      id: petition.id,
      ma: `${petition.code.slice(0, 4)}-${petition.code.slice(4)}`,
      hoiNghi: 'phu-nu-2026',
      trangThai: 'received',
      theoDoi: 'https://doithoai.example.vn/theo-doi',
    },
  })
  expect(isGenuine(heard[0]!, secret, moment)).toBe(true)
  expect(isGenuine(heard[0]!, other.secret, moment)).toBe(false)
  expect(isGenuine(heard[0]!, secret, new Date(moment.getTime() + 301_000))).toBe(false)
  expect(isGenuine({ ...heard[0]!, body: heard[0]!.body.replace('received', 'assigned') }, secret, moment)).toBe(false)
  expect(await deliveries(webhookId)).toEqual([
    { event: 'petition.received', tries: 1, last_status: 204, problem: null, done: true, over: false },
  ])
})

test('moderation and assignment are told in the state they lead to, also through the group', async () => {
  const { send, webhookId } = await portal(
    ['petition.moderated', 'petition.assigned', 'petition.unassigned'],
    '/xem-xet',
  )
  const { id } = await send('Xin mở lớp xóa mù chữ buổi tối')
  const j = made.database.jurisdictionId
  const [group, assignment] = [crypto.randomUUID(), crypto.randomUUID()]
  const by = made.moderator.accountId
  const line = (what: string, kind: string, subject: string) =>
    made.rows(
      'insert into journal (jurisdiction_id, id, what, subject_kind, subject_id) values ($1, gen_random_uuid(), $2, $3, $4)',
      [j, what, kind, subject],
    )
  await made.rows(
    `insert into moderation_decision (jurisdiction_id, petition_id, version, decision, made_by) values ($1, $2, 1, 'accepted', $3)`,
    [j, id, by],
  )
  await line('moderation.accepted', 'petition', id)
  await tell()
  await made.rows(
    `insert into petition_group (jurisdiction_id, id, conference_id, title, made_by) values ($1, $2, $3, 'Xóa mù chữ', $4)`,
    [j, group, made.conferenceId, by],
  )
  await made.rows(
    `insert into petition_group_move (jurisdiction_id, petition_id, version, group_id, change_id, why, made_by) values ($1, $2, 1, $3, $3, 'merged', $4)`,
    [j, id, group, by],
  )
  await made.rows(
    `insert into assignment (jurisdiction_id, id, conference_id, group_id, round, lead_id, due_on, due_working, made_at, made_by) values ($1, $2, $3, $4, 1, $5, '2026-12-01', '{}', now(), $6)`,
    [j, assignment, made.conferenceId, group, made.bodies.get('Sở Y tế'), by],
  )
  await line('assignment.given', 'assignment', assignment)
  await tell()
  await made.rows(
    `insert into assignment_end (jurisdiction_id, assignment_id, why, made_at, made_by) values ($1, $2, 'taken_back', now(), $3)`,
    [j, assignment, by],
  )
  await line('assignment.taken-back', 'assignment', assignment)
  await tell()
  const told = heard.map((each) => JSON.parse(each.body) as { suKien: string; yKien: { trangThai: string } })
  expect(told.map((each) => [each.suKien, each.yKien.trangThai])).toEqual([
    ['petition.moderated', 'accepted'],
    ['petition.assigned', 'assigned'],
    ['petition.unassigned', 'accepted'],
  ])
  expect(await deliveries(webhookId)).toHaveLength(3)
})

test('an address that fails is tried again later and later, and given up after two days', async () => {
  const { send, webhookId } = await portal(['petition.received'], '/hong')
  await send('Trạm y tế không có thuốc')
  answer = 500
  const gaps: number[] = []
  await tell()
  for (const minutes of [1, 5, 30, 120, 360, 720, 1440]) {
    later(minutes - 0.5)
    const before = heard.length
    await tell()
    expect(heard.length).toBe(before)
    later(0.5)
    await tell()
    gaps.push(heard.length - before)
  }
  expect(gaps).toEqual([1, 1, 1, 1, 1, 1, 1])
  expect(await deliveries(webhookId)).toEqual([
    {
      event: 'petition.received',
      tries: 8,
      last_status: 500,
      problem: 'Bên nhận trả lời 500.',
      done: false,
      over: true,
    },
  ])
  answer = 204
  later(10_000)
  const before = heard.length
  await tell()
  expect(heard.length).toBe(before)
})

test('one that failed arrives when the address is well again', async () => {
  const { send, webhookId } = await portal(['petition.received'], '/lai-duoc')
  await send('Cột điện nghiêng')
  answer = 503
  await tell()
  answer = 200
  later(2)
  await tell()
  expect(await deliveries(webhookId)).toEqual([
    { event: 'petition.received', tries: 2, last_status: 200, problem: null, done: true, over: false },
  ])
})

test('a redirect is not followed, and whoever says that nobody is there is left alone', async () => {
  const { webhookId } = await portal(['petition.received'], '/chuyen')
  await testWebhook(at(made.office), { webhookId })
  answer = 302
  await tell()
  expect(heard.map((each) => each.path)).toEqual(['/chuyen'])
  answer = 410
  later(2)
  await tell()
  expect((await deliveries(webhookId))[0]).toMatchObject({ tries: 2, last_status: 410, over: true })
})

test('a test is signed like all others and speaks of no petition; an address that was ended hears nothing', async () => {
  const { webhookId, secret } = await portal(['petition.received'], '/thu')
  const office = at(made.office)
  await testWebhook(office, { webhookId })
  await tell()
  expect(JSON.parse(heard[0]!.body)).toMatchObject({ suKien: 'test', yKien: null })
  expect(isGenuine(heard[0]!, secret, moment)).toBe(true)
  await testWebhook(office, { webhookId })
  await endWebhook(office, { webhookId })
  await tell()
  expect(heard).toHaveLength(1)
  await expect(testWebhook(office, { webhookId })).rejects.toThrow(/thôi nhận tin/)
})

test('addresses within the office’s own network are refused, by number and by name', async () => {
  const office = at(made.office)
  const { integratorId } = await createIntegrator(office, { name: 'Cổng lạ', conferenceId: null })
  const outside = { key, allowsPrivate: false }
  for (const url of [base, 'https://127.0.0.1/x', 'https://2130706433/', 'https://[::1]/', 'https://169.254.169.254/'])
    await expect(addWebhook(office, { integratorId, url, events: ['petition.received'] }, outside)).rejects.toThrow(
      /nội bộ/,
    )
  // A name can point anywhere, and elsewhere tomorrow: it is looked at when the line is opened.
  const input = {
    integratorId,
    url: `https://localhost:${base.split(':')[2]}/`,
    events: ['petition.received' as const],
  }
  const { webhookId } = await addWebhook(office, input, outside)
  await testWebhook(office, { webhookId })
  await deliverWebhooks(systemAt, { ...telling, allowsPrivate: false })
  expect(heard).toEqual([])
  expect((await deliveries(webhookId))[0]).toMatchObject({
    last_status: null,
    problem: 'Địa chỉ này nằm trong mạng nội bộ; phần mềm chỉ gửi tin ra ngoài.',
  })
})

test('keys and addresses are kept by those who run the receiving, and by nobody else', async () => {
  const { integratorId, webhookId } = await portal(['petition.received'], '/quyen')
  for (const actor of [made.moderator, made.collector, made.stranger, made.health]) {
    const world = at(actor)
    await expect(createIntegrator(world, { name: 'Của tôi', conferenceId: null })).rejects.toThrow(/Chỉ Văn phòng/)
    await expect(testWebhook(world, { webhookId })).rejects.toThrow(/Không có địa chỉ/)
    const input = { integratorId, url: base, events: ['petition.received' as const] }
    await expect(addWebhook(world, input, { key, allowsPrivate: true })).rejects.toThrow(/Không có kết nối/)
  }
  await expect(createIntegrator(at(made.standing), { name: 'Hội phụ nữ', conferenceId: null })).resolves.toBeDefined()
})
