// /lam-viec/hoi-nghi/:conferenceId/viec-moi : a task that the plan does not have.
import { Form } from 'react-router'
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { OrganisationField } from '#ui/combobox.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { Select, TextArea, TextInput } from '#ui/field.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { Message } from '#ui/panel.tsx'
import { loadConferenceHead } from '../conference-head.ts'
import { AddTask, addTask } from '../edit-task.ts'
import { notYourPlan } from '../refusals.ts'
import { listBodyChoices } from '../task-detail.ts'
import type { Route } from './+types/console-task-new.ts'
import { formErrors, typedText } from './form-errors.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  return world.read(async (db) => {
    const conference = await loadConferenceHead(db, world, params.conferenceId)
    refuseUnless(conference.mayWork, notYourPlan)
    return { conference, choices: await listBodyChoices(db, world.today) }
  })
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const read = AddTask.safeParse({
    conferenceId: params.conferenceId,
    organisation: typedText(typed, 'co-quan'),
    organisationId: typedText(typed, 'co-quan-id') || null,
    text: typedText(typed, 'noidung'),
    tone: typedText(typed, 'giong') === 'request' ? 'request' : 'order',
    deliverTo: typedText(typed, 'noinhan'),
    via: typedText(typed, 'qua'),
  })
  if (!read.success) {
    const boxes = { organisation: 'co-quan', text: 'noidung', deliverTo: 'noinhan', via: 'qua' }
    return wrongFields(formErrors(read.error, boxes), typed)
  }
  const { taskId } = await addTask(world, {
    ...read.data,
    deliverTo: read.data.deliverTo ?? '',
    via: read.data.via ?? '',
  })
  const here = `/lam-viec/viec/${taskId}`
  return done(`${here}#han`, {
    say: 'Đã thêm việc; đặt hạn ở dưới',
    undo: { action: here, fields: { viec: 'bo-viec' } },
  })
})

export default function ConsoleTaskNew({ loaderData, actionData }: Route.ComponentProps) {
  const { conference, choices } = loaderData
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const typed = actionData && 'typed' in actionData ? actionData.typed : {}
  const errors = actionData && 'errors' in actionData ? actionData.errors : {}
  return (
    <>
      <title>{pageTitle('Thêm việc', { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <PageHead title="Thêm việc" line={`Việc mà kế hoạch của ${conference.name} chưa ghi.`} />
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <Form method="post" className="measure">
        <TextArea
          name="noidung"
          label="Việc"
          hint="Ai làm gì, ra kết quả gì."
          rows={3}
          defaultValue={typed.noidung ?? ''}
          error={errors.noidung}
        />
        <OrganisationField
          name="co-quan"
          label="Cơ quan thực hiện"
          options={choices}
          defaultId={typed['co-quan-id']}
          defaultText={typed['co-quan']}
          error={errors['co-quan']}
          placeholder="Gõ tên, không cần dấu"
        />
        <Select
          name="giong"
          label="Giao hay đề nghị"
          hint="Cơ quan không thuộc Ủy ban nhân dân thì đề nghị."
          defaultValue={typed.giong ?? 'order'}
          options={[
            { value: 'order', label: 'Giao' },
            { value: 'request', label: 'Đề nghị' },
          ]}
        />
        <TextInput
          name="noinhan"
          label="Gửi kết quả về"
          remark="không bắt buộc"
          defaultValue={typed.noinhan ?? ''}
          error={errors.noinhan}
        />
        <TextInput
          name="qua"
          label="Gửi qua"
          remark="không bắt buộc"
          defaultValue={typed.qua ?? ''}
          error={errors.qua}
        />
        <FormActions>
          <Button type="submit" variant="go">
            Thêm việc
          </Button>
          <LinkButton href={`/lam-viec/hoi-nghi/${conference.id}/viec`}>Thôi</LinkButton>
        </FormActions>
      </Form>
    </>
  )
}
