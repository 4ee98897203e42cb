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

export const notYoursToAsk = {
  code: 'petitions.not-yours-to-ask',
  status: 403,
  say: 'Chỉ Văn phòng và cơ quan thường trực của hội nghị được yêu cầu, nhắc các đơn vị thu thập ý kiến.',
} satisfies RefusalKind

export const notYoursToSendUp = {
  code: 'petitions.not-yours-to-send-up',
  status: 403,
  say: 'Ý kiến này không nằm ở đơn vị của tài khoản đang dùng, nên không gửi lên hay trả lại được từ đây.',
} satisfies RefusalKind

export const alreadyPassedOn = {
  code: 'petitions.already-passed-on',
  status: 409,
  say: 'Người khác vừa gửi hoặc trả lại ý kiến này. Tải lại trang để xem ý kiến đang ở đâu.',
} satisfies RefusalKind

export const nothingToSendUp = {
  code: 'petitions.nothing-to-send-up',
  status: 422,
  say: 'Chưa chọn ý kiến nào còn ở đơn vị. Đánh dấu ít nhất một ý kiến rồi gửi.',
} satisfies RefusalKind

export const cameStraight = {
  code: 'petitions.came-straight',
  status: 409,
  say: 'Người dân gửi thẳng ý kiến này, không qua đơn vị nào để trả lại. Cần rõ thêm thì hỏi lại người gửi.',
} satisfies RefusalKind

export const unitUnknown = {
  code: 'petitions.unit-unknown',
  status: 422,
  say: 'Có đơn vị không còn trong danh bạ. Tải lại trang rồi chọn lại.',
} satisfies RefusalKind

export const requestChangedMeanwhile = {
  code: 'petitions.request-changed-meanwhile',
  status: 409,
  say: 'Người khác vừa sửa yêu cầu với đơn vị này. Tải lại trang, xem bản mới rồi sửa tiếp.',
} satisfies RefusalKind

export const requestNotFound = {
  code: 'petitions.request-not-found',
  status: 404,
  say: 'Đơn vị này chưa được yêu cầu thu thập cho hội nghị. Tải lại trang để xem danh sách mới.',
} satisfies RefusalKind

export const notYoursToReport = {
  code: 'petitions.not-yours-to-report',
  status: 403,
  say: 'Tài khoản này không thu thập cho đơn vị đã chọn. Chọn đơn vị của mình, hoặc gọi cơ quan thường trực.',
} satisfies RefusalKind

export const notYoursToRevise = {
  code: 'petitions.not-yours-to-revise',
  status: 403,
  say: 'Lời người dân tự viết thì giữ nguyên. Chỉ người đã nhập hộ, Văn phòng và cơ quan thường trực sửa được chỗ gõ nhầm.',
} satisfies RefusalKind

export const revisedMeanwhile = {
  code: 'petitions.revised-meanwhile',
  status: 409,
  say: 'Người khác vừa sửa lời ý kiến này. Hai bản ở dưới: xem bản mới, sửa tiếp rồi lưu.',
} satisfies RefusalKind

export const transcribedMeanwhile = {
  code: 'petitions.transcribed-meanwhile',
  status: 409,
  say: 'Người khác vừa ghi lại lời của đoạn ghi âm này. Hai bản ở dưới: nghe lại, sửa tiếp rồi lưu.',
} satisfies RefusalKind

export const notYoursToKnow = {
  code: 'petitions.not-yours-to-know',
  status: 403,
  say: 'Tài khoản này được đọc ý kiến nhưng không được xem người gửi. Cần liên hệ thì nhờ Văn phòng hoặc cơ quan thường trực.',
} satisfies RefusalKind

export const notYoursToAnswerSender = {
  code: 'petitions.not-yours-to-answer-sender',
  status: 403,
  say: 'Tài khoản này không được nhắn cho người gửi ý kiến. Nhờ Văn phòng hoặc cơ quan thường trực nhắn.',
} satisfies RefusalKind
