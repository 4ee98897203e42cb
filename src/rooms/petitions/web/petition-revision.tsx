import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { TextArea, TextInput } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { Disclosure } from '#ui/panel.tsx'
import type { Trouble } from './console-petition.tsx'
import type { PetitionView } from './petition-view.ts'

/** What was mended of what somebody typed for the sender; every earlier wording stays readable. */
export function PetitionRevision({ petition, trouble }: { petition: PetitionView; trouble: Trouble | null }) {
  const mine = trouble?.doing === 'sua-loi' ? trouble : null
  return (
    <>
      {petition.revisions.length > 0 ? (
        <Disclosure summary={`Lời đã sửa ${petition.revisions.length} lần, xem lời cũ`}>
          {petition.revisions.map((each) => (
            <div className="said" key={each.version}>
              <p className="small muted">
                {each.by} sửa {each.when}: {each.why}
              </p>
              <p className="was">{each.was}</p>
            </div>
          ))}
        </Disclosure>
      ) : null}
      {petition.rights.revises ? (
        <Disclosure summary="Sửa chỗ gõ nhầm" open={mine !== null}>
          <Form method="post" preventScrollReset className="measure">
            <input type="hidden" name="ban" value={petition.version} />
            <TextArea
              name="loi"
              label="Lời ý kiến"
              hint="Chỉ sửa chỗ gõ khác với lời người nêu. Lời cũ vẫn giữ."
              rows={8}
              defaultValue={mine?.typed.loi ?? petition.text}
              error={mine?.errors.loi}
            />
            <TextInput
              name="vi-sao"
              label="Vì sao sửa"
              defaultValue={mine?.typed['vi-sao'] ?? ''}
              error={mine?.errors['vi-sao']}
            />
            <FormActions>
              <Button type="submit" name="viec" value="sua-loi">
                Lưu lời đã sửa
              </Button>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
    </>
  )
}
