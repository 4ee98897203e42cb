/** The outbox against a real SMTP server and a real gateway over HTTP: right words, nothing lost, nothing twice. */
import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer as createPlainServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { type OfficeHours, usualHours } from '#calendar/working-time.ts'
import type { Database } from '../db.ts'
import { ownerQuery, testDatabase } from '../testing.ts'
import { type World, worldOf } from '../world.ts'
import { type Message, queueMessage } from './queue-message.ts'
import { sendMessages } from './send-messages.ts'
import { startSmtp } from './smtp-testing.ts'
import { defineTemplate, fillTemplate } from './template.ts'

const address = 'ykien@vanlinh.example.vn'
const start = new Date('2026-11-20T03:00:00Z')
let database: Database & { jurisdictionId: string }
let smtp: Awaited<ReturnType<typeof startSmtp>>
let moment = start
beforeAll(async () => {
  database = (await testDatabase()) as typeof database
})
afterAll(() => database.close())
beforeEach(async () => {
  moment = start
  await ownerQuery(database.url, 'delete from message')
  smtp = await startSmtp()
  return () => smtp.stop()
})

const system = (): World =>
  worldOf(database, { kind: 'system', jurisdictionId: database.jurisdictionId }, moment, vietnamCalendar())
const later = (minutes: number) => {
  moment = new Date(moment.getTime() + minutes * 60_000)
}
const send = (ways: Partial<Parameters<typeof sendMessages>[1]> = {}, hours: OfficeHours = usualHours) =>
  sendMessages(
    system,
    { smtp: { smtpUrl: smtp.url, address }, gateway: null, ...ways },
    { calendar: vietnamCalendar(), hoursOn: () => hours },
  )
const queue = (message: Message) => system().write((tx) => queueMessage(tx, system(), message))
const letter = (key: string, more: Partial<Extract<Message, { channel: 'email' }>> = {}): Message => ({
  channel: 'email',
  key: `thu-thu:${key}`,
  to: 'phuong@example.vn',
  conferenceId: null,
  subject: 'Ý kiến của ông, bà đã có trả lời',
  text: 'Kính gửi ông, bà.\n\nXem câu trả lời tại https://doithoai.example.vn/theo-doi',
  ...more,
})
const states = async () =>
  (await ownerQuery(database.url, 'select state from message_state order by key')).map((row) => row.state)

test('a letter arrives once with its Vietnamese subject and body, however often it was queued', async () => {
  await queue(letter('mot'))
  await queue(letter('mot', { subject: 'Khác' }))
  expect(await send()).toBe(1)
  expect(await send()).toBe(0)
  const [mail] = smtp.sent
  expect(smtp.sent).toHaveLength(1)
  expect(mail!.subject).toBe('Ý kiến của ông, bà đã có trả lời')
  expect(mail!.text!.trim()).toBe('Kính gửi ông, bà.\n\nXem câu trả lời tại https://doithoai.example.vn/theo-doi')
  expect(mail!.from!.value[0]!.address).toBe(address)
  const [row] = await ownerQuery(database.url, 'select id from message')
  expect(mail!.messageId).toBe(`<${row!.id}@vanlinh.example.vn>`)
})

test('while the server is down everything waits; when it is back everything leaves once', async () => {
  await smtp.stop()
  for (const key of ['mot', 'hai', 'ba']) await queue(letter(key))
  expect(await send()).toBe(0)
  expect(await states()).toEqual(['waiting', 'waiting', 'waiting'])
  expect(await send()).toBe(0) // before the pause is over nothing is tried
  const [row] = await ownerQuery(database.url, 'select tries, problem from message limit 1')
  expect(row).toEqual({ tries: 1, problem: 'Chưa nối được máy chủ gửi thư.' })
  smtp = await startSmtp()
  later(1)
  expect(await send()).toBe(3)
  later(5000)
  expect(await send()).toBe(0)
  expect(smtp.sent).toHaveLength(3)
})

