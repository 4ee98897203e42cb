import { useState } from 'react'
import { Form } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { Select, TextArea, TextInput } from '#ui/field.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { type FactField, factForms } from '../facts/fact-forms.ts'
import type { FactKind } from '../facts/fact-rows.ts'

export type FactFormProps = {
  kind: FactKind
  /** The fact's key, or the list's kind to add one. */
  factKey: string
  version: number
  boxes: Record<string, string>
  errors: Record<string, string>
  title: string
  cancelHref: string
}

/** The boxes of one kind of fact, for review and drafting alike. What was typed survives errors and conflicts. */
export function FactForm({ kind, factKey, version, boxes, errors, title, cancelHref }: FactFormProps) {
  const { fields } = factForms[kind]
  // What the live line brings while somebody types was not seen by them: the version stays the one the form opened with.
  const [seen] = useState(boxes.ban ?? String(version))
  const own = Object.fromEntries(Object.entries(errors).filter(([name]) => fields.some((field) => field.name === name)))
  return (
    <Form
      method="post"
      className="fact-form"
      id={version === 0 ? `them-${kind}` : undefined}
      aria-label={title}
      preventScrollReset
    >
      <input type="hidden" name="viec" value="su-kien" />
      <input type="hidden" name="khoa" value={factKey} />
      <input type="hidden" name="ban" value={seen} />
      <h3>{title}</h3>
      <ErrorSummary errors={Object.entries(own).map(([field, message]) => ({ field, message }))} />
      {fields.map((field) => (
        <Box key={field.name} field={field} value={boxes[field.name] ?? ''} error={own[field.name]} />
      ))}
      <FormActions>
        <Button type="submit" variant="go" name="lam" value="ghi">
          {version === 0 ? 'Thêm' : 'Lưu'}
        </Button>
        <LinkButton href={cancelHref}>Thôi</LinkButton>
      </FormActions>
    </Form>
  )
}

function Box({ field, value, error }: { field: FactField; value: string; error?: string }) {
  const base = { name: field.name, label: field.label, hint: field.hint, error }
  switch (field.kind) {
    case 'long':
      return <TextArea {...base} defaultValue={value} rows={4} />
    case 'list':
    case 'quotas':
      return <TextArea {...base} defaultValue={value} rows={3} />
    case 'select':
      return <Select {...base} options={field.options!} defaultValue={value} />
    default:
      return (
        <TextInput
          {...base}
          defaultValue={value}
          inputMode={field.kind === 'number' ? 'numeric' : field.kind === 'phone' ? 'tel' : undefined}
          short={field.kind !== 'text'}
        />
      )
  }
}
