import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { Select, TextArea } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { Disclosure, Section } from '#ui/panel.tsx'
import type { PlanPaperView } from './plan-paper-view.ts'

type Typed = { typed: Record<string, string>; errors: Record<string, string> }

/** What was said about the text, each with its answer; and a place to say more. */
export function PlanComments({ view, typed, errors }: { view: PlanPaperView } & Typed) {
  const open = view.comments.filter((comment) => comment.settledHow === null).length
  return (
    <Section title={open > 0 ? `Góp ý, còn ${open} chưa xử lý` : 'Góp ý'} id="gop-y">
      {view.comments.length === 0 ? <p className="muted">Chưa có góp ý nào.</p> : null}
      <ul className="lines">
        {view.comments.map((comment) => (
          <li key={comment.id} id={`gop-y-${comment.id}`}>
            <p className="small muted">{comment.about}</p>
            <p>{comment.text}</p>
            <p className="small muted">
              {[comment.organisation, comment.by].filter(Boolean).join(', ')}, {comment.when}
            </p>
            {comment.settledHow ? (
              <p>
                <b>Tiếp thu, giải trình:</b> {comment.settledHow}{' '}
                <span className="small muted">({comment.settledBy})</span>
              </p>
            ) : null}
            {view.mayWork && !view.issue && !comment.settledHow ? (
              <Disclosure summary="Xử lý góp ý này" open={typed['gop-y-ma'] === comment.id}>
                <Form method="post" preventScrollReset>
                  <input type="hidden" name="viec" value="xu-ly" />
                  <input type="hidden" name="gop-y-ma" value={comment.id} />
                  <TextArea
                    name="cach"
                    id={`cach-${comment.id}`}
                    label="Tiếp thu thế nào, hoặc vì sao giữ nguyên"
                    rows={2}
                    defaultValue={typed['gop-y-ma'] === comment.id ? typed.cach : ''}
                    error={typed['gop-y-ma'] === comment.id ? errors.cach : undefined}
                  />
                  <Button type="submit">Ghi cách xử lý</Button>
                </Form>
              </Disclosure>
            ) : null}
          </li>
        ))}
      </ul>
      {view.mayComment ? <NewComment view={view} typed={typed} errors={errors} /> : null}
    </Section>
  )
}

function NewComment({ view, typed, errors }: { view: PlanPaperView } & Typed) {
  return (
    <Form method="post" preventScrollReset className="stack-top" key={view.comments.length}>
      <input type="hidden" name="viec" value="gop-y" />
      {view.speakFor ? (
        <p className="small muted">
          Góp ý thay mặt {view.speakFor}
          {view.dueOn ? `, hạn hết ngày ${view.dueOn}` : ''}.
        </p>
      ) : null}
      <Select
        name="muc-gop-y"
        label="Góp ý vào"
        prompt="Cả kế hoạch"
        options={view.choices}
        defaultValue={typed['muc-gop-y'] ?? view.askedKey ?? ''}
      />
      <TextArea
        name="loi-gop-y"
        label="Nội dung góp ý"
        rows={3}
        defaultValue={typed['loi-gop-y'] ?? ''}
        error={errors['loi-gop-y']}
      />
      <FormActions>
        <Button type="submit" icon="message">
          Gửi góp ý
        </Button>
      </FormActions>
    </Form>
  )
}
