import { expect, test } from 'vitest'
import { paperDocx } from '#papers/docx.ts'
import { paperPdf } from '#papers/pdf.ts'
import { type PetitionForm, petitionForm } from './petition-form.ts'

const form: PetitionForm = {
  issuer: 'Hội Liên hiệp Phụ nữ tỉnh Vân Lĩnh',
  conferenceTitle: 'Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân tỉnh với phụ nữ tỉnh Vân Lĩnh năm 2026',
  sessionDay: '2026-12-17',
  closesOn: '2026-12-07',
  suggestions: [
    'Đường, điện, nước, sóng điện thoại nơi mình ở',
    'Vay vốn, việc làm, bán sản phẩm làm ra',
    'Khám chữa bệnh, thẻ bảo hiểm y tế',
    'Việc học của con',
  ],
  consent:
    'Ý kiến được chuyển tới cơ quan có trách nhiệm trả lời. Họ tên, số điện thoại chỉ dùng để báo tin và làm rõ ý kiến, không đăng công khai. Bà con có quyền xem, sửa, rút ý kiến của mình.',
  formUrl: 'https://doithoai.vanlinh.example/hoi-nghi/doi-thoai-voi-phu-nu/gui-y-kien',
  contact: { name: 'Đinh Thu Hà', title: 'Chánh Văn phòng Hội Liên hiệp Phụ nữ tỉnh', phone: '02003556049' },
}

const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0

test('the sheet is one page of A4, as PDF and as Word, with the way to send it by telephone', async () => {
  const paper = await petitionForm(form)
  const pdf = await paperPdf(paper)
  expect(pagesOf(pdf)).toBe(1)
  expect((await paperDocx(paper)).byteLength).toBeGreaterThan(5000)
  expect(paper.blocks.filter(({ kind }) => kind === 'image')).toHaveLength(1)
})

test('a conference that is not on the public pages has no code on its sheet, and still says whom to ask', async () => {
  const paper = await petitionForm({ ...form, formUrl: null })
  expect(paper.blocks.filter(({ kind }) => kind === 'image')).toEqual([])
  expect(JSON.stringify(paper.blocks.at(-1))).toContain('Đinh Thu Hà')
})
