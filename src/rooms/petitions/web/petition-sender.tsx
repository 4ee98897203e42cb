import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { FactList } from '#ui/facts.tsx'
import { TextInput } from '#ui/field.tsx'
import { Panel } from '#ui/panel.tsx'
import { HiddenIdentity, Phone } from '#ui/people.tsx'
import type { Sender } from '../see-sender.ts'
import type { Trouble } from './console-petition.tsx'
import type { PetitionView } from './petition-view.ts'

type Props = { petition: PetitionView; sender: Sender | null; trouble: Trouble | null }

/** Shown only after a press that says why, which is kept with who and when. */
export function PetitionSender({ petition, sender, trouble }: Props) {
  return (
    <Panel title="Người gửi">
      {petition.hidesIdentity ? <HiddenIdentity /> : null}
      {sender ? <Known sender={sender} /> : <Ask petition={petition} trouble={trouble} />}
    </Panel>
  )
}

function Ask({ petition, trouble }: Omit<Props, 'sender'>) {
  if (!petition.rights.knowsSender)
    return <p className="muted">Tài khoản này đọc được ý kiến nhưng không được xem người gửi.</p>
  const mine = trouble?.doing === 'xem-nguoi-gui' ? trouble : null
  return (
    <Form method="post" preventScrollReset>
      <TextInput
        name="ly-do-xem"
        label="Xem để làm gì"
        hint="Lần xem này được ghi lại: ai xem, lúc nào, để làm gì."
        defaultValue={mine?.typed['ly-do-xem'] ?? ''}
        error={mine?.errors['ly-do-xem']}
        autoComplete="off"
      />
      <Button type="submit" name="viec" value="xem-nguoi-gui" icon="eye">
        Xem người gửi
      </Button>
    </Form>
  )
}

function Known({ sender }: { sender: Sender }) {
  const facts = [
    { label: 'Họ và tên', value: sender.fullName },
    { label: 'Điện thoại', value: sender.phone ? <Phone number={sender.phone} /> : null },
    { label: 'Thư điện tử', value: sender.email },
    { label: 'Địa chỉ', value: sender.address },
    { label: 'Nói thay cho', value: sender.speaksFor },
    { label: 'Liên hệ bằng cách', value: sender.reach },
  ].filter((fact) => fact.value !== null)
  return (
    <div role="status" id="nguoi-gui">
      {facts.length > 0 ? <FactList facts={facts} /> : <p>Người gửi không để lại tên và cách liên hệ.</p>}
      <p className="muted small">Đã ghi lần xem này. Tải lại trang thì thông tin đóng lại.</p>
    </div>
  )
}
