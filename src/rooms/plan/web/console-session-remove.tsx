// /lam-viec/hoi-nghi/:conferenceId/bo-phien : one session less; first what it changes, then the change.
import { Form } from 'react-router'
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { form, page } from '#platform/web/page.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { DiffDates } from '#ui/facts.tsx'
import { FormActions } from '#ui/form.tsx'
import { Message, Section } from '#ui/panel.tsx'
import { firstSession, loadConferenceHead } from '../conference-head.ts'
import { loadSessionsPage } from '../conference-overview.ts'
import { movedLeadTimes } from '../move-lead-times.ts'
import { deadlinesFrom, listTold } from '../move-preview.ts'
import { lastSession, notYourPlan, sessionHasQuotas, sessionNotFound } from '../refusals.ts'
import { windowWords } from '../session-window.ts'
import type { Route } from './+types/console-session-remove.ts'
import { changeLine, LawPreview, lawLine } from './move-parts.tsx'
import { changeSessions } from './sessions-actions.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  return world.read(async (db) => {
    const conference = await loadConferenceHead(db, world, params.conferenceId)
    refuseUnless(conference.mayWork, notYourPlan)
    const { sessions, quotas } = await loadSessionsPage(db, conference.id)
    const session = sessions.find((each) => each.id === new URL(request.url).searchParams.get('phien'))
    refuseUnless(session, sessionNotFound)
    const next = await firstSession(db, conference.id, session.id)
    const own = quotas.filter((quota) => quota.sessionId === session.id).length
    const shown = {
      conference,
      session: { id: session.id, when: whenAndWhere(session.firstDay, session.lastDay, session.place) },
    }
    const stays = !next ? lastSession.say : own > 0 ? `${sessionHasQuotas.say} Đang có ${own} chỉ tiêu.` : null
    if (!next || stays) return { ...shown, stays, next: null, changes: [], law: [] }
    const window = { id: next.id, firstDay: next.first_day, lastDay: next.last_day }
    const changes = await deadlinesFrom(db, world, session.id, window)
    const told = await listTold(
      db,
      changes.map((change) => change.taskId),
    )
    // Without its day the session no longer comes first: the law counts from the next.
    const gone = { id: session.id, conferenceId: conference.id, firstDay: null, lastDay: null }
    const law = await movedLeadTimes(db, world, gone)
    return {
      ...shown,
      stays: null,
      next: { id: next.id, version: next.version, when: whenAndWhere(next.first_day, next.last_day, next.place) },
      changes: changes.map((change) => changeLine(change, told, world.today)),
      law: law.map(lawLine),
    }
  })
})

const whenAndWhere = (firstDay: string | null, lastDay: string | null, place: string | null): string =>
  [windowWords(firstDay, lastDay), place].filter(Boolean).join(', tại ')

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const { conferenceId } = params
  return changeSessions({ world, conferenceId, typed, here: `/lam-viec/hoi-nghi/${conferenceId}/phien` })
})

export default function ConsoleSessionRemove({ loaderData, actionData }: Route.ComponentProps) {
  const { session, stays, next } = loaderData
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const base = `/lam-viec/hoi-nghi/${loaderData.conference.id}`
  return (
    <>
      <title>{pageTitle('Bỏ phiên họp', { site: 'Đối Thoại' })}</title>
      <PageHead title="Bỏ phiên họp" line={`Phiên ${session.when}.`} />
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      {stays || !next ? (
        <>
          <Message kind="warning">{stays}</Message>
          <FormActions>
            <LinkButton href={`${base}/phien`} variant="go">
              Về phiên, điểm cầu, chỉ tiêu
            </LinkButton>
          </FormActions>
        </>
      ) : (
        <Confirm data={loaderData} next={next} base={base} />
      )}
    </>
  )
}

type Data = Route.ComponentProps['loaderData']

/** Nothing has changed yet: every deadline old and new, and who knows the old one. */
function Confirm({ data, next, base }: { data: Data; next: NonNullable<Data['next']>; base: string }) {
  const { changes, law, session } = data
  const late = changes.filter((change) => change.isLate).length
  return (
    <>
      <Section title={changes.length > 0 ? `${changes.length} hạn tính theo phiên ${next.when}` : 'Không hạn nào đổi'}>
        {late > 0 ? <Message kind="warning">{late} việc sẽ quá hạn ngay, vì hạn mới đã qua.</Message> : null}
        {changes.length > 0 ? (
          <DiffDates changes={changes} />
        ) : (
          <p>Không việc nào còn mở có hạn tính từ ngày của phiên này.</p>
        )}
      </Section>
      {law.length > 0 ? <LawPreview law={law} missed="Bỏ phiên này thì không kịp thời hạn theo luật" /> : null}
      <Form method="post">
        <input type="hidden" name="loai" value="session" />
        <input type="hidden" name="dong" value={session.id} />
        <input type="hidden" name="ke-tiep" value={next.id} />
        <input type="hidden" name="ban" value={next.version} />
        <FormActions>
          <Button type="submit" name="viec" value="bo" variant="go">
            {changes.length > 0 ? `Bỏ phiên và đổi ${changes.length} hạn` : 'Bỏ phiên'}
          </Button>
          <LinkButton href={`${base}/phien`}>Thôi</LinkButton>
        </FormActions>
      </Form>
    </>
  )
}
