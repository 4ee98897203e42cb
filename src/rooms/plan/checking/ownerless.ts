import type { PlanFinding } from '../plan-facts.ts'
import { type CheckedPlan, finding } from './checked-plan.ts'
import { leadOf } from './deadline-list.ts'
import { writtenDates } from './written-dates.ts'

/** Some body or office; "Công tác chuẩn bị" and "hội nghị" name none. */
const OWNER =
  /(?<!\p{L})(?:Sở|sở|Ban(?! hành)|Hội(?! nghị| trường)|Đoàn|Tỉnh đoàn|UBND|HĐND|Ủy ban|Uỷ ban|Văn phòng|Phòng|phòng chuyên môn|Công an|Bộ|cơ quan|đơn vị|Ngân hàng|Công ty|Trung tâm|Báo|Đài|Trường|Trạm|Chủ tịch|Giám đốc|Trưởng|trưởng|đồng chí|đ\/c|ông|bà|Đảng|đảng ủy|Mặt trận|MTTQ|xã|phường|địa phương|ngành|thôn|bản|tổ dân phố|khu phố|các cấp|cấp ủy|Công đoàn|công đoàn|LĐLĐ|LHPN|Liên|doanh nghiệp|Hiệp hội|Bí thư|Chánh|Thư ký|Tổ|nhóm|Viễn thông|Điện lực|Thuế|Kho bạc|Bảo hiểm|Quỹ|Thanh tra|Tòa|Viện)(?!\p{L})/u
/** "Tài liệu, kịch bản": no body called Bản. */
const NOT_OWNERS = /kịch bản|văn bản|biên bản|bản (?:tổng hợp|dự thảo|kế hoạch)|trong ngành/giu
const HEADING = /^[\s*]*(?:[IVX]+\s?[.-]|\d+(?:\.\d+)*\.|[a-zđ]\))\s*(.*)$/gmu

/** A day by which something must be done, outside every task, where neither the line nor its heading names anybody. */
export function checkOwnerless(plan: CheckedPlan): PlanFinding[] {
  const { text, facts } = plan
  const bodyEnd = text.search(/^[\s*]*Nơi nhận/mu)
  const tasks = facts.tasks.map(({ source }) => plan.fromSource(source))
  const owned = facts.tasks.map(({ due }) => (due && 'date' in due ? due.date : null))
  return writtenDates(text).flatMap((date) => {
    const lead = leadOf(text, date)
    if (!lead || date.date === null || owned.includes(date.date) || (bodyEnd >= 0 && date.start > bodyEnd)) return []
    if (plan.issued ? date.date < plan.issued.from : true) return []
    if (tasks.some(({ start, end }) => date.start >= start && date.end <= end)) return []
    const line = lineAround(text, date.start)
    const heading = [...text.slice(0, line.start + 1).matchAll(HEADING)].at(-1)?.[1] ?? ''
    if (namesOwner(line.words) || namesOwner(heading) || /tổ chức (?:các )?(?:hội nghị|đối thoại)/iu.test(line.words))
      return []
    const said = line.words.replace(/\s+/g, ' ').trim()
    const message = `Có hạn nhưng chưa ghi ai làm: “${said.length > 90 ? `${said.slice(0, 89)}…` : said}”.`
    const place = { start: lead.start, end: date.end }
    return [finding(plan, 'deadline-without-owner', 'warning', place, message, ['Ghi cơ quan thực hiện'], line)]
  })
}

function namesOwner(words: string): boolean {
  return OWNER.test(words.replace(NOT_OWNERS, ''))
}

/** The sentence's own lines: from its bullet or heading to the next, since pages are wrapped. */
function lineAround(text: string, at: number): { start: number; end: number; words: string } {
  const starts = [...text.slice(0, at).matchAll(/\n(?=\s*(?:[-+–•]|\d+\.|[a-zđ]\))\s)|\n\s*\n/gu)]
  const start = starts.at(-1)?.index ?? 0
  const stop = /\n(?=\s*(?:[-+–•]|\d+\.|[a-zđ]\))\s)|\n\s*\n/u.exec(text.slice(at))
  const end = stop ? at + stop.index : text.length
  return { start: start + 1, end, words: text.slice(start + 1, end) }
}
