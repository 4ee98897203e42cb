import { isVietnameseSyllable } from '#vietnamese/tone.ts'
import type { PlanFinding } from '../plan-facts.ts'
import { type CheckedPlan, finding, nearestSection } from './checked-plan.ts'

const ATTACHED =
  /\((?![^()]{0,20}[Kk]èm theo (?:Kế hoạch|Công văn|Quyết định|Thông báo))(?:[^()\n]{0,90}(?:kèm theo|đính kèm)[^()\n]{0,40})\)|(?:theo|tại)\s+(?:các\s+)?(?:[Pp]hụ lục|[Bb]iểu mẫu|[Dd]anh sách|[Mm]ẫu)(?:\s+(?:số\s+)?[\dIVX]+)?\s+(?:ban hành\s+)?(?:kèm theo|đính kèm)/gu
const ATTACHMENT_HEAD =
  /^[\s*]*(?:PHỤ LỤC|Phụ lục|DỰ TOÁN|DANH SÁCH|BIỂU|Biểu|MẪU|CHƯƠNG TRÌNH|KỊCH BẢN|PHÂN BỔ|SƠ ĐỒ|NỘI DUNG MA|MAKET)/mu
const BODY_END = /^[\s*]*Nơi nhận/mu
const MARKER = /(?<![\p{L}\p{M}\d])(\p{L}*?\p{Ll})(\d{1,2}|[¹²³⁴⁵])(?=[\s,.;:)])/gu
const SUPERSCRIPTS = '¹²³⁴⁵'

/** What the text points to must be there: attachments and footnotes. */
export function checkReferences(plan: CheckedPlan): PlanFinding[] {
  return [...attachments(plan), ...footnotes(plan)]
}

function attachments(plan: CheckedPlan): PlanFinding[] {
  const bodyEnd = BODY_END.exec(plan.text)?.index ?? plan.text.length
  const behind = plan.text.slice(bodyEnd)
  const hasAnnex = ATTACHMENT_HEAD.test(behind)
  return [...plan.text.slice(0, bodyEnd).matchAll(ATTACHED)]
    .filter((match) => !hasAnnex || lacks(behind, match[0]))
    .slice(0, 3)
    .map((match) => {
      const place = { start: match.index, end: match.index + match[0].length }
      const what = match[0].replace(/\s+/g, ' ').replace(/^\(|\)$/g, '')
      const message = `${capital(nearestSection(plan, place.start))} ghi “${what}” nhưng tệp này không có phần kèm theo.`
      return finding(plan, 'attachment-missing', 'warning', place, message, ['Thêm phần kèm theo', 'Bỏ câu dẫn'])
    })
}

/** One paper is attached and another was meant: an estimate of cost is known by its name or its sums. */
function lacks(behind: string, said: string): boolean {
  return /dự toán/iu.test(said) && !/dự toán|kinh phí|đơn giá|thành tiền|phụ lục/iu.test(behind)
}

/** A marker such as "tài liệu1" needs a line that begins with its number. */
function footnotes(plan: CheckedPlan): PlanFinding[] {
  return [...plan.text.matchAll(MARKER)].flatMap((match) => {
    const [whole, word, mark] = match
    if (!isFootnoteWord(word!)) return []
    const number = SUPERSCRIPTS.includes(mark!) ? SUPERSCRIPTS.indexOf(mark!) + 1 : Number(mark)
    const place = { start: match.index, end: match.index + whole.length }
    const note = new RegExp(
      `^[ \\t]*(?:${number}|[${SUPERSCRIPTS[number - 1] ?? ''}]|\\[${number}\\])[ \\t]+(?=\\p{Lu})([^\\n]+)`,
      'mu',
    )
    const line = note.exec(plan.text.slice(place.end))
    if (!line) {
      const message = `Chữ “${word}” có dấu chú thích ${number} nhưng không có lời chú thích.`
      return [finding(plan, 'footnote-unresolved', 'warning', place, message, ['Thêm chú thích', 'Bỏ dấu chú thích'])]
    }
    // "nội dung 1 mục b nêu trên": several sections have a b.
    if (!/mục [a-zđ]\b(?! (?:khoản|mục|phần) [\dIVX])[^.]*(?:nêu )?(?:trên|dưới)/u.test(line[1]!)) return []
    const message = `Chú thích ${number} dẫn “${line[1]!.trim()}”: không rõ mục nào.`
    return [finding(plan, 'footnote-unresolved', 'hint', place, message, ['Ghi rõ mục, phần'])]
  })
}

function isFootnoteWord(word: string): boolean {
  return (
    (word.length >= 3 || /[^a-z]/.test(word)) &&
    word === word.toLowerCase() &&
    isVietnameseSyllable(word) &&
    !/^(?:m|km|dm|cm|mm)$/.test(word)
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
