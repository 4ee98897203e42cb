import { Form } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { TextArea } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { Disclosure, Message } from '#ui/panel.tsx'
import type { AnswerView } from './case-view.ts'

type DecisionProps = {
  answer: AnswerView
  editHref: string
  typed: Record<string, string>
  errors: Record<string, string>
}

/** Who may decide on the text now sees how; the others see whom it waits for. */
export function AnswerDecision({ answer, editHref, typed, errors }: DecisionProps) {
  const { may, version, stand } = answer
  return (
    <>
      {may.waitsForAnother ? (
        <Message kind="info">Bản này do chính anh, chị viết hoặc gửi nên lãnh đạo khác của cơ quan duyệt.</Message>
      ) : null}
      <Form method="post" preventScrollReset>
        <input type="hidden" name="ban" value={version} />
        <FormActions>
          {may.approve ? (
            <Button variant="go" icon="done" name="viec" value="duyet">
              Duyệt bản {version}
            </Button>
          ) : null}
          {may.check ? (
            <Button variant={may.approve ? 'plain' : 'go'} name="viec" value="da-xem">
              Đã xem, trình lãnh đạo
            </Button>
          ) : null}
          <LinkButton href={editHref} icon="edit">
            {stand === 'approved' ? 'Soạn bản mới' : 'Sửa bản này'}
          </LinkButton>
        </FormActions>
      </Form>
      {stand === 'approved' ? (
        <p className="small muted">Bản đã duyệt không sửa nữa. Bản mới phải duyệt lại, bản này đứng cho đến lúc ấy.</p>
      ) : null}
      {may.back ? (
        <Disclosure summary="Trả lại để sửa" open={Boolean(errors['ly-do'])}>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="ban" value={version} />
            <TextArea
              name="ly-do"
              label="Cần sửa điều gì"
              rows={3}
              defaultValue={typed['ly-do']}
              error={errors['ly-do']}
            />
            <Button name="viec" value="tra-lai">
              Trả lại người soạn
            </Button>
          </Form>
        </Disclosure>
      ) : null}
    </>
  )
}
