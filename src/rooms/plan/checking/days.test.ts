import { describe, expect, test } from 'vitest'
import type { PlanFacts } from '../plan-facts.ts'
import { findingsOf, saidOf, session, task } from './testing.ts'

const by = (date: string) => ({ date, rule: 'before' as const })

function codes(text: string, some: Partial<PlanFacts>): string[] {
  return findingsOf(text, some)
    .map(({ code }) => code)
    .filter((code) => !['header-missing', 'session-missing', 'task-without-deadline'].includes(code))
}

describe('a date', () => {
  test.each([
    'thứ Sáu, ngày 27/11/2026',
    'ngày 27/11/2026 (thứ Sáu)',
    'thứ 6, 27/11/2026',
    'ngày 27/11/2026 (tối thứ sáu)',
    'thứ Sáu (27/11)',
    'Chủ nhật, ngày 29 tháng 11 năm 2026',
    'ngày 29/02/2028',
    'ngày 29/02',
    'Luật số 72/2025/QH15',
    'giai đoạn 2021 - 2030',
    'ngày 27-11-2026',
    'ngày 27.11.2026',
  ])('is sound: %s', (text) => {
    expect(saidOf(text)).toEqual([])
  })

  test.each([
    ['thứ Sáu, ngày 10/12/2026', 'Ngày 10/12/2026 là thứ Năm, kế hoạch ghi thứ Sáu.', 'Lấy thứ Năm, 10/12/2026'],
    [
      'thứ Hai, ngày 13 tháng 10 năm 2023',
      'Ngày 13/10/2023 là thứ Sáu, kế hoạch ghi thứ Hai.',
      'Lấy thứ Sáu, 13/10/2023',
    ],
    ['13/10/2023 (sáng thứ Năm)', 'Ngày 13/10/2023 là thứ Sáu, kế hoạch ghi thứ Năm.', 'Lấy thứ Sáu, 13/10/2023'],
    ['13/10/2023 (Chủ nhật)', 'Ngày 13/10/2023 là thứ Sáu, kế hoạch ghi Chủ nhật.', 'Lấy thứ Sáu, 13/10/2023'],
    ['thứ 5 (27/11)', 'Ngày 27/11/2026 là thứ Sáu, kế hoạch ghi thứ Năm.', 'Lấy thứ Sáu, 27/11/2026'],
    ['ngày 31/6/2026', 'Không có ngày 31/6/2026: tháng 6 có 30 ngày.', 'Lấy 30/6/2026'],
    ['ngày 29/02/2026', 'Không có ngày 29/02/2026: tháng 2 có 28 ngày.', 'Lấy 28/2/2026'],
    ['ngày 31 tháng 11', 'Không có ngày 31 tháng 11: tháng 11 có 30 ngày.', 'Lấy 30/11'],
    ['ngày 12/13/2026', 'Không có ngày 12/13/2026: một năm có 12 tháng.', 'Sửa tháng'],
  ])('is wrong: %s', (text, message, fix) => {
    const [found] = findingsOf(text)

    expect([found?.message, found?.fixes[0]]).toEqual([message, fix])
  })
})

