import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#platform/actor.ts'
import { sendMessages } from '#platform/messages/send-messages.ts'
import { startSmtp } from '#platform/messages/smtp-testing.ts'
import type { Refusal } from '#platform/refusal.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { type World, worldOf } from '#platform/world.ts'
import { jpegWithSecrets } from '#rooms/petitions/attachments/testing.ts'
import { approveAnswer } from '../approve-answer.ts'
import { setClock, workTime } from '../clock/clock-settings.ts'
import { releaseAnswers } from '../release-answers.ts'
import { answersWorld } from '../testing.ts'
import { changeWay } from './change-way.ts'
import { noteSeen } from './note-seen.ts'
import { oweAnswers } from './owe-answers.ts'
import { printBatch } from './print-batch.ts'
import { recordHandover } from './record-handover.ts'
import { signedSheet } from './signed-sheet.ts'
import { changeBatch } from './web/batch-actions.ts'

const baseUrl = 'https://doithoai.example.vn'
let made: Awaited<ReturnType<typeof answersWorld>>
beforeAll(async () => {
  made = await answersWorld()
}, 60_000)
afterAll(() => made.database.close())
beforeEach(async () => {
  await made.rows('delete from message')
})

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Refusal) => error.code ?? String(error),
  )
const at = (moment: string): World => made.system(new Date(moment))
const as = (actor: Actor, moment = '2026-11-20T05:00:00Z'): World =>
  worldOf(made.database, actor, new Date(moment), made.at('office').calendar)
const commune = (): World => as(made.collector)
async function released(
  senders: readonly { phone?: string; email?: string; fullName?: string }[],
  from: Date | null = null,
) {
  const ids: string[] = []
  for (const [index, sender] of senders.entries())
    ids.push(await made.accepted(`Thiếu thuốc ở trạm y tế số ${index}`, { sender }))
  const [first, ...others] = ids
  for (const each of others) await made.merged(first!, each)
  const { assignmentId } = await made.given('', first!)
  await made.submit('drafter', assignmentId, 'Thuốc về ngày 1/12/2026.', 0)
  await approveAnswer(made.at('leader'), { assignmentId, version: 1 })
  await releaseAnswers(made.at('office'), { conferenceId: made.conferenceId, assignmentIds: [assignmentId], from })
  return { assignmentId, petitionIds: [first!, ...others] }
}
/** As the job does each minute. */
const sent = async (world: () => World, smtpUrl: string) =>
  sendMessages(
    world,
    { smtp: { smtpUrl, address: 'ykien@vanlinh.example.vn' }, gateway: null },
    await world().read((db) => workTime(db, world())),
  )
const statesOf = async (assignmentId: string) =>
  (
    await made.rows('select way, state from answer_delivery_state where assignment_id = $1 order by petition_id', [
      assignmentId,
    ])
  ).map(({ way, state }) => `${way} ${state}`)
const replyOf = async (petitionId: string) =>
  (await made.rows('select state from petition_reply where petition_id = $1', [petitionId]))[0]!.state

test('forty merged senders are owed once each, by the way that leads to them, from the moment on and not a second before', async () => {
  const moment = new Date('2026-12-10T01:00:00Z')
  const senders = Array.from({ length: 40 }, (_, index) =>
    index % 3 === 0
      ? { email: `b${index}@example.vn` }
      : index % 3 === 1
        ? { phone: `09000001${10 + index}` }
        : { fullName: 'Lò Thị May' },
  )
  const { assignmentId, petitionIds } = await released(senders, moment)
  expect(await oweAnswers(at('2026-12-10T00:59:59Z'), baseUrl)).toBe(0)
  expect((await made.rows('select count(*)::int as n from message'))[0]!.n).toBe(0)
  expect(await replyOf(petitionIds[0]!)).toBe('none')
  await Promise.all([oweAnswers(at('2026-12-10T01:00:00Z'), baseUrl), oweAnswers(at('2026-12-10T01:00:00Z'), baseUrl)])
  expect(await oweAnswers(at('2026-12-11T01:00:00Z'), baseUrl)).toBe(0)
  const states = await statesOf(assignmentId)
  expect(states).toHaveLength(40)
  expect(states.slice(0, 3)).toEqual(['email waiting', 'text waiting', 'commune waiting'])
  const [{ n } = { n: 0 }] = await made.rows('select count(*)::int as n from message')
  expect(n).toBe(27)
  expect(await replyOf(petitionIds[0]!)).toBe('interim')

  const smtp = await startSmtp()
  const world = () => at('2026-12-10T01:01:00Z')
  expect(await sent(world, smtp.url)).toBe(14)
  const [mail] = smtp.sent
  expect(mail!.subject).toBe('Ý kiến của ông, bà đã có trả lời')
  expect(mail!.text).toContain('https://doithoai.example.vn/theo-doi')
  expect(mail!.text).not.toContain('thuốc')
  await smtp.stop()
  expect((await statesOf(assignmentId))[0]).toBe('email sent')
  expect(await replyOf(petitionIds[0]!)).toBe('final_sent')

  await noteSeen(made.bearer(petitionIds[1]!, new Date('2026-12-10T02:00:00Z')))
  await noteSeen(made.bearer(petitionIds[1]!, new Date('2026-12-10T03:00:00Z')))
  expect((await statesOf(assignmentId))[1]).toBe('text seen')
  expect(await replyOf(petitionIds[1]!)).toBe('final_acknowledged')
}, 60_000)

