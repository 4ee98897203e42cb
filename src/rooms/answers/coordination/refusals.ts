/** Every way in which the work with coordinating bodies says no. */
import type { RefusalKind } from '#platform/refusal.ts'

export const notYoursToContribute = {
  code: 'answers.not-yours-to-contribute',
  status: 403,
  say: 'Chỉ cơ quan được giao phối hợp việc này gửi ý kiến phối hợp của mình.',
} satisfies RefusalKind

export const contributionNotAccepted = {
  code: 'answers.contribution-not-accepted',
  status: 409,
  say: 'Cơ quan chưa nhận phối hợp hoặc đã trả lại. Mở danh sách được giao, bấm Nhận rồi soạn.',
} satisfies RefusalKind

export const notContributionApprover = {
  code: 'answers.not-contribution-approver',
  status: 403,
  say: 'Chỉ lãnh đạo cơ quan phối hợp được duyệt ý kiến phối hợp.',
} satisfies RefusalKind

export const waitsForCoordinators = {
  code: 'answers.waits-for-coordinators',
  status: 409,
  say: 'Còn cơ quan phối hợp chưa gửi ý kiến mà hạn chưa qua. Chờ ý kiến ấy, hoặc gửi duyệt từ ngày sau hạn phối hợp.',
} satisfies RefusalKind

export const contributionNotOut = {
  code: 'answers.contribution-not-out',
  status: 404,
  say: 'Cơ quan phối hợp này chưa gửi ý kiến đã duyệt. Tải lại trang để xem.',
} satisfies RefusalKind
