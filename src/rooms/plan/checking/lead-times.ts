import { type CalendarDay, daysBetween } from '#calendar/day.ts'
import { workingDaysBetween } from '#calendar/work-calendar.ts'
import type { PlanFinding, PlannedTask } from '../plan-facts.ts'
import { type CheckedPlan, daysOf, finding } from './checked-plan.ts'
import { correctDue, withCorrections } from './corrections.ts'
import { placeOfDeadline } from './deadline-list.ts'
import { chainData, type LegalLeadTime, legalLeadTimes } from './lead-time-data.ts'
import { lastDayInTime, type SessionWindow, sessionWindows } from './session-window.ts'
import { dayWithWeekday, vietnameseDate } from './written-dates.ts'

/** Whether law and the work itself get their days before the conference. */
export function checkLeadTimes(plan: CheckedPlan): PlanFinding[] {
  const windows = sessionWindows(plan.facts)
  if (windows.length === 0) return []
  const first = windows.reduce((a, b) => (b.from < a.from ? b : a))
  const law = lawFor(plan, first)
  const legal = law ? [...publication(plan, law, first), ...results(plan, law)] : []
  return [...legal, ...(legal.length > 0 ? [] : wholePlan(plan, first))]
}

function lawFor(plan: CheckedPlan, { from }: SessionWindow): LegalLeadTime | null {
  const day = plan.issued?.from ?? from
  const kind = kindOf(plan)
  return (
    legalLeadTimes.find((law) => law.kind === kind && law.from <= day && (law.to === null || day <= law.to)) ?? null
  )
}

function kindOf({ facts }: CheckedPlan): LegalLeadTime['kind'] | null {
  const title = facts.title ?? ''
  const issuer = facts.issuer ?? ''
  const ofGovernment = /ủy ban nhân dân|uỷ ban nhân dân|ubnd/iu
  if (/thanh niên/iu.test(title) && (ofGovernment.test(title) || ofGovernment.test(issuer))) return 'youth'
  const ofCommune = /(?:xã|phường|đặc khu)(?![\p{L}])/iu.test(issuer) && ofGovernment.test(issuer)
  const partner = title.replace(/(?:ủy ban|uỷ ban|hội đồng) nhân dân/giu, '')
  return ofCommune && /nhân dân|người dân|công dân/iu.test(partner) ? 'commune' : null
}

const PARTNERS = { youth: 'Kế hoạch đối thoại với thanh niên phải công bố', commune: 'Nhân dân phải được thông báo' }

/** The plan itself cannot be told earlier than it is made; its tasks may set the notice too late as well. */
function publication(plan: CheckedPlan, law: LegalLeadTime, first: SessionWindow): PlanFinding[] {
  const days = plan.issued ? daysBetween(plan.issued.from, first.to) : law.daysBefore
  if (days < law.daysBefore) {
    const message = `Từ ngày kế hoạch (${vietnameseDate(plan.issued!.from)}) đến hội nghị (${vietnameseDate(first.to)}) có ${days} ngày. ${PARTNERS[law.kind]} trước ít nhất ${law.daysBefore} ngày (${law.source}).`
    return [
      short(plan, 'publication', plan.fromSource(first.session.source), message, [
        'Lùi hội nghị',
        'Ban hành kế hoạch sớm hơn',
      ]),
    ]
  }
  return law.what === 'notice' ? lateNotices(plan, law, first) : []
}

function lateNotices(plan: CheckedPlan, law: LegalLeadTime, first: SessionWindow): PlanFinding[] {
  return plan.facts.tasks.flatMap((task) => {
    if (!/(?:thông báo|niêm yết|công khai|đăng tải)[^.;]{0,120}(?:thời gian|địa điểm|chương trình)/iu.test(task.text))
      return []
    const days = calendarDaysBefore(task, first)
    if (days === null || days >= law.daysBefore) return []
    const message = `Thông báo thời gian, địa điểm, nội dung trước hội nghị ${days} ngày. Luật cần ít nhất ${law.daysBefore} ngày (${law.source}).`
    const fix = `Thông báo trước ${law.daysBefore} ngày`
    const found = short(plan, 'notice', placeOfDeadline(plan, task), message, [fix])
    return [withCorrections(found, { [fix]: correctDue(plan, task, { daysBeforeSession: law.daysBefore }) })]
  })
}