test('a server that says no is asked again after growing pauses, and given up in sight', async () => {
  smtp.refuses = true
  await queue(letter('day'))
  const tries: number[] = []
  for (let minutes = 0; minutes < 6 * 1440; minutes += 1) {
    const before = (await ownerQuery(database.url, 'select tries, next_at <= $1 as due from message', [moment]))[0]!
    if (before.due) {
      await send()
      tries.push(minutes)
    }
    if ((await states())[0] === 'failed') break
    const [row] = await ownerQuery(database.url, 'select next_at from message')
    minutes += Math.max(0, Math.round(((row!.next_at as Date).getTime() - moment.getTime()) / 60_000) - 1)
    moment = new Date((row!.next_at as Date).getTime())
  }
  expect(tries).toEqual([0, 1, 6, 36, 156, 876, 2316])
  expect(await states()).toEqual(['failed'])
  expect(smtp.sent).toHaveLength(0)
})

test('an address that does not exist is given up at once', async () => {
  await queue(letter('sai', { to: 'khong-co@example.vn' }))
  await send()
  const [row] = await ownerQuery(database.url, 'select tries, problem, given_up_at from message')
  expect(row).toMatchObject({ tries: 1, problem: 'Máy chủ gửi thư từ chối (550).', given_up_at: start })
})

test('a line that breaks in the middle of a letter leaves it to a person, never to a second try', async () => {
  smtp.dies = true
  await queue(letter('dut'))
  await send()
  expect(await states()).toEqual(['unsure'])
  smtp.dies = false
  later(5000)
  expect(await send()).toBe(0)
  // The whole letter had got through before the line broke: a second try would have been a double.
  expect(smtp.sent).toHaveLength(1)
})

test('two workers at once send each letter once', async () => {
  for (let each = 0; each < 12; each += 1) await queue(letter(`hai-may-${each}`))
  const counts = await Promise.all([send(), send(), send()])
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(12)
  expect(new Set(smtp.sent.map((mail) => mail.messageId)).size).toBe(12)
  expect(smtp.sent).toHaveLength(12)
})

/** A worker of its own, killed without warning once `ready` has come. */
async function killed(smtpUrl: string, ready: Promise<void>): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      join(import.meta.dirname, 'testing-sender.ts'),
      database.url,
      database.jurisdictionId,
      smtpUrl,
      moment.toISOString(),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const gone = new Promise((resolve) => child.once('close', resolve))
  await ready
  child.kill('SIGKILL')
  await gone
}

test('a worker killed in the middle of a letter leaves it to a person', async () => {
  smtp.hangs = true
  await queue(letter('kill-muon'))
  await killed(smtp.url, smtp.begun)
  smtp.hangs = false
  later(2)
  expect(await send()).toBe(0)
  expect(await states()).toEqual(['sending'])
  later(5)
  expect(await send()).toBe(0)
  expect(await states()).toEqual(['unsure'])
  expect(smtp.sent).toHaveLength(0)
})

test('a worker killed before the letter began loses nothing: another sends it', async () => {
  const called = Promise.withResolvers<void>()
  const silent = createPlainServer(() => called.resolve())
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', () => resolve()))
  await queue(letter('kill-som'))
  await killed(`smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`, called.promise)
  silent.close()
  later(6)
  expect(await send()).toBe(1)
  expect(smtp.sent).toHaveLength(1)
})

test('what may leave in office hours only waits for them, also after a failure', async () => {
  await smtp.stop()
  moment = new Date('2026-11-20T09:59:30Z') // Friday 16:59:30
  await queue(letter('nhac', { inOfficeHours: true }))
  await send()
  smtp = await startSmtp()
  for (const closed of ['2026-11-20T10:05:00Z', '2026-11-21T03:00:00Z', '2026-11-23T00:29:59Z']) {
    moment = new Date(closed)
    expect([closed, await send()]).toEqual([closed, 0])
  }
  moment = new Date('2026-11-23T00:30:00Z')
  expect(await send({}, [{ from: 480, to: 720 }])).toBe(0)
  expect(await send()).toBe(1)
})

