import { expect, test } from 'vitest'
import { planWith } from './testing.ts'

const after = (tail: string) => planWith(`I. NỘI DUNG\n- Một.\n\n${tail}`)

test('whom to ring', () => {
  expect(
    after('Trên đây là Kế hoạch; liên hệ đồng chí Lâm Thị Đào, Phó Trưởng phòng Nội vụ, số điện thoại: 0936 118 052./.')
      .contact,
  ).toMatchObject({
    name: 'Lâm Thị Đào',
    title: 'Phó Trưởng phòng Nội vụ',
    phone: '0936118052',
  })
  expect(after('Trên đây là Kế hoạch./.').contact).toBeNull()
})

test('everybody to ring, in the order of the plan: in one sentence, or one a line', () => {
  const sentence = after(
    'Trên đây là Kế hoạch; liên hệ đồng chí Lâm Thị Đào, Phó Trưởng phòng, SĐT 0936 118 052; đồng chí Hà Văn Sơn, chuyên viên, SĐT 0912 345 678 hoặc 0206 385 1234 để được hướng dẫn./.',
  )
  const people = [
    { name: 'Lâm Thị Đào', title: 'Phó Trưởng phòng', phone: '0936118052' },
    { name: 'Hà Văn Sơn', title: 'chuyên viên', phone: '0912345678' },
  ]
  expect([sentence.contact, ...sentence.otherContacts]).toMatchObject(people)
  expect(sentence.otherContacts).toHaveLength(1)
  const lines = after(
    'Trên đây là Kế hoạch; đầu mối liên hệ:\n- Đồng chí Lâm Thị Đào, Phó Trưởng phòng, điện thoại 0936 118 052;\n- Đồng chí Hà Văn Sơn, chuyên viên, điện thoại 0912 345 678.',
  )
  expect([lines.contact, ...lines.otherContacts]).toMatchObject(people)
  expect(lines.otherContacts).toHaveLength(1)
})

test('recipients one a line, nested too, without drafter and signer', () => {
  const plan = after(
    'Trên đây là Kế hoạch./.\n\nNơi nhận:\n- TT Đảng ủy (b/c);\n- VP UBND phường:\n  + CVP, các PCVP;\n- Lưu: VT, KT.\nPvk.12\n\n\nLâm Văn Lúa',
  )
  expect(plan.recipients).toEqual(['TT Đảng ủy (b/c)', 'VP UBND phường', 'CVP, các PCVP', 'Lưu: VT, KT'])
  expect(plan.signatory.name).toBe('Lâm Văn Lúa')
})

test('recipients and signature side by side', () => {
  const plan = after(
    'Trên đây là Kế hoạch./.\n\nNơi nhận:                    TM. ỦY BAN NHÂN DÂN\n- Các khu phố;                   KT. CHỦ TỊCH\n- Lưu: VT.                     PHÓ CHỦ TỊCH\n\n                                 (Đã ký)\n\n                             Lâm Văn Lúa',
  )
  expect(plan.recipients).toEqual(['Các khu phố', 'Lưu: VT'])
  expect(plan.signatory).toEqual({
    capacity: 'TM. ỦY BAN NHÂN DÂN',
    actingFor: 'KT. CHỦ TỊCH',
    position: 'PHÓ CHỦ TỊCH',
    name: 'Lâm Văn Lúa',
  })
})

test('a Party committee signs with T/M; the signature may stand before the recipients', () => {
  const plan = after(
    'Trên đây là Kế hoạch./.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLâm Văn Lúa\n\nNơi nhận:\n- Lưu Văn phòng.',
  )
  expect(plan.signatory).toEqual({
    capacity: 'T/M BAN THƯỜNG VỤ',
    actingFor: null,
    position: 'PHÓ BÍ THƯ',
    name: 'Lâm Văn Lúa',
  })
  expect(plan.recipients).toEqual(['Lưu Văn phòng'])
})
