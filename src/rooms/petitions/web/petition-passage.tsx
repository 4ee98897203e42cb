import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { TextInput } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { Trail } from '#ui/history.tsx'
import { Disclosure, Section } from '#ui/panel.tsx'
import type { Trouble } from './console-petition.tsx'
import type { PetitionView } from './petition-view.ts'

/** The way up from the unit that collected it, and what may be done with it now. */
export function PetitionPassage({ petition, trouble }: { petition: PetitionView; trouble: Trouble | null }) {
  const { passages, unit, rights, steps, holder } = petition
  if (!unit) return null
  const mine = trouble?.doing === 'tra-lai' ? trouble : null
  return (
    <Section title="Chuyển lên từng cấp" id="chuyen">
      <Trail
        steps={[
          { key: 'dau', state: 'past', title: `${unit} thu thập` },
          ...passages.map((step) => ({
            key: String(step.step),
            state: 'past' as const,
            title: step.kind === 'certified' ? `Xác nhận, gửi lên ${step.to}` : `Trả lại ${step.to}`,
            line: `${step.by ?? 'Cán bộ'}, ${step.when}${step.note ? `: ${step.note}` : ''}`,
          })),
          { key: 'nay', state: 'now', title: holder ? `Đang ở ${holder}` : 'Đã tới cơ quan phụ trách hội nghị' },
        ]}
      />
      {rights.sendsUp ? (
        <Form method="post" preventScrollReset className="stack-top">
          <input type="hidden" name="buoc" value={steps} />
          <FormActions>
            <Button type="submit" name="viec" value="gui-len" variant="go" icon="send">
              Xác nhận, gửi lên
            </Button>
          </FormActions>
        </Form>
      ) : null}
      {rights.returns ? (
        <Disclosure summary="Trả lại đơn vị" open={mine !== null}>
          <Form method="post" preventScrollReset className="measure">
            <input type="hidden" name="buoc" value={steps} />
            <TextInput
              name="ly-do-tra"
              label="Vì sao trả lại"
              hint="Đơn vị đọc được; người gửi không đọc."
              defaultValue={mine?.typed['ly-do-tra'] ?? ''}
              error={mine?.errors['ly-do-tra']}
            />
            <FormActions>
              <Button type="submit" name="viec" value="tra-lai">
                Trả lại
              </Button>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
      {rights.takesBack && !rights.returns ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="buoc" value={steps} />
          <Button type="submit" size="sm" name="viec" value="lay-lai">
            Lấy lại để sửa
          </Button>
        </Form>
      ) : null}
    </Section>
  )
}
