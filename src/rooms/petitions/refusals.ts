/** Every way the petitions room says no. */
import type { RefusalKind } from '#platform/refusal.ts'

export const petitionNotFound = {
  code: 'petitions.not-found',
  status: 404,
  say: 'Không có ý kiến này, hoặc ý kiến không thuộc phần việc của tài khoản đang dùng.',
} satisfies RefusalKind

export const notReceiving = {
  code: 'petitions.not-receiving',
  status: 409,
  say: 'Hội nghị này chưa mở nhận ý kiến. Xin xem lại ngày mở nhận trên trang hội nghị, hoặc gọi người phụ trách.',
} satisfies RefusalKind

export const conferenceStopped = {
  code: 'petitions.conference-stopped',
  status: 409,
  say: 'Hội nghị này không tổ chức nữa. Ý kiến mới xin gửi tới Ban Tiếp công dân hoặc hội nghị khác.',
} satisfies RefusalKind

export const notYoursToEnter = {
  code: 'petitions.not-yours-to-enter',
  status: 403,
  say: 'Tài khoản này không được giao nhập ý kiến cho đơn vị đã chọn. Chọn đơn vị của mình, hoặc gọi cơ quan thường trực.',
} satisfies RefusalKind

export const communeUnknown = {
  code: 'petitions.commune-unknown',
  status: 422,
  say: 'Không có xã, phường này. Chọn lại trong danh sách; tên cũ cũng tìm được.',
} satisfies RefusalKind

export const conferenceNotFound = {
  code: 'petitions.conference-not-found',
  status: 404,
  say: 'Không có hội nghị này, hoặc tài khoản đang dùng không được giao.',
} satisfies RefusalKind

export const notYoursToOpen = {
  code: 'petitions.not-yours-to-open',
  status: 403,
  say: 'Chỉ Văn phòng và cơ quan thường trực của hội nghị được mở, đóng việc nhận ý kiến.',
} satisfies RefusalKind

export const callChangedMeanwhile = {
  code: 'petitions.call-changed-meanwhile',
  status: 409,
  say: 'Người khác vừa sửa đợt tiếp nhận này. Tải lại trang, xem bản mới rồi sửa tiếp.',
} satisfies RefusalKind
