import { expect, test } from 'vitest'
import { contactsFromText, contactsToText } from './contact-lines.ts'

test('each line is a person, with a number where it ends with one', () => {
  const people = [
    { name: 'Hà Văn Sơn', title: 'chuyên viên, Phòng Nội vụ', phone: '0912345678' },
    { name: 'Lâm Thị Đào', title: null, phone: '0936118052' },
    { name: 'Bùi Văn Khoa', title: 'Chánh Văn phòng', phone: null },
  ]
  const text =
    'Hà Văn Sơn, chuyên viên, Phòng Nội vụ, 0912 345 678\n\nLâm Thị Đào, 0936118052\nBùi Văn Khoa, Chánh Văn phòng'
  expect(contactsFromText(text)).toEqual(people)
  expect(contactsFromText(contactsToText(people))).toEqual(people)
})