test('who is told is told in the hours that the province has set, though the answer is out at night', async () => {
  await setClock(made.at('office'), { validFrom: '2027-01-01', hours: [{ from: 480, to: 720 }], waitDays: 5 })
  // Friday evening, 19:00.
  await released([{ email: 'dem@example.vn' }], new Date('2027-01-08T12:00:00Z'))
  await oweAnswers(at('2027-01-08T12:00:00Z'), baseUrl)
  const smtp = await startSmtp()
  for (const closed of ['2027-01-08T12:01:00Z', '2027-01-09T02:00:00Z', '2027-01-11T00:59:59Z', '2027-01-11T05:00:00Z'])
    expect([closed, await sent(() => at(closed), smtp.url)]).toEqual([closed, 0])
  expect(await sent(() => at('2027-01-11T01:00:00Z'), smtp.url)).toBe(1)
  await smtp.stop()
}, 60_000)

test('a batch for a commune is printed once, handed over once, and what was not met may be met later', async () => {
  const { assignmentId, petitionIds } = await released([{ fullName: 'Lò Thị May' }, { fullName: 'Vàng A Páo' }])
  await oweAnswers(at('2026-11-20T03:00:00Z'), baseUrl)
  const print = () => printBatch(made.at('office'), { conferenceId: made.conferenceId, communeId: made.commune })
  const [one, two] = await Promise.allSettled([print(), print()])
  const printed = [one, two].filter((each) => each.status === 'fulfilled')
  expect(printed).toHaveLength(1)
  expect(await codeOf(print())).toBe('delivery.nothing-to-print')
  const lines = await made.rows(
    'select d.id, d.petition_id from answer_delivery d join delivery_batch_line l on l.delivery_id = d.id where d.assignment_id = $1 order by d.petition_id',
    [assignmentId],
  )
  expect(lines.map((row) => row.petition_id)).toEqual([...petitionIds].sort())
  const [may, pao] = lines.map((row) => String(row.id))
  const hand = (deliveryId: string, more: Partial<Parameters<typeof recordHandover>[1]> = {}, world = commune()) =>
    recordHandover(world, { deliveryId, kind: 'given', handedOn: '2026-11-20', receiver: 'Chính người gửi', ...more })
  expect(await codeOf(hand(may!, {}, as(made.health)))).toBe('delivery.not-found')
  expect(await codeOf(hand(may!, { handedOn: '2026-11-19' }))).toBe('delivery.too-early')
  await hand(pao!, { kind: 'not_met', reason: 'Đi làm xa' })
  expect(await statesOf(assignmentId)).toEqual(['commune waiting', 'commune not_met'])
  const both = await Promise.all([codeOf(hand(may!)), codeOf(hand(may!, { receiver: 'Chồng' }))])
  expect(both.sort()).toEqual(['delivery.handed-over', 'done'])
  expect(await codeOf(hand(may!, { kind: 'not_met', reason: 'Nhầm' }))).toBe('delivery.handed-over')
  await hand(pao!)
  expect(await statesOf(assignmentId)).toEqual(['commune given', 'commune given'])
  expect(await replyOf(petitionIds[1]!)).toBe('final_acknowledged')
}, 60_000)

