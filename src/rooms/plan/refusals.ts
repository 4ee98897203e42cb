/** Every way the plan room says no. */
import type { RefusalKind } from '#platform/refusal.ts'

export const planNotFound = {
  code: 'plan.not-found',
  status: 404,
  say: 'Không có kế hoạch này, hoặc tài khoản đang dùng không được giao.',
} satisfies RefusalKind

export const conferenceNotFound = {
  code: 'plan.conference-not-found',
  status: 404,
  say: 'Không có hội nghị này, hoặc tài khoản đang dùng không được giao.',
} satisfies RefusalKind

export const notYourPlan = {
  code: 'plan.not-yours',
  status: 403,
  say: 'Chỉ Văn phòng và cơ quan thường trực của kế hoạch này được sửa. Anh, chị cần sửa gì thì gọi người phụ trách.',
} satisfies RefusalKind

export const noOrganisation = {
  code: 'plan.no-organisation',
  status: 422,
  say: 'Tài khoản này chưa thuộc cơ quan nào được lập kế hoạch. Đề nghị quản trị giao vai trò Văn phòng hoặc cơ quan thường trực.',
} satisfies RefusalKind

export const factChangedMeanwhile = {
  code: 'plan.fact-changed-meanwhile',
  status: 409,
  say: 'Người khác vừa sửa đoạn này. Hai bản ở dưới, chọn một hoặc ghép lại.',
} satisfies RefusalKind

export const findingDecidedMeanwhile = {
  code: 'plan.finding-decided-meanwhile',
  status: 409,
  say: 'Người khác vừa xử lý chỗ này. Xem lại rồi quyết định.',
} satisfies RefusalKind

export const fixCorrectedSince = {
  code: 'plan.fix-corrected-since',
  status: 409,
  say: 'Mục này đã được sửa tiếp sau lựa chọn ấy, nên không tự lấy lại được. Sửa thẳng ở mục đó.',
} satisfies RefusalKind

export const reasonMissing = {
  code: 'plan.reason-missing',
  status: 422,
  say: 'Bỏ qua một phát hiện thì ghi lý do, để người sau hiểu.',
} satisfies RefusalKind

export const conferenceExists = {
  code: 'plan.conference-exists',
  status: 409,
  say: 'Hội nghị của kế hoạch này đã được tạo. Mở hội nghị để sửa tiếp.',
} satisfies RefusalKind

export const errorsOpen = {
  code: 'plan.errors-open',
  status: 422,
  say: 'Còn lỗi chưa xử lý. Sửa, hoặc bỏ qua từng lỗi kèm lý do, rồi tạo hội nghị.',
} satisfies RefusalKind

export const planFrozen = {
  code: 'plan.frozen',
  status: 409,
  say: 'Kế hoạch này đã tạo hội nghị, nên sửa ở hội nghị. Bản đọc ban đầu giữ nguyên để đối chiếu.',
} satisfies RefusalKind

export const taskNotFound = {
  code: 'plan.task-not-found',
  status: 404,
  say: 'Không có việc này, hoặc tài khoản đang dùng không được giao.',
} satisfies RefusalKind

export const notYourBody = {
  code: 'plan.not-your-body',
  status: 403,
  say: 'Việc này giao cho cơ quan khác. Chỉ người của cơ quan ấy hoặc cơ quan thường trực được nhận và báo cáo.',
} satisfies RefusalKind

export const alreadyAcknowledged = {
  code: 'plan.already-acknowledged',
  status: 409,
  say: 'Việc này đã có người của cơ quan nhận rồi.',
} satisfies RefusalKind

export const notAcknowledged = {
  code: 'plan.not-acknowledged',
  status: 409,
  say: 'Việc này chưa được nhận, hoặc lời nhận vừa được rút.',
} satisfies RefusalKind

export const reportWithdrawn = {
  code: 'plan.report-withdrawn',
  status: 409,
  say: 'Báo cáo này đã được rút.',
} satisfies RefusalKind

export const difficultyAnswered = {
  code: 'plan.difficulty-answered',
  status: 409,
  say: 'Người khác vừa trả lời khó khăn này. Xem lại câu trả lời ở dưới.',
} satisfies RefusalKind

export const taskChangedMeanwhile = {
  code: 'plan.task-changed-meanwhile',
  status: 409,
  say: 'Người khác vừa sửa việc này. Hai bản ở dưới, chọn một hoặc ghép lại.',
} satisfies RefusalKind

export const taskGone = {
  code: 'plan.task-gone',
  status: 409,
  say: 'Việc này đã được bỏ. Lấy lại rồi hãy làm tiếp.',
} satisfies RefusalKind

export const deadlineChangedMeanwhile = {
  code: 'plan.deadline-changed-meanwhile',
  status: 409,
  say: 'Hạn của việc này vừa được người khác đổi. Xem hạn mới rồi quyết định lại.',
} satisfies RefusalKind

export const deadlineReasonMissing = {
  code: 'plan.deadline-reason-missing',
  status: 422,
  say: 'Đổi hạn thì ghi lý do, để cơ quan đã nhận hạn cũ hiểu.',
} satisfies RefusalKind

export const extensionNotLater = {
  code: 'plan.extension-not-later',
  status: 422,
  say: 'Gia hạn thì ngày mới phải sau hạn đang có. Rút ngắn hạn thì dùng mục Đổi hạn.',
} satisfies RefusalKind

