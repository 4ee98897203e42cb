import { Document, Packer, Paragraph } from 'docx'
import { describe, expect, it } from 'vitest'
import { readPlanFile } from './read-file.ts'
import { bytesOf, makeDocx, paragraph } from './testing.ts'

/** The machine that runs the tests is shared; the limit itself is tested apart. */
const patient = { milliseconds: 15_000 }

describe('a plan that can be read', () => {
  it('is returned as it stands when it is a text file', async () => {
    const text = 'KẾ HOẠCH\r\nTổ chức Hội nghị đối thoại\r\n\r\nI. MỤC ĐÍCH'
    expect(await readPlanFile(bytesOf(`\ufeff${text}`), 'ke-hoach.txt', patient)).toEqual({
      ok: true,
      text: 'KẾ HOẠCH\nTổ chức Hội nghị đối thoại\n\nI. MỤC ĐÍCH',
      kind: 'txt',
      pages: null,
      repairs: null,
      warnings: [],
    })
  })

  it('is told by its content, with a warning when its name says otherwise', async () => {
    const result = await readPlanFile(makeDocx({ body: paragraph('KẾ HOẠCH') }), 'ke-hoach.txt', patient)
    expect(result).toMatchObject({ ok: true, kind: 'docx', text: 'KẾ HOẠCH' })
    expect(result.ok && result.warnings).toEqual([
      'Tên tệp kết thúc bằng .txt nhưng nội dung là .docx; đã đọc theo nội dung.',
    ])
  })

  it('may come from another program than Word', async () => {
    const made = new Document({ sections: [{ children: [new Paragraph('KẾ HOẠCH'), new Paragraph('Đối thoại')] }] })
    const result = await readPlanFile(new Uint8Array(await Packer.toBuffer(made)), 'a.docx', patient)
    expect(result).toMatchObject({ ok: true, kind: 'docx', text: 'KẾ HOẠCH\n\nĐối thoại' })
  })
})
