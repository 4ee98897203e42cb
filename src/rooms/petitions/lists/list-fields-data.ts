/** The columns that a list of petitions may have, and what offices call them. The page tells them in the browser. */
import type { ListColumn } from '#papers/workbook/match-columns.ts'

export const mostListBytes = 20 * 1024 * 1024
export const mostListRows = 20_000

export type ListFieldCode =
  | 'text'
  | 'fullName'
  | 'phone'
  | 'commune'
  | 'place'
  | 'topic'
  | 'kind'
  | 'writtenOn'
  | 'speaksFor'
  | 'reach'
  | 'note'
export type ListField = ListColumn & { code: ListFieldCode; width?: number; example: readonly [string, string] }

export const listFields: readonly ListField[] = [
  {
    code: 'text',
    label: 'Nội dung ý kiến',
    names: [
      'nội dung',
      'ý kiến',
      'kiến nghị',
      'câu hỏi',
      'nội dung ý kiến, kiến nghị',
      'nội dung kiến nghị',
      'nội dung câu hỏi',
      'nội dung phản ánh',
      'nội dung đề xuất',
      'ý kiến, kiến nghị',
      'ý kiến kiến nghị của cử tri',
      'nội dung ý kiến của nhân dân',
      'kiến nghị, đề xuất',
      'kiến nghị, phản ánh',
      'phản ánh, kiến nghị',
      'đề xuất, kiến nghị',
      'tâm tư, nguyện vọng',
      'nội dung đối thoại',
      'vấn đề kiến nghị',
    ],
    required: true,
    keepsLines: true,
    width: 60,
    example: [
      'Đường vào bản Nà Mòn sạt lở từ tháng 9, bao giờ sửa?',
      'Đề nghị tăng chuyến xe buýt từ trung tâm xã lên huyện cũ.',
    ],
  },
  {
    code: 'fullName',
    label: 'Họ và tên',
    names: [
      'họ tên',
      'người gửi',
      'người có ý kiến',
      'người kiến nghị',
      'họ và tên người gửi',
      'họ tên người có ý kiến',
      'tên công dân',
      'công dân',
      'cử tri',
      'hội viên',
      'người phát biểu',
    ],
    width: 24,
    example: ['Lò Thị Phương', 'Vàng A Sử'],
  },
  {
    code: 'phone',
    label: 'Số điện thoại',
    names: ['điện thoại', 'sđt', 'số đt', 'đt', 'dđ', 'di động', 'điện thoại liên hệ', 'số máy', 'số liên hệ', 'zalo'],
    width: 14,
    example: ['0900000274', ''],
  },
  {
    code: 'commune',
    label: 'Xã, phường',
    names: [
      'xã',
      'phường',
      'xã/phường',
      'xã phường',
      'xã, phường, đặc khu',
      'xã, phường, thị trấn',
      'đơn vị',
      'địa phương',
      'địa bàn',
      'đơn vị xã',
      'tên xã',
      'nơi xảy ra',
    ],
    width: 22,
    example: ['', ''],
  },
  {
    code: 'place',
    label: 'Thôn, bản, tổ dân phố',
    names: [
      'thôn',
      'bản',
      'thôn/bản',
      'thôn, bản',
      'thôn, xóm',
      'tổ dân phố',
      'thôn, tổ dân phố',
      'thôn/tổ dân phố',
      'khu dân cư',
      'địa chỉ',
      'nơi ở',
      'chi hội',
    ],
    width: 22,
    example: ['Bản Nà Mòn', 'Thôn 3'],
  },
  {
    code: 'topic',
    label: 'Lĩnh vực',
    names: ['nhóm lĩnh vực', 'nhóm vấn đề', 'chủ đề', 'lĩnh vực, nội dung', 'nhóm nội dung'],
    width: 20,
    example: ['Giao thông, hạ tầng', ''],
  },
  {
    code: 'kind',
    label: 'Loại',
    names: ['loại ý kiến', 'phân loại', 'hình thức'],
    width: 14,
    example: ['Câu hỏi', 'Kiến nghị'],
  },
  {
    code: 'writtenOn',
    label: 'Ngày ghi ý kiến',
    names: ['ngày', 'ngày gửi', 'ngày nhận', 'ngày tháng', 'thời gian', 'ngày tiếp nhận', 'ngày ghi', 'ngày ý kiến'],
    width: 15,
    example: ['05/11/2026', ''],
  },
  {
    code: 'speaksFor',
    label: 'Nói thay cho',
    names: ['nói thay', 'đại diện cho', 'ghi hộ cho', 'thay mặt'],
    width: 20,
    example: ['', 'mẹ đẻ, bà Giàng Thị Dợ'],
  },
  {
    code: 'reach',
    label: 'Cách liên hệ khác',
    names: ['cách liên hệ', 'liên hệ qua', 'người liên hệ'],
    width: 22,
    example: ['', 'nhắn qua trưởng bản'],
  },
  { code: 'note', label: 'Ghi chú', names: ['ghi chú', 'chú thích'], width: 20, example: ['', ''] },
]

export const ignoredListColumns = [
  'dòng',
  'lý do',
  'stt',
  'số thứ tự',
  'tt',
  'ký nhận',
  'ký tên',
  'năm sinh',
  'ngày sinh',
  'dân tộc',
]
