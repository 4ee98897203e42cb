// /lam-viec/hoi-nghi/:conferenceId/doi-ngay : a new day; first what it changes, then the change.
import { Form } from 'react-router'
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { DateField } from '#ui/date-field.tsx'
import { pageTitle } from '#ui/document.ts'
import { DiffDates } from '#ui/facts.tsx'
import { TextInput } from '#ui/field.tsx'
import { ErrorSummary, FieldLine, FormActions } from '#ui/form.tsx'
import { Message, Section } from '#ui/panel.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import { loadConferenceHead } from '../conference-head.ts'
import { listSessions } from '../conference-overview.ts'
import { movedLeadTimes } from '../move-lead-times.ts'
import { fixedAfterMove, listTold, listToldOfOld, movedDeadlines } from '../move-preview.ts'
import { moveSession } from '../move-session.ts'
import { notYourPlan, sessionNotFound } from '../refusals.ts'
import { shorten } from '../reminder-text.ts'
import { windowWords } from '../session-window.ts'
import type { Route } from './+types/console-move.ts'
import { typedText } from './form-errors.ts'
import { changeLine, LawPreview, lawLine } from './move-parts.tsx'
import { clockFrom, moveBack, windowFrom } from './typed-window.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const { searchParams } = new URL(request.url)
  const typed = {
    ngay: searchParams.get('ngay') ?? '',
    gio: searchParams.get('gio') ?? '',
    lyDo: searchParams.get('ly-do') ?? '',
  }
  return world.read(async (db) => {
    const conference = await loadConferenceHead(db, world, params.conferenceId)
    refuseUnless(conference.mayWork, notYourPlan)
    const sessions = await listSessions(db, conference.id)
    const session = sessions.find((each) => each.id === searchParams.get('phien')) ?? sessions[0]
    refuseUnless(session, sessionNotFound)
    const common = {
      conference,
      typed,
      session: {
        id: session.id,
        version: session.version,
        when: windowWords(session.firstDay, session.lastDay),
        startsAt: session.startsAt?.slice(0, 5) ?? '',
      },
    }
    if (!searchParams.has('ngay')) return { ...common, errors: {} as Record<string, string>, preview: null }
    const window = windowFrom(typed.ngay)
    const startsAt = clockFrom(typed.gio)
    const errors: Record<string, string> = {
      ...('error' in window ? { ngay: window.error } : {}),
      ...(startsAt === undefined ? { gio: 'Ghi giờ dạng 08:30.' } : {}),
      ...(typed.lyDo.trim() === '' ? { 'ly-do': 'Ghi lý do, để các cơ quan hiểu.' } : {}),
    }
    if ('error' in window || Object.keys(errors).length > 0) return { ...common, errors, preview: null }
    const moved = { id: session.id, conferenceId: conference.id, ...window }
    const changes = await movedDeadlines(db, world, moved)
    const told = await listTold(
      db,
      changes.map((change) => change.taskId),
    )
    const law = await movedLeadTimes(db, world, moved)
    const fixed = await fixedAfterMove(db, moved, session.firstDay)
    return {
      ...common,
      errors,
      preview: {
        ...window,
        startsAt: startsAt ?? '',
        isPast: window.lastDay < world.today,
        changes: changes.map((change) => changeLine(change, told, world.today)),
        law: law.map(lawLine),
        fixed: fixed.map((task) => ({
          id: task.taskId,
          text: shorten(task.text, 90),
          organisation: shorten(task.organisation, 60),
          due: formatDay(task.dueOn),
        })),
        when: windowWords(window.firstDay, window.lastDay),
      },
    }
  })
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const here = `/lam-viec/hoi-nghi/${params.conferenceId}`
  const sessionId = typedText(typed, 'phien')
  const reason = typedText(typed, 'ly-do')
  const day = typedText(typed, 'ngay')
  // Back to where no day was known: only a move taken back says so.
  const isUnknown = typedText(typed, 'viec') === 'lui' && day === ''
  const window = isUnknown ? { firstDay: null, lastDay: null } : windowFrom(day)
  const startsAt = clockFrom(typedText(typed, 'gio'))
  if ('error' in window) return wrongFields({ ngay: window.error }, typed)
  if (startsAt === undefined) return wrongFields({ gio: 'Ghi giờ dạng 08:30.' }, typed)
  const before = await world.read((db) => listSessions(db, params.conferenceId))
  const old = before.find((session) => session.id === sessionId)
  refuseUnless(old, sessionNotFound)
  const seenVersion = Number(typed.get('ban')) || old.version
  const { deadlines } = await moveSession(world, { sessionId, seenVersion, ...window, startsAt, reason })
  const back = moveBack({ id: sessionId, version: seenVersion + 1 }, old)
  const told = await world.read((db) => listToldOfOld(db, params.conferenceId))
  return done(told.length > 0 ? `${here}/da-bao` : `${here}/phien`, {
    say: `Đã dời ngày họp; ${deadlines} hạn đổi theo`,
    undo: { action: `${here}/doi-ngay`, fields: back },
  })
})

