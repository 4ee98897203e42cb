/** What each journal line of the list for the hall says to a person; each follows the name of who acted. */
type Detail = Readonly<Record<string, unknown>>
const count = (detail: Detail, name: string): string => Number(detail[name] ?? 0).toLocaleString('vi-VN')

const sentences: Readonly<Record<string, (detail: Detail) => string>> = {
  'shortlist.proposed': (d) =>
    `đề xuất danh sách nêu tại hội trường: ${count(d, 'main')} câu, ${count(d, 'alternates')} dự bị`,
  'shortlist.added': (d) => `thêm ý kiến vào danh sách nêu tại hội trường${d.part === 'alternate' ? ', dự bị' : ''}`,
  'shortlist.moved': () => 'đổi thứ tự trong danh sách nêu tại hội trường',
  'shortlist.put-in-main': () => 'chuyển câu dự bị thành chính thức trong danh sách nêu tại hội trường',
  'shortlist.put-in-alternates': () => 'chuyển câu sang dự bị trong danh sách nêu tại hội trường',
  'shortlist.removed': () => 'bỏ ý kiến khỏi danh sách nêu tại hội trường',
  'shortlist.people-set': () => 'ghi ai nêu, ai trả lời một câu tại hội trường',
  'shortlist.undone': () => 'hoàn tác một thay đổi ở danh sách nêu tại hội trường',
  'shortlist.size-set': (d) =>
    `đặt số câu nêu tại hội trường: ${count(d, 'main')} câu, ${count(d, 'alternates')} dự bị`,
}

export function shortlistSentence(what: string, detail: unknown): string | null {
  return sentences[what]?.((detail ?? {}) as Detail) ?? null
}
