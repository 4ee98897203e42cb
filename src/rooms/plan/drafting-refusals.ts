/** Every way in which drafting, commenting, approving and issuing a plan say no. */
import type { RefusalKind } from '#platform/refusal.ts'

export const secretText = {
  code: 'plan.secret-text',
  status: 422,
  say: 'Đoạn này mang dấu độ mật. Hệ thống không lưu văn bản mật; soạn trên máy riêng theo quy định về bảo vệ bí mật nhà nước.',
} satisfies RefusalKind

export const newDayMissing = {
  code: 'plan.new-day-missing',
  status: 422,
  say: 'Ngày họp mới phải là một ngày có thật, từ hôm nay trở đi.',
} satisfies RefusalKind

export const planIssued = {
  code: 'plan.issued',
  status: 409,
  say: 'Kế hoạch này đã ban hành nên không sửa được nữa. Cần đổi thì soạn kế hoạch điều chỉnh từ bản này.',
} satisfies RefusalKind

export const noBodyAsked = {
  code: 'plan.no-body-asked',
  status: 422,
  say: 'Chưa chọn cơ quan nào để lấy ý kiến.',
} satisfies RefusalKind

export const dueInPast = {
  code: 'plan.comment-due-in-past',
  status: 422,
  say: 'Hạn góp ý phải từ hôm nay trở đi.',
} satisfies RefusalKind

export const commentNotFound = {
  code: 'plan.comment-not-found',
  status: 404,
  say: 'Không có góp ý này, hoặc tài khoản đang dùng không được giao.',
} satisfies RefusalKind

export const commentSettled = {
  code: 'plan.comment-settled',
  status: 409,
  say: 'Góp ý này vừa được người khác xử lý.',
} satisfies RefusalKind

export const alreadyProposed = {
  code: 'plan.already-proposed',
  status: 409,
  say: 'Kế hoạch đang chờ phê duyệt. Người phê duyệt trả lại thì mới trình lần nữa.',
} satisfies RefusalKind

export const errorsBeforeProposal = {
  code: 'plan.errors-before-proposal',
  status: 422,
  say: 'Còn lỗi chưa xử lý trong kế hoạch. Sửa, hoặc bỏ qua từng lỗi kèm lý do, rồi trình.',
} satisfies RefusalKind

export const notProposed = {
  code: 'plan.not-proposed',
  status: 409,
  say: 'Kế hoạch chưa được trình, hoặc lần trình này đã có quyết định.',
} satisfies RefusalKind

export const notYoursToAppraise = {
  code: 'plan.not-yours-to-appraise',
  status: 403,
  say: 'Chỉ Văn phòng được thẩm định kế hoạch này.',
} satisfies RefusalKind

export const notYoursToApprove = {
  code: 'plan.not-yours-to-approve',
  status: 403,
  say: 'Chỉ người ký kế hoạch này được phê duyệt hoặc trả lại.',
} satisfies RefusalKind

export const ownProposal = {
  code: 'plan.own-proposal',
  status: 403,
  say: 'Người trình không thẩm định, không phê duyệt bản mình trình. Việc này để người khác làm.',
} satisfies RefusalKind

export const alreadyAppraised = {
  code: 'plan.already-appraised',
  status: 409,
  say: 'Lần trình này đã được thẩm định.',
} satisfies RefusalKind

export const decidedMeanwhile = {
  code: 'plan.decided-meanwhile',
  status: 409,
  say: 'Người khác vừa quyết định lần trình này. Xem kết quả ở dưới.',
} satisfies RefusalKind

export const textChangedMeanwhile = {
  code: 'plan.text-changed-meanwhile',
  status: 409,
  say: 'Nội dung vừa được sửa sau khi anh, chị mở trang. Xem lại bản mới rồi quyết định.',
} satisfies RefusalKind

export const returnReasonMissing = {
  code: 'plan.return-reason-missing',
  status: 422,
  say: 'Trả lại thì ghi lý do, để người soạn biết cần sửa gì.',
} satisfies RefusalKind

export const approvalMissing = {
  code: 'plan.approval-missing',
  status: 409,
  say: 'Nội dung đang có chưa được phê duyệt. Trình phê duyệt, hoặc kèm bản chụp có chữ ký của người có thẩm quyền.',
} satisfies RefusalKind

export const alreadyIssued = {
  code: 'plan.already-issued',
  status: 409,
  say: 'Kế hoạch này đã ghi số và ngày ban hành.',
} satisfies RefusalKind

export const numberTaken = {
  code: 'plan.number-taken',
  status: 409,
  say: 'Số này đã cấp cho kế hoạch khác trong năm. Xem lại sổ văn thư.',
} satisfies RefusalKind

export const issueDayWrong = {
  code: 'plan.issue-day-wrong',
  status: 422,
  say: 'Ngày ban hành không thể sau hôm nay.',
} satisfies RefusalKind

export const scanUnreadable = {
  code: 'plan.scan-unreadable',
  status: 422,
  say: 'Bản chụp phải là PDF hoặc ảnh JPEG, PNG, nhiều nhất 20 MB.',
} satisfies RefusalKind

export const notYourApproval = {
  code: 'plan.not-your-approval',
  status: 403,
  say: 'Chỉ người đã phê duyệt mới rút được phê duyệt của mình. Cần rút thì đề nghị người ấy.',
} satisfies RefusalKind

export const withdrawReasonMissing = {
  code: 'plan.withdraw-reason-missing',
  status: 422,
  say: 'Rút phê duyệt thì ghi lý do, để người soạn biết cần sửa gì.',
} satisfies RefusalKind

export const withdrawAfterIssue = {
  code: 'plan.withdraw-after-issue',
  status: 409,
  say: 'Kế hoạch đã ban hành nên không rút phê duyệt được nữa. Cần đổi thì soạn kế hoạch điều chỉnh từ bản này.',
} satisfies RefusalKind

export const notApproved = {
  code: 'plan.not-approved',
  status: 409,
  say: 'Lần trình này chưa được phê duyệt, hoặc phê duyệt vừa được rút.',
} satisfies RefusalKind

export const notIssued = {
  code: 'plan.not-issued',
  status: 409,
  say: 'Kế hoạch này chưa ghi ban hành nên chưa có gì để đính chính.',
} satisfies RefusalKind

export const correctionReasonMissing = {
  code: 'plan.correction-reason-missing',
  status: 422,
  say: 'Đính chính thì ghi lý do, để người xem sau hiểu vì sao hai lần ghi khác nhau.',
} satisfies RefusalKind

export const issueCorrectedMeanwhile = {
  code: 'plan.issue-corrected-meanwhile',
  status: 409,
  say: 'Người khác vừa đính chính. Xem số, ngày, bản ký đang ghi rồi quyết định lại.',
} satisfies RefusalKind

export const nothingToCorrect = {
  code: 'plan.nothing-to-correct',
  status: 422,
  say: 'Số và ngày đúng như đang ghi, cũng không kèm bản ký mới, nên không có gì để đính chính.',
} satisfies RefusalKind
