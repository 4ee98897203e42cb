// /lam-viec/hoi-nghi/:conferenceId/nhap-excel : give it the list that the unit has already.
import { Form, redirect, useNavigation } from 'react-router'
import { refuseUnless } from '#platform/refusal.ts'
import { chosenBody } from '#platform/web/chosen-body.ts'
import { staffWorld } from '#platform/web/context.ts'
import { typedText } from '#platform/web/form-errors.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { listOrganisationChoices } from '#rooms/directory/index.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { OrganisationField } from '#ui/combobox.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { Select } from '#ui/field.tsx'
import { FileDrop } from '#ui/file-drop.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { Message, Section } from '#ui/panel.tsx'
import { loadIntakeHead } from '../intake-head.ts'
import { addList } from '../lists/add-list.ts'
import { listFields, mostListBytes } from '../lists/list-fields-data.ts'
import { listTooLarge } from '../lists/list-refusals.ts'
import { type ListState, listLists } from '../lists/list-store.ts'
import { notYoursToEnter } from '../refusals.ts'
import type { Route } from './+types/console-list-new.ts'
import { IntakeTabs } from './intake-tabs.tsx'
import { listStateWords } from './list-words.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  return world.read(async (db) => {
    const { conference, cared, runs, units, call } = await loadIntakeHead(db, world, params.conferenceId)
    refuseUnless(runs || units.length > 0, notYoursToEnter)
    const lists = await listLists(db, conference.id)
    return {
      conference,
      runs,
      isOpen: call !== null,
      units,
      bodies: runs ? await listOrganisationChoices(db, world.today) : null,
      own: cared.lineage.at(-1) ?? null,
      lists: lists.map(({ at, ...list }) => ({
        ...list,
        state: list.state as ListState,
        at: momentWords(at, world.today),
      })),
    }
  })
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const { conferenceId } = params
  const file = typed.get('tep')
  const bodies = await world.read((db) => listOrganisationChoices(db, world.today))
  const unit = typedText(typed, 'don-vi') || (chosenBody(typed, 'thay-mat', bodies) ?? '')
  const errors: Record<string, string> = {}
  if (unit === '' || unit === 'unknown') {
    errors[typed.has('don-vi') ? 'don-vi' : 'thay-mat'] =
      unit === '' ? 'Chưa chọn đơn vị có danh sách này.' : 'Không có đơn vị tên này. Gõ một phần tên rồi chọn.'
  }
  if (!(file instanceof File) || file.size === 0) errors.tep = 'Chưa chọn tệp Excel.'
  else if (file.size > mostListBytes) errors.tep = listTooLarge.say
  if (Object.keys(errors).length > 0 || !(file instanceof File)) return wrongFields(errors, typed)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { importId } = await addList(world, { conferenceId, organisationId: unit, name: file.name, bytes })
  return redirect(`/lam-viec/hoi-nghi/${conferenceId}/nhap-excel/${importId}`)
})

const columns = listFields.map((field) => field.label.toLowerCase()).join('; ')

export default function ConsoleListNew({ loaderData, actionData }: Route.ComponentProps) {
  const { conference, runs, units, bodies, own, lists, isOpen } = loaderData
  const base = `/lam-viec/hoi-nghi/${conference.id}`
  const isSending = useNavigation().state !== 'idle'
  const errors = actionData?.errors ?? {}
  const typed = actionData?.typed ?? {}
  const told = [
    ...Object.entries(errors).map(([field, message]) => ({ field, message })),
    ...(actionData?.refusal ? [{ field: 'tep', message: actionData.refusal.say }] : []),
  ]
  return (
    <>
      <title>{pageTitle('Nhập ý kiến từ Excel', { errors: told.length, site: 'Đối Thoại' })}</title>
      <PageHead
        title="Nhập ý kiến từ Excel"
        line="Gửi đúng tệp đang dùng, không cần sửa mẫu. Xem lại từng dòng rồi mới nhập; gửi lại tệp cũ không nhập trùng."
      >
        <LinkButton href={`${base}/nhap-excel/mau.xlsx`} icon="download" download="">
          Tải tệp mẫu
        </LinkButton>
      </PageHead>
      <IntakeTabs base={base} current="nhap-excel" runs={runs} enters />
      {isOpen ? null : (
        <div style={{ marginBlockEnd: 'var(--s-5)' }}>
          <Message kind="warning">
            Hội nghị chưa mở đợt tiếp nhận: xem trước được, chưa nhập được.{' '}
            {runs ? <A href={`${base}/tiep-nhan/dot`}>Mở đợt tiếp nhận</A> : 'Hỏi cơ quan thường trực ngày mở.'}
          </Message>
        </div>
      )}
      <Form method="post" encType="multipart/form-data" className="measure">
        <ErrorSummary errors={told} title="Chưa nhận được tệp" kept={false} />
        {bodies ? (
          <OrganisationField
            name="thay-mat"
            label="Danh sách của đơn vị"
            hint="Đơn vị đã ghi những ý kiến này."
            options={bodies}
            defaultId={typed['thay-mat-id'] ?? own ?? undefined}
            defaultText={typed['thay-mat']}
            error={errors['thay-mat']}
            placeholder="Gõ tên, không cần dấu"
          />
        ) : (
          <Select
            name="don-vi"
            label="Danh sách của đơn vị"
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            prompt={units.length > 1 ? 'Chọn đơn vị' : undefined}
            defaultValue={typed['don-vi'] ?? (units.length === 1 ? units[0]!.id : '')}
            error={errors['don-vi']}
          />
        )}
        <FileDrop
          name="tep"
          label="Tệp Excel (.xlsx, .xls) hoặc .csv"
          hint={`Cần có cột nội dung; nhận ra: ${columns}. Nhiều nhất 20.000 dòng, 20 MB.`}
          accept=".xlsx,.xls,.csv"
          maxBytes={mostListBytes}
          error={errors.tep}
        />
        <FormActions>
          <Button type="submit" variant="go" icon="upload" workingLabel="Đang gửi…" isWorking={isSending}>
            Đọc tệp
          </Button>
          <LinkButton href={`${base}/tiep-nhan`}>Để sau</LinkButton>
        </FormActions>
      </Form>
      {lists.length > 0 ? (
        <Section title="Tệp đã gửi">
          <ul className="lines measure">
            {lists.map((list) => (
              <li key={list.id}>
                <A href={`${base}/nhap-excel/${list.id}`}>{list.fileName}</A>
                <span className="sub">
                  {listStateWords[list.state]}
                  {list.taken > 0 ? `, ${list.taken.toLocaleString('vi-VN')} ý kiến` : ''} · {list.organisation} ·{' '}
                  {list.who ?? 'Hệ thống'} gửi {list.at}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
