import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { Select, TextArea, TextInput } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'

export type IntegratorFormProps = {
  conferences: { id: string; name: string }[]
  values: Record<string, string>
  errors: Record<string, string>
  hidden?: Record<string, string>
  children: ReactNode
}

/** Who sends, to which conference, how fast, and from which portals the form may be shown. */
export function IntegratorForm({ conferences, values, errors, hidden = {}, children }: IntegratorFormProps) {
  return (
    <Form method="post" className="measure">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextInput
        name="ten"
        label="Tên hệ thống"
        hint="Ví dụ: Cổng thông tin điện tử tỉnh, Zalo OA của Hội phụ nữ."
        defaultValue={values.ten}
        error={errors.ten}
        maxLength={120}
      />
      <Select
        name="hoi-nghi"
        label="Được gửi tới"
        prompt="Mọi hội nghị đang nhận ý kiến"
        options={conferences.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={values['hoi-nghi'] ?? ''}
        error={errors['hoi-nghi']}
      />
      <TextInput
        name="muc"
        label="Số yêu cầu một phút"
        hint="Gửi nhanh hơn thì bị hẹn chờ. 60 là đủ cho một cổng cấp tỉnh."
        defaultValue={values.muc ?? '60'}
        error={errors.muc}
        inputMode="numeric"
        short
      />
      <TextArea
        name="cong"
        label="Cổng được nhúng biểu mẫu"
        remark="không bắt buộc"
        hint="Mỗi dòng một địa chỉ, ví dụ https://vanlinh.gov.vn. Chỉ những trang này hiện được biểu mẫu trong khung."
        defaultValue={values.cong}
        error={errors.cong}
        rows={3}
        spellCheck={false}
      />
      <FormActions>{children}</FormActions>
    </Form>
  )
}
