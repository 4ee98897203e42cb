import { A } from '#ui/link.tsx'
import { Disclosure, Section } from '#ui/panel.tsx'
import type { AnswerView } from './case-view.ts'

/** Every text worth showing, the newest first, with what became of it and how it differs from the one before. */
export function AnswerPast({ past, compareHref }: { past: AnswerView['past']; compareHref: string }) {
  if (past.length === 0) return null
  return (
    <Section title="Các bản đã lưu">
      <ol className="answer-past">
        {past.map(({ version, head, steps, changes, before }) => (
          <li key={version}>
            <p>
              <b>{head}</b>
            </p>
            {steps.map(({ key, words, reason }) => (
              <p className="small" key={key}>
                {words}
                {reason ? <q>{reason}</q> : null}
              </p>
            ))}
            <Disclosure summary={before ? `Khác bản ${before} ở đâu` : 'Xem bản này'}>
              <p className="pre-line compared">
                {changes.map(({ kind, text }, index) => {
                  if (kind === 'same' || before === null) return <span key={index}>{text}</span>
                  return kind === 'gone' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>
                })}
              </p>
            </Disclosure>
          </li>
        ))}
      </ol>
      {(past[0]?.version ?? 0) > 1 ? (
        <p>
          <A href={compareHref}>So sánh hai bản bất kỳ</A>
        </p>
      ) : null}
    </Section>
  )
}
