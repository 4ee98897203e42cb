import { History } from '#ui/history.tsx'
import { Section } from '#ui/panel.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import { type RestKindWord, restKindWords } from './calendar-words.ts'

type Change = {
  version: number
  date: string
  kind: string | null
  name: string
  source: string
  at: Date
  who: string | null
}

/** Who corrected which day, by which notice; a correction never wipes out the one before. */
export function CalendarHistory({ changes }: { changes: Change[] }) {
  if (changes.length === 0) return null
  return (
    <Section title="Đã sửa">
      <History
        label="Các lần sửa lịch"
        entries={changes.map((change) => ({
          key: String(change.version),
          at: change.at.toISOString(),
          when: change.at.toLocaleString('vi-VN', {
            timeZone: 'Asia/Ho_Chi_Minh',
            dateStyle: 'short',
            timeStyle: 'short',
          }),
          who: change.who ?? 'Hệ thống',
          what: `ghi ${formatDay(change.date)} ${change.kind ? `là ${restKindWords[change.kind as RestKindWord].toLowerCase()}: ${change.name}` : 'là ngày thường'}`,
          why: change.source,
        }))}
      />
    </Section>
  )
}
