/** What the filter offers: the beginnings of the codes. */
export const auditSubjects: Readonly<Record<string, string>> = {
  'account.': 'Tài khoản, đăng nhập',
  'role.': 'Vai trò',
  'organisation.': 'Cơ quan',
  'person.': 'Người',
  'position.': 'Chức vụ',
  'calendar.': 'Lịch làm việc',
  'plan.': 'Kế hoạch',
  'conference.': 'Hội nghị',
  'session.': 'Phiên họp',
  'task.': 'Việc được giao',
  'petition.': 'Ý kiến',
  'collection.': 'Thu thập ý kiến',
  'moderation.': 'Phân loại ý kiến',
  'petition-group.': 'Ghép nhóm ý kiến',
  'assignment.': 'Giao xử lý',
  'answer.': 'Trả lời',
}
