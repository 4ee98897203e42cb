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

export const tooManyFiles = {
  code: 'petitions.too-many-files',
  status: 422,
  say: 'Nhiều nhất 5 ảnh, giấy tờ kèm theo. Chọn lại những tệp cần nhất.',
} satisfies RefusalKind

export const oneVoiceNote = {
  code: 'petitions.one-voice-note',
  status: 422,
  say: 'Mỗi ý kiến kèm một bản ghi âm. Bỏ bản cũ rồi chọn bản mới.',
} satisfies RefusalKind

export const filesTooHeavy = {
  code: 'petitions.files-too-heavy',
  status: 422,
  say: 'Các tệp cộng lại nặng hơn 20 MB. Bớt tệp, hoặc chụp lại ở cỡ nhỏ hơn.',
} satisfies RefusalKind

export const noRoomForFiles = {
  code: 'petitions.no-room-for-files',
  status: 409,
  say: 'Lúc này quá nhiều người gửi tệp. Gửi ý kiến không kèm tệp, hoặc gửi lại sau ít phút.',
} satisfies RefusalKind

export const codeMistyped = {
  code: 'petitions.code-mistyped',
  status: 422,
  say: 'Mã này ghi nhầm ở đâu đó. Xem lại mã trên biên nhận: có 8 chữ và số, ví dụ K7M4-3XQ9.',
} satisfies RefusalKind

/** Says neither whether the code exists nor which half was wrong. */
export const receiptNotOpened = {
  code: 'petitions.receipt-not-opened',
  status: 404,
  say: 'Mã và ba số cuối điện thoại không khớp với ý kiến nào. Xem lại cả hai; không để lại số điện thoại thì ghi bốn chữ cuối của mã.',
} satisfies RefusalKind

export const tooManyLookups = {
  code: 'petitions.too-many-lookups',
  status: 429,
  say: 'Đã thử năm lần. Đợi 10 phút rồi thử lại, hoặc gọi số điện thoại ở cuối trang.',
} satisfies RefusalKind

export const withdrawnAlready = {
  code: 'petitions.withdrawn',
  status: 409,
  say: 'Ý kiến này đã rút. Muốn nói thêm thì gửi lại ý kiến trước.',
} satisfies RefusalKind

export const changedMeanwhile = {
  code: 'petitions.changed-meanwhile',
  status: 409,
  say: 'Ý kiến vừa được rút hoặc gửi lại ở nơi khác. Tải lại trang để xem.',
} satisfies RefusalKind
