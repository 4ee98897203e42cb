/** Where a petition is, in words its sender says herself. Pure: rows in, sentences out. */

import { addDays } from '#calendar/day.ts'
import { shortDate } from '#calendar/day-words.ts'
import { listWorkingDays, type WorkCalendar, whyRest } from '#calendar/work-calendar.ts'
import { dayInVietnam } from '#platform/world.ts'
import { formatDay, formatDayLong } from '#vietnamese/day.ts'
import { forwardSentence, forwardTitle, movedWords, waitingSentence } from './clock-words.ts'
import type { ReleasedAnswer } from './released-answer.ts'
import type { ToldClock } from './told-clock.ts'

type Redirect = 'complaint' | 'denunciation' | 'procedure' | 'court' | 'other'

export type TrackedAssignment = { lead: string; dueOn: string; day: string; ended: string | null }

export type Tracked = {
  receivedAt: Date
  /** The last day of the receiving. */
  closesOn: string | null
  sessionDay: string | null
  /** The unit through which it came. */
  collectedBy: string | null
  passage: { returned: boolean; to: string; day: string } | null
  /** `reason` is empty where the officer chose to send no word. */
  moderation: {
    decision: 'accepted' | 'clarification' | 'out_of_scope' | 'off_theme' | 'reopened'
    redirect: Redirect | null
    reason: string
    day: string
  } | null
  /** How many ask the same, itself among them. */
  asking: number
  joined: boolean
  assignments: readonly TrackedAssignment[]
  /** Of the case that holds it now; null where a later room says nothing. */
  clock: ToldClock | null
  /** What is released to her, the newest first. */
  answers: readonly (Pick<ReleasedAnswer, 'lead' | 'action' | 'doneBy' | 'at'> & {
    after?: Pick<ReleasedAnswer['after'], 'reopenedDueOn' | 'isDisputed' | 'doneAt'>
  })[]
  messages: readonly { id: string; kind: 'question' | 'supplement' | 'notice'; text: string; at: Date }[]
  withdrawal: { version: number; withdrawn: boolean; day: string } | null
}

export type TrackingStep = { key: string; state: 'past' | 'now' | 'next'; title: string; line?: string }
export type Tracking = {
  chip: { state: 'open' | 'soon' | 'done'; label: string }
  /** Answered and resolved are two things: what was promised, and until when. */
  promise: { state: 'open' | 'soon'; label: string } | null
  /** What is going on, and until when. */
  sentence: string
  steps: TrackingStep[]
  /** A question of the office that waits for an answer. */
  question: string | null
  withdrawn: boolean
  /** Nobody will work on it here: there is nothing to add. */
  closed: boolean
}

const whereToGo: Record<Redirect, string> = {
  complaint: 'Việc này là khiếu nại. Đơn khiếu nại gửi cơ quan đã ra quyết định, hoặc Ban Tiếp công dân tỉnh.',
  denunciation:
    'Việc này là tố cáo. Đơn tố cáo gửi Thanh tra tỉnh hoặc Ban Tiếp công dân tỉnh; danh tính người tố cáo được giữ kín.',
  procedure: 'Việc này là thủ tục hành chính. Bà con đến Trung tâm Phục vụ hành chính công xã, phường.',
  court: 'Việc này thuộc tòa án. Bà con gửi đơn tới Tòa án nhân dân nơi có việc.',
  other: 'Việc này do nơi khác giải quyết.',
}

export function trackingOf(petition: Tracked, today: string, calendar: WorkCalendar): Tracking {
  const current = petition.assignments.findLast(({ ended }) => ended === null) ?? null
  const question = openQuestion(petition)
  const stand = standOf(petition, current, question, today, calendar)
  return {
    ...stand,
    promise: stand.promise ?? null,
    steps: [...pastSteps(petition), ...stand.steps],
    question,
    withdrawn: petition.withdrawal?.withdrawn ?? false,
    closed: ['out_of_scope', 'off_theme'].includes(petition.moderation?.decision ?? ''),
  }
}

type Stand = Pick<Tracking, 'chip' | 'sentence' | 'steps'> & { promise?: Tracking['promise'] }

const step = (state: TrackingStep['state'], key: string, title: string, line?: string): TrackingStep => ({
  key,
  state,
  title,
  ...(line ? { line } : {}),
})

/** Asked in a message, or by the one who sorts; an answer written later closes both. */
function openQuestion({ messages, moderation }: Tracked): string | null {
  const last = messages.findLast(({ kind }) => kind !== 'notice')
  if (last?.kind === 'question') return last.text
  if (moderation?.decision !== 'clarification') return null
  return last && dayInVietnam(last.at) >= moderation.day ? null : moderation.reason || 'Nói rõ thêm về việc này.'
}

