/** Reminders on a fake clock, and the letter of the day as a real SMTP server gets it. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { sendMessages } from '#platform/messages/send-messages.ts'
import { startSmtp } from '#platform/messages/smtp-testing.ts'
import { approveAnswer } from '../approve-answer.ts'
import { workTime } from '../clock/clock-settings.ts'
import { answersWorld } from '../testing.ts'
import { remindOfAnswers } from './remind-of-answers.ts'
import { usualReminders } from './reminder-setting.ts'
import { remindersDue } from './reminders-due.ts'

const baseUrl = 'https://doithoai.example.vn'
let made: Awaited<ReturnType<typeof answersWorld>>
beforeAll(async () => {
  made = await answersWorld()
  for (const [who, email] of [
    ['head', 'dau-moi@example.vn'],
    ['leader', 'giam-doc@example.vn'],
    ['standing', 'thuong-truc@example.vn'],
  ] as const)
    await made.rows(
      `insert into person (jurisdiction_id, id, full_name, sort_key, salutation, email, account_id, search_key)
       values ($1, gen_random_uuid(), $2, $2, 'Bà', $2, $3, $2)`,
      [made.database.jurisdictionId, email, made.people[who].accountId],
    )
}, 60_000)
afterAll(() => made.database.close())
beforeEach(async () => {
  await made.rows('delete from message')
  await made.rows('delete from answer_reminder')
})
/** 'YYYY-MM-DD HH:MM' of Viet Nam. */
const remind = (moment: string) =>
  remindOfAnswers(made.system(new Date(`${moment.replace(' ', 'T')}:00+07:00`)), baseUrl)
const told = async () =>
  (await made.rows('select to_address from message order by to_address')).map(
    (row) => String(row.to_address).split('@')[0],
  )
async function only(text: string, dueOn: string) {
  const given = await made.given(text)
  await made.rows('update assignment set due_on = $2 where id = $1', [given.assignmentId, dueOn])
  await made.rows("update assignment set due_on = '2027-06-30' where id <> $1", [given.assignmentId])
  await made.rows("update assignment_coordinator set due_on = '2027-06-30'")
  return given
}

test('which reminders have come: before, at, after, climbing', () => {
  const calendar = vietnamCalendar()
  const on = (today: string) =>
    remindersDue('2026-11-27', today, calendar, usualReminders).map(({ kind, level }) => `${kind} ${level}`)
  expect(on('2026-11-23')).toEqual([])
  expect(on('2026-11-25')).toEqual(['before 1'])
  expect(on('2026-11-27')).toEqual(['due 1'])
  expect(on('2026-11-28')).toEqual(['due 1'])
  expect(on('2026-11-30')).toEqual(['due 1', 'late 1', 'late 2'])
  expect(on('2026-12-02')).toEqual(['due 1', 'late 1', 'late 2', 'late 3'])
})

test('22: what falls due on Saturday leaves on Monday when the office opens, once', async () => {
  await only('Rơi vào thứ Bảy', '2026-12-05')
  await remind('2026-12-03 08:00') // two working days before
  await made.rows('delete from message')
  for (const closed of [
    '2026-12-05 09:00',
    '2026-12-06 09:00',
    '2026-12-07 07:29',
    '2026-12-04 12:15',
    '2026-12-04 17:00',
  ])
    expect([closed, await remind(closed)]).toEqual([closed, 0])
  expect(await told()).toEqual([])
  expect(await remind('2026-12-07 08:00')).toBeGreaterThan(0)
  expect(await told()).toEqual(['dau-moi', 'giam-doc'])
  expect(await remind('2026-12-07 08:10')).toBe(0)
  expect(await told()).toEqual(['dau-moi', 'giam-doc'])
})

test('first the officer, then the leader, then the standing body; two servers at once tell nobody twice', async () => {
  await only('Leo thang', '2026-11-27')
  await Promise.all([remind('2026-11-25 07:30'), remind('2026-11-25 07:30')])
  expect(await told()).toEqual(['dau-moi'])
  await remind('2026-11-30 07:30')
  expect(await told()).toEqual(['dau-moi', 'dau-moi', 'giam-doc'])
  await remind('2026-12-02 07:30')
  expect(await told()).toEqual(['dau-moi', 'dau-moi', 'giam-doc', 'thuong-truc'])
  const kinds = await made.rows('select kind, level from answer_reminder order by made_at, kind, level')
  expect(kinds.map((row) => `${row.kind} ${row.level}`)).toEqual(['before 1', 'due 1', 'late 1', 'late 2', 'late 3'])
})

test('nobody is reminded of what is answered, handed back, or over', async () => {
  const { assignmentId } = await only('Đã trả lời', '2026-11-27')
  await made.submit('drafter', assignmentId, 'Có.', 0)
  await approveAnswer(made.at('leader'), { assignmentId, version: 1 })
  expect(await remind('2026-11-30 08:00')).toBe(0)
  const back = await only('Thu lại', '2026-11-27')
  await made.takeBack(back.assignmentId)
  expect(await remind('2026-11-30 08:00')).toBe(0)
})

test('the letter of the day: everything of hers, soonest first, with links, without the words or names of petitions', async () => {
  const first = await only('Trạm y tế thiếu thuốc', '2026-11-27')
  const second = await made.given('Bệnh viện quá tải')
  await made.rows("update assignment set due_on = '2026-11-25' where id = $1", [second.assignmentId])
  await made.rows("update assignment_coordinator set due_on = '2027-06-30'")
  await remind('2026-11-26 07:30')
  const smtp = await startSmtp()
  const world = () => made.system(new Date('2026-11-26T00:31:00Z'))
  await sendMessages(
    world,
    { smtp: { smtpUrl: smtp.url, address: 'ykien@vanlinh.example.vn' }, gateway: null },
    await world().read((db) => workTime(db, world())),
  )
  const mail = smtp.sent.find((each) => [each.to].flat()[0]!.text === 'dau-moi@example.vn')!
  await smtp.stop()
  expect(mail.subject).toBe('Nhắc hạn trả lời 26/11: 1 ý kiến quá hạn')
  const text = mail.text!
  expect(text).toContain('Kính gửi chị,')
  const places = [second, first].map(({ assignmentId }) =>
    text.indexOf(`${baseUrl}/lam-viec/duoc-giao/${assignmentId}`),
  )
  expect(places[0]).toBeGreaterThan(0)
  expect(places[1]).toBeGreaterThan(places[0]!)
  expect(text).not.toMatch(/thuốc|quá tải/)
})
