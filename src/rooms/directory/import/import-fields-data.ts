/** The columns that a list may have, and what offices call them. */
export type ImportKind = 'organisations' | 'people'

/** Stands here, not beside the step: the form tells it in the browser, where no step may come. */
export const mostImportBytes = 20 * 1024 * 1024

export type ImportField = {
  code: string
  /** What the preview and the template call it. */
  label: string
  names: readonly string[]
  /** Without it the sheet is no such list. */
  required?: boolean
  /** Only an administrator makes accounts; to others the template does not show it. */
  forAdministrators?: boolean
  width?: number
  example: readonly string[]
}

/** The columns that are told to this person, in the order of the template. */
export const fieldsToShow = (kind: ImportKind, isAdministrator: boolean): readonly ImportField[] =>
  importFields[kind].filter((field) => field.example.length > 0 && (isAdministrator || !field.forAdministrators))

export const importFields: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  people: [
    {
      code: 'salutation',
      label: 'Danh xưng',
      names: ['danh xưng', 'ông/bà', 'ông (bà)', 'giới tính', 'nam/nữ'],
      width: 11,
      example: ['Ông', 'Bà'],
    },
    {
      code: 'fullName',
      label: 'Họ và tên',
      names: ['họ và tên', 'họ tên', 'tên cán bộ', 'tên đại biểu', 'họ, tên', 'họ và tên cán bộ', 'họ tên đầy đủ'],
      required: true,
      width: 28,
      example: ['Nguyễn Văn Phước', 'Đinh Thu Hà'],
    },
    {
      code: 'title',
      label: 'Chức vụ',
      names: ['chức vụ', 'chức danh', 'vị trí', 'chức vụ công tác', 'chức vụ, chức danh', 'vị trí việc làm'],
      width: 24,
      example: ['Phó Giám đốc', 'Chủ tịch'],
    },
    {
      code: 'titleAndBody',
      label: 'Chức vụ, đơn vị công tác',
      names: [
        'chức vụ, đơn vị công tác',
        'chức vụ, đơn vị',
        'chức vụ, cơ quan',
        'chức vụ và đơn vị công tác',
        'chức danh, đơn vị công tác',
        'chức vụ, nơi công tác',
      ],
      example: [],
    },
    {
      code: 'organisation',
      label: 'Cơ quan, đơn vị',
      names: ['cơ quan, đơn vị', 'cơ quan', 'đơn vị', 'đơn vị công tác', 'nơi công tác', 'cơ quan công tác', 'tổ chức'],
      width: 40,
      example: ['Sở Nội vụ', 'Hội Liên hiệp Phụ nữ tỉnh'],
    },
    {
      code: 'phone',
      label: 'Điện thoại',
      names: [
        'điện thoại',
        'số điện thoại',
        'sđt',
        'số đt',
        'đt',
        'dđ',
        'di động',
        'điện thoại di động',
        'điện thoại liên hệ',
        'số máy',
      ],
      width: 16,
      example: ['0912345678', '0945512700'],
    },
    {
      code: 'email',
      label: 'Thư điện tử',
      names: ['thư điện tử', 'email', 'e-mail', 'địa chỉ email', 'hộp thư', 'thư công vụ'],
      width: 28,
      example: ['phuoc.nguyen@vanlinh.gov.vn', ''],
    },
    {
      code: 'isContact',
      label: 'Đầu mối',
      names: ['đầu mối', 'người liên hệ', 'là đầu mối', 'cán bộ đầu mối'],
      width: 10,
      example: ['x', ''],
    },
    {
      // Never bare 'tài khoản': in the lists of accountants that is the bank's.
      code: 'login',
      label: 'Tên đăng nhập',
      names: ['tên đăng nhập', 'tài khoản đăng nhập', 'tên người dùng', 'username', 'user name'],
      forAdministrators: true,
      width: 20,
      example: ['phuoc.nguyen', 'ha.dinh'],
    },
    {
      code: 'roles',
      label: 'Vai trò',
      names: ['vai trò', 'vai trò trên hệ thống', 'vai trò tài khoản', 'nhóm quyền', 'phân quyền'],
      forAdministrators: true,
      width: 36,
      example: ['Đầu mối cơ quan; Chuyên viên soạn trả lời', 'Lãnh đạo cơ quan'],
    },
  ],
  organisations: [
    {
      code: 'name',
      label: 'Tên cơ quan',
      names: [
        'tên cơ quan',
        'tên đơn vị',
        'cơ quan',
        'đơn vị',
        'tên cơ quan, đơn vị',
        'cơ quan, đơn vị',
        'tên tổ chức',
        'tên đầy đủ',
      ],
      required: true,
      width: 42,
      example: ['Sở Nội vụ', 'Xã Khe Vải'],
    },
    {
      code: 'shortName',
      label: 'Tên viết tắt',
      names: ['tên viết tắt', 'viết tắt', 'tên gọi tắt'],
      width: 18,
      example: ['', ''],
    },
    {
      code: 'parent',
      label: 'Trực thuộc',
      names: ['trực thuộc', 'cơ quan cấp trên', 'cơ quan chủ quản', 'đơn vị cấp trên', 'thuộc'],
      width: 34,
      example: ['Ủy ban nhân dân tỉnh', 'Tỉnh Vân Lĩnh'],
    },
    {
      code: 'kind',
      label: 'Loại',
      names: ['loại', 'loại cơ quan', 'loại hình', 'khối'],
      width: 22,
      example: ['Sở, ban, cơ quan chuyên môn', 'Địa bàn'],
    },
    {
      code: 'level',
      label: 'Cấp',
      names: ['cấp', 'cấp hành chính', 'cấp quản lý'],
      width: 18,
      example: ['Tỉnh', 'Xã, phường, đặc khu'],
    },
    {
      code: 'docSymbol',
      label: 'Ký hiệu văn bản',
      names: ['ký hiệu văn bản', 'ký hiệu', 'chữ viết tắt tên cơ quan'],
      width: 14,
      example: ['SNV', ''],
    },
    {
      code: 'orgCode',
      label: 'Mã định danh',
      names: ['mã định danh', 'mã cơ quan', 'mã đơn vị', 'mã'],
      width: 18,
      example: ['', ''],
    },
    {
      code: 'phone',
      label: 'Điện thoại',
      names: ['điện thoại', 'số điện thoại', 'sđt', 'điện thoại cơ quan', 'đt'],
      width: 16,
      example: ['0200 355 6031', ''],
    },
    {
      code: 'address',
      label: 'Địa chỉ',
      names: ['địa chỉ', 'trụ sở', 'địa chỉ trụ sở', 'nơi đặt trụ sở'],
      width: 30,
      example: ['Số 1 đường Lê Lợi, phường Thượng Lĩnh', ''],
    },
  ],
}

/** Columns that stand in every list and carry nothing for us. */
export const ignoredColumns = [
  'stt',
  'số thứ tự',
  'tt',
  'ghi chú',
  'ký nhận',
  'ký tên',
  'năm sinh',
  'ngày sinh',
  'dân tộc',
]
