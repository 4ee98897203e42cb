/** The bodies of the demo province Vân Lĩnh under today's two-tier government. All of it is invented. */

export type DemoBody = {
  key: string
  name: string
  short?: string
  kind: string
  level?: 'province' | 'commune'
  communeType?: 'xa' | 'phuong'
  under?: string
  symbol?: string
  /** False: not subordinate to the People's Committee, so a plan asks instead of ordering. */
  subordinate?: boolean
  functions?: string[]
  /** 'Ông|Bà', name, title: whom to call. */
  contact?: [string, string, string]
}

export const root: DemoBody = { key: 'tinh', name: 'Tỉnh Vân Lĩnh', kind: 'territory' }

export const provincial: DemoBody[] = [
  {
    key: 'ubnd',
    name: 'Ủy ban nhân dân tỉnh Vân Lĩnh',
    short: 'UBND tỉnh',
    kind: 'peoples_committee',
    symbol: 'UBND',
    contact: ['Ông', 'Trần Minh Đức', 'Chủ tịch'],
  },
  {
    key: 'vp-ubnd',
    name: 'Văn phòng Ủy ban nhân dân tỉnh',
    short: 'Văn phòng UBND tỉnh',
    kind: 'department',
    symbol: 'VP',
    contact: ['Ông', 'Vũ Đình Khang', 'Phó Chánh Văn phòng'],
  },
  {
    key: 'hdnd',
    name: 'Hội đồng nhân dân tỉnh Vân Lĩnh',
    short: 'HĐND tỉnh',
    kind: 'peoples_council',
    subordinate: false,
    contact: ['Bà', 'Ngô Thị Bích Liên', 'Phó Chủ tịch'],
  },
  {
    key: 'tinh-uy',
    name: 'Tỉnh ủy Vân Lĩnh',
    short: 'Tỉnh ủy',
    kind: 'party',
    subordinate: false,
    contact: ['Ông', 'Hoàng Văn Sính', 'Phó Bí thư Thường trực'],
  },
  {
    key: 'ban-tgdv',
    name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    kind: 'party',
    subordinate: false,
    contact: ['Bà', 'Triệu Mùi Pham', 'Phó Trưởng ban'],
  },
  { key: 'ban-tc', name: 'Ban Tổ chức Tỉnh ủy', kind: 'party', subordinate: false },
  {
    key: 'mttq',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    short: 'Ủy ban MTTQ tỉnh',
    kind: 'front',
    symbol: 'MTTQ',
    subordinate: false,
    contact: ['Ông', 'Lò Văn Pâng', 'Phó Chủ tịch'],
  },
  {
    key: 'hpn',
    name: 'Hội Liên hiệp Phụ nữ tỉnh Vân Lĩnh',
    short: 'Hội LHPN tỉnh',
    kind: 'mass_organisation',
    symbol: 'HLHPN',
    subordinate: false,
    contact: ['Bà', 'Đinh Thu Hà', 'Chánh Văn phòng'],
  },
  {
    key: 'ldld',
    name: 'Liên đoàn Lao động tỉnh Vân Lĩnh',
    short: 'LĐLĐ tỉnh',
    kind: 'mass_organisation',
    symbol: 'LĐLĐ',
    subordinate: false,
    contact: ['Ông', 'Bùi Xuân Trường', 'Phó Chủ tịch'],
  },
  {
    key: 'nong-dan',
    name: 'Hội Nông dân tỉnh Vân Lĩnh',
    short: 'Hội Nông dân tỉnh',
    kind: 'mass_organisation',
    subordinate: false,
    contact: ['Ông', 'Sùng A Chứ', 'Phó Chủ tịch'],
  },
  {
    key: 'tinh-doan',
    name: 'Tỉnh đoàn Vân Lĩnh',
    short: 'Tỉnh đoàn',
    kind: 'mass_organisation',
    subordinate: false,
    contact: ['Bà', 'Lường Thị Ngọc Ánh', 'Phó Bí thư'],
  },
  {
    key: 'ccb',
    name: 'Hội Cựu chiến binh tỉnh Vân Lĩnh',
    short: 'Hội CCB tỉnh',
    kind: 'mass_organisation',
    subordinate: false,
    contact: ['Ông', 'Phùng Quang Thắng', 'Phó Chủ tịch'],
  },
  {
    key: 'so-nv',
    name: 'Sở Nội vụ',
    kind: 'department',
    symbol: 'SNV',
    functions: ['lao-dong', 'viec-lam', 'nguoi-co-cong', 'binh-dang-gioi', 'cong-chuc-vien-chuc', 'thanh-nien'],
    contact: ['Ông', 'Y Bhin Niê', 'Phó Giám đốc'],
  },
  {
    key: 'so-nnmt',
    name: 'Sở Nông nghiệp và Môi trường',
    kind: 'department',
    symbol: 'SNNMT',
    functions: [
      'dat-dai',
      'giam-ngheo',
      'nong-nghiep',
      'nong-thon-moi',
      'moi-truong',
      'thuy-loi',
      'phong-chong-thien-tai',
    ],
    contact: ['Ông', 'Lê Hữu Phước', 'Chánh Văn phòng Sở'],
  },
  {
    key: 'so-tc',
    name: 'Sở Tài chính',
    kind: 'department',
    symbol: 'STC',
    functions: ['ngan-sach', 'dau-tu-cong', 'dang-ky-kinh-doanh'],
    contact: ['Bà', 'Bùi Lan Anh', 'Trưởng phòng Ngân sách'],
  },
  {
    key: 'so-xd',
    name: 'Sở Xây dựng',
    kind: 'department',
    symbol: 'SXD',
    functions: ['xay-dung', 'giao-thong'],
    contact: ['Ông', 'Phạm Quốc Tuấn', 'Phó Chánh Văn phòng Sở'],
  },
  {
    key: 'so-yt',
    name: 'Sở Y tế',
    kind: 'department',
    symbol: 'SYT',
    functions: ['bao-tro-xa-hoi', 'tre-em'],
    contact: ['Bà', 'Quàng Thị Phương', 'Trưởng phòng Bảo trợ xã hội'],
  },
  {
    key: 'so-gd',
    name: 'Sở Giáo dục và Đào tạo',
    kind: 'department',
    symbol: 'SGDĐT',
    functions: ['giao-duc-nghe-nghiep'],
    contact: ['Ông', 'Đặng Hải Nam', 'Phó Giám đốc'],
  },
  {
    key: 'so-ct',
    name: 'Sở Công Thương',
    kind: 'department',
    symbol: 'SCT',
    functions: ['nang-luong'],
    contact: ['Ông', 'Nguyễn Bá Kiên', 'Chánh Văn phòng Sở'],
  },
  {
    key: 'so-khcn',
    name: 'Sở Khoa học và Công nghệ',
    kind: 'department',
    symbol: 'SKHCN',
    contact: ['Bà', 'Phan Thúy Quỳnh', 'Trưởng phòng Chuyển đổi số'],
  },
  {
    key: 'so-vh',
    name: 'Sở Văn hóa, Thể thao và Du lịch',
    kind: 'department',
    symbol: 'SVHTTDL',
    contact: ['Bà', 'Vàng Thị Mỷ', 'Phó Giám đốc'],
  },
  {
    key: 'so-tp',
    name: 'Sở Tư pháp',
    kind: 'department',
    symbol: 'STP',
    contact: ['Ông', 'Tạ Đức Long', 'Phó Giám đốc'],
  },
  {
    key: 'so-dttg',
    name: 'Sở Dân tộc và Tôn giáo',
    kind: 'department',
    symbol: 'SDTTG',
    contact: ['Ông', 'Giàng A Páo', 'Phó Giám đốc'],
  },
  {
    key: 'thanh-tra',
    name: 'Thanh tra tỉnh',
    kind: 'department',
    symbol: 'TTr',
    contact: ['Ông', 'Mai Trọng Nghĩa', 'Phó Chánh Thanh tra'],
  },
  {
    key: 'cong-an',
    name: 'Công an tỉnh',
    kind: 'armed_forces',
    subordinate: false,
    contact: ['Ông', 'Nông Văn Hiếu', 'Trưởng phòng Tham mưu'],
  },
  { key: 'quan-su', name: 'Bộ Chỉ huy Quân sự tỉnh', kind: 'armed_forces', subordinate: false },
  {
    key: 'bhxh',
    name: 'Bảo hiểm xã hội tỉnh',
    short: 'BHXH tỉnh',
    kind: 'vertical',
    subordinate: false,
    contact: ['Bà', 'Trịnh Kim Oanh', 'Phó Giám đốc'],
  },
  {
    key: 'nhcsxh',
    name: 'Ngân hàng Chính sách xã hội chi nhánh tỉnh',
    short: 'NHCSXH tỉnh',
    kind: 'vertical',
    subordinate: false,
    functions: ['tin-dung-chinh-sach'],
    contact: ['Ông', 'Cao Mạnh Hùng', 'Phó Giám đốc'],
  },
  {
    key: 'dien-luc',
    name: 'Công ty Điện lực Vân Lĩnh',
    kind: 'enterprise',
    subordinate: false,
    contact: ['Ông', 'Đỗ Văn Quyền', 'Phó Giám đốc'],
  },
  {
    key: 'vien-thong',
    name: 'Viễn thông Vân Lĩnh',
    short: 'VNPT Vân Lĩnh',
    kind: 'enterprise',
    subordinate: false,
    contact: ['Bà', 'Hồ Thị Diệu', 'Phó Giám đốc'],
  },
  {
    key: 'bao-dai',
    name: 'Báo và Phát thanh, Truyền hình Vân Lĩnh',
    short: 'Báo và PTTH tỉnh',
    kind: 'press',
    subordinate: false,
    contact: ['Ông', 'Kha Văn Tiến', 'Phó Tổng Biên tập'],
  },
  {
    key: 'cong-ttdt',
    name: 'Cổng Thông tin điện tử tỉnh',
    kind: 'public_service',
    contact: ['Bà', 'Nguyễn Thu Trang', 'Phụ trách biên tập'],
  },
  {
    key: 'tthn',
    name: 'Trung tâm Hội nghị tỉnh',
    kind: 'public_service',
    contact: ['Ông', 'Lục Văn Toàn', 'Giám đốc'],
  },
]

