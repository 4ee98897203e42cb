/** Every way in which a list of petitions is not taken. */

import type { RefusalKind } from '#platform/refusal.ts'
import { mostListRows } from './list-fields-data.ts'

export const listNotFound = {
  code: 'petition-list.not-found',
  status: 404,
  say: 'Không có danh sách này, hoặc danh sách không thuộc phần việc của tài khoản đang dùng.',
} satisfies RefusalKind

export const listTooLarge = {
  code: 'petition-list.too-large',
  status: 422,
  say: 'Tệp nặng hơn 20 MB. Bỏ ảnh trong tệp, hoặc chia danh sách thành hai tệp.',
} satisfies RefusalKind

export const listUnreadable = {
  code: 'petition-list.unreadable',
  status: 422,
  say: 'Tệp này không phải bảng tính, hoặc đã hỏng. Mở bằng Excel, chọn Lưu thành “Excel Workbook (.xlsx)” rồi gửi lại.',
} satisfies RefusalKind

export const listLocked = {
  code: 'petition-list.locked',
  status: 422,
  say: 'Tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu rồi gửi lại.',
} satisfies RefusalKind

export const listOldExcel = {
  code: 'petition-list.old-excel',
  status: 422,
  say: 'Tệp Excel cũ (.xls) này máy chủ không mở được. Mở bằng Excel, chọn Lưu thành “Excel Workbook (.xlsx)” rồi gửi lại.',
} satisfies RefusalKind

export const listTooComplex = {
  code: 'petition-list.too-complex',
  status: 422,
  say: 'Tệp phức tạp quá mức máy chủ đọc được. Chép riêng bảng ý kiến sang một tệp mới rồi gửi lại.',
} satisfies RefusalKind

export const listTooManyRows = {
  code: 'petition-list.too-many-rows',
  status: 422,
  say: `Danh sách dài hơn ${new Intl.NumberFormat('vi-VN').format(mostListRows)} dòng. Chia thành nhiều tệp rồi gửi từng tệp.`,
} satisfies RefusalKind

export const listWithoutHead = {
  code: 'petition-list.without-head',
  status: 422,
  say: 'Không tìm thấy cột nội dung ý kiến. Đặt tên một cột là “Nội dung ý kiến”, hoặc dùng tệp mẫu, rồi gửi lại.',
} satisfies RefusalKind

export const listEmpty = {
  code: 'petition-list.empty',
  status: 422,
  say: 'Bảng có tiêu đề nhưng chưa có dòng nào. Điền ít nhất một ý kiến rồi gửi lại.',
} satisfies RefusalKind

export const listChangedMeanwhile = {
  code: 'petition-list.changed-meanwhile',
  status: 409,
  say: 'Người khác vừa sửa danh sách này. Tải lại trang, xem bản mới rồi sửa tiếp.',
} satisfies RefusalKind

export const listBusy = {
  code: 'petition-list.busy',
  status: 409,
  say: 'Danh sách đang được đọc hoặc đang nhập. Đợi xong, hoặc bấm Dừng rồi sửa.',
} satisfies RefusalKind

export const listRowTaken = {
  code: 'petition-list.row-taken',
  status: 409,
  say: 'Dòng này đã nhập rồi. Sửa tiếp thì mở ý kiến và ghi lý do ở đó.',
} satisfies RefusalKind

export const nothingToTake = {
  code: 'petition-list.nothing-to-take',
  status: 409,
  say: 'Không có dòng nào để nhập: các dòng hoặc đã nhập, hoặc còn lỗi.',
} satisfies RefusalKind

export const stillWrong = {
  code: 'petition-list.still-wrong',
  status: 409,
  say: 'Còn dòng lỗi nên chưa nhập dòng nào, vì đã chọn tất cả hoặc không. Sửa, bỏ dòng lỗi, hoặc bỏ lựa chọn đó.',
} satisfies RefusalKind