describe('a deadline', () => {
  test('on a Saturday names the last working day', () => {
    const text = 'gửi về Sở Nội vụ trước ngày 25/7/2026'
    const [found] = findingsOf(text, {
      issuedAt: { place: null, date: '2026-06' },
      tasks: [task('Sở', text, by('2026-07-25'))],
    })

    expect([found?.code, found?.excerpt]).toEqual(['deadline-on-rest-day', 'trước ngày 25/7/2026'])
    expect(found?.message).toBe(
      'Hạn 25/7/2026 là ngày nghỉ (thứ Bảy). “Trước 25/7/2026” thì ngày làm việc cuối là thứ Sáu, 24/7/2026.',
    )
  })

  test('on 24 November is on a holiday, on a Saturday worked in exchange it is not', () => {
    const sessions = [session('2026-12-10')]

    expect(codes('x', { sessions, tasks: [task('Sở', 'gửi', by('2026-11-24'))] })).toEqual(['deadline-on-rest-day'])
    expect(
      codes('x', { issuedAt: { place: null, date: '2026-07' }, tasks: [task('Sở', 'gửi', by('2026-08-22'))] }),
    ).toEqual([])
  })

  test('after the conference is an error, unless the task belongs there', () => {
    const sessions = [session('2026-11-27')]

    expect(codes('x', { sessions, tasks: [task('Sở', 'gửi giấy mời', by('2026-12-03'))] })).toEqual([
      'deadline-after-session',
    ])
    expect(codes('x', { sessions, tasks: [task('Sở', 'báo cáo kết quả', by('2026-12-03'))] })).toEqual([])
    expect(codes('x', { sessions, tasks: [task('Sở', 'gửi giấy mời', by('2026-11-27'))] })).toEqual([])
  })

  test('may pass a conference of which only the months are known', () => {
    const months = session('', { starts: { from: '2026-11', to: '2026-12', text: 'tháng 11 hoặc tháng 12' } })

    expect(codes('x', { sessions: [months], tasks: [task('Sở', 'gửi', by('2026-11-12'))] })).toEqual([
      'deadline-may-pass-session',
    ])
    expect(codes('x', { sessions: [months], tasks: [task('Sở', 'gửi', by('2026-10-30'))] })).toEqual([])
  })

  test('of answers may not come before that of opinions', () => {
    const sessions = [session('2026-11-27')]
    const chain = (opinions: string, answers: string) => [
      task('UBND các xã', 'Tổng hợp ý kiến, kiến nghị gửi Sở Nội vụ', by(opinions)),
      task('Các sở', 'Chuẩn bị nội dung trả lời gửi Sở Nội vụ', by(answers)),
    ]

    expect(codes('x', { sessions, tasks: chain('2026-11-13', '2026-11-06') })).toEqual(['deadlines-out-of-order'])
    expect(codes('x', { sessions, tasks: chain('2026-11-06', '2026-11-13') })).toEqual([])
    expect(codes('x', { sessions, tasks: chain('2026-11-11', '2026-11-13') })).toEqual(['lead-time-short'])
  })

  test('that nobody owns is named; one under a body is not', () => {
    const lead = 'III. TỔ CHỨC THỰC HIỆN\n\n'.replace('III', 'I')

    expect(saidOf(`${lead}1. Công tác chuẩn bị\n\n- Hoàn thành kịch bản trước ngày 20/11/2026.`)).toEqual([
      'deadline-without-owner: - Hoàn thành kịch bản trước ngày 20/11/2026.',
    ])
    expect(saidOf(`${lead}1. Sở Nội vụ\n\n- Hoàn thành kịch bản trước ngày 20/11/2026.`)).toEqual([])
  })
})

describe('the lead time', () => {
  const youth = { title: 'Đối thoại giữa Chủ tịch UBND tỉnh với thanh niên năm 2026' }

  test('of a youth dialogue is thirty days from its plan', () => {
    expect(codes('x', { ...youth, sessions: [session('2026-10-30')] })).toEqual(['lead-time-short'])
    expect(codes('x', { ...youth, sessions: [session('2026-11-04')] })).toEqual([])
  })

  test('of a commune is seven days from its notice, and ten to its result', () => {
    const commune = {
      issuer: 'Ủy ban nhân dân xã Khe Vải',
      title: 'Đối thoại giữa Chủ tịch UBND xã với Nhân dân',
      sessions: [session('2026-11-27')],
    }
    const notice = (days: number) =>
      task('Văn phòng', 'Thông báo thời gian, địa điểm, nội dung hội nghị', { daysBeforeSession: days })
    const result = (days: number) => task('Văn phòng', 'Niêm yết kết quả đối thoại', { daysAfterSession: days })

    expect(codes('x', { ...commune, tasks: [notice(5), result(15)] })).toEqual(['lead-time-short', 'publication-late'])
    expect(codes('x', { ...commune, sessions: [session('2026-10-09')] })).toEqual(['lead-time-short'])
    expect(codes('x', { ...commune, tasks: [notice(7), result(10)] })).toEqual([])
    expect(
      codes('x', {
        ...commune,
        issuedAt: { place: null, date: '2024-10-05' },
        sessions: [session('2024-11-27')],
        tasks: [notice(5)],
      }),
    ).toEqual([])
  })

  test('of any plan leaves ten working days, counted from the latest paper when the plan has no day', () => {
    const bases = [{ text: 'Tờ trình', reference: '88/TTr-BTV', date: '2023-10-03', source: { start: 0, end: 0 } }]
    const found = findingsOf('x', { issuedAt: { place: null, date: null }, bases, sessions: [session('2023-10-13')] })

    expect(found.find(({ code }) => code === 'lead-time-short')?.message).toContain('chỉ có 7 ngày làm việc')
  })
})