export const severalConferences = {
  code: 'plan.several-conferences',
  status: 422,
  say: 'Việc này chung cho nhiều hội nghị, nên hạn phải là một ngày cụ thể, không tính từ ngày họp.',
} satisfies RefusalKind

export const bodyAssigned = {
  code: 'plan.body-assigned',
  status: 409,
  say: 'Cơ quan này đã có trong việc.',
} satisfies RefusalKind

export const sessionNotFound = {
  code: 'plan.session-not-found',
  status: 404,
  say: 'Không có phiên này, hoặc tài khoản đang dùng không được giao.',
} satisfies RefusalKind

export const sessionChangedMeanwhile = {
  code: 'plan.session-changed-meanwhile',
  status: 409,
  say: 'Người khác vừa sửa hoặc dời phiên này. Xem ngày mới rồi quyết định lại.',
} satisfies RefusalKind

export const sessionExists = {
  code: 'plan.session-exists',
  status: 409,
  say: 'Hội nghị đã có phiên cùng ngày, giờ và nơi họp này.',
} satisfies RefusalKind

export const lastSession = {
  code: 'plan.last-session',
  status: 422,
  say: 'Hội nghị phải còn ít nhất một phiên. Thêm phiên khác rồi hãy bỏ phiên này; không họp nữa thì ghi hoãn hoặc hủy hội nghị.',
} satisfies RefusalKind

export const sessionHasQuotas = {
  code: 'plan.session-has-quotas',
  status: 422,
  say: 'Phiên này còn chỉ tiêu đại biểu. Bỏ các chỉ tiêu của phiên rồi hãy bỏ phiên.',
} satisfies RefusalKind

export const sessionHasDeadlines = {
  code: 'plan.session-has-deadlines',
  status: 422,
  say: 'Còn việc chưa xong có hạn tính từ ngày của phiên này. Bấm Bỏ phiên để xem các hạn ấy đổi theo phiên nào, rồi xác nhận.',
} satisfies RefusalKind

export const sameDay = {
  code: 'plan.same-day',
  status: 422,
  say: 'Ngày và giờ này đúng như đang có, nên không có gì để dời.',
} satisfies RefusalKind

export const moveReasonMissing = {
  code: 'plan.move-reason-missing',
  status: 422,
  say: 'Dời ngày thì ghi lý do, để các cơ quan hiểu.',
} satisfies RefusalKind

export const rowChangedMeanwhile = {
  code: 'plan.row-changed-meanwhile',
  status: 409,
  say: 'Người khác vừa sửa dòng này. Hai bản ở dưới, chọn một hoặc ghép lại.',
} satisfies RefusalKind

export const rowNotFound = {
  code: 'plan.row-not-found',
  status: 404,
  say: 'Dòng này không còn, có thể người khác vừa bỏ.',
} satisfies RefusalKind

export const hubHasQuotas = {
  code: 'plan.hub-has-quotas',
  status: 422,
  say: 'Điểm cầu này còn chỉ tiêu đại biểu. Chuyển các chỉ tiêu sang nơi khác rồi hãy bỏ.',
} satisfies RefusalKind

export const conferenceChangedMeanwhile = {
  code: 'plan.conference-changed-meanwhile',
  status: 409,
  say: 'Người khác vừa sửa thông tin hội nghị. Hai bản ở dưới, chọn một hoặc ghép lại.',
} satisfies RefusalKind

export const alreadyPublished = {
  code: 'plan.already-published',
  status: 409,
  say: 'Hội nghị này đã đăng công khai rồi.',
} satisfies RefusalKind

export const notPublished = {
  code: 'plan.not-published',
  status: 409,
  say: 'Hội nghị này chưa đăng công khai, hoặc vừa được rút.',
} satisfies RefusalKind

export const alreadyStopped = {
  code: 'plan.already-stopped',
  status: 409,
  say: 'Hội nghị này đã có quyết định hoãn hoặc hủy.',
} satisfies RefusalKind

export const notStopped = {
  code: 'plan.not-stopped',
  status: 409,
  say: 'Hội nghị này không bị hoãn hay hủy, hoặc vừa được tổ chức lại.',
} satisfies RefusalKind

export const stopReasonMissing = {
  code: 'plan.stop-reason-missing',
  status: 422,
  say: 'Hoãn hoặc hủy thì ghi lý do; lý do hiện trên trang công khai.',
} satisfies RefusalKind

export const notAdministrator = {
  code: 'plan.not-administrator',
  status: 403,
  say: 'Chỉ quản trị được sửa bảng thời hạn theo luật.',
} satisfies RefusalKind

export const leadTimeNotFound = {
  code: 'plan.lead-time-not-found',
  status: 404,
  say: 'Không có thời hạn này cho hội nghị, hoặc quy định vừa hết hiệu lực.',
} satisfies RefusalKind

export const leadTimeDone = {
  code: 'plan.lead-time-done',
  status: 409,
  say: 'Người khác vừa ghi là đã làm.',
} satisfies RefusalKind

export const leadTimeExists = {
  code: 'plan.lead-time-exists',
  status: 409,
  say: 'Loại hội nghị này đã có quy định bắt đầu từ ngày ấy. Cho hết hiệu lực quy định cũ trước, hoặc chọn ngày khác.',
} satisfies RefusalKind

export const signInFirst = {
  code: 'plan.sign-in-first',
  status: 403,
  say: 'Danh sách việc chỉ dành cho người đã đăng nhập.',
} satisfies RefusalKind
