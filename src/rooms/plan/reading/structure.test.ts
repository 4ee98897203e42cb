import { expect, test } from 'vitest'
import { readStructure } from './structure.ts'
import { planTextWith } from './testing.ts'

const texts = (body: string) => readStructure(planTextWith(body)).blocks.map((block) => block.text)

test('hard line breaks are undone, also across a page number', () => {
  const wrapped = `I. MỤC ĐÍCH
- Lắng nghe tâm tư, nguyện vọng của Nhân dân về việc thực hiện các chương
trình mục tiêu quốc gia và các nhiệm vụ trọng tâm về phát triển kinh tế
- xã hội trên địa bàn; nâng cao trách nhiệm giải trình của người đứng đầu

                                 2

chính quyền phường trong việc tiếp nhận, xử lý phản ánh, kiến nghị của Ủy
ban Mặt trận Tổ quốc Việt Nam và Nhân dân, góp phần xây dựng phường giàu
đẹp, văn minh và tổ chức thực hiện có hiệu quả các nghị quyết của Đảng bộ.
- Kịp thời giải quyết.`
  const blocks = texts(wrapped)
  expect(blocks).toHaveLength(4)
  expect(blocks[2]).toContain('kinh tế - xã hội trên địa bàn')
  expect(blocks[2]).toContain('người đứng đầu chính quyền phường')
  expect(blocks[2]).toContain('của Ủy ban Mặt trận')
})

test('sections nest by the kind of their numbers', () => {
  const { sections } = readStructure(
    planTextWith('I. NỘI DUNG\n1. Một\na) Hai\n- Ba\n+ Bốn\n2. Năm\nII. KINH PHÍ\n- Sáu'),
  )
  expect(sections.map((section) => section.marker)).toEqual(['I', 'II'])
  expect(sections[0]?.sections.map((section) => section.heading)).toEqual(['Một', 'Năm'])
  expect(sections[0]?.sections[0]?.sections[0]?.marker).toBe('a')
})

test('a footnote stands aside', () => {
  const { footnotes, blocks } = readStructure(
    planTextWith('I. NỘI DUNG\n- Chuẩn bị tài liệu1 và giấy mời.\n\n      \n1 Theo mục b nêu trên\n- Việc khác.'),
  )
  expect(footnotes.map((note) => note.text)).toEqual(['1 Theo mục b nêu trên'])
  expect(blocks.filter((block) => block.kind === 'bullet')).toHaveLength(2)
})

test('header, title, closing, recipients and signature have their places', () => {
  const text = planTextWith(
    'I. NỘI DUNG\n- Một.\n\nTrên đây là Kế hoạch./.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLâm Thị Đào',
  )
  const found = readStructure(text)
  const at = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : null)
  expect(at(found.header)).toMatch(/^ỦY BAN[\s\S]*2026$/)
  expect(at(found.title)).toMatch(/^KẾ HOẠCH/)
  expect(at(found.closing)).toBe('Trên đây là Kế hoạch./.')
  expect(at(found.recipients)).toMatch(/^Nơi nhận/)
  expect(at(found.signature)).toMatch(/^TM\./)
})

test('cells of a table are kept apart, by tabs or by bars', () => {
  const cells = (body: string) =>
    readStructure(planTextWith(body)).blocks.flatMap((block) => block.cells?.map((cell) => cell.text) ?? [])
  expect(cells('I. NỘI DUNG\nSTT\tNội dung\n1\tMột')).toEqual(['STT', 'Nội dung', '1', 'Một'])
  expect(cells('I. NỘI DUNG\n| STT | Nội dung |\n|---|---|\n| 1 | |')).toEqual(['STT', 'Nội dung', '1', ''])
})
