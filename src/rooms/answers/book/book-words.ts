/** One case of the book as it is said, on the page and in each of the files. Pure. */
import { momentWords } from '#platform/web/moment-words.ts'
import type { World } from '#platform/world.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { directWords } from '../direct.ts'
import type { Book, BookRow } from './load-book.ts'

export const unreleased = 'Chưa công bố'

/** 'Chưa công bố', 'Chưa công bố, hẹn 25/12/2026, 8:00', 'Đã công bố …': what a reader of the paper may pass on. */
export function releaseWords(
  { standing: { releasedFrom }, reopenedDueOn }: Pick<BookRow, 'standing' | 'reopenedDueOn'>,
  world: Pick<World, 'now' | 'today'>,
): string {
  if (reopenedDueOn) return `Mở lại vì chưa thỏa đáng, trả lời lại đến hết ${formatDay(reopenedDueOn)}`
  if (!releasedFrom) return unreleased
  const moment = momentWords(releasedFrom, world.today)
  return releasedFrom > world.now ? `${unreleased}, hẹn ${moment}` : `Đã công bố ${moment}`
}

/** '12 ý kiến, 4 xã; đã hỏi năm 2024, 2025' */
export function askedWords({ senders, communes, askedIn }: Pick<BookRow, 'senders' | 'communes' | 'askedIn'>): string {
  const asked = [`${senders} ý kiến`, communes > 0 ? `${communes} xã, phường` : null].filter(Boolean).join(', ')
  return askedIn.length > 0 ? `${asked}; đã hỏi năm ${askedIn.join(', ')}` : asked
}

/** The parts of an answer, each with what it is; none that is empty. */
export function answerParts({ answer }: Pick<BookRow, 'answer'>): { label: string; value: string }[] {
  if (!answer) return []
  return [
    {
      label: 'Trả lời',
      value: [answer.direct && `${directWords[answer.direct]}.`, answer.text].filter(Boolean).join(' '),
    },
    { label: 'Việc sẽ làm', value: answer.action },
    { label: 'Người chịu trách nhiệm', value: answer.responsible },
    { label: 'Xong trước', value: answer.doneBy ? `hết ngày ${formatDay(answer.doneBy)}` : '' },
    { label: 'Căn cứ', value: answer.bases.join('; ') },
  ].filter(({ value }) => value !== '')
}

export const leadWords = ({ lead, coordinators }: Pick<BookRow, 'lead' | 'coordinators'>): string =>
  coordinators.length > 0 ? `${lead} (phối hợp: ${coordinators.join(', ')})` : lead

/** '02 trên 30 việc chưa có trả lời, 01 việc quá hạn.' */
export function countWords({ counts }: Pick<Book, 'counts'>): string {
  const { cases, senders, bodies, answered, reopened, missing, late, hidden, ungiven } = counts
  const whole = `${cases} việc (${senders} ý kiến) đã giao ${bodies} cơ quan: ${answered} việc đã có trả lời được duyệt, ${reopened > 0 ? `${reopened} việc mở lại, ` : ''}${missing} việc chưa có`
  return [
    `${whole}${late > 0 ? ` (${late} việc quá hạn)` : ''}.`,
    hidden > 0 ? `${hidden} câu trả lời chưa công bố, chỉ dùng nội bộ.` : null,
    ungiven > 0 ? `${ungiven} việc đã tiếp nhận, chưa giao cơ quan nào.` : null,
  ]
    .filter(Boolean)
    .join(' ')
}
