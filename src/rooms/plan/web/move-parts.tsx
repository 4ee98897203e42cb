/** What a new day, or one session less, does to deadlines and to the days of the law: old, new, and who knows the old. */
import { DiffDates } from '#ui/facts.tsx'
import { Message, Section } from '#ui/panel.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import type { MovedLeadTime } from '../move-lead-times.ts'
import type { MovedDeadline } from '../move-preview.ts'
import { shorten } from '../reminder-text.ts'

export function changeLine(change: MovedDeadline, told: ReadonlyMap<string, string[]>, today: string) {
  const { taskId, organisation, text, old, due } = change
  return {
    label: `${shorten(organisation, 40)}: ${shorten(text, 70)}`,
    was: old ? formatDay(old) : 'chưa tính được',
    now: due.dueOn ? `${formatDay(due.dueOn)}${due.provisional ? ' (tạm tính)' : ''}` : 'chưa tính được',
    why: told.has(taskId) ? `đã báo hạn cũ cho ${told.get(taskId)!.join(', ')}` : 'chưa báo ai',
    isLate: due.dueOn !== null && due.dueOn < today,
  }
}

export function lawLine({ label, source, old, now, done, missed }: MovedLeadTime) {
  return {
    label,
    was: old ? formatDay(old) : 'chưa tính được',
    now: now ? formatDay(now) : 'chưa tính được',
    why: [done && `đã làm ngày ${formatDay(done)}`, missed && (done ? 'chậm so với luật' : 'đã lỡ'), source]
      .filter(Boolean)
      .join('; '),
    missed,
  }
}

/** The days that the law counts from the conference; missed ones are said first, while one can still choose. */
export function LawPreview({ law, missed }: { law: ReturnType<typeof lawLine>[]; missed: string }) {
  const late = law.filter((time) => time.missed).map((time) => `“${time.label}” (${time.now})`)
  return (
    <Section title={`${law.length} thời hạn theo luật đổi theo`}>
      {late.length > 0 ? (
        <Message kind="warning">
          {missed}: {late.join('; ')}.
        </Message>
      ) : null}
      <DiffDates changes={law} />
    </Section>
  )
}
