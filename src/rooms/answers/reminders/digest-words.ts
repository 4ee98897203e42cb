/** The one letter a day to a person who owes answers or watches over them: codes, days, links; no petition's words, no names. Pure. */
import { lateness } from '#calendar/countdown.ts'
import type { CalendarDay } from '#calendar/day.ts'
import { shortDate } from '#calendar/day-words.ts'
import type { WorkCalendar } from '#calendar/work-calendar.ts'
import { defineTemplate } from '#platform/messages/template.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'

export type DigestLine = {
  assignmentId: string
  code: string
  body: string
  role: 'lead' | 'coordinator'
  dueOn: CalendarDay
  /** 'https://…/lam-viec/duoc-giao/…' */
  link: string
}
export type Digest = {
  salutation: string | null
  today: CalendarDay
  calendar: WorkCalendar
  office: string
  /** Where all of it is seen. */
  link: string
  lines: readonly DigestLine[]
}

/** A letter is read, a longer list is opened. */
const mostLines = 40

export const officerReminder = defineTemplate({
  id: 'nhac-han-tra-loi',
  text: 'Nhắc hạn: {so} ý kiến sắp đến hạn hoặc quá hạn trả lời. Xem tại {duong-dan}',
  slots: { so: 'count', 'duong-dan': 'link' },
})

export function digestLetter({ salutation, today, calendar, office, link, lines }: Digest): {
  subject: string
  text: string
} {
  const sorted = [...lines].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.code < b.code ? -1 : 1))
  const late = sorted.filter(({ dueOn }) => dueOn < today).length
  const counted = late > 0 ? `${late} ý kiến quá hạn` : `${lines.length} ý kiến`
  const others = lines.length - late
  const tail = late > 0 && others > 0 ? `, ${others} ý kiến chưa đến hạn` : ''
  const you = salutation === 'Ông' ? 'anh' : salutation === 'Bà' ? 'chị' : 'đồng chí'
  return {
    subject: `Nhắc hạn trả lời ${shortDate(today)}: ${counted}${late > 0 ? '' : ' chờ trả lời'}`,
    text: [
      `Kính gửi ${you},`,
      `Hôm nay còn ${counted}${tail} chưa có câu trả lời được duyệt, việc gấp đứng trước.`,
      sorted
        .slice(0, mostLines)
        .map((line) => lineOf(line, today, calendar))
        .join('\n\n'),
      ...(sorted.length > mostLines ? [`Và ${sorted.length - mostLines} ý kiến nữa.`] : []),
      `Xem tất cả tại ${link}`,
      'Mỗi ngày làm việc chỉ có một thư này; ý kiến đã trả lời thì không nhắc nữa.',
      office,
    ].join('\n\n'),
  }
}

function lineOf({ code, body, role, dueOn, link }: DigestLine, today: CalendarDay, calendar: WorkCalendar): string {
  const { label } = lateness(today, dueOn, calendar)
  const part = role === 'coordinator' ? ' (phối hợp)' : ''
  return `- ${formatPetitionCode(code)}: ${label.toLowerCase()}, hạn hết ngày ${shortDate(dueOn)}. ${body}${part}.\n  ${link}`
}
