// /lam-viec/hoi-nghi/:conferenceId/da-bao : bodies that were told of a day that no longer stands, each with the words to send.
import { Form } from 'react-router'
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { form, page } from '#platform/web/page.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { copyText } from '#ui/copy-button.tsx'
import { pageTitle } from '#ui/document.ts'
import { EmptyState } from '#ui/list.tsx'
import { Message } from '#ui/panel.tsx'
import { OrganisationLine } from '#ui/people.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import { loadConferenceHead } from '../conference-head.ts'
import { listToldOfOld } from '../move-preview.ts'
import { notYourPlan } from '../refusals.ts'
import { senderOf } from '../remind-body.ts'
import { newDeadlineText, shorten } from '../reminder-text.ts'
import { findTaskLine } from '../task-board.ts'
import { tellBody } from '../tell-body.ts'
import type { Route } from './+types/console-told.ts'
import { typedText } from './form-errors.ts'
import { momentWords } from './moment-words.ts'

const hows = { notice: 'đã báo', reminder: 'đã nhắc', acknowledgement: 'đã nhận việc' } as const

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const { origin } = new URL(request.url)
  return world.read(async (db) => {
    const conference = await loadConferenceHead(db, world, params.conferenceId)
    refuseUnless(conference.mayWork, notYourPlan)
    const rows = []
    for (const told of await listToldOfOld(db, conference.id)) {
      const line = await findTaskLine(db, told.assigneeId)
      if (!line) continue
      const setting = {
        today: world.today,
        calendar: world.calendar,
        link: `${origin}/lam-viec/viec/${told.taskId}`,
        sender: senderOf(world),
      }
      rows.push({
        id: told.assigneeId,
        version: told.version,
        body: line.body,
        person: line.contact ? [line.contact.salutation, line.contact.name].filter(Boolean).join(' ') : null,
        phone: line.contact?.phone ?? line.bodyPhone,
        task: shorten(told.text, 110),
        taskId: told.taskId,
        was: told.told ? formatDay(told.told) : 'chưa có hạn',
        now: told.now ? formatDay(told.now) : 'chưa có hạn',
        how: `${hows[told.how]} lúc ${momentWords(told.toldAt)}`,
        text: newDeadlineText(line, { old: told.told, reason: told.reason || 'lịch họp thay đổi' }, setting),
      })
    }
    return { conference, rows }
  })
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  await tellBody(world, {
    assigneeId: typedText(typed, 'dong'),
    deadlineVersion: Number(typed.get('ban')),
    channel: typedText(typed, 'kenh') === 'phone' ? 'phone' : 'zalo',
  })
  return done(`/lam-viec/hoi-nghi/${params.conferenceId}/da-bao`, { say: 'Đã ghi là báo hạn mới' })
})

export default function ConsoleTold({ loaderData, actionData }: Route.ComponentProps) {
  const { conference, rows } = loaderData
  const base = `/lam-viec/hoi-nghi/${conference.id}`
  return (
    <>
      <title>{pageTitle('Ai đã được báo hạn cũ', { site: 'Đối Thoại' })}</title>
      <PageHead
        title="Ai đã được báo hạn cũ"
        line={
          rows.length > 0
            ? `${rows.length} cơ quan biết hạn cũ. Chép lời nhắn gửi từng nơi, rồi đánh dấu đã báo.`
            : undefined
        }
      />
      {actionData && 'refusal' in actionData && actionData.refusal ? (
        <Message kind="error" live>
          Lỗi: {actionData.refusal.say}
        </Message>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState action={<LinkButton href={`${base}/viec`}>Về việc và hạn</LinkButton>}>
          Không còn cơ quan nào giữ hạn cũ.
        </EmptyState>
      ) : null}
      {rows.map((row) => (
        <section className="body-block" key={row.id} aria-label={row.body}>
          <div className="body-head">
            <OrganisationLine
              name={row.body}
              person={row.person ?? 'Chưa ghi người liên hệ'}
              phone={row.phone ?? undefined}
            />
            <p>
              <s className="was">{row.was}</s> → <b>{row.now}</b>
              <br />
              <span className="small muted">{row.how}</span>
            </p>
          </div>
          <a href={`/lam-viec/viec/${row.taskId}`}>{row.task}</a>
          <p className="msg-text">{row.text}</p>
          <Form method="post" preventScrollReset className="row wrap">
            <input type="hidden" name="dong" value={row.id} />
            <input type="hidden" name="ban" value={row.version} />
            <Button
              type="submit"
              name="kenh"
              value="zalo"
              icon="copy"
              size="sm"
              onClick={() => void copyText(row.text)}
            >
              Chép và đánh dấu đã báo
            </Button>
            <Button type="submit" name="kenh" value="phone" icon="phone" size="sm">
              Đã báo qua điện thoại
            </Button>
          </Form>
        </section>
      ))}
    </>
  )
}
