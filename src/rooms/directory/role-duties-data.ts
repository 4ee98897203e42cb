import type { Role } from '#platform/actor.ts'

/** What each role is for, in one sentence, where an administrator chooses. */
export const roleDuties: Readonly<Record<Role, string>> = {
  chair: 'Điều hành hội nghị, quyết định ngay tại phiên họp.',
  co_chair: 'Cùng chủ trì điều hành phiên họp.',
  deputy_signer: 'Ký thay kế hoạch, thông báo kết luận.',
  office: 'Lập, trình, ban hành kế hoạch; sửa danh bạ và lịch làm việc.',
  standing_body: 'Lập kế hoạch, tổng hợp ý kiến, theo dõi việc của các cơ quan.',
  moderator: 'Duyệt và che thông tin riêng trong ý kiến trước khi công khai.',
  collector: 'Nhập ý kiến thay bà con, từ giấy hoặc bảng Excel.',
  agency_coordinator: 'Nhận việc của cơ quan, phân người soạn, gửi trả lời.',
  agency_drafter: 'Soạn trả lời, không tự gửi.',
  agency_leader: 'Duyệt và ký trả lời của cơ quan.',
  secretary: 'Ghi biên bản, nhập quyết định của chủ trì.',
  mc: 'Dẫn chương trình, xem người sắp phát biểu.',
  delegate_manager: 'Lập danh sách đại biểu, giấy mời, chỗ ngồi, điểm danh.',
  unit_quota_holder: 'Cử đại biểu theo chỉ tiêu của đơn vị.',
  hub_operator: 'Mở điểm cầu, điểm danh và báo sự cố tại điểm cầu.',
  finance: 'Dự toán, chi, quyết toán kinh phí hội nghị.',
  gift_manager: 'Danh sách và ký nhận quà.',
  media_officer: 'Thông tin, ảnh và bài đăng về hội nghị.',
  mttq_supervisor: 'Giám sát việc trả lời và thực hiện lời hứa.',
  party_leader: 'Xem tiến độ và kết quả; không sửa.',
  sys_admin: 'Tài khoản, vai trò và danh bạ; không xem được nội dung ý kiến.',
  dpo: 'Xem nhật ký đọc dữ liệu cá nhân, xử lý yêu cầu của chủ thể dữ liệu.',
  auditor: 'Xem kế hoạch, kết quả và nhật ký; không sửa.',
}
