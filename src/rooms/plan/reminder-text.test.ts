import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { deadlineView } from './deadline-view.ts'
import { quotaSum } from './quota-words.ts'
import { addressee, reminderText, shorten } from './reminder-text.ts'

const setting = {
  today: '2026-11-20',
  calendar: vietnamCalendar(),
  link: 'https://dt.example.vn/v/1',
  sender: 'Hội LHPN tỉnh',
}
const contact = { name: 'Lê Hữu Phước', title: 'Chánh Văn phòng', salutation: 'Ông', phone: null }
const line = { body: 'Sở Y tế', text: 'Trả lời 12 ý kiến.', dueOn: '2026-11-18', contact, acknowledged: true }

test('a late reminder says what, how late, by when next, where, and who sends it', () => {
  expect(reminderText(line, setting)).toBe(
    'Kính gửi anh Phước, Sở Y tế chưa báo cáo xong: “Trả lời 12 ý kiến”, hạn hết ngày 18/11, đã quá 2 ngày làm việc. Đề nghị anh báo cáo kết quả trước 17 giờ thứ Hai, ngày 23/11. Xem tại: https://dt.example.vn/v/1 Hội LHPN tỉnh.',
  )
})

test('who is in time is asked by the due day itself, and who has no day is asked for one', () => {
  expect(reminderText({ ...line, dueOn: '2026-11-25' }, setting)).toContain('trước 17 giờ thứ Tư, ngày 25/11')
  expect(reminderText({ ...line, dueOn: null }, setting)).toContain('Đề nghị anh cho biết bao giờ xong')
})

test('the form of address comes from the directory and is never guessed', () => {
  const of = (salutation: string | null) => addressee({ body: 'Sở Y tế', contact: { ...contact, salutation } }).you
  expect(['Ông', 'Bà', 'Đồng chí', null].map(of)).toEqual(['anh', 'chị', 'đồng chí', 'đồng chí'])
  expect(addressee({ body: 'Sở Y tế', contact: null }).greeting).toBe('Kính gửi Sở Y tế')
})

test('words are cut at a space and never grow', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('việc', 'trả', 'lời', 'ý', 'kiến.'), { minLength: 1, maxLength: 60 }),
      (words) => {
        const text = shorten(words.join(' '), 40)
        expect(text.length).toBeLessThanOrEqual(41)
        if (text.endsWith('…')) expect(words.join(' ').startsWith(text.slice(0, -1))).toBe(true)
      },
    ),
  )
})

test('a deadline shows how it is meant, and the first day after an extension', () => {
  const shown = {
    rule: { kind: 'before' } as const,
    anchor: '2026-11-19',
    dueOn: '2026-11-18',
    provisional: false,
    firstDueOn: null,
    finished: false,
  }
  const late = deadlineView(shown, '2026-11-20', setting.calendar)
  expect([late.state, late.label, late.how]).toEqual(['late', 'Quá 2 ngày làm việc', 'trước 19/11, tức hết 18/11'])
  expect(deadlineView({ ...shown, firstDueOn: '2026-11-10' }, '2026-11-20', setting.calendar).was).toBe('10/11')
  expect(deadlineView({ ...shown, finished: true }, '2026-11-20', setting.calendar).state).toBe('done')
  const rest = deadlineView({ ...shown, anchor: '2026-11-26', dueOn: '2026-11-25' }, '2026-11-20', setting.calendar)
  expect(rest.days?.filter((day) => day.kind === 'rest').map((day) => day.date)).toEqual([
    '2026-11-21',
    '2026-11-22',
    '2026-11-24',
  ])
})

test('quotas are added up in words', () => {
  expect(quotaSum([250, 30], 300).words).toBe('280 trên 300 đại biểu, thiếu 20')
  expect(quotaSum([250, 60], 300).words).toBe('310 trên 300 đại biểu, thừa 10')
  expect(quotaSum([300], 300)).toEqual({ words: '300 trên 300 đại biểu, vừa đủ', isEven: true })
})
