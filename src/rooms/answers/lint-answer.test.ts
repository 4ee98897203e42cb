import { describe, expect, test } from 'vitest'
import { type AnswerContent, emptyAnswer } from './answer.ts'
import { type LintFinding, lintAnswer } from './lint-answer.ts'

const say = (text: string, more: Partial<AnswerContent> = {}): LintFinding[] =>
  lintAnswer({ ...emptyAnswer, text, ...more })
const kinds = (findings: readonly LintFinding[]) => [...new Set(findings.map(({ kind }) => kind))].sort()
const marked = (text: string, findings: readonly LintFinding[]) =>
  findings.filter(({ place }) => place?.field === 'text').map(({ place }) => text.slice(place!.start, place!.end))

describe('empty phrases, with the words that are marked', () => {
  test.each([
    ['Sở Xây dựng đang nghiên cứu phương án sửa chữa tuyến đường này.', 'đang nghiên cứu'],
    ['Về việc này, Sở sẽ nghiên cứu và trả lời sau.', 'sẽ nghiên cứu'],
    ['Ủy ban nhân dân xã sẽ xem xét khi lập danh sách hộ nghèo.', 'sẽ xem xét'],
    ['Kiến nghị của cử tri đang xem xét.', 'đang xem xét'],
    ['Sở ghi nhận ý kiến của bà con.', 'ghi nhận ý kiến'],
    ['Chúng tôi xin ghi nhận sự quan tâm của chị.', 'xin ghi nhận'],
    ['Sở Y tế nghiêm túc tiếp thu phản ánh về thái độ của nhân viên.', 'nghiêm túc tiếp thu'],
    ['Xin tiếp thu kiến nghị của chị Hoa.', 'Xin tiếp thu'],
    ['Sở đã giao phòng chuyên môn tham mưu.', 'đã giao phòng'],
    ['Sở đã chỉ đạo các đơn vị kiểm tra.', 'đã chỉ đạo'],
    ['UBND tỉnh đã giao cho Sở Tài chính chủ trì.', 'đã giao cho'],
    ['Trong thời gian tới, việc này được khắc phục.', 'Trong thời gian tới'],
    ['Việc cấp giấy sẽ làm sớm nhất có thể.', 'sớm nhất có thể'],
    ['Con đường được sửa khi có kinh phí.', 'khi có kinh phí'],
    ['Dự án triển khai khi bố trí được kinh phí.', 'khi bố trí được kinh phí'],
    ['Sở tăng cường công tác kiểm tra chợ đầu mối.', 'tăng cường công tác'],
    ['Việc này thực hiện theo quy định hiện hành.', 'theo quy định hiện hành'],
    ['Nguồn nước còn khó khăn, mong bà con thông cảm.', 'mong bà con thông cảm'],
    ['ĐANG  NGHIÊN CỨU phương án.', 'ĐANG  NGHIÊN CỨU'],
    ['So dang nghien cuu phuong an sua duong.', 'dang nghien cuu'],
    ['Theo Quyết định số 12/2025/QĐ-UBND ngày 12/3/2025, Sở đang nghiên cứu việc này.', 'đang nghiên cứu'],
  ])('%s', (text, words) => {
    const empty = say(text).filter(({ kind }) => kind === 'empty')
    expect(marked(text, empty)).toEqual([words])
    expect(empty[0]!.instead.length).toBeGreaterThan(20)
  })

  test.each([
    'Sở đã giao đất cho 12 hộ ở bản Nà Lạn ngày 5/11/2026.',
    'Sở tiếp thu ý kiến và đã thay 12 cột điện ở đầu bản.',
    'Sở đang nghiên cứu phương án, trả lời dứt điểm trước ngày 30/12/2026.',
    'Người dân nộp đơn ở bộ phận tiếp nhận của xã.',
    'Trạm biến áp được đóng điện từ tháng 9.',
  ])('not in: %s', (text) => expect(say(text).filter(({ kind }) => kind === 'empty')).toEqual([]))
})

describe('law quoted without an answer', () => {
  test.each([
    'Căn cứ Luật Đất đai số 31/2024/QH15. Theo Nghị định số 101/2024/NĐ-CP, việc cấp giấy chứng nhận thực hiện theo trình tự tại Điều 31.',
    'Tại khoản 2 Điều 138 Luật Đất đai quy định hộ gia đình sử dụng đất ổn định được xem xét cấp giấy chứng nhận.',
    'Kính gửi bà con. Việc hỗ trợ được quy định tại Nghị định số 20/2021/NĐ-CP ngày 15/3/2021. Trân trọng.',
  ])('%s', (text) => expect(kinds(say(text))).toContain('law-only'))

  test.each([
    'Tại khoản 2 Điều 138 Luật Đất đai quy định như vậy. Theo đó, trường hợp của bà được cấp giấy; bà nộp hồ sơ ở bộ phận một cửa xã.',
    'Theo Nghị định số 20/2021/NĐ-CP, gia đình chị không đủ điều kiện vì thu nhập trên mức chuẩn.',
    'Hộ của ông không thuộc danh sách được hỗ trợ. Căn cứ: Quyết định số 12/2025/QĐ-UBND.',
  ])('answered: %s', (text) => expect(kinds(say(text))).toEqual([]))

  test('a law with something to be done is an answer', () => {
    const text = 'Theo Nghị định số 20/2021/NĐ-CP, mức hỗ trợ là 500.000 đồng một tháng.'
    expect(kinds(say(text, { action: 'Chi trả cho bà Mùa từ tháng 12', responsible: 'Phòng Lao động' }))).toEqual([])
  })
})

