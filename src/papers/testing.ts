import type { Paper } from './model.ts'

const planBlocks: Paper['blocks'] = [
  {
    kind: 'basis',
    text: 'Căn cứ Nghị định số 56/2012/NĐ-CP ngày 16 tháng 7 năm 2012 của Chính phủ quy định trách nhiệm của bộ, ngành, Ủy ban nhân dân các cấp trong việc bảo đảm cho các cấp Hội Liên hiệp Phụ nữ Việt Nam tham gia quản lý nhà nước',
  },
  { kind: 'basis', text: 'Thực hiện Quy chế số 07-QC/TU ngày 12 tháng 3 năm 2026 của Tỉnh ủy Vân Lĩnh;' },
  {
    kind: 'paragraph',
    text: 'Ủy ban nhân dân tỉnh ban hành Kế hoạch tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân tỉnh với phụ nữ tỉnh Vân Lĩnh năm 2026, cụ thể như sau:',
  },
  { kind: 'heading', level: 1, text: 'MỤC ĐÍCH, YÊU CẦU' },
  { kind: 'heading', level: 2, text: 'Mục đích' },
  {
    kind: 'bullet',
    mark: '-',
    text: 'Lắng nghe tâm tư, nguyện vọng, ý kiến, kiến nghị của cán bộ, hội viên, phụ nữ trên địa bàn tỉnh; kịp thời giải đáp, chỉ đạo tháo gỡ khó khăn, vướng mắc trong thực hiện chính sách liên quan đến phụ nữ và bình đẳng giới.',
  },
  { kind: 'heading', level: 2, text: 'Yêu cầu' },
  {
    kind: 'paragraph',
    text: 'Việc tổ chức bảo đảm thiết thực, dân chủ, công khai; nội dung sát với thực tiễn và nguyện vọng chính đáng của phụ nữ.',
  },
  { kind: 'heading', level: 1, text: 'NỘI DUNG, HÌNH THỨC', id: 'noi-dung' },
  {
    kind: 'heading',
    level: 2,
    text: 'Chủ đề:',
    runOn: [
      { text: '“Việc làm, đất đai và an sinh của phụ nữ sau khi sắp xếp đơn vị hành chính”', italic: true },
      { text: '.' },
    ],
  },
  {
    kind: 'heading',
    level: 2,
    text: '',
    runOn: 'Hình thức: Trực tiếp tại Hội trường tỉnh kết hợp trực tuyến với 12 điểm cầu cấp xã.',
  },
  { kind: 'heading', level: 4, text: 'Phần thứ nhất' },
  { kind: 'bullet', mark: '+', text: 'Phóng sự, khoảng 15 phút;' },
  { kind: 'heading', level: 4, text: 'Phần thứ hai' },
  { kind: 'heading', level: 1, text: 'PHÂN BỔ ĐẠI BIỂU' },
  {
    kind: 'table',
    columns: [
      { width: 12, align: 'center' },
      { width: 60 },
      { width: 35, align: 'center' },
      { width: 28, align: 'right' },
    ],
    header: [['STT', 'Đơn vị', 'Thời gian', 'Số đại biểu']],
    rows: [
      ['1', 'Phường Thượng Lĩnh', '8 giờ 00 phút', '150'],
      ['2', 'Xã Khe Vải', '13 giờ 30 phút', '100'],
      ['3', 'Xã Nậm Chuông', '13 giờ 30 phút', '50'],
    ],
    total: [{ text: 'Tổng cộng', colSpan: 3, align: 'center' }, '300'],
  },
  { kind: 'heading', level: 1, text: 'TỔ CHỨC THỰC HIỆN' },
  {
    kind: 'heading',
    level: 2,
    text: 'Hội Liên hiệp Phụ nữ tỉnh:',
    runOn: 'là cơ quan thường trực; tổng hợp ý kiến, kiến nghị gửi các sở, ngành trước ngày 28/11/2026.',
  },
  {
    kind: 'heading',
    level: 2,
    text: 'Sở Tài chính:',
    runOn: 'thẩm định kinh phí 186.400.000 đồng (Một trăm tám mươi sáu triệu bốn trăm nghìn đồng).',
  },
  {
    kind: 'paragraph',
    text: 'Trên đây là Kế hoạch tổ chức Hội nghị đối thoại. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về Hội Liên hiệp Phụ nữ tỉnh để tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét, quyết định.',
  },
]

