import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { Document, Packer, Paragraph } from 'docx'
import { paperDocx } from '#papers/docx.ts'
import type { Paper } from '#papers/model.ts'
import { paperPdf, papersPdf } from '#papers/pdf.ts'
import { qrBlock } from '#papers/qr.ts'
import { samplePlan } from '#papers/testing.ts'
import { paperText } from '#papers/text.ts'
import { type Benchmark, medianTime, time } from './measure.ts'

export const papers: Benchmark = {
  name: 'papers',
  about: 'one paper as DOCX and PDF; 300 invitations with QR, one PDF and 300 DOCX',
  async run({ quick, say }) {
    let number = 100
    /** Never the same twice: the engine remembers what it has set. */
    const plan = () => samplePlan({ head: { ...samplePlan().head, number: ++number } })
    const cold = await time(() => paperPdf(plan()))
    const times = quick ? 5 : 15
    const pdf = await medianTime(times, () => paperPdf(plan()))
    const docx = await medianTime(times, () => paperDocx(plan()))
    const barePdf = await medianTime(times, () => setBare([paperText(plan())]))
    const bareDocx = await medianTime(times, () => packBare(paperText(plan())))

    const invitations: Paper[] = []
    const drawing = await time(async () => {
      for (let n = 1; n <= 300; n++) invitations.push(await invitation(n))
    })
    say(`300 QR codes: ${Math.round(drawing)} ms`)
    const printing = await time(() => papersPdf(invitations))
    const writing = await time(async () => {
      for (const paper of invitations) await paperDocx(paper)
    })
    const texts = invitations.map((paper) => paperText(paper))
    const bare = await time(async () => {
      setBare(texts)
      for (const text of texts) await packBare(text)
    })
    say(`300 invitations: one PDF ${Math.round(printing)} ms, 300 DOCX ${Math.round(writing)} ms`)
    return [
      { what: 'the first PDF, which starts the typesetter', measured: cold, unit: 'ms', budget: null, baseline: null },
      {
        what: 'a plan as PDF',
        measured: pdf,
        unit: 'ms',
        budget: 300,
        baseline: { what: 'bare typst', measured: barePdf },
      },
      {
        what: 'a plan as DOCX',
        measured: docx,
        unit: 'ms',
        budget: 300,
        baseline: { what: 'bare docx', measured: bareDocx },
      },
      {
        what: '300 invitations',
        measured: (drawing + printing + writing) / 1000,
        unit: 's',
        budget: 20,
        baseline: { what: 'bare typst and docx', measured: bare / 1000 },
      },
      {
        what: 'each of the 300 DOCX',
        measured: writing / 300,
        unit: 'ms',
        budget: 300,
        baseline: null,
      },
    ]
  },
}

async function invitation(n: number): Promise<Paper> {
  const code = await qrBlock(`https://doithoai.vanlinh.gov.vn/giay-moi/${String(n).padStart(6, '0')}`, {
    alt: 'Mã QR của giấy mời',
    align: 'center',
    caption: 'Xuất trình khi điểm danh',
  })
  return {
    profile: 'state',
    head: {
      superior: 'TỈNH VÂN LĨNH',
      issuer: ['ỦY BAN NHÂN DÂN'],
      place: 'Vân Lĩnh',
      date: '2026-11-20',
      number: n,
      symbol: 'GM-UBND',
    },
    kind: { type: 'GM', name: 'GIẤY MỜI' },
    subject: 'Dự Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân tỉnh với nông dân năm 2026',
    blocks: [
      {
        kind: 'paragraph',
        text: `Ủy ban nhân dân tỉnh Vân Lĩnh trân trọng kính mời đại biểu số ${n} dự Hội nghị đối thoại, tổ chức vào 08 giờ 00 phút ngày 04 tháng 12 năm 2026 (thứ Sáu) tại Hội trường tỉnh.`,
      },
      { kind: 'paragraph', text: 'Đề nghị đại biểu có mặt trước 15 phút để điểm danh và ổn định chỗ ngồi.' },
      code,
    ],
    recipients: {
      lines: [
        { text: 'Như trên', level: 0 },
        { text: 'Lưu: VT', level: 0 },
      ],
    },
    signature: { capacity: 'TL. CHỦ TỊCH', position: 'CHÁNH VĂN PHÒNG', name: 'Hà Văn Sơn' },
  }
}

const compiler = NodeCompiler.create()

/** The words alone, set by the same engine: no head, no tables, no fonts of ours. */
function setBare(texts: readonly string[]): Buffer {
  const pages = texts.map((text) => `#${JSON.stringify(text)}`).join('\n#pagebreak()\n')
  return compiler.pdf({ mainFileContent: pages })
}

async function packBare(text: string): Promise<Buffer> {
  const children = text.split('\n').map((line) => new Paragraph(line))
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
