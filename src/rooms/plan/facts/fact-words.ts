/** How a fact is said in one or two lines on a page. Pure. */
import { formatDay, formatDayLong } from '#vietnamese/dates.ts'
import { formatNumber } from '#vietnamese/numbers.ts'
import { conferenceForms } from '../conference-form.ts'
import type { PlanFacts, PlannedSession, TaskDue } from '../plan-facts.ts'
import { factForms } from './fact-forms.ts'
import type { FactKind } from './fact-rows.ts'

/** `label` stands left, `text` right; `strong` is what one looks for (a date, a sum). */
export type FactWords = { label: string; text: string; strong?: string }

type Entry<Kind extends keyof PlanFacts> = PlanFacts[Kind] extends (infer Each)[] ? Each : never

export function factWords(kind: FactKind, value: unknown): FactWords {
  const label = factForms[kind].label
  if (value === null || value === undefined) return { label, text: 'chưa có' }
  switch (kind) {
    case 'form':
      return { label, text: conferenceForms[value as PlanFacts['form']] }
    case 'issuedAt': {
      const { place, date } = value as PlanFacts['issuedAt']
      return { label, text: [place, date ? formatDay(date) : 'chưa có ngày'].filter(Boolean).join(', ') }
    }
    case 'bases': {
      const basis = value as Entry<'bases'>
      return {
        label,
        text: basis.text,
        strong: [basis.reference, basis.date && formatDay(basis.date)].filter(Boolean).join(', '),
      }
    }
    case 'chairs': {
      const chair = value as Entry<'chairs'>
      return { label: chair.role === 'chair' ? 'Chủ trì' : 'Đồng chủ trì', text: chair.person }
    }
    case 'sessions':
      return sessionWords(value as PlannedSession)
    case 'hubs': {
      const hub = value as Entry<'hubs'>
      return {
        label: hub.name,
        text: [hub.place, hub.invitedBy && `do ${hub.invitedBy} mời`].filter(Boolean).join('; ') || 'chưa rõ nơi',
        strong: people(hub.attendees),
      }
    }
    case 'participants': {
      const group = value as Entry<'participants'>
      const count = people(group.count) ?? (group.perUnit ? `mỗi đơn vị ${group.perUnit}` : undefined)
      return {
        label: group.hub ?? 'Thành phần',
        text: group.group + (group.invitedBy ? ` (do ${group.invitedBy} mời)` : ''),
        strong: count,
      }
    }
    case 'programme': {
      const item = value as Entry<'programme'>
      return {
        label: item.time ?? item.part ?? 'Chương trình',
        text: item.text,
        strong: item.minutes ? `${item.minutes} phút` : undefined,
      }
    }
    case 'funding': {
      const line = value as { source: string; amount: number | null; decision: string | null }
      return {
        label: 'Kinh phí',
        text: line.source + (line.decision ? ` (Quyết định ${line.decision})` : ''),
        strong: line.amount === null ? undefined : `${formatNumber(line.amount)} đồng`,
      }
    }
    case 'gifts': {
      const gift = value as Entry<'gifts'>
      return { label: 'Quà, khen', text: gift.text, strong: formatNumber(gift.count) }
    }
    case 'logistics': {
      const item = value as Entry<'logistics'>
      return { label: 'Hậu cần', text: item.item, strong: formatNumber(item.count) }
    }
    case 'tasks': {
      const task = value as Entry<'tasks'>
      return { label: task.organisation, text: task.text, strong: dueWords(task.due) }
    }
    case 'contact':
    case 'otherContacts': {
      const contact = value as NonNullable<PlanFacts['contact']>
      return { label, text: [contact.name, contact.title].filter(Boolean).join(', '), strong: contact.phone }
    }
    case 'signatory': {
      const { capacity, actingFor, position, name } = value as PlanFacts['signatory']
      return {
        label,
        text: [capacity, actingFor, position].filter(Boolean).join(' / ') || 'chưa có',
        strong: name ?? undefined,
      }
    }
    default:
      return { label, text: String(value) }
  }
}

function sessionWords(session: PlannedSession): FactWords {
  const { date, from, to, part, time } = session.starts
  const day = date
    ? date.length === 10
      ? formatDayLong(date)
      : formatDay(date)
    : from
      ? `${formatDay(from)} đến ${formatDay(to ?? from)}`
      : 'chưa có ngày'
  const half = part && { morning: 'buổi sáng', afternoon: 'buổi chiều', evening: 'buổi tối' }[part]
  const quotas = session.quotas.map((quota) => `${quota.unit} ${quota.count}`).join(', ')
  return {
    label: 'Phiên',
    text: [session.place ?? 'chưa có địa điểm', people(session.attendees), quotas && `chỉ tiêu: ${quotas}`]
      .filter(Boolean)
      .join('; '),
    strong: [time, half, day].filter(Boolean).join(', '),
  }
}

const people = (count: number | null | undefined): string | undefined =>
  count ? `${formatNumber(count)} người` : undefined

/** 'trước ngày 28/11/2026', 'trước hội nghị 5 ngày làm việc'. */
export function dueWords(due: TaskDue | null): string | undefined {
  if (!due) return undefined
  if ('date' in due) {
    const day = due.date.length === 10 ? `ngày ${formatDay(due.date)}` : formatDay(due.date)
    return due.rule === 'before' ? `trước ${day}` : `chậm nhất ${day}`
  }
  if ('workingDaysBeforeSession' in due) return `trước hội nghị ${due.workingDaysBeforeSession} ngày làm việc`
  if ('daysBeforeSession' in due) return `trước hội nghị ${due.daysBeforeSession} ngày`
  if ('workingDaysAfterSession' in due) return `sau hội nghị ${due.workingDaysAfterSession} ngày làm việc`
  return `sau hội nghị ${due.daysAfterSession} ngày`
}