/** A plan of a province that does not exist, with every kind of block, for tests and for looking at. */
export function samplePlan(changes: Partial<Paper> = {}): Paper {
  return {
    profile: 'state',
    head: {
      issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH VÂN LĨNH'],
      place: 'Vân Lĩnh',
      date: '2026-10',
      number: null,
      symbol: 'KH-UBND',
    },
    kind: { type: 'KH', name: 'KẾ HOẠCH' },
    subject: 'Tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân tỉnh với phụ nữ tỉnh Vân Lĩnh năm 2026',
    issuerInSentence: 'Ủy ban nhân dân tỉnh Vân Lĩnh',
    blocks: planBlocks,
    recipients: {
      lines: [
        { text: 'Thường trực Tỉnh ủy (b/c)', level: 0 },
        { text: 'Chủ tịch, các Phó Chủ tịch UBND tỉnh', level: 0 },
        { text: 'Các cơ quan phối hợp', level: 0 },
        { text: 'Hội Liên hiệp Phụ nữ tỉnh', level: 1 },
        { text: 'Báo và Phát thanh, Truyền hình tỉnh', level: 1 },
        { text: 'UBND các xã, phường', level: 0 },
        { text: 'Lưu: VT, KGVX', level: 0 },
      ],
    },
    signature: {
      capacity: 'TM. ỦY BAN NHÂN DÂN',
      actingFor: 'KT. CHỦ TỊCH',
      position: 'PHÓ CHỦ TỊCH',
      name: 'Lò Thị Minh Châu',
    },
    ...changes,
  }
}

export function samplePartyPaper(): Paper {
  return samplePlan({
    profile: 'party',
    head: {
      superior: 'ĐẢNG BỘ TỈNH VÂN LĨNH',
      issuer: ['BAN THƯỜNG VỤ TỈNH ỦY'],
      place: 'Vân Lĩnh',
      date: '2026-02-05',
      number: 5,
      symbol: 'KH/TU',
    },
    recipients: {
      lines: [
        { text: 'Các đảng ủy trực thuộc', level: 0 },
        { text: 'Lưu Văn phòng Tỉnh ủy', level: 0 },
      ],
    },
    signature: { capacity: 'TM. BAN THƯỜNG VỤ', actingFor: 'KT. BÍ THƯ', position: 'Phó Bí thư', name: 'Hà Văn Sơn' },
  })
}

export function sampleLetter(): Paper {
  return {
    profile: 'mass_organisation',
    head: {
      superior: 'ỦY BAN MTTQ VIỆT NAM TỈNH VÂN LĨNH',
      issuer: ['HỘI LIÊN HIỆP PHỤ NỮ'],
      place: 'Vân Lĩnh',
      date: '2026-06-15',
      number: 88,
      symbol: 'HLHPN-BTV',
      urgency: 'HỎA TỐC',
    },
    kind: { type: 'CV', name: '' },
    subject: 'chuẩn bị nội dung trả lời kiến nghị tại Hội nghị đối thoại',
    addressees: ['Sở Nội vụ', 'Sở Nông nghiệp và Môi trường', 'Ủy ban nhân dân các xã, phường'],
    blocks: [
      {
        kind: 'paragraph',
        text: 'Hội Liên hiệp Phụ nữ tỉnh đề nghị các cơ quan chuẩn bị nội dung trả lời theo Phụ lục kèm theo.',
      },
      { kind: 'paragraph', text: 'Văn bản trả lời gửi trước ngày 25/6/2026; trân trọng cảm ơn.' },
    ],
    recipients: {
      lines: [
        { text: 'Như trên', level: 0 },
        { text: 'Lưu: VT, BTV', level: 0 },
      ],
    },
    signature: { capacity: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH', name: 'Vi Thị Thanh Hảo' },
    annexes: [
      longAnnex(60),
      {
        title: 'Danh sách điểm cầu',
        landscape: true,
        blocks: [{ kind: 'paragraph', text: 'Mười hai điểm cầu cấp xã.' }],
      },
    ],
  }
}

/** A list that runs over several pages, with a head of two rows. */
export function longAnnex(rows: number): NonNullable<Paper['annexes']>[number] {
  return {
    title: 'Danh mục kiến nghị của hội viên, phụ nữ',
    blocks: [
      {
        kind: 'table',
        columns: [{ width: 12, align: 'center' }, { width: 88 }, { width: 30 }, { width: 30 }],
        header: [
          [
            { text: 'STT', rowSpan: 2 },
            { text: 'Nội dung kiến nghị', rowSpan: 2 },
            { text: 'Trách nhiệm', colSpan: 2 },
          ],
          ['Chủ trì', 'Phối hợp'],
        ],
        rows: Array.from({ length: rows }, (_, index) => [
          String(index + 1),
          `Kiến nghị thứ ${index + 1}: đề nghị sửa đoạn đường vào bản bị sạt lở sau đợt mưa lớn tháng 8.`,
          'Sở Xây dựng',
          'UBND xã Khe Vải',
        ]),
      },
    ],
  }
}
