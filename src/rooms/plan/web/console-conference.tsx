// /lam-viec/hoi-nghi/:conferenceId : one conference at a glance.
import { useOutletContext } from 'react-router'
import { refuse } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { LinkButton } from '#ui/button.tsx'
import { MainAndAside, PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { GateList } from '#ui/facts.tsx'
import { ErrorSummary } from '#ui/form.tsx'
import { Message, Panel, Section } from '#ui/panel.tsx'
import { type StageFacts, Stages } from '#ui/stages.tsx'
import { loadConferenceHead } from '../conference-head.ts'
import { loadConferenceOverview } from '../conference-overview.ts'
import { contactsFromText } from '../contact-lines.ts'
import { EditConference, editConference } from '../edit-conference.ts'
import { publishConference, resumeConference, stopConference, unpublishConference } from '../publish-conference.ts'
import { loadReadiness } from '../readiness.ts'
import { conferenceNotFound } from '../refusals.ts'
import { loadBoard, ownBodies, soonUntil } from '../task-board.ts'
import type { Route } from './+types/console-conference.ts'
import { ConferenceEdit, ConferenceStop } from './conference-edit.tsx'
import { ConferenceFacts, NextTasks } from './conference-facts.tsx'
import { conferenceView } from './conference-view.ts'
import { formErrors, typedText } from './form-errors.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  return world.read(async (db) => {
    const { planId: _planId, ...conference } = await loadConferenceHead(db, world, params.conferenceId)
    const overview = await loadConferenceOverview(db, world, params.conferenceId)
    const board = await loadBoard(db, {
      today: world.today,
      soonUntil: soonUntil(world.today, world.calendar),
      own: ownBodies(world.actor),
      filter: 'tat-ca',
      search: '',
      conferenceId: params.conferenceId,
      page: 1,
      size: 5,
    })
    return {
      conference,
      view: conferenceView(overview, board, world, conference.mayRead),
      gates: conference.mayRead ? await loadReadiness(db, world, params.conferenceId) : [],
    }
  })
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const { conferenceId } = params
  const here = `/lam-viec/hoi-nghi/${conferenceId}`
  switch (typedText(typed, 'viec')) {
    case 'dang':
      await publishConference(world, { conferenceId })
      return done(here, { say: 'Đã đăng lên trang công khai', undo: { action: here, fields: { viec: 'rut' } } })
    case 'rut':
      await unpublishConference(world, { conferenceId })
      return done(here, { say: 'Đã rút khỏi trang công khai', undo: { action: here, fields: { viec: 'dang' } } })
    case 'hoan':
    case 'huy': {
      const reason = typedText(typed, 'ly-do')
      if (!reason) return wrongFields({ 'ly-do': 'Ghi lý do; lý do hiện trên trang công khai.' }, typed)
      const kind = typedText(typed, 'viec') === 'hoan' ? 'postponed' : 'cancelled'
      await stopConference(world, { conferenceId, kind, reason })
      return done(here, {
        say: kind === 'postponed' ? 'Đã ghi hoãn hội nghị' : 'Đã ghi hủy hội nghị',
        undo: { action: here, fields: { viec: 'tiep' } },
      })
    }
    case 'tiep':
      await resumeConference(world, { conferenceId })
      return done(here, { say: 'Hội nghị được tổ chức tiếp' })
    case 'sua': {
      const read = EditConference.safeParse({
        conferenceId,
        seenVersion: Number(typed.get('ban')),
        title: typedText(typed, 'title'),
        theme: typedText(typed, 'theme'),
        standingBody: typedText(typed, 'standing_body'),
        contactName: typedText(typed, 'contact_name'),
        contactTitle: typedText(typed, 'contact_title'),
        contactPhone: typedText(typed, 'contact_phone'),
        otherContacts: contactsFromText(typedText(typed, 'lien-he-khac')),
        chairs: [...chairsFrom(typed, 'chu-tri', 'chair'), ...chairsFrom(typed, 'dong-chu-tri', 'co_chair')],
      })
      if (!read.success)
        return wrongFields(
          formErrors(read.error, {
            title: 'title',
            contactPhone: 'contact_phone',
            otherContacts: 'lien-he-khac',
            theme: 'theme',
          }),
          typed,
        )
      await editConference(world, read.data as Parameters<typeof editConference>[1])
      return done(here, { say: 'Đã sửa thông tin hội nghị' })
    }
    default:
      return refuse(conferenceNotFound)
  }
})

/** One person a line. */
const chairsFrom = (typed: FormData, name: string, role: 'chair' | 'co_chair') =>
  typedText(typed, name)
    .split('\n')
    .map((person) => person.trim())
    .filter(Boolean)
    .map((person) => ({ person, role }))

export default function ConsoleConference({ loaderData, actionData }: Route.ComponentProps) {
  const later = useOutletContext<StageFacts>()
  const { conference, view, gates } = loaderData
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const typed = actionData && 'typed' in actionData ? actionData.typed : {}
  const errors = actionData && 'errors' in actionData ? actionData.errors : {}
  const ready = gates.filter((gate) => gate.state === 'done').length
  return (
    <>
      <title>{pageTitle(conference.name, { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <Stages stages={view.stages.map((stage, index) => later[index] ?? stage)} />
      <PageHead title={view.title} line={conference.line}>
        <LinkButton href={`/lam-viec/hoi-nghi/${conference.id}/viec`} icon="tasks" variant="go">
          Việc và hạn
        </LinkButton>
        {view.published ? (
          <LinkButton href={`/hoi-nghi/${view.slug}`} icon="external" target="_blank">
            Trang công khai
          </LinkButton>
        ) : null}
      </PageHead>
      {view.stopped ? (
        <Message kind="warning">
          <b>{view.stopped === 'postponed' ? 'Tạm hoãn' : 'Đã hủy'}.</b> {view.stoppedWhy}
        </Message>
      ) : null}
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <MainAndAside
        label="Sẵn sàng họp"
        aside={
          gates.length > 0 ? (
            <Panel title="Sẵn sàng họp" line={`${ready} trên ${gates.length}`}>
              <GateList gates={gates} />
            </Panel>
          ) : null
        }
      >
        <ConferenceFacts view={view} mayRead={conference.mayRead} />
        <NextTasks view={view} base={`/lam-viec/hoi-nghi/${conference.id}`} />
        {view.findings.length > 0 ? (
          <Section title={`Kế hoạch còn ${view.findings.length} chỗ cần xem`}>
            <ul className="lines">
              {view.findings.slice(0, 5).map((finding) => (
                <li key={finding.message}>{finding.message}</li>
              ))}
            </ul>
            <LinkButton href={`/lam-viec/ke-hoach/${view.planId}`} size="sm">
              Mở kế hoạch
            </LinkButton>
          </Section>
        ) : null}
        {conference.mayWork ? (
          <>
            <ConferenceEdit view={view} typed={typed} errors={errors} refusal={refusal} />
            <ConferenceStop view={view} typed={typed} errors={errors} />
          </>
        ) : null}
      </MainAndAside>
    </>
  )
}
