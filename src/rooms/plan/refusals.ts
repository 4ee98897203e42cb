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
