// /lam-viec/duoc-giao/tra-loi-excel : the cases as a file to fill in, and the way back.
import { Form, redirect, useNavigation } from 'react-router'
import { staffWorld } from '#platform/web/context.ts'
import { typedText } from '#platform/web/form-errors.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { Select } from '#ui/field.tsx'
import { FileDrop } from '#ui/file-drop.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Section } from '#ui/panel.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import type { Handle } from '../../../../root.tsx'
import { keepSheet } from '../keep-sheet.ts'
import { type ConferenceToAnswer, conferencesToAnswer } from '../round-trip-page.ts'
import { mostSheetBytes } from '../sheet-columns.ts'
import { sheetTooLarge } from '../sheet-refusals.ts'
import type { Route } from './+types/console-answer-sheets.ts'

export const handle: Handle = { scripts: true }

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  return { conferences: await world.read((db) => conferencesToAnswer(db, world)) }
})

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const file = typed.get('tep')
  const conferenceId = typedText(typed, 'hoi-nghi')
  const errors: Record<string, string> = {}
  if (conferenceId === '') errors['hoi-nghi'] = 'Chưa chọn hội nghị.'
  if (!(file instanceof File) || file.size === 0) errors.tep = 'Chưa chọn tệp Excel.'
  else if (file.size > mostSheetBytes) errors.tep = sheetTooLarge.say
  if (Object.keys(errors).length > 0 || !(file instanceof File)) return wrongFields(errors, typed)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { sheetId } = await keepSheet(staffWorld(context, request), { conferenceId, name: file.name, bytes })
  return redirect(`/lam-viec/duoc-giao/tra-loi-excel/${sheetId}`)
})

export default function ConsoleAnswerSheets({ loaderData, actionData }: Route.ComponentProps) {
  const { conferences } = loaderData
  const errors = actionData?.errors ?? {}
  const typed: Record<string, string> = actionData?.typed ?? {}
  const told = [
    ...Object.entries(errors).map(([field, message]) => ({ field, message })),
    ...(actionData?.refusal ? [{ field: 'tep', message: actionData.refusal.say }] : []),
  ]
  const isSending = useNavigation().state !== 'idle'
  return (
    <>
      <title>{pageTitle('Trả lời bằng Excel', { errors: told.length, site: 'Đối Thoại' })}</title>
      <Breadcrumb crumbs={[{ href: '/lam-viec/duoc-giao', label: 'Ý kiến được giao trả lời' }]} />
      <PageHead
        title="Trả lời bằng Excel"
        line="Tải tệp, điền lời trả lời, gửi lại chính tệp ấy. Xem trước từng ô thay đổi rồi mới nhận."
      />
      {conferences.length === 0 ? (
        <EmptyState>Cơ quan của tài khoản này chưa có ý kiến nào phải trả lời.</EmptyState>
      ) : (
        <>
          <Section title="1. Tải tệp về">
            <ul className="lines measure">
              {conferences.map((each) => (
                <li key={each.id}>
                  <b>{each.title}</b>
                  <span className="sub">{lineOf(each)}</span>
                  <Downloads conference={each} />
                </li>
              ))}
            </ul>
          </Section>
          <Section title="2. Gửi lại tệp đã điền">
            <Form method="post" encType="multipart/form-data" className="measure">
              <ErrorSummary errors={told} title="Chưa nhận được tệp" kept={false} />
              {conferences.length === 1 ? (
                <input type="hidden" name="hoi-nghi" value={conferences[0]!.id} />
              ) : (
                <Select
                  name="hoi-nghi"
                  label="Tệp của hội nghị"
                  options={conferences.map(({ id, title }) => ({ value: id, label: title }))}
                  prompt="Chọn hội nghị"
                  defaultValue={typed['hoi-nghi']}
                  error={errors['hoi-nghi']}
                />
              )}
              <FileDrop
                name="tep"
                label="Tệp Excel đã điền"
                hint="Gửi lại nhiều lần được: chỉ những ô khác đi mới thành bản nháp mới. Nhiều nhất 5.000 dòng, 10 MB."
                accept=".xlsx,.xls"
                maxBytes={mostSheetBytes}
                error={errors.tep}
              />
              <FormActions>
                <Button type="submit" variant="go" icon="upload" workingLabel="Đang gửi…" isWorking={isSending}>
                  Đọc tệp
                </Button>
                <A href="/lam-viec/duoc-giao">Để sau</A>
              </FormActions>
            </Form>
          </Section>
        </>
      )}
    </>
  )
}

function lineOf({ cases, open, untaken }: ConferenceToAnswer): string {
  const parts = cases > 0 ? [`${open} trên ${cases} ý kiến đã nhận chưa có trả lời được duyệt`] : []
  if (untaken > 0) parts.push(`${untaken} ý kiến chưa nhận: nhận rồi mới có trong tệp`)
  return parts.join(' · ')
}

function Downloads({ conference: { id, title, cases, open } }: { conference: ConferenceToAnswer }) {
  const base = `/lam-viec/duoc-giao/tra-loi.xlsx?hoi-nghi=${id}`
  if (cases === 0) return null
  return (
    <div className="actions">
      {open > 0 ? (
        <LinkButton
          href={base}
          icon="excel"
          download=""
          aria-label={`Tải tệp ${open} ý kiến còn phải trả lời, ${title}`}
        >
          Tải tệp {open} ý kiến còn phải trả lời
        </LinkButton>
      ) : null}
      {cases > open ? (
        <LinkButton
          href={`${base}&xem=tat-ca`}
          variant="quiet"
          download=""
          aria-label={`Tải cả ${cases} ý kiến, ${title}`}
        >
          Tải cả {cases} ý kiến
        </LinkButton>
      ) : null}
    </div>
  )
}
