import { Button } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { FileLinks } from '../../attachments/web/files-field.tsx'
import type { FormView } from '../../web/form-view.ts'

type LeadProps = { contributed: FormView['contributed']; inserts: boolean }

/** What the coordinating bodies said, beside the form of the one answer; `inserts` where the form is open around it. */
export function LeadContributions({ contributed, inserts }: LeadProps) {
  if (contributed.length === 0) return null
  return (
    <section className="answer-contributions" aria-label="Ý kiến phối hợp">
      <h3>Ý kiến phối hợp</h3>
      <ul>
        {contributed.map(({ organisationId, body, state, stateWords, text, bases, line, files }) => (
          <li key={organisationId}>
            <p className="answer-contribution-head">
              <b>{body}</b>
              <StateChip state={state === 'said' ? 'done' : state === 'late' ? 'late' : 'open'}>{stateWords}</StateChip>
            </p>
            {text === null ? null : (
              <>
                <p className="pre-line">{text}</p>
                {bases.length > 0 ? <p className="small">Căn cứ: {bases.join('; ')}</p> : null}
                <FileLinks files={files} />
                <p className="small muted">{line}</p>
                {inserts ? (
                  <Button
                    size="sm"
                    name="viec"
                    value={`dua-vao:${organisationId}`}
                    aria-label={`Đưa vào câu trả lời: ý kiến của ${body}`}
                  >
                    Đưa vào câu trả lời
                  </Button>
                ) : null}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
