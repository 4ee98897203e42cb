/** The words of a reminder, as people write to one another on Zalo. Pure. */
import { lateness } from '#calendar/countdown.ts'
import { shortDate, weekdayAndDate } from '#calendar/day-words.ts'
import { nextWorkingDay, type WorkCalendar } from '#calendar/work-calendar.ts'
import { splitName } from '#vietnamese/names.ts'
import type { TaskLine } from './task-line.ts'

export type Reminded = Pick<TaskLine, 'body' | 'text' | 'dueOn' | 'contact' | 'acknowledged'>

export type ReminderSetting = {
  today: string
  calendar: WorkCalendar
  /** Where the task can be opened. */
  link: string
  /** Who sends it: 'Hội LHPN tỉnh'. */
  sender: string
}

/** 'Kính gửi anh Phước, Sở Y tế còn việc “…”, hạn hết ngày 18/11, đã quá 2 ngày làm việc. Đề nghị anh …' */
export function reminderText(line: Reminded, setting: ReminderSetting): string {
  const { you, greeting } = addressee(line)
  const late = line.dueOn ? lateness(setting.today, line.dueOn, setting.calendar) : null
  const due = line.dueOn ? `, hạn hết ngày ${shortDate(line.dueOn)}` : ''
  const how = late?.state === 'late' ? `, đã ${late.days > 0 ? late.label.toLowerCase() : 'quá hạn'}` : ''
  const state = line.acknowledged ? 'chưa báo cáo xong' : 'chưa nhận việc'
  return [
    `${greeting}, ${line.contact ? line.body : 'đơn vị'} ${state}: “${shorten(line.text, 160)}”${due}${how}.`,
    `Đề nghị ${you} ${request(line, late?.state === 'late', setting)}.`,
    `Xem tại: ${setting.link}`,
    `${setting.sender}.`,
  ].join(' ')
}

/** After a move: 'Hạn mới là hết ngày 25/11, thay cho 18/11.' */
export function newDeadlineText(
  line: Reminded,
  change: { old: string | null; reason: string },
  setting: ReminderSetting,
): string {
  const { you, greeting } = addressee(line)
  const now = line.dueOn ? `Hạn mới: hết ${weekdayAndDate(line.dueOn)}` : 'Hạn mới: chờ chốt ngày họp'
  const was = change.old ? `, thay cho ${shortDate(change.old)}` : ''
  return `${greeting}, ngày họp đã đổi (${change.reason.replace(/\.$/, '')}). Việc “${shorten(line.text, 160)}” của ${line.body} có hạn khác. ${now}${was}. Nhờ ${you} ghi lại hạn này. Xem tại: ${setting.link} ${setting.sender}.`
}

/** 'Ông' is anh, 'Bà' is chị; where nobody said, đồng chí: never guessed from the name. */
export function addressee({ contact, body }: Pick<TaskLine, 'contact' | 'body'>): { you: string; greeting: string } {
  if (!contact) return { you: 'đơn vị', greeting: `Kính gửi ${body}` }
  const you = contact.salutation === 'Ông' ? 'anh' : contact.salutation === 'Bà' ? 'chị' : 'đồng chí'
  return { you, greeting: `Kính gửi ${you} ${splitName(contact.name).given}` }
}

function request(line: Reminded, isLate: boolean, { today, calendar }: ReminderSetting): string {
  if (!line.dueOn) return 'cho biết bao giờ xong'
  const by = isLate || line.dueOn === today ? nextWorkingDay(calendar, today) : line.dueOn
  const when = `trước 17 giờ ${weekdayAndDate(by).replace(/ (?=\d)/, ', ngày ')}`
  return line.acknowledged ? `báo cáo kết quả ${when}` : `nhận việc và báo cáo ${when}`
}

/** Cut at a word, with the sign that something is left out. */
export function shorten(text: string, most: number): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '')
  if (plain.length <= most) return plain
  const cut = plain.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s.,;:–-]+$/, '')}…`
}
