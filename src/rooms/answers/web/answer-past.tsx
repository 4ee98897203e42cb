import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/field.tsx'
import { History } from '#ui/history.tsx'
import { Disclosure, Panel, Section } from '#ui/panel.tsx'
import type { AnswerView } from './case-view.ts'

/** Every text worth showing, the newest first, with what became of it and how it differs from the one before. */
export function AnswerPast({ past }: { past: AnswerView['past'] }) {
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
    </Section>
  )
}

type CommentsProps = { comments: AnswerView['comments']; typed?: string; error?: string }

export function AnswerComments({ comments, typed, error }: CommentsProps) {
  return (
    <Panel title="Góp ý trong cơ quan" line={comments.length > 0 ? comments.length : undefined}>
      {comments.length > 0 ? <History entries={comments} label="Góp ý" /> : null}
      <Form method="post" preventScrollReset>
        <TextArea name="gop-y" label="Góp ý thêm" rows={2} defaultValue={typed} error={error} />
        <Button size="sm" name="viec" value="gop-y">
          Góp ý
        </Button>
      </Form>
    </Panel>
  )
}