function standOf(
  petition: Tracked,
  current: TrackedAssignment | null,
  question: string | null,
  today: string,
  calendar: WorkCalendar,
): Stand {
  const { withdrawal, moderation } = petition
  if (withdrawal?.withdrawn) {
    const line = formatDay(withdrawal.day)
    return {
      chip: { state: 'done', label: 'Đã rút' },
      sentence: 'Ý kiến đã rút. Không cơ quan nào xem xét nữa, cho đến khi bà con gửi lại.',
      steps: [step('now', 'withdrawn', 'Bà con đã rút ý kiến', line)],
    }
  }
  if (moderation?.decision === 'out_of_scope' || moderation?.decision === 'off_theme') return turnedAway(moderation)
  if (question) {
    return {
      chip: { state: 'soon', label: 'Chờ bà con trả lời' },
      sentence:
        current && petition.clock?.waitsUntil
          ? waitingSentence(current.lead, petition.clock.waitsUntil)
          : 'Cơ quan tiếp nhận cần biết thêm. Bà con trả lời ở dưới, ý kiến sẽ đi tiếp.',
      steps: [step('now', 'question', 'Cơ quan hỏi lại'), ...comingSteps(petition, current ? 'answer' : 'sort')],
    }
  }
  if (petition.answers.length > 0) return answered(petition, today)
  if (current && petition.clock?.forward) return forwarded(current, petition.clock.forward)
  if (current) return assigned(petition, current, today, calendar)
  if (moderation?.decision === 'accepted') {
    return {
      chip: { state: 'open', label: 'Đã tiếp nhận' },
      sentence: 'Ý kiến đã được nhận vào hội nghị, đang chọn cơ quan trả lời.',
      steps: [step('now', 'route', 'Giao cơ quan trả lời'), ...comingSteps(petition, 'answer')],
    }
  }
  return {
    chip: { state: 'open', label: 'Đã nhận' },
    sentence: petition.passage?.returned
      ? `${petition.passage.to} đang xem lại ý kiến này.`
      : 'Cơ quan tiếp nhận đang đọc ý kiến của bà con.',
    steps: [step('now', 'sort', 'Đang đọc và chọn nơi trả lời'), ...comingSteps(petition, 'answer')],
  }
}

function turnedAway({ decision, redirect, reason, day }: NonNullable<Tracked['moderation']>): Stand {
  const isOut = decision === 'out_of_scope'
  const where = isOut ? whereToGo[redirect ?? 'other'] : 'Ý kiến không thuộc chủ đề của hội nghị này.'
  const title = isOut ? 'Không giải quyết tại hội nghị này' : 'Không thuộc chủ đề hội nghị'
  return {
    chip: { state: 'done', label: isOut ? 'Gửi nơi khác' : 'Không đúng chủ đề' },
    sentence: [where, reason].filter(Boolean).join(' '),
    steps: [step('now', 'turned-away', title, formatDay(day))],
  }
}

function assigned(petition: Tracked, current: TrackedAssignment, today: string, calendar: WorkCalendar): Stand {
  const { lead, day } = current
  const dueOn = petition.clock?.dueOn ?? current.dueOn
  const moved = petition.clock && movedWords(petition.clock)
  const isLate = today > dueOn
  return {
    chip: isLate ? { state: 'soon', label: 'Trả lời chậm' } : { state: 'open', label: 'Chờ trả lời' },
    sentence: isLate
      ? `${lead} phải trả lời xong ngày ${formatDay(dueOn)} nhưng chưa trả lời. Bà con gọi số ở cuối trang để hỏi.`
      : `${lead} đang chuẩn bị trả lời, chậm nhất ${formatDayLong(dueOn)}.`,
    steps: [
      step('past', 'assigned', `Giao ${lead}`, formatDay(day)),
      step(
        'now',
        'answering',
        `${lead} chuẩn bị trả lời`,
        moved
          ? `Chậm nhất ${formatDayLong(dueOn)}. ${moved}`
          : `Chậm nhất ${formatDayLong(dueOn)}${whyThatDay(day, dueOn, calendar)}`,
      ),
      ...comingSteps(petition, 'answer'),
    ],
  }
}

/** Settled here as a proposal to the level above; what that level says ends it. */
function forwarded({ lead, day }: TrackedAssignment, forward: NonNullable<ToldClock['forward']>): Stand {
  const { answer } = forward
  return {
    chip: answer ? { state: 'done', label: 'Cấp trên đã trả lời' } : { state: 'open', label: 'Đã kiến nghị cấp trên' },
    sentence: forwardSentence(lead, forward),
    steps: [
      step('past', 'assigned', `Giao ${lead}`, formatDay(day)),
      step(answer ? 'past' : 'now', 'forwarded', forwardTitle(forward), formatDay(forward.paperOn)),
      answer
        ? step('now', 'superior', `${forward.recipient} trả lời`, formatDay(answer.paperOn))
        : step('next', 'superior', `${forward.recipient} trả lời`),
    ],
  }
}

