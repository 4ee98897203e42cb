// /lam-viec/ke-hoach/moi : drop the plan in. Nothing else exists until it is reviewed.
import { Form, redirect, useNavigation } from 'react-router'
import { hasRole } from '#platform/actor.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { Select } from '#ui/field.tsx'
import { FileDrop } from '#ui/file-drop.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { Message, Section } from '#ui/panel.tsx'
import { addPlanFile } from '../add-plan-file.ts'
import { listPlans } from '../plan-list.ts'
import { noOrganisation } from '../refusals.ts'
import type { Route } from './+types/console-plan-new.ts'

const maxBytes = 20 * 1024 * 1024

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  refuseUnless(hasRole(world.actor, ['office', 'standing_body']), noOrganisation)
  const parents = await world.read((db) => listPlans(db, { page: 1, size: 100 }))
  return { parents: parents.rows.map((plan) => ({ value: plan.id, label: plan.title })) }
})

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const file = typed.get('tep')
  if (!(file instanceof File) || file.name === '') return wrongFields({ tep: 'Chưa chọn tệp kế hoạch.' }, typed)
  if (file.size > maxBytes) return wrongFields({ tep: 'Tệp này lớn hơn mức 20 MB. Gửi tệp nhỏ hơn.' }, typed)
  const parent = String(typed.get('ke-hoach-tren') ?? '')
  const { planId } = await addPlanFile(world, {
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    parentPlanId: parent === '' ? null : parent,
  })
  return redirect(`/lam-viec/ke-hoach/${planId}`)
})

export default function ConsolePlanNew({ loaderData, actionData }: Route.ComponentProps) {
  const isSending = useNavigation().state === 'submitting'
  const error = actionData?.errors.tep ?? actionData?.refusal?.say
  return (
    <>
      <title>{pageTitle('Kế hoạch mới', { errors: error ? 1 : 0, site: 'Đối Thoại' })}</title>
      <PageHead
        title="Kế hoạch mới"
        line="Thả tệp kế hoạch vào đây; chưa có gì được tạo cho đến khi anh, chị xem lại và bấm Tạo hội nghị."
      />
      <Form method="post" encType="multipart/form-data" className="measure">
        <ErrorSummary
          errors={error ? [{ field: 'tep', message: error }] : []}
          title="Chưa đọc được tệp này"
          kept={false}
        />
        <FileDrop
          name="tep"
          label="Tệp kế hoạch"
          hint="Word (.docx, .doc), PDF có chữ, hoặc văn bản thuần (.txt); nhiều nhất 20 MB. Bản chụp, bản quét chưa đọc được."
          accept=".docx,.doc,.pdf,.txt"
          maxBytes={maxBytes}
          error={error}
        />
        {loaderData.parents.length > 0 ? (
          <Select
            name="ke-hoach-tren"
            label="Chi tiết hóa kế hoạch nào"
            remark="không bắt buộc"
            hint="Ví dụ kế hoạch của Liên đoàn Lao động thực hiện kế hoạch của Ủy ban nhân dân tỉnh."
            options={loaderData.parents}
            prompt="Không thuộc kế hoạch nào"
            defaultValue={actionData?.typed['ke-hoach-tren'] ?? ''}
          />
        ) : null}
        <FormActions>
          <Button type="submit" variant="go" icon="upload">
            {isSending ? 'Đang đọc…' : 'Đọc kế hoạch'}
          </Button>
          <LinkButton href="/lam-viec/ke-hoach">Để sau</LinkButton>
        </FormActions>
      </Form>
      <Section title="Chưa có tệp?">
        <Message kind="info">
          Soạn kế hoạch ngay tại đây từ mẫu của loại hội nghị, hoặc từ kế hoạch năm trước: mọi ngày tự dời theo ngày họp
          mới.
        </Message>
        <FormActions>
          <LinkButton href="/lam-viec/ke-hoach/soan" icon="edit">
            Soạn từ mẫu
          </LinkButton>
        </FormActions>
      </Section>
    </>
  )
}
