// /lam-viec/hoi-nghi/:conferenceId/phien : where and when, hubs, quotas; and who still knows an old deadline.
import { Form } from 'react-router'
import { staffWorld } from '#platform/web/context.ts'
import { form, page } from '#platform/web/page.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { DiffDates } from '#ui/facts.tsx'
import { ErrorSummary } from '#ui/form.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Disclosure, Message, Section } from '#ui/panel.tsx'
import { type Column, Table } from '#ui/table.tsx'
import { loadConferenceHead } from '../conference-head.ts'
import { loadSessionsPage } from '../conference-overview.ts'
import { listToldOfOld } from '../move-preview.ts'
import { quotaSum } from '../quota-words.ts'
import { windowWords } from '../session-window.ts'
import type { Route } from './+types/console-sessions.ts'
import { whenWords } from './conference-view.ts'
import { momentWords } from './moment-words.ts'
import { changeSessions } from './sessions-actions.ts'
import { HubForm, NewSessionForm, QuotaForm, SessionForm } from './sessions-forms.tsx'
import { moveBack } from './typed-window.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  return world.read(async (db) => {
    const conference = await loadConferenceHead(db, world, params.conferenceId)
    const { sessions, hubs, quotas, moves } = await loadSessionsPage(db, conference.id)
    const told = conference.mayWork ? (await listToldOfOld(db, conference.id)).length : 0
    return {
      conference,
      told,
      editing: new URL(request.url).searchParams.get('sua') ?? '',
      hubs: hubs.map((hub) => ({
        ...hub,
        sum: quotaSum(
          quotas.filter((quota) => quota.hubId === hub.id).map((quota) => quota.count),
          hub.attendees,
        ),
      })),
      sessions: sessions.map((session) => {
        const own = quotas.filter((quota) => quota.sessionId === session.id)
        return {
          ...session,
          when: whenWords(session),
          back: backOf(moves, session),
          quotas: own,
          sum: quotaSum(
            own.map((quota) => quota.count),
            session.attendees,
          ),
        }
      }),
      moves: moves.map((move) => ({
        label: momentWords(move.at),
        was: windowWords(move.oldFirst, move.oldLast),
        now: windowWords(move.newFirst, move.newLast),
        why: `${move.reason} (${move.by ?? 'Hệ thống'})`,
      })),
    }
  })
})

type Session = Awaited<ReturnType<typeof loadSessionsPage>>['sessions'][number]
type Move = Awaited<ReturnType<typeof loadSessionsPage>>['moves'][number]

/** The last move of a session, while it stands as that move left it: what takes it back, and to which day. */
function backOf(moves: readonly Move[], session: Session) {
  const last = moves.find(({ sessionId }) => sessionId === session.id)
  if (!last || last.newFirst !== session.firstDay || last.newLast !== session.lastDay) return null
  const old = { firstDay: last.oldFirst, lastDay: last.oldLast, startsAt: last.oldStartsAt }
  const isSame = last.oldFirst === last.newFirst && last.oldLast === last.newLast
  const to = isSame ? (last.oldStartsAt?.slice(0, 5) ?? 'chưa có giờ') : windowWords(last.oldFirst, last.oldLast)
  return { to, fields: moveBack(session, old) }
}

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const { conferenceId } = params
  return changeSessions({ world, conferenceId, typed, here: `/lam-viec/hoi-nghi/${conferenceId}/phien` })
})

type Data = Route.ComponentProps['loaderData']
export type SessionRow = Data['sessions'][number]
export type HubRow = Data['hubs'][number]
type QuotaRow = SessionRow['quotas'][number]

