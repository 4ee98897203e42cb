import { FactList } from '#ui/facts.tsx'
import { Reply } from '#ui/public-parts.tsx'
import { formatDayLong } from '#vietnamese/day.ts'
import type { OpenAnswer } from '../public-answers.ts'

/** The body's answer as everybody reads it: its words, what it will do and by when. */
export function OpenAnswerView({ answer }: { answer: Omit<OpenAnswer, 'at'> & { when: string } }) {
  const { lead, direct, text, action, doneBy, bases, when } = answer
  const facts = [
    { label: 'Sẽ làm', value: action },
    { label: 'Hẹn xong', value: doneBy ? formatDayLong(doneBy) : '' },
    { label: 'Căn cứ', value: bases.join('; ') },
  ].filter(({ value }) => value !== '')
  return (
    <Reply head={`${lead} trả lời, ${when}`}>
      {direct ? (
        <p>
          <b>{direct}.</b>
        </p>
      ) : null}
      <p className="pre-line">{text}</p>
      {facts.length > 0 ? <FactList facts={facts} /> : null}
    </Reply>
  )
}