test('the signed sheet is fetched by the office and the commune of the batch alone; a form that is refused keeps all but the file', async () => {
  const { assignmentId } = await released([{ fullName: 'Lò Thị Sen' }, { fullName: 'Vàng A Sính' }])
  await oweAnswers(at('2026-11-20T03:00:00Z'), baseUrl)
  const { batchId } = await printBatch(made.at('office'), { conferenceId: made.conferenceId, communeId: made.commune })
  const [line, other] = await made.rows(
    'select id from answer_delivery where assignment_id = $1 order by petition_id',
    [assignmentId],
  )
  const [deliveryId, unsigned] = [String(line!.id), String(other!.id)]
  const form = (more: Record<string, string | File>) => {
    const typed = new FormData()
    const all = {
      viec: 'giao',
      phieu: deliveryId,
      'ket-qua': 'given',
      'nguoi-nhan': 'Con gái',
      ngay: '20/11/2026',
      'ly-do': '',
    }
    for (const [name, value] of Object.entries({ ...all, ...more })) typed.set(name, value)
    return changeBatch(commune() as StaffWorld, batchId, typed)
  }
  const photo = new File([new Uint8Array(jpegWithSecrets())], 'ký.jpg', { type: 'image/jpeg' })
  expect(await form({ ngay: '19/11/2026', 'dang-xem': '1', 'ban-ky': photo })).toMatchObject({
    init: { status: 422 },
    data: {
      typed: { phieu: deliveryId, 'ket-qua': 'given', 'nguoi-nhan': 'Con gái', ngay: '19/11/2026' },
      errors: {
        ngay: expect.stringContaining('không thể trước ngày in'),
        'ban-ky': expect.stringContaining('Chọn lại ảnh'),
      },
      receivers: { [deliveryId]: { name: expect.stringContaining('S') } },
    },
  })
  expect(await form({ 'nguoi-nhan': '' })).toMatchObject({
    data: {
      typed: { 'ket-qua': 'given' },
      errors: { 'nguoi-nhan': expect.any(String) },
      receivers: null,
    },
  })
  const fetched = (world: World, id = deliveryId) => signedSheet(world as StaffWorld, { batchId, deliveryId: id })
  expect(await codeOf(fetched(commune()))).toBe('delivery.sheet-not-found')
  await form({ 'ban-ky': photo })
  for (const world of [commune(), made.at('office')]) {
    const file = await fetched(world)
    expect([file.name, file.mediaType]).toEqual([expect.stringMatching(/^Bản ký nhận [\w-]+\.jpg$/), 'image/jpeg'])
    expect(file.bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
  }
  expect(await codeOf(fetched(commune(), unsigned))).toBe('delivery.sheet-not-found')
  for (const who of ['drafter', 'leader', 'head', 'elsewhere', 'treasurer'] as const)
    expect([who, await codeOf(fetched(made.at(who)))]).toEqual([who, 'delivery.batch-not-found'])
  const read = await made.rows("select account_id from sensitive_read where why = 'Xem bản ký nhận câu trả lời'")
  expect(read).toHaveLength(2)
}, 60_000)

test('another way is chosen with a reason, where it leads somewhere; its message is queued once', async () => {
  const { assignmentId } = await released([{ phone: '0900000274', email: 'x@example.vn' }])
  await oweAnswers(at('2026-11-20T03:00:00Z'), baseUrl)
  const [row] = await made.rows('select id from answer_delivery where assignment_id = $1', [assignmentId])
  const change = (way: 'text' | 'email' | 'letter') =>
    changeWay(made.at('office'), { deliveryId: String(row!.id), way, reason: 'Thư bị trả lại' }, baseUrl)
  expect(await codeOf(change('email'))).toBe('delivery.no-such-way')
  await change('text')
  expect(await statesOf(assignmentId)).toEqual(['text waiting'])
  expect((await made.rows('select channel from message order by channel')).map(({ channel }) => channel)).toEqual([
    'email',
    'text',
  ])
  expect(
    await codeOf(
      changeWay(made.at('elsewhere'), { deliveryId: String(row!.id), way: 'letter', reason: 'Thử' }, baseUrl),
    ),
  ).toBe('delivery.not-found')
})

test('no body that answers reads who is reached how, nor the addresses', async () => {
  await released([{ phone: '0900000275' }])
  await oweAnswers(at('2026-11-20T03:00:00Z'), baseUrl)
  const seen = (world: World, table: 'answer_delivery' | 'message') =>
    world.read((db) => db.selectFrom(table).select('id').limit(1).execute()).then((rows) => rows.length)
  for (const who of ['drafter', 'leader', 'head', 'elsewhere'] as const)
    for (const table of ['answer_delivery', 'message'] as const)
      expect([who, table, await seen(made.at(who), table)]).toEqual([who, table, 0])
  expect(await seen(made.at('office'), 'message')).toBe(1)
  expect(await seen(commune(), 'message')).toBe(0)
})
