import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { classes } from '#ui/classes.ts'
import { TextArea } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { Section } from '#ui/panel.tsx'
import type { Trouble } from './console-petition.tsx'
import type { PetitionView } from './petition-view.ts'

const kinds: Readonly<Record<string, string>> = { question: 'hỏi lại', supplement: 'bổ sung', notice: 'báo tin' }

/** What was asked back, what the sender added, what she was told. */
export function PetitionMessages({ petition, trouble }: { petition: PetitionView; trouble: Trouble | null }) {
  const { messages, rights } = petition
  if (messages.length === 0 && !rights.writes) return null
  const mine = trouble?.errors['loi-nhan'] !== undefined ? trouble : null
  return (
    <Section title="Trao đổi với người gửi" id="trao-doi">
      {messages.length === 0 ? <p className="muted">Chưa có lời nào.</p> : null}
      {messages.map((message) => (
        <div className={classes('said', message.fromSender && 'warn')} key={message.id}>
          <p className="small muted">
            <b>{message.who}</b> {kinds[message.kind]} {message.when}
          </p>
          <p className="pre-line">{message.text}</p>
        </div>
      ))}
      {rights.writes ? (
        <Form method="post" preventScrollReset className="measure" key={messages.length}>
          <TextArea
            name="loi-nhan"
            label="Nhắn người gửi"
            hint="Người gửi đọc khi tra cứu bằng mã biên nhận."
            rows={3}
            defaultValue={mine?.typed['loi-nhan'] ?? ''}
            error={mine?.errors['loi-nhan']}
          />
          <FormActions>
            <Button type="submit" name="viec" value="hoi-lai">
              Hỏi lại
            </Button>
            <Button type="submit" name="viec" value="bao-tin">
              Báo tin
            </Button>
          </FormActions>
        </Form>
      ) : null}
    </Section>
  )
}
