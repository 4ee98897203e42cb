import { expect, test } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { paperText } from '#papers/text.ts'
import { isAboutCollecting } from '#rooms/plan/index.ts'
import { leadBefore, proposeClosing, proposeQuestions } from './call-proposal.ts'
import { type GuidanceLetter, guidanceLetter } from './papers/guidance-letter.ts'
import { firstSentence } from './petition-words.ts'

const letter: GuidanceLetter = {
  issuer: 'Hội Liên hiệp Phụ nữ tỉnh Vân Lĩnh',
  conferenceTitle: 'Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân tỉnh với phụ nữ năm 2026',
  sessionDay: '2026-12-10',
  plan: { number: '118/KH-UBND', issuedOn: '2026-10-05', issuer: 'Ủy ban nhân dân tỉnh Vân Lĩnh' },
  topics: ['Vay vốn phát triển kinh tế'],
  suggestions: ['Vay vốn vướng giấy tờ gì?'],
  hotIssues: ['Sạt lở mùa mưa'],
  units: [
    { name: 'Hội Liên hiệp Phụ nữ xã Tân An', dueOn: '2026-11-25' },
    { name: 'Hội Liên hiệp Phụ nữ xã Tân Ân', dueOn: '2026-11-25' },
  ],
  address: 'doithoai.example',
  contact: { name: 'Bà Đinh Thu Hà', title: 'Phó Chủ tịch', phone: '0200 355 5012' },
  number: null,
  issuedOn: null,
  today: '2026-11-02',
}

test('the letter says on what ground, what to ask, how, until when, and leaves number and day blank', () => {
  const text = paperText(guidanceLetter(letter))
  for (const words of [
    'V/v hướng dẫn thu thập ý kiến',
    'Kính gửi',
    'Hội Liên hiệp Phụ nữ xã Tân Ân',
    'Thực hiện Kế hoạch số 118/KH-UBND ngày 05/10/2026',
    'Vay vốn phát triển kinh tế',
    'Sạt lở mùa mưa',
    'Gửi trước khi hết thứ Tư, ngày 25/11/2026',
    'Vay vốn vướng giấy tờ gì?',
    'không có ý kiến',
    'TM. BAN THƯỜNG VỤ',
  ])
    expect(text).toContain(words)
  expect(text).not.toContain('DANH SÁCH ĐƠN VỊ')
})

test('units with days of their own, or many of them, stand in an annex; the number follows once it is given', () => {
  const units = [letter.units[0]!, { name: 'Hội Liên hiệp Phụ nữ xã Tân Ân', dueOn: '2026-11-27' }]
  const text = paperText(guidanceLetter({ ...letter, units, number: '41/HLHPN-VP', issuedOn: '2026-11-03' }))
  expect(text).toContain('DANH SÁCH ĐƠN VỊ THU THẬP Ý KIẾN')
  expect(text).toContain('27/11/2026')
  expect(text).toContain('41/HLHPN-VP')
  expect(text).toContain('ngày 03 tháng 11 năm 2026')
})

test('the last day comes from the plan where it names one, else from the calendar with its working', () => {
  const tasks = [{ text: 'Tổng hợp ý kiến gửi Hội', dueOn: '2026-11-24' }]
  expect(proposeClosing({ tasks, sessionDay: '2026-12-10' }, '2026-11-20', vietnamCalendar())?.day).toBe('2026-11-24')
  expect(proposeClosing({ tasks, sessionDay: null }, '2026-11-26', vietnamCalendar())).toBeNull()
  const due = leadBefore('2026-12-10', 10, vietnamCalendar())
  expect(due.day).toBe('2026-11-26')
  expect(due.working[1]).toBe('Không tính thứ Bảy 28/11, Chủ nhật 29/11, thứ Bảy 5/12, Chủ nhật 6/12.')
  expect(proposeQuestions(['Vay vốn;'])).toEqual(['Về vay vốn: bà con đang vướng gì, mong cơ quan nào làm gì?'])
})

test.each([
  ['Tổng hợp ý kiến, kiến nghị của phụ nữ trên địa bàn gửi Hội', true],
  ['Tiếp nhận, phân loại ý kiến theo nhóm vấn đề', true],
  ['Cử đủ 20 đại biểu dự hội nghị', false],
  ['Rà soát các tuyến đường', false],
])('%s is about collecting: %s', (text, expected) => {
  expect(isAboutCollecting(text)).toBe(expected)
})

test.each([
  ['Đường sạt từ tháng 9. Bao giờ sửa?', 'Đường sạt từ tháng 9.'],
  ['Xin sửa đường', 'Xin sửa đường'],
  ['Hỏi: ông A. và bà B. được gì không? Xin trả lời', 'Hỏi: ông A. và bà B. được gì không?'],
])('the first sentence of %o', (text, first) => {
  expect(firstSentence(text)).toBe(first)
})
