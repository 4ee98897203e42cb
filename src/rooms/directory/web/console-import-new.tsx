// /lam-viec/nguoi/nhap and /lam-viec/co-quan/nhap : give it the office's own list.
import { Form, redirect, useNavigation } from 'react-router'
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { dayInVietnam } from '#platform/world.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { FileDrop } from '#ui/file-drop.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { Section } from '#ui/panel.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import { mayAdministerSome } from '../account-policy.ts'
import { addImport } from '../add-import.ts'
import { fieldsToShow, type ImportKind, mostImportBytes } from '../import/import-fields-data.ts'
import { mayKeepSome } from '../policy.ts'
import { importTooLarge, notYourOrganisation } from '../refusals.ts'
import type { Route } from './+types/console-import-new.ts'
import { importOf } from './import-words.ts'

const kindIn = (request: Request): ImportKind =>
  new URL(request.url).pathname.startsWith('/lam-viec/nguoi') ? 'people' : 'organisations'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  refuseUnless(mayKeepSome(world.actor), notYourOrganisation)
  const kind = kindIn(request)
  const open = await world.read((db) =>
    db
      .selectFrom('directory_import as i')
      .innerJoin('file as f', (join) =>
        join.onRef('f.id', '=', 'i.file_id').onRef('f.jurisdiction_id', '=', 'i.jurisdiction_id'),
      )
      .select(['i.id', 'f.name', 'i.created_at as at'])
      .where('i.kind', '=', kind)
      .where('i.committed_at', 'is', null)
      .orderBy('i.created_at', 'desc')
      .limit(10)
      .execute(),
  )
  return {
    kind,
    open: open.map(({ id, name, at }) => ({ id, name, day: formatDay(dayInVietnam(at)) })),
    columns: fieldsToShow(kind, mayAdministerSome(world.actor)).map((field) => field.label),
  }
})

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const file = typed.get('tep')
  if (!(file instanceof File) || file.size === 0) return wrongFields({ tep: 'Chưa chọn tệp Excel.' }, typed)
  if (file.size > mostImportBytes) return wrongFields({ tep: importTooLarge.say }, typed)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { importId } = await addImport(world, { kind: kindIn(request), name: file.name, bytes })
  return redirect(`/lam-viec/nhap/${importId}`)
})

export default function ConsoleImportNew({ loaderData, actionData }: Route.ComponentProps) {
  const { kind, open, columns } = loaderData
  const { list, title, crumb, what } = importOf[kind]
  const isSending = useNavigation().state !== 'idle'
  const error = actionData?.errors.tep ?? actionData?.refusal?.say
  return (
    <>
      <title>{pageTitle(title, { errors: error ? 1 : 0, site: 'Đối Thoại' })}</title>
      <Breadcrumb crumbs={[{ href: list, label: crumb }]} />
      <PageHead
        title={title}
        line={`Gửi đúng tệp đang dùng ở cơ quan, không cần sửa mẫu. Xem trước từng ô, chưa có ${what} nào được thêm cho đến khi bấm Nhập.`}
      >
        <LinkButton href={`${list}/mau.xlsx`} icon="download" download="">
          Tải tệp mẫu
        </LinkButton>
      </PageHead>
      <Form method="post" encType="multipart/form-data" className="measure">
        <ErrorSummary
          errors={error ? [{ field: 'tep', message: error }] : []}
          title="Chưa đọc được tệp này"
          kept={false}
        />
        <FileDrop
          name="tep"
          label="Tệp Excel (.xlsx, .xls) hoặc .csv"
          hint={`Cột nào cũng được, tên cột nào cũng được; nhận ra: ${columns.join(', ').toLowerCase()}. Nhiều nhất 20.000 dòng, 20 MB.`}
          accept=".xlsx,.xls,.csv"
          maxBytes={mostImportBytes}
          error={error}
        />
        <FormActions>
          <Button type="submit" variant="go" icon="upload" workingLabel="Đang đọc…" isWorking={isSending}>
            Đọc tệp
          </Button>
          <LinkButton href={list}>Để sau</LinkButton>
        </FormActions>
      </Form>
      {open.length > 0 && (
        <Section title="Đang xem dở">
          <ul className="lines measure">
            {open.map((each) => (
              <li key={each.id}>
                <A href={`/lam-viec/nhap/${each.id}`}>{each.name}</A>
                <span className="sub">gửi ngày {each.day}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
