// /lam-viec/viec/:taskId : one task; its body acts here, those who run the conference answer and mend.
import { Form } from 'react-router'
import { staffWorld } from '#platform/web/context.ts'
import { form, page } from '#platform/web/page.ts'
import { Button } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { FactList } from '#ui/facts.tsx'
import { ErrorSummary } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { Message, Section } from '#ui/panel.tsx'
import { loadConferenceHead } from '../conference-head.ts'
import { shorten } from '../reminder-text.ts'
import { listBodyChoices, loadTaskDetail } from '../task-detail.ts'
import type { Route } from './+types/console-task.ts'
import { changeTask } from './task-actions.ts'
import { TaskBody } from './task-body.tsx'
import { TaskDeadline } from './task-deadline.tsx'
import { TaskConflict, TaskEdit } from './task-edit.tsx'
import { type TaskView, taskView } from './task-view.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const url = new URL(request.url)
  return world.read(async (db) => {
    const detail = await loadTaskDetail(db, params.taskId)
    const task = taskView(detail, world, url.origin)
    const [conferenceId] = detail.task.conferenceIds
    return {
      task,
      conference: conferenceId ? await loadConferenceHead(db, world, conferenceId) : undefined,
      choices: task.mayRun ? await listBodyChoices(db, world.today) : [],
      reminding: url.searchParams.get('nhac') ?? '',
    }
  })
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const { origin } = new URL(request.url)
  return changeTask({ world, taskId: params.taskId, typed, here: `/lam-viec/viec/${params.taskId}`, origin })
})

export default function ConsoleTask({ loaderData, actionData }: Route.ComponentProps) {
  const { task, choices, conference, reminding } = loaderData
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const typed = actionData && 'typed' in actionData ? actionData.typed : {}
  const errors = actionData && 'errors' in actionData ? actionData.errors : {}
  const own = task.bodies.filter((body) => body.own)
  const others = task.bodies.filter((body) => !body.own)
  const both = [...own, ...others]
  return (
    <>
      <title>{pageTitle(shorten(task.text, 60), { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <PageHead
        title={shorten(task.text, 140)}
        line={conference ? <A href={`/lam-viec/hoi-nghi/${conference.id}/viec`}>{conference.name}</A> : undefined}
      />
      {task.removed ? <Removed mayRun={task.mayRun} /> : null}
      {refusal?.detail.theirs ? <TaskConflict refusal={refusal} typed={typed} /> : null}
      {refusal && !refusal.detail.theirs ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary
        errors={Object.entries(errors).map(([field, message]) => ({ field: idOf(field, typed), message }))}
      />
      <FactList facts={facts(task)} />
      <TaskDeadline task={task} typed={typed} errors={errors} />
      <Section
        title={own.length > 0 && others.length === 0 ? 'Việc của cơ quan mình' : `Cơ quan thực hiện (${both.length})`}
      >
        {both.map((body) => (
          <TaskBody
            key={body.id}
            body={body}
            task={task}
            reminding={reminding === body.id}
            typed={typed}
            errors={errors}
          />
        ))}
      </Section>
      {task.mayRun && !task.removed ? <TaskEdit task={task} choices={choices} typed={typed} errors={errors} /> : null}
    </>
  )
}

/** Boxes that stand once for each body carry its id. */
const perBody = new Set(['ket-qua', 'tep', 'vuong-mac'])
function idOf(field: string, typed: Record<string, string>): string {
  if (perBody.has(field)) return `${field}-${typed.dong}`
  if (field === 'tra-loi') return `tra-loi-${typed['kho-khan']}`
  return field === 'co-quan' && typed.dong ? `gan-${typed.dong}` : field
}

function facts(task: TaskView) {
  return [
    ...(task.text.length > 140 ? [{ label: 'Việc', value: task.text }] : []),
    { label: task.tone === 'request' ? 'Đề nghị' : 'Giao', value: task.written },
    ...(task.coordinating.length > 0
      ? [{ label: 'Phối hợp', value: task.coordinating.map((body) => body.name).join('; ') }]
      : []),
    ...(task.deliverTo
      ? [{ label: 'Gửi kết quả về', value: task.via ? `${task.deliverTo}, qua ${task.via}` : task.deliverTo }]
      : []),
    ...(task.source
      ? [
          {
            label: 'Câu trong kế hoạch',
            value: (
              <>
                <q className="plan-sentence">{shorten(task.source, 600)}</q>
                {task.planHref ? <A href={task.planHref}>Xem trong văn bản</A> : null}
              </>
            ),
          },
        ]
      : [{ label: 'Câu trong kế hoạch', value: 'việc thêm sau, kế hoạch không có' }]),
  ]
}

function Removed({ mayRun }: { mayRun: boolean }) {
  return (
    <Message kind="warning">
      Việc này đã được bỏ, không còn trong danh sách việc.
      {mayRun ? (
        <Form method="post">
          <Button type="submit" size="sm" name="viec" value="lay-lai-viec" icon="undo">
            Lấy lại
          </Button>
        </Form>
      ) : null}
    </Message>
  )
}
