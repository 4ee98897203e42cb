/** Those who answer, and how each of them works. People are invented. */
export type Agency = {
  /** Part of the logins: so.y.te, so.y.te.lanh.dao. */
  login: string
  name: string
  kind?: 'armed_forces' | 'vertical'
  functions: readonly string[]
  officer: string
  leader: string
  way: 'browser' | 'excel' | 'silent'
}

export const agencies: readonly Agency[] = [
  {
    login: 'so-y-te',
    name: 'Sở Y tế',
    functions: ['y-te', 'dan-so', 'an-toan-thuc-pham', 'bao-tro-xa-hoi', 'tre-em'],
    officer: 'Mào Thị Hạnh',
    leader: 'Vũ Thị Kim Oanh',
    way: 'browser',
  },
  {
    login: 'so-khcn',
    name: 'Sở Khoa học và Công nghệ',
    functions: ['khoa-hoc-cong-nghe', 'chuyen-doi-so', 'vien-thong-buu-chinh'],
    officer: 'Lù Văn Thắng',
    leader: 'Trịnh Quốc Bảo',
    way: 'browser',
  },
  {
    login: 'bhxh',
    name: 'Bảo hiểm xã hội tỉnh',
    kind: 'vertical',
    functions: ['bao-hiem-y-te', 'bao-hiem-xa-hoi'],
    officer: 'Đỗ Thị Nga',
    leader: 'Bùi Đức Thịnh',
    way: 'browser',
  },
  {
    login: 'so-nnmt',
    name: 'Sở Nông nghiệp và Môi trường',
    functions: [
      'nong-nghiep',
      'nong-thon-moi',
      'thuy-loi',
      'phong-chong-thien-tai',
      'dat-dai',
      'moi-truong',
      'giam-ngheo',
    ],
    officer: 'Tao Văn Inh',
    leader: 'Lương Thị Bích',
    way: 'excel',
  },
  {
    login: 'so-gddt',
    name: 'Sở Giáo dục và Đào tạo',
    functions: ['giao-duc', 'giao-duc-nghe-nghiep'],
    officer: 'Phan Thị Lụa',
    leader: 'Hà Văn Quyết',
    way: 'excel',
  },
  {
    login: 'so-noi-vu',
    name: 'Sở Nội vụ',
    functions: ['lao-dong', 'viec-lam', 'binh-dang-gioi', 'cong-chuc-vien-chuc', 'thanh-nien', 'dan-toc'],
    officer: 'Chẻo A Lai',
    leader: 'Ngô Thị Thanh',
    way: 'excel',
  },
  {
    login: 'cong-an',
    name: 'Công an tỉnh',
    kind: 'armed_forces',
    functions: ['an-ninh-trat-tu', 'cu-tru', 'phong-chong-te-nan', 'cai-nghien'],
    officer: 'Quàng Văn Tuấn',
    leader: 'Đặng Minh Khôi',
    way: 'excel',
  },
  {
    login: 'so-xay-dung',
    name: 'Sở Xây dựng',
    functions: ['xay-dung', 'giao-thong'],
    officer: 'Nguyễn Hữu Trí',
    leader: 'Lý Thị Sao',
    way: 'silent',
  },
]

export const leaderLogin = ({ login }: Agency): string => `${login}.lanh-dao`
export const mailOf = (login: string): string => `${login}@laichau.example.vn`
