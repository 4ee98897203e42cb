import type { PlanFinding, PlannedTask } from '../plan-facts.ts'
import { type CheckedPlan, finding } from './checked-plan.ts'

/** What a plan usually says and this one does not. */
export function checkCompleteness(plan: CheckedPlan): PlanFinding[] {
  return [...tasks(plan), ...missing(plan), ...seats(plan), ...replies(plan), ...archive(plan)]
}

function tasks(plan: CheckedPlan): PlanFinding[] {
  const all = plan.facts.tasks
  const open = all.filter(({ due }) => due === null)
  const first = open[0]
  if (!first) return []
  const owners = [...new Set(open.map(({ organisation }) => shortly(organisation)))]
  const named =
    owners.length <= 3 ? owners.join('; ') : `${owners.slice(0, 3).join('; ')} và ${owners.length - 3} đầu mối khác`
  const message = `${open.length} trên ${all.length} việc chưa có hạn: ${named}.`
  return [finding(plan, 'task-without-deadline', 'hint', opening(plan, first), message, ['Đặt hạn theo ngày hội nghị'])]
}

function missing(plan: CheckedPlan): PlanFinding[] {
  const { facts, text } = plan
  const hints: PlanFinding[] = []
  const hint = (code: string, message: string, fix: string) =>
    hints.push(finding(plan, code, 'hint', null, message, [fix]))
  if (!/^[\s*|]*Số\s*:?[^\n]*[/-]/mu.test(text.slice(0, 2500)) && facts.issuedAt.date === null) {
    hint('header-missing', 'Không thấy phần đầu văn bản: số, ngày ban hành.', 'Gửi bản có đủ phần đầu')
  }
  if (facts.theme === null && !/chủ đề/iu.test(text))
    hint('theme-missing', 'Kế hoạch chưa nêu chủ đề đối thoại.', 'Thêm chủ đề')
  if (facts.contact === null) hint('contact-missing', 'Chưa ghi người và số điện thoại liên hệ.', 'Thêm người liên hệ')
  if (facts.sessions.length === 0 && !/thời gian/iu.test(text)) {
    hint('session-missing', 'Kế hoạch chưa nêu thời gian, địa điểm hội nghị.', 'Thêm thời gian, địa điểm')
  }
  return hints
}

/** Chairs against delegates, where both numbers are exact. */
function seats(plan: CheckedPlan): PlanFinding[] {
  const [session, another] = plan.facts.sessions
  if (!session || another || session.attendees === null || session.approximate || plan.facts.hubs.length > 0) return []
  const chairs = plan.facts.logistics.filter(({ item }) => /(?<!\p{L})ghế(?!\p{L})/iu.test(item))
  const most = chairs.reduce((a, b) => (b.count > a.count ? b : a), chairs[0]!)
  if (!most || chairs.reduce((sum, { count }) => sum + count, 0) >= session.attendees || most.count < 50) return []
  const message = `Kê ${most.count} ghế cho ${session.attendees} đại biểu. Thiếu ${session.attendees - most.count}.`
  return [
    finding(plan, 'seats-short', 'warning', plan.fromSource(most.source), message, ['Sửa số ghế', 'Sửa số đại biểu']),
  ]
}

/** In one place the reply goes through the commune, in another it is only "bằng văn bản". */
function replies(plan: CheckedPlan): PlanFinding[] {
  const pattern = /trả lời(?:\s+\p{L}+){0,4}\s+bằng văn bản([^.;\n]{0,40})/giu
  const found = [...plan.text.matchAll(pattern)].filter(({ 1: rest }) => !/gửi|về (?:Hội|Sở|Ban)/u.test(rest!))
  const through = found.filter(({ 1: rest }) => /^\s*(?:thông )?qua\s/u.test(rest!))
  const direct = found.find((match) => !through.includes(match) && /^(?:\s+sau|\s*$|\s+cho|\s+đến)/u.test(match[1]!))
  if (through.length === 0 || !direct) return []
  const place = { start: direct.index, end: direct.index + direct[0].trimEnd().length }
  const message = 'Trả lời bằng văn bản: một chỗ ghi qua đơn vị trung gian, chỗ này không ghi gửi qua đâu.'
  return [finding(plan, 'reply-channel-inconsistent', 'hint', place, message, ['Ghi một đường gửi trả lời'])]
}

function archive(plan: CheckedPlan): PlanFinding[] {
  const match = /^[\s*]*[-+]\s*(Lưu\s+(?:VT|HS)[^\n]*)/mu.exec(plan.text)
  if (!match) return []
  const start = match.index + match[0].indexOf(match[1]!)
  const place = { start, end: start + match[1]!.trimEnd().length }
  const message = 'Dòng cuối nơi nhận thiếu dấu hai chấm: “Lưu: VT, …”.'
  return [finding(plan, 'recipient-format', 'hint', place, message, ['Viết “Lưu: VT”'])]
}

function opening(plan: CheckedPlan, task: PlannedTask): { start: number; end: number } {
  const place = plan.fromSource(task.source)
  const line = plan.text.indexOf('\n', place.start)
  const end = Math.min(place.end, line < 0 ? place.end : line, place.start + 120)
  return end > place.start ? { start: place.start, end } : place
}

function shortly(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`
}
