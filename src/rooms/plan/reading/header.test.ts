import { expect, test } from 'vitest'
import { readPlan } from './read-plan.ts'

const START = '\nKẾ HOẠCH\nTổ chức đối thoại năm 2026\n\nI. NỘI DUNG\n- Một.\n'

test('two columns on one line', () => {
  const plan = readPlan(
    `ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH HẢI ĐĂNG             Độc lập - Tự do - Hạnh phúc\n\nSố: 34 /KH-UBND          Hải Đăng, ngày 17 tháng 6 năm 2026\n${START}`,
  )
  expect(plan).toMatchObject({
    documentType: 'KH',
    documentNumber: '34/KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Hải Đăng',
    issuedAt: { place: 'Hải Đăng', date: '2026-06-17' },
    title: 'Tổ chức đối thoại năm 2026',
  })
})

test('blanks stay blank', () => {
  const plan = readPlan(`Số:       /KH-UBND\nHải Đăng, ngày …… tháng 6 năm 2026\n${START}`)
  expect(plan.documentNumber).toBeNull()
  expect(plan.issuedAt).toEqual({ place: 'Hải Đăng', date: '2026-06' })
})

test('a Party committee numbers its own way', () => {
  const plan = readPlan(`TỈNH ỦY HẢI ĐĂNG\n*\nSố 05-KH/TU\nHải Đăng, ngày 09/9\n${START}`)
  expect(plan).toMatchObject({ documentNumber: '05-KH/TU', issuer: 'Tỉnh ủy Hải Đăng' })
})

test('an organ is named with its body, a department with its province', () => {
  const issuer = (header: string) => readPlan(`${header}\nSố: 1/KH\n${START}`).issuer
  expect(issuer('HỘI NÔNG DÂN TỈNH HẢI ĐĂNG\nBAN THƯỜNG VỤ')).toBe('Ban Thường vụ Hội Nông dân tỉnh Hải Đăng')
  expect(issuer('UBND TỈNH HẢI ĐĂNG\nSỞ NỘI VỤ')).toBe('Sở Nội vụ tỉnh Hải Đăng')
})

test('without a header the issuing sentence names the issuer, the text its place', () => {
  const plan = readPlan(
    'KẾ HOẠCH\nTổ chức đối thoại trên địa bàn huyện Cù Mông năm 2026\n\nThực hiện Kế hoạch số 40/KH-UBND ngày 15/3/2026. UBND huyện xây dựng Kế hoạch như sau:\n\nI. NỘI DUNG\n- Một.',
  )
  expect(plan.issuer).toBe('UBND huyện Cù Mông')
})

test('one basis for each document cited, nested ones and laws by name too', () => {
  const plan = readPlan(
    'KẾ HOẠCH\nTổ chức đối thoại năm 2026\n\nCăn cứ Luật Thanh niên năm 2020, Luật Trẻ em ngày 05 tháng 4 năm 2016;\nThực hiện Kế hoạch số 60-KH/TU ngày 16 tháng 8 năm 2018 của Tỉnh ủy thực hiện Chỉ thị số 21-CT/TW ngày 20/01/2018 và Quy chế phối hợp số 01/QC/PH-UBND-MTTQ ngày 15/12/2021, UBND tỉnh ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n- Một.',
  )
  expect(plan.bases.map(({ reference, date }) => [reference, date])).toEqual([
    [null, '2020'],
    [null, '2016-04-05'],
    ['60-KH/TU', '2018-08-16'],
    ['21-CT/TW', '2018-01-20'],
    ['01/QC/PH-UBND-MTTQ', '2021-12-15'],
  ])
})
