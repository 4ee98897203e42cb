/** What moved a sender's day, and what went to the level above, in words she reads. Pure. */
import { formatDay, formatDayLong } from '#vietnamese/day.ts'
import type { ToldClock } from './told-clock.ts'

/** 'Hạn đầu 30/11/2026. Gia hạn đến 10/12/2026: phải khảo sát lại.'; null: the day is as it was given. */
export function movedWords({ dueOn, firstDueOn, extensions, waited }: ToldClock): string | null {
  if (dueOn === firstDueOn) return null
  const extended = extensions.map((each) => `Gia hạn đến ${formatDay(each.dueOn)}: ${endless(each.reason)}.`)
  return [
    `Hạn đầu ${formatDay(firstDueOn)}.`,
    ...extended,
    ...(waited ? ['Có cộng những ngày chờ bà con trả lời.'] : []),
  ].join(' ')
}

export function waitingSentence(lead: string, until: string): string {
  return `${lead} cần biết thêm để trả lời. Bà con trả lời ở dưới, trước hết ${formatDayLong(until)}; trong lúc chờ, hạn trả lời tạm dừng.`
}

type Forward = NonNullable<ToldClock['forward']>

export const forwardTitle = ({ recipient, paperNumber }: Forward): string =>
  `Đã kiến nghị ${recipient}, số ${paperNumber}`

export function forwardSentence(lead: string, forward: Forward): string {
  const { recipient, paperNumber, paperOn, answer } = forward
  const paper = `văn bản số ${paperNumber} ngày ${formatDay(paperOn)}`
  return answer
    ? `${lead} đã kiến nghị ${recipient}, ${paper}. ${recipient} đã trả lời, bà con đọc ở dưới.`
    : `Việc này vượt thẩm quyền của ${lead}. ${lead} đã kiến nghị ${recipient}, ${paper}; có trả lời sẽ báo ở đây.`
}

const endless = (text: string): string => text.trim().replace(/[.。\s]+$/u, '')
