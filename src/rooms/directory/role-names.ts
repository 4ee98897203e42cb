import type { Role } from '#platform/actor.ts'

/** Roles as officials say them. */
export const roleNames: Record<Role, string> = {
  chair: 'Chủ trì',
  co_chair: 'Đồng chủ trì',
  deputy_signer: 'Phó Chủ tịch ký thay',
  office: 'Văn phòng Ủy ban nhân dân',
  standing_body: 'Cơ quan thường trực',
  moderator: 'Cán bộ kiểm duyệt',
  collector: 'Tiếp nhận ý kiến',
  agency_coordinator: 'Đầu mối cơ quan',
  agency_drafter: 'Chuyên viên soạn trả lời',
  agency_leader: 'Lãnh đạo cơ quan',
  secretary: 'Thư ký hội nghị',
  mc: 'Người dẫn chương trình',
  delegate_manager: 'Phụ trách đại biểu',
  unit_quota_holder: 'Đơn vị được phân bổ chỉ tiêu',
  hub_operator: 'Phụ trách điểm cầu',
  finance: 'Tài chính, kế toán',
  gift_manager: 'Phụ trách quà tặng',
  media_officer: 'Truyền thông',
  mttq_supervisor: 'Mặt trận giám sát',
  party_leader: 'Thường trực cấp ủy',
  sys_admin: 'Quản trị hệ thống',
  dpo: 'Bảo vệ dữ liệu cá nhân',
  auditor: 'Thanh tra, kiểm toán',
}