/** xã or phường, its name, and whom to call at its People's Committee. */
export const communes: ['xa' | 'phuong', string, [string, string, string]][] = [
  ['phuong', 'Thượng Lĩnh', ['Bà', 'Lê Thị Hồng Nhung', 'Phó Chủ tịch']],
  ['phuong', 'Hạ Lĩnh', ['Ông', 'Trần Quốc Bảo', 'Phó Chủ tịch']],
  ['phuong', 'Vân Sơn', ['Ông', 'Ngô Duy Khánh', 'Phó Chủ tịch']],
  ['phuong', 'Bến Mộc', ['Bà', 'Đoàn Thị Lụa', 'Phó Chủ tịch']],
  ['xa', 'Khe Vải', ['Ông', 'Chảo Láo Tả', 'Phó Chủ tịch']],
  ['xa', 'Nà Lạn', ['Bà', 'Lò Thị Ón', 'Phó Chủ tịch']],
  ['xa', 'Phiêng Sa', ['Bà', 'Giàng Thị Sua', 'Phó Chủ tịch']],
  ['xa', 'Tả Phìn Hồ', ['Ông', 'Tẩn Sành Phủ', 'Phó Chủ tịch']],
  ['xa', 'Mường Khoa', ['Ông', 'Lường Văn Thương', 'Phó Chủ tịch']],
  ['xa', 'Bản Lầu', ['Bà', 'Hoàng Thị Seo', 'Phó Chủ tịch']],
  ['xa', 'Nậm Chảy', ['Ông', 'Vàng Seo Dín', 'Phó Chủ tịch']],
  ['xa', 'Đăk Rơ Nga', ['Ông', 'A Thút', 'Phó Chủ tịch']],
  ['xa', 'Ea Bông', ['Bà', 'H’Nuôn Byă', 'Phó Chủ tịch']],
  ['xa', 'Yên Thịnh', ['Ông', 'Phạm Văn Chính', 'Phó Chủ tịch']],
  ['xa', 'Hòa Lạc', ['Bà', 'Nguyễn Thị Mơ', 'Phó Chủ tịch']],
  ['xa', 'Tân Lập', ['Ông', 'Vi Văn Thịnh', 'Phó Chủ tịch']],
  ['xa', 'Sơn Động', ['Ông', 'Bế Văn Đằng', 'Phó Chủ tịch']],
  ['xa', 'Trung Hà', ['Bà', 'Tô Thị Vân', 'Phó Chủ tịch']],
  ['xa', 'Phú Nhuận', ['Ông', 'Lý Phù Sấu', 'Phó Chủ tịch']],
  ['xa', 'Cẩm Đàn', ['Bà', 'La Thị Then', 'Phó Chủ tịch']],
  ['xa', 'Quang Minh', ['Ông', 'Hà Công Định', 'Phó Chủ tịch']],
  ['xa', 'Vĩnh Yên', ['Bà', 'Ma Thị Nguyệt', 'Phó Chủ tịch']],
]

