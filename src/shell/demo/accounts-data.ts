/** Accounts of the demo province, one or more for each role. The people are invented; the password is on the sign-in page. */
import type { Role } from '#platform/actor.ts'

export type DemoAccount = {
  login: string
  salutation: 'Ông' | 'Bà'
  name: string
  title: string
  /** Key of the body (bodies-data.ts). */
  body: string
  roles: { role: Role; over: string }[]
}

export const demoAccounts: DemoAccount[] = [
  {
    login: 'phunu',
    salutation: 'Bà',
    name: 'Vi Thị Thanh Hảo',
    title: 'Chuyên viên',
    body: 'hpn',
    roles: [{ role: 'standing_body', over: 'hpn' }],
  },
  {
    login: 'phunu2',
    salutation: 'Bà',
    name: 'Đinh Thu Hà',
    title: 'Chánh Văn phòng',
    body: 'hpn',
    roles: [{ role: 'standing_body', over: 'hpn' }],
  },
  {
    login: 'vanphong',
    salutation: 'Ông',
    name: 'Vũ Đình Khang',
    title: 'Phó Chánh Văn phòng',
    body: 'vp-ubnd',
    roles: [{ role: 'office', over: 'tinh' }],
  },
  {
    login: 'chutich',
    salutation: 'Ông',
    name: 'Trần Minh Đức',
    title: 'Chủ tịch',
    body: 'ubnd',
    roles: [{ role: 'chair', over: 'tinh' }],
  },
  {
    login: 'phochutich',
    salutation: 'Bà',
    name: 'Nguyễn Thị Kim Chung',
    title: 'Phó Chủ tịch',
    body: 'ubnd',
    roles: [{ role: 'deputy_signer', over: 'tinh' }],
  },
  {
    login: 'sonongnghiep',
    salutation: 'Ông',
    name: 'Lê Hữu Phước',
    title: 'Chánh Văn phòng Sở',
    body: 'so-nnmt',
    roles: [{ role: 'agency_coordinator', over: 'so-nnmt' }],
  },
  {
    login: 'soxaydung',
    salutation: 'Ông',
    name: 'Phạm Quốc Tuấn',
    title: 'Phó Chánh Văn phòng Sở',
    body: 'so-xd',
    roles: [{ role: 'agency_coordinator', over: 'so-xd' }],
  },
  {
    login: 'giamdocxaydung',
    salutation: 'Ông',
    name: 'Trương Công Lý',
    title: 'Giám đốc',
    body: 'so-xd',
    roles: [{ role: 'agency_leader', over: 'so-xd' }],
  },
  {
    login: 'sotaichinh',
    salutation: 'Bà',
    name: 'Bùi Lan Anh',
    title: 'Trưởng phòng Ngân sách',
    body: 'so-tc',
    roles: [
      { role: 'finance', over: 'tinh' },
      { role: 'agency_coordinator', over: 'so-tc' },
    ],
  },
  {
    login: 'giamdocnongnghiep',
    salutation: 'Bà',
    name: 'Hoàng Thị Mai Sen',
    title: 'Giám đốc',
    body: 'so-nnmt',
    roles: [{ role: 'agency_leader', over: 'so-nnmt' }],
  },
  {
    login: 'phiengsa',
    salutation: 'Bà',
    name: 'Giàng Thị Sua',
    title: 'Phó Chủ tịch',
    body: 'ubnd-phieng-sa',
    roles: [
      { role: 'agency_coordinator', over: 'ubnd-phieng-sa' },
      { role: 'collector', over: 'ubnd-phieng-sa' },
      { role: 'unit_quota_holder', over: 'ubnd-phieng-sa' },
    ],
  },
  {
    login: 'thuky',
    salutation: 'Bà',
    name: 'Mạc Thị Yến',
    title: 'Chuyên viên Văn phòng',
    body: 'vp-ubnd',
    roles: [{ role: 'secretary', over: 'tinh' }],
  },
  {
    login: 'kiemduyet',
    salutation: 'Bà',
    name: 'Tống Thị Hà Giang',
    title: 'Chuyên viên Ban Tiếp công dân',
    body: 'vp-ubnd',
    roles: [{ role: 'moderator', over: 'tinh' }],
  },
  {
    login: 'mc',
    salutation: 'Ông',
    name: 'Cao Thế Vinh',
    title: 'Người dẫn chương trình',
    body: 'vp-ubnd',
    roles: [{ role: 'mc', over: 'tinh' }],
  },
  {
    login: 'daibieu',
    salutation: 'Bà',
    name: 'Phan Ngọc Diệp',
    title: 'Phụ trách đại biểu',
    body: 'vp-ubnd',
    roles: [{ role: 'delegate_manager', over: 'tinh' }],
  },
  {
    login: 'truyenthong',
    salutation: 'Bà',
    name: 'Nguyễn Thu Trang',
    title: 'Phụ trách biên tập',
    body: 'cong-ttdt',
    roles: [{ role: 'media_officer', over: 'tinh' }],
  },
  {
    login: 'mattran',
    salutation: 'Ông',
    name: 'Lò Văn Pâng',
    title: 'Phó Chủ tịch',
    body: 'mttq',
    roles: [{ role: 'mttq_supervisor', over: 'tinh' }],
  },
  {
    login: 'tinhuy',
    salutation: 'Ông',
    name: 'Hoàng Văn Sính',
    title: 'Phó Bí thư Thường trực',
    body: 'tinh-uy',
    roles: [{ role: 'party_leader', over: 'tinh' }],
  },
  {
    login: 'quantri',
    salutation: 'Ông',
    name: 'Lâm Tuấn Kiệt',
    title: 'Quản trị hệ thống',
    body: 'vp-ubnd',
    roles: [{ role: 'sys_admin', over: 'tinh' }],
  },
  {
    login: 'kiemtoan',
    salutation: 'Bà',
    name: 'Hứa Minh Thư',
    title: 'Thanh tra viên',
    body: 'thanh-tra',
    roles: [{ role: 'auditor', over: 'tinh' }],
  },
  {
    login: 'baovedulieu',
    salutation: 'Ông',
    name: 'Chu Đức Hạnh',
    title: 'Phụ trách bảo vệ dữ liệu cá nhân',
    body: 'vp-ubnd',
    roles: [{ role: 'dpo', over: 'tinh' }],
  },
]