function answered({ answers }: Tracked, today: string): Stand {
  const newest = answers[0]!
  const { doneBy, after } = newest
  const past = answers.toReversed().map((each, index) => {
    return step('past', `answered-${index}`, `${each.lead} trả lời`, formatDay(dayInVietnam(each.at)))
  })
  const sentence = `${newest.lead} đã trả lời. Bà con đọc ở dưới.`
  if (after?.reopenedDueOn) {
    const until = `chậm nhất ${formatDayLong(after.reopenedDueOn)}`
    return {
      chip: { state: 'soon', label: 'Đang xem lại' },
      promise: after.isDisputed ? { state: 'soon', label: 'Còn ý kiến khác nhau' } : null,
      sentence: `${newest.lead} xem lại câu trả lời vì có người thấy chưa thỏa đáng, ${until}.`,
      steps: [...past, step('now', 'reopened', `${newest.lead} trả lời lại`, until)],
    }
  }
  if (after?.doneAt) {
    const done = step('past', 'done', `${newest.lead} cho biết đã làm xong`, formatDay(dayInVietnam(after.doneAt)))
    return { chip: { state: 'done', label: 'Đã trả lời, đã làm xong' }, sentence, steps: [...past, done] }
  }
  if (!doneBy && !newest.action) {
    return { chip: { state: 'done', label: 'Đã trả lời' }, sentence, steps: past }
  }
  const isLate = doneBy !== null && today > doneBy
  const until = doneBy ? `Hẹn xong ${formatDayLong(doneBy)}` : undefined
  return {
    chip: { state: 'done', label: 'Đã trả lời' },
    promise: isLate
      ? { state: 'soon', label: `Quá ngày hẹn ${formatDay(doneBy)}` }
      : { state: 'open', label: doneBy ? `Hẹn xong ${formatDay(doneBy)}` : 'Chưa làm xong' },
    sentence,
    steps: [...past, step('next', 'kept', 'Làm xong điều đã hứa và báo bà con', until)],
  }
}

/** ' (10 ngày làm việc kể từ hôm sau ngày giao; không tính thứ Bảy, Chủ nhật và 24/11 …)'. */
export function whyThatDay(from: string, dueOn: string, calendar: WorkCalendar): string {
  const days = listWorkingDays(calendar, addDays(from, 1), dueOn).length
  const skipped = new Set<string>()
  const named: string[] = []
  for (let day = addDays(from, 1); day <= dueOn; day = addDays(day, 1)) {
    const why = whyRest(calendar, day)
    if (why && /^(thứ Bảy|Chủ nhật)$/.test(why)) skipped.add(why)
    else if (why) named.push(`${shortDate(day)} (${why})`)
  }
  const rest = [...['thứ Bảy', 'Chủ nhật'].filter((day) => skipped.has(day)), ...named]
  const without = rest.length > 0 ? `; không tính ${joined(rest)}` : ''
  return days > 0 ? `, tức ${days} ngày làm việc sau ngày giao${without}` : ''
}

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} và ${words.at(-1)}`

function pastSteps(petition: Tracked): TrackingStep[] {
  const { collectedBy, passage, moderation, withdrawal } = petition
  const day = dayInVietnam(petition.receivedAt)
  const isLate = petition.closesOn !== null && day > petition.closesOn
  const others = petition.asking - 1
  const line = [
    formatDay(day),
    isLate ? `sau ngày cuối nhận ${formatDay(petition.closesOn!)}` : '',
    others > 0 ? `${petition.joined ? 'đứng tên cùng' : 'cùng việc với'} ${others} người khác` : '',
  ]
  const steps = [
    step(
      'past',
      'received',
      collectedBy ? `${collectedBy} nhận ý kiến` : 'Bà con gửi ý kiến',
      line.filter(Boolean).join(', '),
    ),
  ]
  if (passage) {
    const title = passage.returned ? `Chuyển lại ${passage.to}` : `Xác nhận, gửi lên ${passage.to}`
    steps.push(step('past', 'passage', title, formatDay(passage.day)))
  }
  if (withdrawal && !withdrawal.withdrawn)
    steps.push(step('past', 'resent', 'Bà con gửi lại ý kiến đã rút', formatDay(withdrawal.day)))
  if (moderation?.decision === 'accepted')
    steps.push(step('past', 'accepted', 'Đã tiếp nhận', formatDay(moderation.day)))
  const earlier = petition.assignments.filter(({ ended }) => ended !== null && ended !== 'merged')
  for (const [index, each] of earlier.entries()) {
    steps.push(step('past', `earlier-${index}`, `Đã giao ${each.lead}, sau chuyển nơi khác`, formatDay(each.day)))
  }
  return steps
}

function comingSteps({ sessionDay }: Tracked, from: 'sort' | 'answer'): TrackingStep[] {
  const hall = sessionDay ? `Hội nghị họp ${formatDayLong(sessionDay)}` : undefined
  return [
    ...(from === 'sort' ? [step('next', 'sort', 'Đọc và giao cơ quan trả lời')] : []),
    step('next', 'answer', 'Có trả lời', hall),
    step('next', 'kept', 'Làm xong điều đã hứa và báo bà con'),
  ]
}
