import { describe, expect, it } from 'vitest'
import type { Block } from './model.ts'
import { longAnnex, sampleLetter, samplePartyPaper, samplePlan } from './testing.ts'
import { paperLines, paperText } from './text.ts'

const bodyOf = (blocks: Block[]) =>
  paperLines(samplePlan({ blocks, closingMark: '', recipients: undefined, signature: undefined }))
    .filter((line) => /^(b\d|x)/.test(line.block))
    .map((line) => line.text)

describe('the text of a paper', () => {
  it('reads head, number, date, name and subject in order, with the blanks as they are', () => {
    expect(paperText(samplePlan()).split('\n').slice(0, 8)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH VÂN LĨNH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:        /KH-UBND',
      'Vân Lĩnh, ngày     tháng 10 năm 2026',
      'KẾ HOẠCH',
      'Tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân tỉnh với phụ nữ tỉnh Vân Lĩnh năm 2026',
    ])
  })

  it('gives a Party paper its star, its number, its dashes, its slash and its full stop', () => {
    const lines = paperText(samplePartyPaper()).split('\n')
    expect(lines.slice(0, 9)).toEqual([
      'ĐẢNG BỘ TỈNH VÂN LĨNH',
      'BAN THƯỜNG VỤ TỈNH ỦY',
      '*',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 05-KH/TU',
      'Vân Lĩnh, ngày 05 tháng 02 năm 2026',
      'KẾ HOẠCH',
      'Tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân tỉnh với phụ nữ tỉnh Vân Lĩnh năm 2026',
      '-----',
    ])
    expect(lines.slice(-7)).toEqual([
      'Nơi nhận:',
      '- Các đảng ủy trực thuộc;',
      '- Lưu Văn phòng Tỉnh ủy.',
      'T/M BAN THƯỜNG VỤ',
      'K/T BÍ THƯ',
      'PHÓ BÍ THƯ',
      'Hà Văn Sơn',
    ])
    expect(lines.at(-8)).toMatch(/quyết định\.$/)
  })

  it('gives a letter V/v under its number, its addressees below each other and no name', () => {
    const lines = paperText(sampleLetter()).split('\n')
    expect(lines.slice(4, 12)).toEqual([
      'Số: 88/HLHPN-BTV',
      'V/v chuẩn bị nội dung trả lời kiến nghị tại Hội nghị đối thoại',
      'HỎA TỐC',
      'Vân Lĩnh, ngày 15 tháng 6 năm 2026',
      'Kính gửi:',
      '- Sở Nội vụ;',
      '- Sở Nông nghiệp và Môi trường;',
      '- Ủy ban nhân dân các xã, phường.',
    ])
    expect(paperText({ ...sampleLetter(), addressees: ['Sở Nội vụ'] })).toContain('\nKính gửi: Sở Nội vụ\n')
  })

  it('nests recipients and ends their list with a full stop', () => {
    const lines = paperText(samplePlan()).split('\n')
    expect(lines.slice(lines.indexOf('Nơi nhận:'))).toEqual([
      'Nơi nhận:',
      '- Thường trực Tỉnh ủy (b/c);',
      '- Chủ tịch, các Phó Chủ tịch UBND tỉnh;',
      '- Các cơ quan phối hợp:',
      '+ Hội Liên hiệp Phụ nữ tỉnh;',
      '+ Báo và Phát thanh, Truyền hình tỉnh;',
      '- UBND các xã, phường;',
      '- Lưu: VT, KGVX.',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Lò Thị Minh Châu',
    ])
  })

  it('numbers headings by level, starts again below each and takes a given marker as it is', () => {
    const heading = (level: 1 | 2 | 3 | 4, more: object = {}): Block => ({
      kind: 'heading',
      level,
      text: 'Mục',
      ...more,
    })
    const blocks = [heading(1), heading(2), heading(3), heading(3), heading(4), heading(4), heading(2), heading(4)]
    blocks.push(heading(1), heading(2), heading(2, { marker: '*)' }), heading(2, { marker: null }), heading(2))
    expect(bodyOf(blocks)).toEqual([
      ...['I. Mục', '1. Mục', '1.1. Mục', '1.2. Mục', 'a) Mục', 'b) Mục', '2. Mục', 'a) Mục'],
      ...['II. Mục', '1. Mục', '*) Mục', 'Mục', '2. Mục'],
    ])
  })

  it('runs text on behind a heading and numbers a paragraph without a title', () => {
    expect(
      bodyOf([
        { kind: 'heading', level: 2, text: 'Chủ đề:', runOn: 'Việc làm.' },
        { kind: 'heading', level: 2, text: '', runOn: [{ text: 'Trực tiếp', italic: true }] },
      ]),
    ).toEqual(['1. Chủ đề: Việc làm.', '2. Trực tiếp'])
  })

  it('gives a table one line a row, with an empty place where a neighbour covers it', () => {
    const table = longAnnex(1).blocks as Block[]
    expect(bodyOf(table)).toEqual([
      'STT\tNội dung kiến nghị\tTrách nhiệm\t',
      '\t\tChủ trì\tPhối hợp',
      expect.stringContaining('1\tKiến nghị thứ 1'),
    ])
    expect(() =>
      paperText(samplePlan({ blocks: [{ kind: 'table', columns: [{ width: 1 }], header: [], rows: [['a', 'b']] }] })),
    ).toThrow('more cells')
  })

  it('leaves out a table that has no rows', () => {
    expect(bodyOf([{ kind: 'table', columns: [{ width: 1 }], header: [], rows: [] }])).toEqual([])
  })

  it('labels annexes with Roman digits and says what they come with', () => {
    const lines = paperText(samplePlan({ annexes: [longAnnex(1), longAnnex(1)] })).split('\n')
    expect(lines.filter((line) => /^Phụ lục|^\(Kèm/.test(line))).toEqual([
      'Phụ lục I',
      '(Kèm theo Kế hoạch số        /KH-UBND ngày     tháng 10 năm 2026 của Ủy ban nhân dân tỉnh Vân Lĩnh)',
      'Phụ lục II',
      '(Kèm theo Kế hoạch số        /KH-UBND ngày     tháng 10 năm 2026 của Ủy ban nhân dân tỉnh Vân Lĩnh)',
    ])
    expect(paperText(samplePlan({ annexes: [longAnnex(1)] }))).toContain('\nPhụ lục\nDANH MỤC')
  })

  it('spells ủy one way throughout where the office asks for it, but not in a signer’s name', () => {
    const signature = { capacity: 'TM. ỦY BAN NHÂN DÂN', name: 'Lò Ủy' }
    const blocks: Block[] = [{ kind: 'paragraph', text: 'Uỷ ban, cấp ủy và thủy lợi' }]
    const lines = paperText(samplePlan({ uySpelling: 'uỷ', blocks, recipients: undefined, signature })).split('\n')
    expect([lines[0], ...lines.slice(-3)]).toEqual([
      'UỶ BAN NHÂN DÂN',
      'Uỷ ban, cấp uỷ và thủy lợi./.',
      'TM. UỶ BAN NHÂN DÂN',
      'Lò Ủy',
    ])
  })

  it('places every line: its offsets cut it out of the text, its id is its own', () => {
    const paper = samplePlan({ annexes: [longAnnex(3)] })
    const text = paperText(paper)
    const lines = paperLines(paper)
    expect(lines.map((line) => text.slice(line.start, line.end))).toEqual(lines.map((line) => line.text))
    expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length)
    expect(lines.find((line) => line.id === 'noi-dung')?.text).toBe('II. NỘI DUNG, HÌNH THỨC')
  })
})
