import { momentWords } from '#platform/web/moment-words.ts'
import { FactList } from '#ui/facts.tsx'
import { fileSize } from '#ui/file-drop.tsx'
import { Reply } from '#ui/public-parts.tsx'
import { formatDayLong } from '#vietnamese/day.ts'
import type { ReleasedAnswer } from '../tracking/released-answer.ts'

/** The body's answer, its direct word first, as its sender reads it. */
export function TrackedAnswer({ answer, today }: { answer: ReleasedAnswer; today: string }) {
  const { lead, direct, text, action, responsible, doneBy, bases, result, files, at } = answer
  const facts = [
    { label: 'Kết quả', value: result ?? '' },
    { label: 'Sẽ làm', value: action },
    { label: 'Ai làm', value: responsible },
    { label: 'Hẹn xong', value: doneBy ? formatDayLong(doneBy) : '' },
    { label: 'Căn cứ', value: bases.join('; ') },
  ].filter(({ value }) => value !== '')
  return (
    <Reply head={`${lead} trả lời, ${momentWords(at, today)}`}>
      {direct ? (
        <p>
          <b>{direct}.</b>
        </p>
      ) : null}
      <p>{text}</p>
      {facts.length > 0 ? <FactList facts={facts} /> : null}
      {files.length > 0 ? (
        <ul aria-label="Tệp kèm">
          {files.map(({ id, name, size }) => (
            <li key={id}>
              <a href={`/theo-doi/tra-loi/${id}`}>{name}</a> <span className="muted small">{fileSize(size)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </Reply>
  )
}
