import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { describe, expect, it } from 'vitest'
import { createRepairLog } from '../repair.ts'
import { makePdf } from '../testing.ts'
import { readPdf } from './document.ts'

const require = createRequire(import.meta.url)
const fonts = ['400Regular/Tinos_400Regular.ttf', '700Bold/Tinos_700Bold.ttf'].map((path) =>
  readFileSync(require.resolve(`@expo-google-fonts/tinos/${path}`)),
)
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] })

async function read(source: string) {
  const page =
    '#set page("a4", margin: 22mm)\n#set text(font: "Tinos", size: 13pt, lang: "vi")\n#set par(spacing: 16pt)\n'
  return readPdf(new Uint8Array(compiler.pdf({ mainFileContent: page + source })), createRepairLog())
}

const textOf = async (source: string) => (await read(source)).text

describe('a PDF', () => {
  it('keeps its lines and shows where paragraphs part', async () => {
    const words =
      'Tổ chức Hội nghị đối thoại hiệu quả giữa Chủ tịch với nhân dân trên địa bàn toàn tỉnh, bảo đảm dân chủ.'
    expect(await textOf(`${words}\n\nCăn cứ Quyết định số 218-QĐ/TW.`)).toBe(
      'Tổ chức Hội nghị đối thoại hiệu quả giữa Chủ tịch với nhân dân trên địa bàn toàn tỉnh,\nbảo đảm dân chủ.\n\nCăn cứ Quyết định số 218-QĐ/TW.',
    )
  })

  it('has its head and foot read column by column', async () => {
    const source = `#grid(columns: (2fr, 3fr), align: center, [UBND TỈNH SƠN HẢI\\ *SỞ NỘI VỤ*], [*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*\\ *Độc lập - Tự do - Hạnh phúc*], [Số: 12/KH-SNV], [Sơn Hải, ngày 05 tháng 6 năm 2026])
#align(center)[*KẾ HOẠCH\\ Tổ chức đối thoại*]

Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh về công tác đối thoại với nhân dân.

#grid(columns: (1fr, 1fr), [*Nơi nhận:*\\ \\- Như trên;\\ \\- Lưu: VT.], align(center)[*GIÁM ĐỐC*\\ \\ \\ *Nguyễn Văn An*])`
    expect(await textOf(source)).toBe(
      'UBND TỈNH SƠN HẢI\nSỞ NỘI VỤ\nSố: 12/KH-SNV\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSơn Hải, ngày 05 tháng 6 năm 2026\n\n' +
        'KẾ HOẠCH\nTổ chức đối thoại\n\nThực hiện chỉ đạo của Ủy ban nhân dân tỉnh về công tác đối thoại với nhân dân.\n\n' +
        'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\nNguyễn Văn An',
    )
  })

  it('has a ruled table as rows, cells of several lines and merged cells in their places', async () => {
    const source = `Trước bảng

#table(columns: (1cm, 4cm, 3cm, 1fr), align: horizon, [TT], [Địa điểm], [Thời gian], [Số lượng], [1], [Nhà văn hóa xã An Bình thuộc cụm số một], [4/2026], [An Bình: 150 người\\ An Thịnh: 50 người], [2], table.cell(colspan: 2)[Gộp hai ô], [200], table.cell(rowspan: 2)[Cụm], [Xã C], table.cell(rowspan: 2)[5/2026], [1], [Xã D], [2])

Sau bảng`
    expect(await textOf(source)).toBe(
      'Trước bảng\n\nTT\tĐịa điểm\tThời gian\tSố lượng\n1\tNhà văn hóa xã An Bình thuộc cụm số một\t4/2026\tAn Bình: 150 người; An Thịnh: 50 người\n' +
        '2\tGộp hai ô\t\t200\nCụm\tXã C\t5/2026\t1\nCụm\tXã D\t5/2026\t2\n\nSau bảng',
    )
  })

  it('has a table without borders as rows too', async () => {
    const source =
      '#grid(columns: (2cm, 6cm, 1fr), row-gutter: 8pt, [TT], [Địa điểm], [Số lượng], [1], [Xã An Bình], [150], [2], [Xã An Thịnh], [50])'
    expect(await textOf(source)).toBe('TT\tĐịa điểm\tSố lượng\n1\tXã An Bình\t150\n2\tXã An Thịnh\t50')
  })

  it('gives its footnotes at the end and drops the numbers of its pages', async () => {
    const source = `#set page(numbering: "1", number-align: top + center)
Tại các điểm cầu#footnote[Theo nội dung 1 mục b nêu trên] trên toàn tỉnh.
#pagebreak()
Trang sau, lần hai#footnote[Trừ ngày lễ].`
    const read2 = await read(source)
    expect(read2.text).toBe(
      'Tại các điểm cầu¹ trên toàn tỉnh.\nTrang sau, lần hai².\n\n1 Theo nội dung 1 mục b nêu trên\n2 Trừ ngày lễ',
    )
    expect(read2.pages).toBe(2)
  })

  it('runs a table on over the end of a page and gives its heading row once', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `[${i + 1}], [Xã số ${i + 1}]`).join(', ')
    const text = await textOf(`#table(columns: (2cm, 1fr), table.header([TT], [Địa điểm]), ${rows})`)
    expect(text.split('\n')).toEqual([
      'TT\tĐịa điểm',
      ...Array.from({ length: 60 }, (_, i) => `${i + 1}\tXã số ${i + 1}`),
    ])
  })

  it('is repaired where its letters are old', async () => {
    const repairs = createRepairLog()
    const { text } = await readPdf(makePdf({ text: 'Héi nghÞ ®èi tho¹i víi nh©n d©n' }), repairs)
    expect(text).toBe('Hội nghị đối thoại với nhân dân')
    expect(repairs.found()?.encoding).toBe('TCVN3 (ABC)')
  })

  it('warns of single pages that are pictures', async () => {
    const bytes = makePdf({ pages: ['text', 'picture', 'text'] })
    expect((await readPdf(bytes, createRepairLog())).warnings).toEqual(['Trang 2 là ảnh chụp, chưa đọc được chữ.'])
  })
})
