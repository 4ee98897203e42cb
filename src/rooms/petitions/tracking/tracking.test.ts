import { expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { type Tracked, trackingOf, whyThatDay } from './tracking.ts'

const calendar = vietnamCalendar()
const sent: Tracked = {
  receivedAt: new Date('2026-11-19T13:14:00Z'),
  closesOn: '2026-11-25',
  sessionDay: '2026-12-10',
  collectedBy: null,
  passage: null,
  moderation: null,
  asking: 1,
  joined: false,
  assignments: [],
  clock: null,
  answers: [],
  messages: [],
  withdrawal: null,
}
const told = (more: Partial<Tracked>, today = '2026-11-20') => trackingOf({ ...sent, ...more }, today, calendar)
const decided = (decision: 'accepted' | 'clarification' | 'out_of_scope' | 'off_theme' | 'reopened', more = {}) =>
  ({ decision, redirect: null, reason: '', day: '2026-11-20', ...more }) as Tracked['moderation']
const titles = ({ steps }: ReturnType<typeof told>) => steps.map(({ state, title }) => `${state}: ${title}`)
const assignment = { lead: 'Sở Xây dựng', dueOn: '2026-12-04', day: '2026-11-20', ended: null }

test('just sent: it is being read, and what comes next is said', () => {
  const view = told({})
  expect([view.chip.label, view.sentence]).toEqual(['Đã nhận', 'Cơ quan tiếp nhận đang đọc ý kiến của bà con.'])
  expect(titles(view)).toEqual([
    'past: Bà con gửi ý kiến',
    'now: Đang đọc và chọn nơi trả lời',
    'next: Có trả lời',
    'next: Làm xong điều đã hứa và báo bà con',
  ])
})

test('after the last day, through a commune, asked by others too: each is said at the first step', () => {
  const view = told({ receivedAt: new Date('2026-11-25T17:30:00Z'), collectedBy: 'Xã Tân An', asking: 15 })
  expect(view.steps[0]).toEqual({
    key: 'received',
    state: 'past',
    title: 'Xã Tân An nhận ý kiến',
    line: '26/11/2026, sau ngày cuối nhận 25/11/2026, cùng việc với 14 người khác',
  })
  expect(told({ asking: 3, joined: true }).steps[0]!.line).toBe('19/11/2026, đứng tên cùng 2 người khác')
})

test('on its way up, and sent back down', () => {
  expect(titles(told({ passage: { returned: false, to: 'Hội LHPN tỉnh', day: '2026-11-20' } }))[1]).toBe(
    'past: Xác nhận, gửi lên Hội LHPN tỉnh',
  )
  expect(told({ passage: { returned: true, to: 'Xã Tân An', day: '2026-11-20' } }).sentence).toBe(
    'Xã Tân An đang xem lại ý kiến này.',
  )
})

test('with whom it lies, until when, and why that day', () => {
  const view = told({ moderation: decided('accepted'), assignments: [assignment] })
  expect(view.sentence).toBe('Sở Xây dựng đang chuẩn bị trả lời, chậm nhất thứ Sáu, ngày 04/12/2026.')
  expect(titles(view).slice(0, 4)).toEqual([
    'past: Bà con gửi ý kiến',
    'past: Đã tiếp nhận',
    'past: Giao Sở Xây dựng',
    'now: Sở Xây dựng chuẩn bị trả lời',
  ])
  expect(whyThatDay('2026-11-20', '2026-12-04', calendar)).toMatch(
    /^, tức 9 ngày làm việc sau ngày giao; không tính thứ Bảy, Chủ nhật và 24\/11 \(.+\)$/,
  )
})

test('a day that moved stands beside the first one, with what moved it', () => {
  const clock = {
    dueOn: '2026-12-11',
    firstDueOn: '2026-12-04',
    extensions: [{ dueOn: '2026-12-10', reason: 'Phải khảo sát lại.' }],
    waitsUntil: null,
    waited: true,
    forward: null,
  }
  const view = told({ assignments: [assignment], clock }, '2026-12-07')
  expect(view.chip.label).toBe('Chờ trả lời')
  expect(view.steps.find(({ key }) => key === 'answering')!.line).toBe(
    'Chậm nhất thứ Sáu, ngày 11/12/2026. Hạn đầu 04/12/2026. Gia hạn đến 10/12/2026: Phải khảo sát lại. Có cộng những ngày chờ bà con trả lời.',
  )
  const question = { id: 'q', kind: 'question' as const, text: 'Đoạn nào?', at: new Date('2026-11-20T03:00:00Z') }
  expect(
    told({ assignments: [assignment], clock: { ...clock, waitsUntil: '2026-11-27' }, messages: [question] }).sentence,
  ).toBe(
    'Sở Xây dựng cần biết thêm để trả lời. Bà con trả lời ở dưới, trước hết thứ Sáu, ngày 27/11/2026; trong lúc chờ, hạn trả lời tạm dừng.',
  )
})

test('70: what went to the level above is said with its paper, and never late; its answer ends it', () => {
  const forward = { recipient: 'Bộ Xây dựng', paperNumber: '512/SXD', paperOn: '2026-11-23', text: '', answer: null }
  const clock = {
    dueOn: '2026-12-04',
    firstDueOn: '2026-12-04',
    extensions: [],
    waitsUntil: null,
    waited: false,
    forward,
  }
  const view = told({ assignments: [assignment], clock }, '2026-12-20')
  expect([view.chip.label, titles(view).slice(2)]).toEqual([
    'Đã kiến nghị cấp trên',
    ['now: Đã kiến nghị Bộ Xây dựng, số 512/SXD', 'next: Bộ Xây dựng trả lời'],
  ])
  const answer = {
    paperNumber: '88/BXD',
    paperOn: '2026-12-01',
    text: 'Sửa quý I.',
    at: new Date('2026-12-02T03:00:00Z'),
  }
  const ended = told({ assignments: [assignment], clock: { ...clock, forward: { ...forward, answer } } })
  expect([ended.chip.label, ended.sentence]).toEqual([
    'Cấp trên đã trả lời',
    'Sở Xây dựng đã kiến nghị Bộ Xây dựng, văn bản số 512/SXD ngày 23/11/2026. Bộ Xây dựng đã trả lời, bà con đọc ở dưới.',
  ])
})

test('late is said as late, with what to do', () => {
  const view = told({ assignments: [assignment] }, '2026-12-05')
  expect([view.chip, view.sentence]).toEqual([
    { state: 'soon', label: 'Trả lời chậm' },
    'Sở Xây dựng phải trả lời xong ngày 04/12/2026 nhưng chưa trả lời. Bà con gọi số ở cuối trang để hỏi.',
  ])
})

test('who had it before is not hidden', () => {
  const before = { lead: 'Sở Tài chính', dueOn: '2026-11-25', day: '2026-11-20', ended: 'refused' }
  expect(titles(told({ assignments: [before, assignment] }))).toContain(
    'past: Đã giao Sở Tài chính, sau chuyển nơi khác',
  )
})

test('turned away: where to go instead, and the reason only where the officer chose to tell it', () => {
  const away = told({
    moderation: decided('out_of_scope', { redirect: 'denunciation', reason: 'Nội dung tố cáo cá nhân.' }),
  })
  expect(away.sentence).toBe(
    'Việc này là tố cáo. Đơn tố cáo gửi Thanh tra tỉnh hoặc Ban Tiếp công dân tỉnh; danh tính người tố cáo được giữ kín. Nội dung tố cáo cá nhân.',
  )
  expect([away.closed, titles(away).at(-1)]).toEqual([true, 'now: Không giải quyết tại hội nghị này'])
  expect(told({ moderation: decided('off_theme') }).sentence).toBe('Ý kiến không thuộc chủ đề của hội nghị này.')
})

test('a question back waits for an answer, and an answer ends the waiting', () => {
  const question = {
    id: 'a',
    kind: 'question' as const,
    text: 'Đoạn nào bị sạt?',
    at: new Date('2026-11-20T03:00:00Z'),
  }
  const answer = { id: 'b', kind: 'supplement' as const, text: 'Đoạn dốc Pu Ta', at: new Date('2026-11-20T04:00:00Z') }
  expect(told({ messages: [question] }).question).toBe('Đoạn nào bị sạt?')
  expect(told({ messages: [question, answer] }).question).toBeNull()
  expect(told({ messages: [answer, question] }).question).toBe('Đoạn nào bị sạt?')
  const moderation = decided('clarification', { reason: 'Xã nào?' })
  expect(told({ moderation }).question).toBe('Xã nào?')
  expect(told({ moderation, messages: [answer] }).question).toBeNull()
})

test('withdrawn, and sent again', () => {
  const gone = told({ withdrawal: { version: 1, withdrawn: true, day: '2026-11-20' }, assignments: [assignment] })
  expect([gone.withdrawn, gone.chip.label, titles(gone).at(-1)]).toEqual([true, 'Đã rút', 'now: Bà con đã rút ý kiến'])
  const back = told({ withdrawal: { version: 2, withdrawn: false, day: '2026-11-21' } })
  expect([back.withdrawn, titles(back)[1]]).toEqual([false, 'past: Bà con gửi lại ý kiến đã rút'])
})
