import { Form, useLocation } from 'react-router'
import { Button } from '#ui/button.tsx'
import { Select, TextArea } from '#ui/field.tsx'
import { Disclosure, Panel } from '#ui/panel.tsx'
import type { FormView } from '../../web/form-view.ts'
import { commentParts, commentPartWords } from '../comment-parts.ts'

type CommentsProps = { comments: FormView['comments']; typed: Record<string, string>; errors: Record<string, string> }

/** Beside the text: what still waits first, each with the part that it is about; what was seen to is folded away. */
export function AnswerComments({ comments, typed, errors }: CommentsProps) {
  const open = comments.filter(({ settled }) => !settled)
  const settled = comments.filter((each) => each.settled)
  // The form beside it may be open with words that are not saved yet: it stays as it is.
  const { search } = useLocation()
  return (
    <Panel title="Góp ý trong cơ quan" line={open.length > 0 ? `${open.length} chưa xử lý` : undefined}>
      {open.length > 0 ? <CommentList comments={open} search={search} /> : null}
      {settled.length > 0 ? (
        <Disclosure summary={`${settled.length} góp ý đã xử lý`}>
          <CommentList comments={settled} search={search} />
        </Disclosure>
      ) : null}
      <Form method="post" preventScrollReset key={comments.length}>
        <input type="hidden" name="o-day" value={search} />
        <Select
          name="phan"
          label="Góp ý về"
          defaultValue={typed.phan ?? ''}
          options={[
            { value: '', label: 'Cả câu trả lời' },
            ...commentParts.map((value) => ({ value, label: commentPartWords[value] })),
          ]}
        />
        <TextArea name="gop-y" label="Nội dung góp ý" rows={2} defaultValue={typed['gop-y']} error={errors['gop-y']} />
        <Button size="sm" name="viec" value="gop-y">
          Góp ý
        </Button>
      </Form>
    </Panel>
  )
}

function CommentList({ comments, search }: { comments: FormView['comments']; search: string }) {
  return (
    <ol className="answer-comments">
      {comments.map(({ id, part, box, text, line, settled }) => (
        <li key={id}>
          {part ? (
            <a className="small" href={`#${box}`}>
              {part}
            </a>
          ) : null}
          <p className="pre-line">{text}</p>
          <p className="small muted">
            {line}
            {settled ? `; ${settled}` : ''}
          </p>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="o-day" value={search} />
            <input type="hidden" name="gop-y-so" value={id} />
            <Button size="sm" variant="quiet" name="viec" value={settled ? 'mo-gop-y' : 'xong-gop-y'}>
              {settled ? 'Mở lại' : 'Đã xử lý'}
            </Button>
          </Form>
        </li>
      ))}
    </ol>
  )
}
