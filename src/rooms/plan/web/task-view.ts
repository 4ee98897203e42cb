/** What the task page shows, as plain values. */
import type { World } from '#platform/world.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { deadlineView, deadlineWords } from '../deadline-view.ts'
import { senderOf } from '../remind-body.ts'
import { reminderText } from '../reminder-text.ts'
import { ownBodies } from '../task-board.ts'
import type { DeadlineVersion, loadTaskDetail } from '../task-detail.ts'
import type { TaskLine } from '../task-line.ts'
import { momentWords } from './moment-words.ts'
import { anchorOf } from './review-view.ts'

type Detail = Awaited<ReturnType<typeof loadTaskDetail>>

const causes: Record<string, string> = {
  created: 'theo kế hoạch',
  edited: 'đổi hạn',
  session_moved: 'dời ngày họp',
  calendar_changed: 'lịch làm việc thay đổi',
  extended: 'gia hạn',
}

export function taskView(detail: Detail, world: World, origin: string) {
  const { task, lines, deadlines, reports, difficulties } = detail
  const own = ownBodies(world.actor)
  const mayRun = lines.some((line) => line.mayRun)
  const now = deadlines[0]
  const first = lines[0]
  return {
    id: task.id,
    text: task.text,
    version: task.version,
    removed: task.removedAt !== null,
    tone: task.tone as 'order' | 'request',
    written: task.organisation,
    deliverTo: task.deliverTo,
    via: task.via,
    coordinating: detail.coordinating,
    source: task.source,
    planHref: mayRun && task.source ? planHref(task.planId, task.factKey) : null,
    mayRun,
    deadline: first
      ? deadlineView({ ...first, finished: lines.every((line) => line.finished) }, world.today, world.calendar)
      : null,
    deadlineVersion: now?.version ?? 0,
    dueOn: now?.dueOn ?? null,
    working: now?.working ?? [],
    versions: deadlines.map((version, index) => versionView(version, deadlines[index + 1], world)),
    bodies: lines.map((line) => ({
      ...bodyView(line, own),
      reports: reports
        .filter((report) => report.assigneeId === line.assigneeId)
        .map((report) => ({ ...report, when: momentWords(report.at), withdrawn: report.withdrawnAt !== null })),
      difficulties: difficulties
        .filter((each) => each.assigneeId === line.assigneeId)
        .map((each) => ({ ...each, when: momentWords(each.at) })),
      reminder: line.mayRun
        ? reminderText(line, {
            today: world.today,
            calendar: world.calendar,
            link: `${origin}/lam-viec/viec/${task.id}`,
            sender: senderOf(world),
          })
        : '',
    })),
  }
}

export type TaskView = ReturnType<typeof taskView>
export type BodyView = TaskView['bodies'][number]

function bodyView(line: TaskLine, own: readonly string[]) {
  const { contact } = line
  return {
    id: line.assigneeId,
    name: line.body,
    linked: line.organisationId !== null,
    person: contact ? [contact.salutation, contact.name].filter(Boolean).join(' ') : null,
    title: contact?.title ?? null,
    phone: contact?.phone ?? line.bodyPhone,
    acknowledged: line.acknowledged,
    finished: line.finished,
    own: line.organisationId !== null && own.includes(line.organisationId),
    mayAct: line.mayAct || line.mayRun,
    reminded: line.remindedAt ? momentWords(line.remindedAt) : null,
  }
}

function versionView(version: DeadlineVersion, before: DeadlineVersion | undefined, world: World) {
  const shown = { ...version, firstDueOn: null, finished: false }
  return {
    key: String(version.version),
    was: before ? (before.dueOn ? formatDay(before.dueOn) : 'chưa có hạn') : undefined,
    now: version.dueOn ? formatDay(version.dueOn) : 'chưa có hạn',
    how: version.dueOn ? deadlineWords(shown, world.today) : '',
    why: [causes[version.cause] ?? '', version.reason].filter(Boolean).join(': '),
    when: momentWords(version.at),
    by: version.by ?? 'Hệ thống',
  }
}

const planHref = (planId: string, factKey: string | null): string =>
  `/lam-viec/ke-hoach/${planId}${factKey ? `#${anchorOf('cau', factKey)}` : ''}`
