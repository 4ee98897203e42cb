import { Form } from 'react-router'
import type { Told } from '#platform/web/page.ts'
import { Button } from '#ui/button.tsx'
import { FormActions } from '#ui/form.tsx'
import { Message } from '#ui/panel.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import { factToForm } from '../facts/fact-form-values.ts'
import { factForms } from '../facts/fact-forms.ts'
import { kindOf } from '../facts/fact-rows.ts'

/** Two people corrected one fact: both texts side by side, choose one or put them together. Nothing is lost. */
export function ReviewConflict({ refusal, typed }: { refusal: Told; typed: Record<string, string> }) {
  const { key, theirs, version, by, at } = refusal.detail as {
    key: string
    theirs: unknown
    version: number
    by: string | null
    at: string
  }
  const { fields } = factForms[kindOf(key)]
  const other = factToForm(kindOf(key), theirs)
  const moment = new Date(new Date(at).getTime() + 7 * 3_600_000).toISOString()
  return (
    <section className="conflict" aria-labelledby="hai-ban">
      <Message kind="warning" live>
        <b id="hai-ban">
          {by ?? 'Người khác'} vừa sửa đoạn này lúc {moment.slice(11, 16)}, {formatDay(moment.slice(0, 10))}.
        </b>{' '}
        Hai bản ở dưới, chọn một hoặc ghép lại.
      </Message>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="viec" value="su-kien" />
        <input type="hidden" name="khoa" value={key} />
        <input type="hidden" name="ban" value={version} />
        {fields.map((field) => (
          <div className="two-texts" key={field.name}>
            <div>
              <p className="small muted">
                {field.label}, bản của {by ?? 'người khác'}
              </p>
              <p className="theirs">{other[field.name] || 'để trống'}</p>
            </div>
            <div>
              <label className="small muted" htmlFor={`ghep-${field.name}`}>
                {field.label}, bản của anh, chị (sửa được)
              </label>
              <textarea
                id={`ghep-${field.name}`}
                className="input"
                name={field.name}
                defaultValue={typed[field.name] ?? ''}
                rows={3}
              />
            </div>
          </div>
        ))}
        <FormActions>
          <Button type="submit" variant="go" name="lam" value="ghi">
            Lưu bản bên phải
          </Button>
          <Button type="submit" name="lam" value="giu">
            Giữ bản của {by ?? 'người kia'}
          </Button>
        </FormActions>
      </Form>
    </section>
  )
}
