import { describe, expect, it } from 'vitest'
import { createRepairLog } from '../repair.ts'
import { type DocxParts, makeDocx, numbered, paragraph, run, table } from '../testing.ts'
import { readDocx } from './document.ts'

const read = (parts: DocxParts) => readDocx(makeDocx(parts), createRepairLog())
const textOf = (parts: DocxParts) => read(parts).text

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const numbering =
  `<w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}` +
  `${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}${level(4, 'bullet', '\uf02d')}` +
  `${level(5, 'bullet', '+')}${level(6, 'none', 'đ)')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
  '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>'

describe('paragraphs', () => {
  it('are parted by a blank line, and a title over several centred paragraphs stays together', () => {
    const centred = '<w:jc w:val="center"/>'
    const body =
      paragraph('KẾ HOẠCH', centred) +
      paragraph('Tổ chức Hội nghị', centred) +
      paragraph('') +
      paragraph('Căn cứ') +
      paragraph('Thực hiện')
    expect(textOf({ body })).toBe('KẾ HOẠCH\nTổ chức Hội nghị\n\nCăn cứ\n\nThực hiện')
  })

  it('keep line breaks, tabs, links, content controls, smart tags and hyphens that do not break', () => {
    const body =
      `<w:p>${run('Một')}<w:r><w:br/><w:t>Hai</w:t><w:tab/><w:t>Ba</w:t><w:noBreakHyphen/><w:t>Bốn</w:t></w:r>` +
      `<w:hyperlink>${run(' liên kết')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${run(' ô')}</w:sdtContent></w:sdt>` +
      `<w:smartTag>${run(' thẻ')}</w:smartTag></w:p><w:sdt><w:sdtContent>${paragraph('Khối')}</w:sdtContent></w:sdt>`
    expect(textOf({ body })).toBe('Một\nHai\tBa-Bốn liên kết ô thẻ\n\nKhối')
  })

  it('show inserted words, not deleted, moved away or hidden ones', () => {
    const body =
      `<w:p>${run('ngày ')}<w:del><w:r><w:delText>05</w:delText><w:t>05</w:t></w:r></w:del><w:ins>${run('12')}</w:ins>` +
      `${run('/6', '<w:b/>')}${run(' ẩn', '<w:vanish/>')}${run(' hiện', '<w:vanish w:val="0"/>')}` +
      `<w:moveFrom>${run(' cũ')}</w:moveFrom><w:moveTo>${run(' mới')}</w:moveTo></w:p>`
    expect(textOf({ body })).toBe('ngày 12/6 hiện mới')
  })

  it('join where the mark between them was deleted', () => {
    const body = paragraph('Hội nghị ', '<w:rPr><w:del/></w:rPr>') + paragraph('đối thoại')
    expect(textOf({ body })).toBe('Hội nghị đối thoại')
    expect(textOf({ body: paragraph('cuối', '<w:rPr><w:del/></w:rPr>') })).toBe('cuối')
  })

  it('are upper case where their style or run says so', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Ten"><w:rPr><w:caps/></w:rPr></w:style>'
    const body = paragraph('kế hoạch', '<w:pStyle w:val="Ten"/>') + paragraph('độc lập', '', '<w:caps/>')
    expect(textOf({ body, styles })).toBe('KẾ HOẠCH\n\nĐỘC LẬP')
  })

  it('show the result of a field, not its instruction', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const body = `<w:p>${field('begin')}<w:r><w:instrText>DATE</w:instrText><w:t>x</w:t></w:r>${field('separate')}${run('12/6')}${field('end')}${run(' sau')}</w:p>`
    expect(textOf({ body })).toBe('12/6 sau')
  })

  it('go on after a field that was never closed', () => {
    const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${paragraph('vẫn còn')}`
    expect(textOf({ body })).toBe('vẫn còn')
  })

  it('put a space after a number typed by hand where the office typed a tab', () => {
    const tabbed = (text: string) =>
      `<w:p>${text
        .split('\t')
        .map((part) => run(part))
        .join('<w:r><w:tab/></w:r>')}</w:p>`
    const body = ['1.\tMục đích', '-\tNắm bắt', '3.1.\tCấp huyện', 'đ)\tSở Y tế', '8h00\tĐón tiếp'].map(tabbed).join('')
    expect(textOf({ body })).toBe('1. Mục đích\n\n- Nắm bắt\n\n3.1. Cấp huyện\n\nđ) Sở Y tế\n\n8h00\tĐón tiếp')
  })

  it('are read column by column where tabs frame the head and the foot', () => {
    const tabbed = (text: string) =>
      `<w:p>${text
        .split('\t')
        .map((part) => run(part))
        .join('<w:r><w:tab/></w:r>')}</w:p>`
    const body = [
      'UBND TỈNH SƠN HẢI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 12/KH-UBND\tSơn Hải, ngày 05 tháng 6 năm 2026',
      'KẾ HOẠCH',
      'Nội dung',
      'Nơi nhận:\t\tTM. ỦY BAN NHÂN DÂN',
      '- Lưu: VT.\tCHỦ TỊCH',
    ]
    expect(textOf({ body: body.map(tabbed).join('') })).toBe(
      'UBND TỈNH SƠN HẢI\nSố: 12/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSơn Hải, ngày 05 tháng 6 năm 2026\n\nKẾ HOẠCH\n\nNội dung\n\n' +
        'Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
    )
  })

  it('carry a text box once although Word writes it twice', () => {
    const box = `<w:txbxContent>${paragraph('Trong khung')}</w:txbxContent>`
    const body = `<w:p>${run('Ngoài')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(textOf({ body })).toBe('Ngoài\n\nTrong khung')
  })

  it('leave the header to itself', () => {
    expect(read({ body: paragraph('Thân'), header: paragraph('2') })).toMatchObject({ text: 'Thân', headers: '2' })
  })
})

describe('automatic numbering', () => {
  it('is written out at every level and starts again below each heading', () => {
    const body = [
      numbered('MỤC ĐÍCH', 1, 0),
      numbered('Mục đích', 1, 1),
      numbered('Chi tiết', 1, 2),
      numbered('Chi tiết nữa', 1, 2),
      numbered('Điểm', 1, 3),
      numbered('Gạch', 1, 4),
      numbered('Cộng', 1, 5),
      numbered('Đê', 1, 6),
      numbered('Yêu cầu', 1, 1),
      numbered('Chi tiết', 1, 2),
      numbered('NỘI DUNG', 1, 0),
      numbered('Chủ đề', 1, 1),
    ].join('')
    expect(textOf({ body, numbering }).split('\n\n')).toEqual([
      'I. MỤC ĐÍCH',
      '1. Mục đích',
      '1.1. Chi tiết',
      '1.2. Chi tiết nữa',
      'a) Điểm',
      '- Gạch',
      '+ Cộng',
      'đ) Đê',
      '2. Yêu cầu',
      '2.1. Chi tiết',
      'II. NỘI DUNG',
      '1. Chủ đề',
    ])
  })

  it('starts where an override says, and comes from a style too', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>'
    const none = '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    const body =
      paragraph('Một', '<w:pStyle w:val="Muc"/>') +
      paragraph('Hai', '<w:pStyle w:val="MucCon"/>') +
      paragraph('Ba', none)
    expect(textOf({ body, styles, numbering })).toBe('IV. Một\n\nV. Hai\n\nBa')
  })

  it('counts an empty item as Word does, without showing it', () => {
    const body = numbered('Một', 1, 0) + numbered('', 1, 0) + numbered('Ba', 1, 0)
    expect(textOf({ body, numbering })).toBe('I. Một\n\nIII. Ba')
  })
})

describe('tables', () => {
  const cell = (text: string) => paragraph(text)

  it('become rows with tabs between the cells', () => {
    const body = table([
      [cell('TT'), cell('Địa điểm'), cell('Số lượng')],
      [cell('1'), cell('Xã An Bình'), cell('Thôn A: 150 người') + cell('Thôn B: 50 người')],
      [cell('2'), cell(''), cell('Nhà văn') + cell('hóa')],
    ])
    expect(textOf({ body })).toBe(
      'TT\tĐịa điểm\tSố lượng\n1\tXã An Bình\tThôn A: 150 người; Thôn B: 50 người\n2\t\tNhà văn hóa',
    )
  })

  it('keep their columns under merged cells; a name goes on downwards, a bare number does not', () => {
    const merged = (text: string, value: string) =>
      `<w:tc><w:tcPr><w:vMerge${value}/></w:tcPr>${paragraph(text)}</w:tc>`
    const plain = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
    const restart = ' w:val="restart"'
    const body = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('Đơn vị')}</w:tc>${plain('Số')}</w:tr><w:tr>${merged('Cụm 1', restart)}${plain('Xã A')}${merged('300', restart)}</w:tr><w:tr>${merged('', '')}${plain('Xã B')}${merged('', '')}</w:tr></w:tbl>`
    expect(textOf({ body })).toBe('Đơn vị\t\tSố\nCụm 1\tXã A\t300\nCụm 1\tXã B')
  })

  it('that frame the head and the foot are read column by column', () => {
    const head = table([
      [
        cell('UBND TỈNH SƠN HẢI') + cell('_____'),
        cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + cell('Độc lập - Tự do - Hạnh phúc'),
      ],
      [cell('Số: 12/KH-UBND'), cell('Sơn Hải, ngày 05 tháng 6 năm 2026')],
    ])
    const foot = table([
      [cell('Nơi nhận:') + cell('- Như trên;') + cell('- Lưu: VT.'), cell('TM. ỦY BAN NHÂN DÂN') + cell('CHỦ TỊCH')],
    ])
    expect(textOf({ body: head + paragraph('KẾ HOẠCH') + foot })).toBe(
      'UBND TỈNH SƠN HẢI\n_____\nSố: 12/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n' +
        'Sơn Hải, ngày 05 tháng 6 năm 2026\n\nKẾ HOẠCH\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
    )
  })

  it('with a single column are plain paragraphs, and deleted rows are gone', () => {
    expect(textOf({ body: table([[cell('Khung')], [cell('Hai')]]) })).toBe('Khung\n\nHai')
    const body = `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${cell('a')}</w:tc><w:tc>${cell('b')}</w:tc></w:tr><w:tr><w:tc>${cell('c')}</w:tc><w:tc>${cell('d')}</w:tc></w:tr></w:tbl>`
    expect(textOf({ body })).toBe('c\td')
  })
})

describe('notes and pages', () => {
  it('mark a footnote after its word and write it at the end', () => {
    const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const footnotes =
      `<w:footnote w:id="3"><w:p><w:r><w:footnoteRef/></w:r>${run(' Theo mục b.')}</w:p></w:footnote>` +
      `<w:footnote w:id="1">${paragraph('Trừ ngày lễ.')}</w:footnote>`
    const body = `<w:p>${run('điểm cầu')}${note(3)}${run(' và')}${note(1)}${run(' m')}${run('2', '<w:vertAlign w:val="superscript"/>')}</w:p>`
    expect(textOf({ body, footnotes })).toBe('điểm cầu¹ và² m²\n\n1 Theo mục b.\n2 Trừ ngày lễ.')
  })

  it('count pages as Word stated them or as breaks show', () => {
    expect(read({ body: paragraph('a') }).pages).toBeNull()
    expect(read({ body: paragraph('a'), app: '<Pages>7</Pages>' }).pages).toBe(7)
    const page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    expect(read({ body: paragraph('a') + page.repeat(3), app: '<Pages>1</Pages>' }).pages).toBe(4)
  })
})
