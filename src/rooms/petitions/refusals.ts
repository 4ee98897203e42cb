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

export const notYoursToConnect = {
  code: 'petitions.not-yours-to-connect',
  status: 403,
  say: 'Chỉ Văn phòng và cơ quan thường trực được kết nối hệ thống khác; khóa dùng cho mọi hội nghị do cấp tỉnh cấp.',
} satisfies RefusalKind

export const integratorNotFound = {
  code: 'petitions.integrator-not-found',
  status: 404,
  say: 'Không có kết nối này, hoặc tài khoản đang dùng không được giao.',
} satisfies RefusalKind

export const integratorChangedMeanwhile = {
  code: 'petitions.integrator-changed-meanwhile',
  status: 409,
  say: 'Người khác vừa sửa kết nối này. Tải lại trang, xem bản mới rồi sửa tiếp.',
} satisfies RefusalKind

export const integratorRevoked = {
  code: 'petitions.integrator-revoked',
  status: 409,
  say: 'Khóa của kết nối này đã thu hồi. Cần dùng lại thì tạo kết nối mới.',
} satisfies RefusalKind

export const keyUnknown = {
  code: 'petitions.key-unknown',
  status: 401,
  say: 'Khóa kết nối không đúng hoặc đã thu hồi. Gửi khóa trong dòng Authorization: Bearer, hoặc xin khóa mới.',
} satisfies RefusalKind

export const tooManyRequests = {
  code: 'petitions.too-many-requests',
  status: 429,
  say: 'Khóa này đã gửi hết số yêu cầu được phép trong một phút. Chờ theo dòng Retry-After rồi gửi lại.',
} satisfies RefusalKind

export const outsideTheKey = {
  code: 'petitions.outside-the-key',
  status: 403,
  say: 'Khóa này không dùng cho hội nghị đã ghi. Xem danh sách hội nghị của khóa tại /api/v1/conferences.',
} satisfies RefusalKind

export const noSuchConference = {
  code: 'petitions.no-such-conference',
  status: 422,
  say: 'Không có hội nghị này. Xem danh sách hội nghị đang nhận ý kiến tại /api/v1/conferences.',
} satisfies RefusalKind

export const idempotencyKeyReused = {
  code: 'petitions.idempotency-key-reused',
  status: 422,
  say: 'Idempotency-Key này đã dùng cho một nội dung khác. Ý kiến mới cần khóa mới; gửi lại thì giữ nguyên nội dung.',
} satisfies RefusalKind

export const webhookNotFound = {
  code: 'petitions.webhook-not-found',
  status: 404,
  say: 'Không có địa chỉ nhận tin này, hoặc tài khoản đang dùng không được giao.',
} satisfies RefusalKind

export const webhookEnded = {
  code: 'petitions.webhook-ended',
  status: 409,
  say: 'Địa chỉ này đã thôi nhận tin. Cần dùng lại thì thêm địa chỉ mới.',
} satisfies RefusalKind

export const privateAddress = {
  code: 'petitions.private-address',
  status: 422,
  say: 'Địa chỉ này nằm trong mạng nội bộ. Phần mềm chỉ gửi tin ra địa chỉ công khai bằng https.',
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

export const writtenLater = {
  code: 'petitions.written-later',
  status: 422,
  say: 'Ngày viết ở sau hôm nay. Xem lại ngày ghi trên phiếu; không rõ thì để trống.',
} satisfies RefusalKind

export const sentFromElsewhere = {
  code: 'petitions.sent-from-elsewhere',
  status: 403,
  say: 'Ý kiến này không gửi từ hộp nháp của phần mềm. Mở hộp nháp rồi gửi lại.',
} satisfies RefusalKind