export default function ConsoleMove({ loaderData, actionData }: Route.ComponentProps) {
  const { conference, session, typed, preview } = loaderData
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const errors = { ...loaderData.errors, ...(actionData && 'errors' in actionData ? actionData.errors : {}) }
  const base = `/lam-viec/hoi-nghi/${conference.id}`
  return (
    <>
      <title>{pageTitle('Dời ngày họp', { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <PageHead
        title="Dời ngày họp"
        line={`Đang định họp ${session.when}${session.startsAt ? `, ${session.startsAt}` : ''}.`}
      />
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <form action={`${base}/doi-ngay`} className="measure">
        <input type="hidden" name="phien" value={session.id} />
        <FieldLine>
          <DateField
            name="ngay"
            label="Ngày mới"
            hint="ngày 05/12/2026; chưa chốt thì tháng 12/2026 hoặc quý IV/2026"
            defaultValue={typed.ngay}
            error={errors.ngay}
          />
          <TextInput name="gio" label="Giờ" short defaultValue={typed.gio || session.startsAt} error={errors.gio} />
        </FieldLine>
        <TextInput
          name="ly-do"
          label="Lý do"
          hint="Các cơ quan đã nhận hạn cũ sẽ đọc."
          defaultValue={typed.lyDo}
          error={errors['ly-do']}
        />
        <FormActions>
          <Button type="submit" variant={preview ? 'plain' : 'go'}>
            Xem những gì đổi theo
          </Button>
          <LinkButton href={`${base}/phien`}>Thôi</LinkButton>
        </FormActions>
      </form>
      {preview ? <Preview preview={preview} session={session} typed={typed} /> : null}
    </>
  )
}

type Shown = NonNullable<Route.ComponentProps['loaderData']['preview']>

/** Nothing has changed yet: every deadline old and new, and who knows the old one. */
function Preview({
  preview,
  session,
  typed,
}: {
  preview: Shown
  session: { id: string; version: number }
  typed: { ngay: string; gio: string; lyDo: string }
}) {
  const late = preview.changes.filter((change) => change.isLate).length
  return (
    <>
      <Section
        title={`Họp ${preview.when}: ${preview.changes.length > 0 ? `${preview.changes.length} hạn đổi theo` : 'không hạn nào đổi'}`}
      >
        {preview.isPast ? <Message kind="warning">Ngày mới đã qua. Xem lại năm và tháng.</Message> : null}
        {late > 0 ? <Message kind="warning">{late} việc sẽ quá hạn ngay, vì hạn mới đã qua.</Message> : null}
        {preview.changes.length > 0 ? (
          <DiffDates changes={preview.changes} />
        ) : (
          <p>Các hạn khác là ngày ghi sẵn trong kế hoạch hoặc đã xong, nên giữ nguyên.</p>
        )}
      </Section>
      {preview.law.length > 0 ? (
        <LawPreview law={preview.law} missed="Họp ngày này thì không kịp thời hạn theo luật" />
      ) : null}
      {preview.fixed.length > 0 ? (
        <Section title={`${preview.fixed.length} việc có ngày ghi sẵn rơi vào hoặc sau ngày họp mới`}>
          <p className="hint">Ngày này không tự đổi. Dời ngày xong thì mở từng việc để đổi hạn.</p>
          <ul className="lines">
            {preview.fixed.map((task) => (
              <li key={task.id}>
                <a href={`/lam-viec/viec/${task.id}#han`}>{task.text}</a> ({task.organisation}), hạn hết {task.due}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Form method="post">
        <input type="hidden" name="phien" value={session.id} />
        <input type="hidden" name="ban" value={session.version} />
        <input type="hidden" name="ngay" value={typed.ngay} />
        <input type="hidden" name="gio" value={preview.startsAt} />
        <input type="hidden" name="ly-do" value={typed.lyDo} />
        <FormActions>
          <Button type="submit" variant="go" icon="calendar">
            {preview.changes.length > 0 ? `Dời ngày và đổi ${preview.changes.length} hạn` : 'Dời ngày'}
          </Button>
        </FormActions>
      </Form>
    </>
  )
}
