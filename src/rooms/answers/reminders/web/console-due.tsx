// /lam-viec/hoi-nghi/:conferenceId/tra-loi/den-han : what is due and late by body, and whom the reminders have reached.

import { Form } from 'react-router'
import { hasRole } from '#platform/actor.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { listGiven } from '#rooms/triage/index.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DeadlineChip } from '#ui/chip.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { TextInput } from '#ui/field.tsx'
import { ErrorSummary, FieldLine, FormActions } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState, Paging } from '#ui/list.tsx'
import { Disclosure, Message } from '#ui/panel.tsx'
import { type Column, Table } from '#ui/table.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import type { Handle } from '../../../../root.tsx'
import { levelWords, loadDueList } from '../due-list.ts'
import { SetReminders, setReminders } from '../reminder-setting.ts'
import type { Route } from './+types/console-due.ts'

export const handle: Handle = { scripts: true }

const size = 50

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const { lines, conference, setting, given, pages, at } = await world.read(async (db) => {
    const loaded = await loadDueList(db, world, params.conferenceId)
    const pages = Math.max(1, Math.ceil(loaded.lines.length / size))
    const at = Math.min(pages, Math.max(1, Math.floor(Number(new URL(request.url).searchParams.get('trang')) || 1)))
    const ids = loaded.lines.slice((at - 1) * size, at * size).map(({ assignmentId }) => assignmentId)
    return { ...loaded, pages, at, given: ids.length > 0 ? await listGiven(db, { ids }) : [] }
  })
  const titles = new Map(given.map(({ id, title }) => [id, title]))
  return {
    conference,
    setting,
    sets: hasRole(world.actor, ['office', 'standing_body']),
    total: lines.length,
    late: lines.filter((line) => line.state === 'late').length,
    page: at,
    pages,
    rows: lines.slice((at - 1) * size, at * size).map((line) => ({
      ...line,
      code: formatPetitionCode(line.code),
      title: titles.get(line.assignmentId) ?? formatPetitionCode(line.code),
      dueOn: formatDay(line.dueOn),
      reminded: levelWords[line.level] ?? '',
    })),
  }
})

const numberIn = (typed: FormData, name: string): number =>
  typedText(typed, name) === '' ? Number.NaN : Number(typedText(typed, name))

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const asked = SetReminders.safeParse({
    validFrom: world.today,
    beforeDays: numberIn(typed, 'truoc'),
    leaderAfter: numberIn(typed, 'lanh-dao'),
    standingAfter: numberIn(typed, 'thuong-truc'),
  })
  const boxes = { beforeDays: 'truoc', leaderAfter: 'lanh-dao', standingAfter: 'thuong-truc' }
  if (!asked.success) return wrongFields(formErrors(asked.error, boxes), typed)
  await setReminders(world, asked.data)
  return done(`/lam-viec/hoi-nghi/${params.conferenceId}/tra-loi/den-han`, { say: 'Đã đặt lịch nhắc hạn từ hôm nay' })
})

type Data = Route.ComponentProps['loaderData']

const columns: Column<Data['rows'][number]>[] = [
  {
    key: 'code',
    header: 'Ý kiến',
    label: false,
    cell: ({ code, title, petitionId, body, role }) => (
      <>
        <A href={`/lam-viec/y-kien/${petitionId}`}>{title}</A>
        <p className="small muted">
          <span className="num">{code}</span> · {body}
          {role === 'coordinator' ? ' (phối hợp)' : ''}
        </p>
      </>
    ),
  },
  {
    key: 'due',
    header: 'Hạn',
    label: false,
    width: '16rem',
    cell: ({ state, label, dueOn }) => <DeadlineChip state={state} label={label} how={`hết ngày ${dueOn}`} />,
  },
  { key: 'reminded', header: 'Đã nhắc', width: '15rem', cell: ({ reminded }) => reminded },
]

export default function ConsoleDue({ loaderData, actionData }: Route.ComponentProps) {
  const refusal = actionData?.refusal ?? null
  const errors: Record<string, string> = actionData?.errors ?? {}
  const typed: Record<string, string> = actionData?.typed ?? {}
  const { conference, setting, total, late, rows, page: at, pages } = loaderData
  const here = `/lam-viec/hoi-nghi/${conference.id}/tra-loi/den-han`
  return (
    <>
      <title>{pageTitle('Đến hạn trả lời', { site: 'Đối Thoại' })}</title>
      <Breadcrumb crumbs={[{ href: `/lam-viec/hoi-nghi/${conference.id}/tra-loi`, label: 'Trả lời' }]} />
      <PageHead
        title="Đến hạn trả lời"
        line={`${total} việc đến hạn trong ${setting.beforeDays} ngày làm việc hoặc đã quá hạn; quá hạn ${late}. Thư nhắc đi trong giờ làm việc: cán bộ trước, quá ${setting.leaderAfter} ngày thì lãnh đạo, quá ${setting.standingAfter} ngày thì cơ quan thường trực.`}
      >
        <LinkButton href={`${here}.docx`} icon="word" download="">
          Word
        </LinkButton>
        <LinkButton href={`${here}.pdf`} icon="pdf" download="">
          PDF
        </LinkButton>
      </PageHead>
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      {rows.length > 0 ? (
        <Table
          caption="Việc đến hạn và quá hạn"
          columns={columns}
          rows={rows}
          rowKey={({ assignmentId, body }) => `${assignmentId} ${body}`}
          rowState={({ state }) => (state === 'late' ? 'late' : undefined)}
        />
      ) : (
        <EmptyState>Không có việc nào sắp đến hạn hoặc quá hạn.</EmptyState>
      )}
      {pages > 1 ? (
        <Paging
          page={at}
          pages={pages}
          line={`${total} việc`}
          previousHref={at > 1 ? `${here}?trang=${at - 1}` : undefined}
          nextHref={at < pages ? `${here}?trang=${at + 1}` : undefined}
        />
      ) : null}
      {loaderData.sets ? (
        <Disclosure summary="Đặt lịch nhắc hạn" open={actionData !== undefined}>
          <Form method="post" preventScrollReset>
            <FieldLine>
              {settingBoxes.map(({ name, label, value }) => (
                <TextInput
                  key={name}
                  name={name}
                  label={label}
                  hint="ngày làm việc"
                  short
                  inputMode="numeric"
                  defaultValue={typed[name] ?? String(setting[value])}
                  error={errors[name]}
                />
              ))}
            </FieldLine>
            <FormActions>
              <Button>Đặt từ hôm nay</Button>
              <span className="small muted">
                Áp dụng cho mọi hội nghị của tỉnh. Nhắc trước 0 ngày là không nhắc trước.
              </span>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
    </>
  )
}

const settingBoxes = [
  { name: 'truoc', label: 'Nhắc trước hạn', value: 'beforeDays' },
  { name: 'lanh-dao', label: 'Quá hạn thì báo lãnh đạo', value: 'leaderAfter' },
  { name: 'thuong-truc', label: 'Quá hạn thì báo thường trực', value: 'standingAfter' },
] as const