function calendarDaysBefore({ due }: PlannedTask, first: SessionWindow): number | null {
  if (due && 'daysBeforeSession' in due) return due.daysBeforeSession
  const last = lastDayInTime(due)
  return last ? daysBetween(last, first.to) : null
}

function results(plan: CheckedPlan, law: LegalLeadTime): PlanFinding[] {
  return plan.facts.tasks.flatMap((task) => {
    if (!/(?:công bố|công khai|niêm yết|đăng tải)[^.;]{0,80}(?:kết quả|kết luận)/iu.test(task.text)) return []
    if (!task.due || !('daysAfterSession' in task.due) || task.due.daysAfterSession <= law.daysAfter) return []
    const message = `Công khai kết quả sau hội nghị ${task.due.daysAfterSession} ngày. Luật cho nhiều nhất ${law.daysAfter} ngày (${law.source}).`
    const fix = `Công khai trong ${law.daysAfter} ngày`
    const found = finding(plan, 'publication-late', 'error', plan.fromSource(task.source), message, [fix])
    return [withCorrections(found, { [fix]: correctDue(plan, task, { daysAfterSession: law.daysAfter }) })]
  })
}

/** The plan's day, or the latest paper that it builds on, to the last possible day of the first conference. */
function wholePlan(plan: CheckedPlan, first: SessionWindow): PlanFinding[] {
  const known = plan.issued && plan.issued.from === plan.issued.to
  const start = known ? plan.issued!.from : latestBasis(plan, first.from)
  if (!start || start >= first.to) return []
  const days = workingDaysBetween(plan.calendar, start, first.to)
  if (days >= chainData.wholePlanDays) return firstCollection(plan, known ? start : null)
  const from = known ? `ngày kế hoạch ${vietnameseDate(start)}` : `văn bản căn cứ mới nhất ${vietnameseDate(start)}`
  const message = `Từ ${from} đến hội nghị ${vietnameseDate(first.to)} chỉ có ${days} ngày làm việc để lấy ý kiến và chuẩn bị trả lời; thường cần ít nhất ${chainData.wholePlanDays}.`
  const place = plan.fromSource(first.session.source)
  return [short(plan, 'whole-plan', place, message, ['Lùi hội nghị', 'Rút ngắn các bước'], 'warning')]
}

function latestBasis({ facts }: CheckedPlan, before: CalendarDay): CalendarDay | null {
  const days = facts.bases.flatMap(({ date }) => {
    const whole = date ? daysOf(date) : null
    return whole && whole.from === whole.to && whole.from <= before ? [whole.from] : []
  })
  const latest = days.sort().at(-1) ?? null
  // A paper of last year's is a legal ground, not the day on which the work began.
  return latest && daysBetween(latest, before) <= 60 ? latest : null
}

function firstCollection(plan: CheckedPlan, issued: CalendarDay | null): PlanFinding[] {
  if (!issued) return []
  const steps = plan.facts.tasks.filter(({ text }) => /ý kiến|kiến nghị|câu hỏi/iu.test(text))
  const task = steps.find(({ due }) => {
    const last = lastDayInTime(due)
    return (
      last !== null && last >= issued && workingDaysBetween(plan.calendar, issued, last) + 1 < chainData.collectionDays
    )
  })
  const last = task ? lastDayInTime(task.due) : null
  if (!task || !last) return []
  const message = `Kế hoạch ngày ${vietnameseDate(issued)}, hạn gửi ý kiến hết ${dayWithWeekday(last)}: chưa đủ ${chainData.collectionDays} ngày làm việc.`
  return [short(plan, 'first-collection', placeOfDeadline(plan, task), message, ['Lùi hạn gửi ý kiến'], 'warning')]
}

function short(
  plan: CheckedPlan,
  about: 'publication' | 'notice' | 'whole-plan' | 'first-collection',
  place: { start: number; end: number },
  message: string,
  fixes: string[],
  severity: 'error' | 'warning' = 'error',
): PlanFinding {
  return { ...finding(plan, 'lead-time-short', severity, place, message, fixes), about }
}