describe('a promise without a day, without a name', () => {
  test.each([
    ['Sở sẽ sửa đoạn đường sạt.', ['no-date', 'nobody']],
    ['Sở Xây dựng sẽ sửa đoạn đường sạt qua bản.', ['no-date']],
    ['Chúng tôi sẽ sửa đoạn đường sạt trước ngày 15/12/2026.', ['nobody']],
    ['Ông Phạm Quốc Tuấn sẽ xuống bản kiểm tra.', ['no-date']],
    ['Phòng Quản lý giao thông sẽ thay 3 tấm đan trong quý I/2027.', []],
    ['Dự kiến làm xong cầu tạm.', ['no-date', 'nobody']],
  ])('%s', (text, wanted) => expect(kinds(say(text))).toEqual(wanted))

  test('the boxes of the form count', () => {
    const text = 'Sở sẽ sửa đoạn đường sạt.'
    expect(kinds(say(text, { doneBy: '2026-12-15', responsible: 'Phòng Hạ tầng, 0200 355 5001' }))).toEqual([])
    expect(kinds(say('Có.', { action: 'Sửa đường' }))).toEqual(['no-date', 'nobody'])
    expect(kinds(say('Có.', { action: 'Sửa đường', doneBy: '2026-12-15', responsible: 'Đội 2' }))).toEqual([])
  })

  test('what was done is no promise, and a no needs no day', () => {
    expect(say('Đoạn đường đã sửa xong, Sở nghiệm thu ngày 12/11/2026.')).toEqual([])
    expect(
      say('Không. Thửa đất nằm trong hành lang an toàn đường bộ nên không cấp giấy được.', { direct: 'no' }),
    ).toEqual([])
  })

  test('"sẻ" and "se" in a text with marks are other words', () => {
    expect(say('Bà con chia sẻ khó khăn khi trời se lạnh.')).toEqual([])
  })
})

describe('pasted from another answer of the same body', () => {
  const long =
    'Việc cấp giấy chứng nhận quyền sử dụng đất cho các hộ di dân tái định cư được thực hiện sau khi có bản đồ địa chính chính quy, hiện đơn vị tư vấn đang đo vẽ và nộp sản phẩm theo từng xã'
  test('twenty-five words in a row are marked, and whose they are is said', () => {
    const text = `Chào chị Hoa. ${long}.`
    const [found] = lintAnswer({ ...emptyAnswer, text }, [
      { id: 'a', text: 'Một câu khác hẳn.' },
      { id: 'b', text: `Trả lời anh Sơn: ${long.toUpperCase()}!` },
    ]).filter(({ kind }) => kind === 'pasted')
    expect(found?.otherId).toBe('b')
    expect(text.slice(found!.place!.start, found!.place!.end)).toBe(long)
  })
  test('a closing formula in common is nothing', () => {
    const close = 'Trên đây là trả lời của Sở, trân trọng cảm ơn ý kiến của bà con'
    const findings = lintAnswer({ ...emptyAnswer, text: `Đường sửa xong ngày 12/11/2026. ${close}.` }, [
      { id: 'a', text: `Giếng khoan xong ngày 1/10/2026. ${close}.` },
    ])
    expect(findings).toEqual([])
  })
})

describe('sound answers have no finding', () => {
  test.each([
    'Có. Phòng Quản lý giao thông, Sở Xây dựng thay mặt cầu và lan can ngầm tràn bản Nà Lạn, xong trước ngày 15/12/2026; anh Lò Văn Pánh phụ trách, điện thoại 0200 355 5012.',
    'Không. Khoảng cách từ nhà bà đến trạm y tế là 3 km, dưới mức 5 km được hỗ trợ đi lại theo Quyết định số 12/2025/QĐ-UBND, nên gia đình bà không thuộc diện này. Bà có thể xin hỗ trợ theo diện hộ nghèo tại UBND xã Phiêng Sa.',
    'Một phần. Năm 2026 tỉnh bố trí 1,2 tỷ đồng, đủ làm 2,4 km từ ngã ba đến trường; đoạn 1,1 km còn lại đã đưa vào kế hoạch quý II/2027, Ban Quản lý dự án huy động máy từ tháng 4.',
    'Trạm y tế xã đã có bác sĩ từ ngày 3/11/2026, khám sáng thứ Hai, thứ Tư, thứ Sáu.',
    'Ngân hàng Chính sách xã hội cho vay tối đa 100 triệu đồng, lãi suất 6,6% một năm. Chị nộp đơn cho Tổ tiết kiệm và vay vốn của bản; tổ họp ngày 5 hằng tháng.',
    'Giá nước do HĐND tỉnh quyết tại Nghị quyết số 08/2025/NQ-HĐND. Gia đình bà dùng 9 m3 một tháng nên trả 61.200 đồng, đúng như hóa đơn tháng 10.',
  ])('%s', (text) => expect(say(text)).toEqual([]))
  test('an empty form is not scolded', () => expect(say('')).toEqual([]))
})

test('being resolved or to be resolved needs its day in the box; done, explained or passed on does not', () => {
  const text = 'Phòng Quản lý đô thị thay 12 bóng đèn ở bản Nà Lạn trong quý I/2027.'
  for (const result of ['in_progress', 'planned'] as const) {
    expect(kinds(say(text, { result }))).toEqual(['no-date'])
    expect(say(text, { result, doneBy: '2027-03-31' })).toEqual([])
  }
  for (const result of ['resolved', 'explained', 'beyond_authority', null] as const)
    expect(say(text, { result })).toEqual([])
  const promised = say('Sở sẽ thay bóng đèn hỏng.', { result: 'planned', responsible: 'Phòng Hạ tầng' })
  expect(kinds(promised)).toEqual(['no-date'])
  expect(promised.length).toBe(1)
})