/** Bodies that the reorganisation of 2025 ended: plans of earlier years name them. */
export const dissolved: {
  key: string
  name: string
  endedOn: string
  heirs: { body: string; functions: string[] }[]
  source: string
}[] = [
  {
    key: 'so-ldtbxh',
    name: 'Sở Lao động - Thương binh và Xã hội',
    endedOn: '2025-02-28',
    source: 'Sắp xếp cơ quan chuyên môn cấp tỉnh từ 01/3/2025',
    heirs: [
      { body: 'so-nv', functions: ['lao-dong', 'viec-lam', 'nguoi-co-cong', 'binh-dang-gioi'] },
      { body: 'so-gd', functions: ['giao-duc-nghe-nghiep'] },
      { body: 'so-yt', functions: ['bao-tro-xa-hoi', 'tre-em'] },
      { body: 'so-nnmt', functions: ['giam-ngheo'] },
    ],
  },
  {
    key: 'so-nnptnt',
    name: 'Sở Nông nghiệp và Phát triển nông thôn',
    endedOn: '2025-02-28',
    source: 'Sắp xếp cơ quan chuyên môn cấp tỉnh từ 01/3/2025',
    heirs: [{ body: 'so-nnmt', functions: [] }],
  },
  {
    key: 'so-tnmt',
    name: 'Sở Tài nguyên và Môi trường',
    endedOn: '2025-02-28',
    source: 'Sắp xếp cơ quan chuyên môn cấp tỉnh từ 01/3/2025',
    heirs: [{ body: 'so-nnmt', functions: [] }],
  },
  {
    key: 'so-khdt',
    name: 'Sở Kế hoạch và Đầu tư',
    endedOn: '2025-02-28',
    source: 'Sắp xếp cơ quan chuyên môn cấp tỉnh từ 01/3/2025',
    heirs: [{ body: 'so-tc', functions: [] }],
  },
  {
    key: 'so-gtvt',
    name: 'Sở Giao thông vận tải',
    endedOn: '2025-02-28',
    source: 'Sắp xếp cơ quan chuyên môn cấp tỉnh từ 01/3/2025',
    heirs: [{ body: 'so-xd', functions: [] }],
  },
  {
    key: 'so-tttt',
    name: 'Sở Thông tin và Truyền thông',
    endedOn: '2025-02-28',
    source: 'Sắp xếp cơ quan chuyên môn cấp tỉnh từ 01/3/2025',
    heirs: [{ body: 'so-khcn', functions: [] }],
  },
]