const template = defineTemplate({
  id: 'co-tra-loi',
  text: 'Ý kiến có mã bắt đầu bằng {dau-ma} đã có trả lời. Xem tại {duong-dan}',
  slots: { 'dau-ma': 'start-of-code', 'duong-dan': 'link' },
})
const slots = { 'dau-ma': 'K7M4', 'duong-dan': 'https://doithoai.example.vn/theo-doi' }
const text = (key: string): Message => ({
  channel: 'text',
  key: `tin-thu:${key}`,
  to: '0945512700',
  conferenceId: null,
  template,
  slots,
})

test('a slot takes what is meant for it and nothing a person wrote', () => {
  expect(fillTemplate(template, slots)).toBe(
    'Ý kiến có mã bắt đầu bằng K7M4 đã có trả lời. Xem tại https://doithoai.example.vn/theo-doi',
  )
  for (const [name, value] of [
    ['dau-ma', 'Bà May'],
    ['dau-ma', 'K7M43XQ9'],
    ['duong-dan', 'https://a.vn/x y'],
    ['duong-dan', 'https://a.vn/?ten=Lò Thị May'],
    ['ten', 'Lò Thị May'],
  ])
    expect(() => fillTemplate(template, { ...slots, [name!]: value! })).toThrow(RangeError)
  expect(() => fillTemplate(template, { 'dau-ma': 'K7M4' })).toThrow(RangeError)
})

async function startGateway(answer: (response: { status: (code: number) => void; cut: () => void }) => void) {
  const heard: { headers: Record<string, unknown>; body: string }[] = []
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      heard.push({ headers: request.headers, body: Buffer.concat(parts).toString() })
      answer({ status: (code) => response.writeHead(code).end(), cut: () => response.destroy() })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/gui`
  return { heard, url, stop: () => new Promise((resolve) => server.close(resolve)) }
}

test('the gateway hears template, slots and number, signed, and the same id at each try', async () => {
  let status = 503
  const gateway = await startGateway((response) => response.status(status))
  const ways = { gateway: { url: gateway.url, secret: 'mot-bi-mat-cua-cong', allowsPrivate: true } }
  await queue(text('mot'))
  expect(await send(ways)).toBe(0)
  status = 202
  later(1)
  expect(await send(ways)).toBe(1)
  const [first, second] = gateway.heard
  expect(first!.headers['doithoai-message']).toBe(second!.headers['doithoai-message'])
  expect(JSON.parse(second!.body)).toMatchObject({ so: '0945512700', mau: 'co-tra-loi', o: slots })
  const [, seconds, mac] = /^t=(\d+),v1=(\w+)$/.exec(String(second!.headers['doithoai-signature']))!
  expect(mac).toBe(createHmac('sha256', 'mot-bi-mat-cua-cong').update(`${seconds}.${second!.body}`).digest('hex'))
  await gateway.stop()
})

test('a gateway that falls silent leaves the text to a person; one inside the house is not called', async () => {
  const gateway = await startGateway((response) => response.cut())
  await queue(text('im'))
  await send({ gateway: { url: gateway.url, secret: 'mot-bi-mat-cua-cong', allowsPrivate: true } })
  expect(await states()).toEqual(['unsure'])
  await gateway.stop()
  await queue(text('trong-nha'))
  await send({ gateway: { url: gateway.url, secret: 'mot-bi-mat-cua-cong', allowsPrivate: false } })
  expect(await states()).toEqual(['unsure', 'waiting'])
  expect(gateway.heard).toHaveLength(1)
})

test('without a gateway texts wait to be sent by hand, and nothing tries them', async () => {
  await queue(text('tay'))
  expect(await send()).toBe(0)
  expect((await ownerQuery(database.url, 'select tries from message'))[0]).toEqual({ tries: 0 })
})
