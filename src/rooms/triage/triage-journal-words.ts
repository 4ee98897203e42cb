/** What each journal line of this room says to a person; each follows the name of who acted. */
type Detail = Readonly<Record<string, unknown>>
const count = (detail: Detail, name: string): string => Number(detail[name] ?? 0).toLocaleString('vi-VN')

const sentences: Readonly<Record<string, (detail: Detail) => string>> = {
  'moderation.suggested': (d) => `gợi ý lĩnh vực, cơ quan cho ${count(d, 'count')} ý kiến`,
  'moderation.learned': (d) => `học từ ${count(d, 'cases')} ý kiến đã phân loại, bản ${count(d, 'version')}`,
  'moderation.accepted': () => 'nhận giải quyết ý kiến',
  'moderation.asked-back': () => 'hỏi lại người gửi',
  'moderation.out-of-scope': () => 'chuyển ý kiến ra ngoài phạm vi hội nghị',
  'moderation.off-theme': () => 'ghi ý kiến không đúng chủ đề',
  'moderation.reopened': () => 'mở lại ý kiến để xử lý',
  'moderation.published': (d) => `soát bản công khai, che ${count(d, 'masks')} chỗ, cho hiện`,
  'moderation.hidden': (d) => `soát bản công khai, che ${count(d, 'masks')} chỗ, để ẩn`,
  'moderation.classified': (d) => `chọn lĩnh vực, cơ quan trả lời${d.followed ? ' theo gợi ý' : ''}`,
  'moderation.classification-taken-back': () => 'hoàn tác việc chọn lĩnh vực, cơ quan trả lời',
  'moderation.subject-named': () => 'ghi cơ quan bị phản ánh',
  'moderation.subject-removed': () => 'bỏ cơ quan bị phản ánh',
  'petition-group.merged': () => 'ghép ý kiến vào nhóm cùng hỏi một việc',
  'petition-group.split': () => 'tách ý kiến khỏi nhóm',
  'petition-group.joined': () => 'người gửi chọn đứng cùng nhóm',
  'petition-group.undone': () => 'hoàn tác việc ghép hoặc tách',
  'petition-group.told-apart': () => 'ghi hai ý kiến là khác việc',
  'petition-group.told-apart-undone': () => 'bỏ ghi khác việc',
  'petition-group.recurrence-confirmed': () => 'xác nhận việc này đã hỏi từ trước',
  'petition-group.recurrence-denied': () => 'ghi là không phải việc đã hỏi từ trước',
  'petition-group.proposed': (d) => `dò nhóm trong ${count(d, 'petitions')} ý kiến, thấy ${count(d, 'groups')} nhóm`,
}

export function triageSentence(what: string, detail: unknown): string | null {
  return sentences[what]?.((detail ?? {}) as Detail) ?? null
}