describe('a body that is gone', () => {
  test('is an error in a plan of today, once a body', () => {
    const found = findingsOf('Sở Lao động - Thương binh và Xã hội; Sở LĐ-TB&XH; Sở LĐTBXH').filter(
      ({ code }) => code === 'dissolved-organisation',
    )

    expect(found.map(({ severity, fixes }) => [severity, fixes[0]])).toEqual([['error', 'Đổi thành Sở Nội vụ']])
  })

  test('is a hint in a plan of its time, and names who does the work of this plan', () => {
    const poverty = { title: 'Đối thoại về giảm nghèo bền vững', issuedAt: { place: null, date: '2024-04' } }
    const [found] = findingsOf('Sở Lao động - TB&XH', poverty).filter(({ code }) => code === 'dissolved-organisation')

    expect([found?.severity, found?.fixes[0]]).toEqual(['hint', 'Đổi thành Sở Nông nghiệp và Môi trường'])
  })

  test.each([
    'Sở Nội vụ; Ban Tuyên giáo và Dân vận; Báo và Phát thanh, Truyền hình; Ban Tuyên giáo - Nữ công; Ban Tuyên giáo và Nữ công; Ban Tuyên giáo Tỉnh đoàn; UBND các xã, phường',
    'trụ sở của huyện Mường Lự (cũ), các xã trước đây thuộc huyện Nậm Tà',
    'Quyết định số 12/QĐ-UBND ngày 01/02/2023 của UBND huyện Mường Lự',
    'Sở Nội vụ (trước đây là Sở Lao động - Thương binh và Xã hội)',
  ])('is not seen in “%s”', (text) => {
    expect(saidOf(text)).toEqual([])
  })

  test('is no matter on a day before it ended', () => {
    const old = { issuedAt: { place: null, date: '2024-04' } }

    expect(findingsOf('UBND huyện', old, '2024-05-01').filter(({ code }) => code === 'dissolved-organisation')).toEqual(
      [],
    )
  })
})

describe('what the text points to', () => {
  test.each([
    ['(Có dự toán kinh phí kèm theo)', 'attachment-missing: (Có dự toán kinh phí kèm theo)'],
    [
      '(Có dự toán kèm theo)\n\nNơi nhận:\n- A.\n\nCHƯƠNG TRÌNH\nĐón tiếp đại biểu',
      'attachment-missing: (Có dự toán kèm theo)',
    ],
    ['theo Phụ lục I kèm theo', 'attachment-missing: theo Phụ lục I kèm theo'],
    ['tài liệu1 và kết luận', 'footnote-unresolved: liệu1'],
  ])('must be there: %s', (text, said) => {
    expect(saidOf(text)).toEqual([said])
  })

  test.each([
    '(Có dự toán kèm theo)\n\nNơi nhận:\n- A.\n\nDỰ TOÁN KINH PHÍ\n',
    '(Kèm theo Kế hoạch số 12/KH-UBND)',
    'tài liệu1 và kết luận\n\n1 Theo Quyết định số 5',
    'V1, Th1, Kt1; 50 m2, km2; Quý2',
  ])('is there: %s', (text) => {
    expect(saidOf(text)).toEqual([])
  })
})

test('findings stand by weight, then by place', () => {
  const text = 'Số:      /KH-UBND\n\nVân Lĩnh, ngày     tháng 10 năm 2026\n\nBể mạc ngày 31/6/2026\n- Lưu VT'

  expect(findingsOf(text, { documentNumber: null }).map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'error impossible-date',
    'warning blank-document-number',
    'warning blank-date',
    'warning misspelling',
    'hint recipient-format',
    'hint session-missing',
  ])
})
