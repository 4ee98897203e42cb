import type { ReactNode } from 'react'
import { LinkButton } from '#ui/button.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { Field } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { Message } from '#ui/panel.tsx'

export type SecretSlipProps = { title: string; secret: string; back: string; children: ReactNode }

/** A key or a secret, shown once: whoever loses it makes a new one. */
export function SecretSlip({ title, secret, back, children }: SecretSlipProps) {
  return (
    <div className="measure stack-l">
      <Field
        name="bi-mat"
        label={title}
        hint="Chỉ hiện một lần ở đây. Chép ngay và cất ở nơi chỉ người vận hành hệ thống kia đọc được."
      >
        {(control) => <input {...control} className="input num" readOnly value={secret} />}
      </Field>
      <CopyButton text={secret} label="Chép" done="Đã chép" variant="go" />
      <Message kind="warning">{children}</Message>
      <FormActions>
        <LinkButton href={back}>Đã chép, mở kết nối</LinkButton>
      </FormActions>
    </div>
  )
}