export default function ConsoleSessions({ loaderData, actionData }: Route.ComponentProps) {
  const { conference, sessions, hubs, moves, told, editing } = loaderData
  const base = `/lam-viec/hoi-nghi/${conference.id}`
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const typed = actionData && 'typed' in actionData ? actionData.typed : {}
  const errors = actionData && 'errors' in actionData ? actionData.errors : {}
  const forms = {
    typed,
    errors,
    theirs: refusal?.detail.theirs as Record<string, string> | undefined,
    version: Number(refusal?.detail.version) || undefined,
  }
  const { mayWork } = conference
  return (
    <>
      <title>{pageTitle('Phiên, điểm cầu, chỉ tiêu', { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <PageHead title="Phiên, điểm cầu, chỉ tiêu" line={conference.line} />
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary
        errors={Object.entries(errors).map(([field, message]) => ({
          field: `${field}-${typed.dong || typed.viec}`,
          message,
        }))}
      />
      {told > 0 ? (
        <Message kind="warning">
          {told} cơ quan đã được báo hạn cũ, chưa biết hạn mới. <a href={`${base}/da-bao`}>Báo lại cho từng nơi</a>
        </Message>
      ) : null}
      {sessions.map((session, index) => (
        <Section key={session.id} title={sessions.length > 1 ? `Phiên ${index + 1}` : 'Phiên họp'}>
          <p>
            <b>{session.when.charAt(0).toUpperCase() + session.when.slice(1)}</b>
            {session.asWritten ? <span className="muted"> (kế hoạch ghi: {session.asWritten})</span> : null}
            <br />
            {session.place ?? 'Chưa có nơi họp'}
            {session.attendees ? `; ${session.approximate ? 'khoảng ' : ''}${session.attendees} đại biểu` : ''}
          </p>
          {mayWork ? (
            <>
              <div className="row wrap stack-top">
                <LinkButton href={`${base}/doi-ngay?phien=${session.id}`} icon="calendar">
                  Dời ngày họp
                </LinkButton>
                {sessions.length > 1 ? (
                  <LinkButton href={`${base}/bo-phien?phien=${session.id}`} aria-label={`Bỏ phiên ${index + 1}`}>
                    Bỏ phiên
                  </LinkButton>
                ) : null}
                {session.back ? <MoveBack back={session.back} base={base} /> : null}
              </div>
              <Disclosure summary="Sửa nơi họp, giờ, số đại biểu" open={typed.viec === 'phien'}>
                <SessionForm session={session} {...forms} />
              </Disclosure>
            </>
          ) : null}
          <h3 className="gap-top">Chỉ tiêu đại biểu</h3>
          <p className="row wrap">
            <StateChip state={session.sum.isEven ? 'done' : 'soon'}>{session.sum.words}</StateChip>
          </p>
          <Table
            caption="Chỉ tiêu đại biểu"
            rows={session.quotas}
            rowKey={(row) => row.id}
            columns={quotaColumns(hubs, mayWork, base)}
            detail={(row) =>
              mayWork && (editing === row.id || typed.dong === row.id) ? (
                <QuotaForm quota={row} sessionId={session.id} hubs={hubs} {...forms} />
              ) : null
            }
            empty={<EmptyState>Chưa chia chỉ tiêu. Thêm từng đơn vị ở dưới.</EmptyState>}
          />
          {mayWork ? (
            <Disclosure summary="Thêm chỉ tiêu" open={typed.viec === 'chi-tieu' && !typed.dong}>
              <QuotaForm quota={null} sessionId={session.id} hubs={hubs} {...forms} />
            </Disclosure>
          ) : null}
        </Section>
      ))}
      {mayWork ? (
        <Disclosure summary="Thêm phiên họp" open={typed.viec === 'phien-moi'}>
          <NewSessionForm {...forms} />
        </Disclosure>
      ) : null}
      <Section title={`Điểm cầu (${hubs.length})`}>
        <Table
          caption="Điểm cầu"
          rows={hubs}
          rowKey={(row) => row.id}
          columns={hubColumns(mayWork, base)}
          detail={(row) =>
            mayWork && (editing === row.id || typed.dong === row.id) ? <HubForm hub={row} {...forms} /> : null
          }
          empty={<EmptyState>Không có điểm cầu: hội nghị họp ở một nơi.</EmptyState>}
        />
        {mayWork ? (
          <Disclosure summary="Thêm điểm cầu" open={typed.viec === 'diem-cau' && !typed.dong}>
            <HubForm hub={null} {...forms} />
          </Disclosure>
        ) : null}
      </Section>
      {moves.length > 0 ? (
        <Section title="Những lần dời ngày">
          <DiffDates changes={moves} />
        </Section>
      ) : null}
    </>
  )
}

/** One press, also long after the move. */
function MoveBack({ back, base }: { back: NonNullable<SessionRow['back']>; base: string }) {
  return (
    <Form method="post" action={`${base}/doi-ngay`}>
      {Object.entries(back.fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" icon="undo">
        Lấy lại {back.to}
      </Button>
    </Form>
  )
}

function quotaColumns(hubs: HubRow[], mayWork: boolean, base: string): Column<QuotaRow>[] {
  const columns: Column<QuotaRow>[] = [
    { key: 'unit', header: 'Đơn vị', cell: (row) => row.unit },
    {
      key: 'hub',
      header: 'Điểm cầu',
      width: '24%',
      cell: (row) => hubs.find((hub) => hub.id === row.hubId)?.name ?? '',
    },
    { key: 'count', header: 'Đại biểu', width: '6.5rem', num: true, cell: (row) => row.count },
  ]
  if (mayWork)
    columns.push({
      key: 'act',
      header: 'Sửa',
      quietHead: true,
      act: true,
      width: '11rem',
      align: 'end',
      cell: (row) => <RowActs kind="quota" id={row.id} name={row.unit} base={base} />,
    })
  return hubs.length > 0 ? columns : columns.filter(({ key }) => key !== 'hub')
}

function hubColumns(mayWork: boolean, base: string): Column<HubRow>[] {
  const columns: Column<HubRow>[] = [
    { key: 'name', header: 'Điểm cầu', cell: (row) => row.name },
    { key: 'place', header: 'Nơi đặt', width: '28%', cell: (row) => row.place ?? 'chưa ghi' },
    { key: 'count', header: 'Chỉ tiêu trên sức chứa', width: '26%', cell: (row) => row.sum.words },
  ]
  if (mayWork)
    columns.push({
      key: 'act',
      header: 'Sửa',
      quietHead: true,
      act: true,
      width: '11rem',
      align: 'end',
      cell: (row) => <RowActs kind="hub" id={row.id} name={row.name} base={base} />,
    })
  return columns
}

function RowActs({ kind, id, name, base }: { kind: 'hub' | 'quota'; id: string; name: string; base: string }) {
  return (
    <Form method="post" preventScrollReset className="row-acts">
      <input type="hidden" name="loai" value={kind} />
      <input type="hidden" name="dong" value={id} />
      <LinkButton size="sm" href={`${base}/phien?sua=${id}#dong-${id}`} aria-label={`Sửa ${name}`}>
        Sửa
      </LinkButton>
      <Button type="submit" size="sm" name="viec" value="bo" aria-label={`Bỏ ${name}`}>
        Bỏ
      </Button>
    </Form>
  )
}
