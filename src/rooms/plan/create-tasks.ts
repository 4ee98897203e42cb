import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { World } from '#platform/world.ts'
import { resolveBodies } from '#rooms/directory/index.ts'
import { accountOf } from './add-plan-file.ts'
import type { MadeConference } from './create-conference.ts'
import type { PlanFacts, PlannedTask } from './plan-facts.ts'
import { computeDue } from './task-due.ts'

/**
 * The plan's tasks with owners and deadlines. A deadline counted from the conference makes one task for each conference
 * of the plan, each with its own day; any other task is one for all.
 */
export async function insertTasks(
  tx: Tx,
  world: World,
  planId: string,
  facts: PlanFacts,
  conferences: readonly MadeConference[],
): Promise<void> {
  for (const [position, task] of facts.tasks.entries()) {
    const isRelative = task.due !== null && !('date' in task.due)
    const targets: (MadeConference | null)[] = isRelative
      ? [...conferences]
      : [conferences.length === 1 ? conferences[0]! : null]
    for (const conference of targets) await insertTask(tx, world, planId, task, position, conference)
  }
}

async function insertTask(
  tx: Tx,
  world: World,
  planId: string,
  task: PlannedTask,
  position: number,
  conference: MadeConference | null,
): Promise<void> {
  const jurisdiction_id = world.actor.jurisdictionId
  const id = newId(world.now.getTime())
  const [deliverTo] = task.deliverTo ? (await resolveBodies(tx, task.deliverTo, world.today)).bodies : []
  const [via] = task.via ? (await resolveBodies(tx, task.via, world.today)).bodies : []
  await tx
    .insertInto('task')
    .values({
      jurisdiction_id,
      id,
      plan_id: planId,
      conference_id: conference?.id ?? null,
      position,
      organisation: task.organisation,
      text: task.text,
      tone: task.tone,
      deliver_to: task.deliverTo,
      deliver_to_id: deliverTo?.id ?? null,
      via: task.via,
      via_id: via?.id ?? null,
      source_start: task.source.start,
      source_end: task.source.end,
    })
    .execute()
  await insertAssignees(tx, world, id, task.organisation, 'lead')
  for (const partner of task.with) await insertAssignees(tx, world, id, partner, 'coordinating')

  const due = computeDue(task.due, conference ? { ...conference, id: conference.sessionId } : null, world.calendar)
  if (!due) return
  await tx
    .insertInto('task_deadline')
    .values({
      jurisdiction_id,
      task_id: id,
      version: 1,
      rule: JSON.stringify(due.rule),
      anchor: due.anchor,
      anchor_session_id: due.anchorSessionId,
      due_on: due.dueOn,
      provisional: due.provisional,
      calendar_version: world.calendar.version,
      working: due.working,
      cause: 'created',
      computed_at: world.now,
      computed_by: accountOf(world.actor),
    })
    .execute()
}

/** Each body of a group answers for itself; words that name nobody in the directory stay as words, to be linked later. */
async function insertAssignees(
  tx: Tx,
  world: World,
  taskId: string,
  words: string,
  part: 'lead' | 'coordinating',
): Promise<void> {
  const { bodies } = await resolveBodies(tx, words, world.today)
  const rows =
    bodies.length > 0
      ? bodies.map((body) => ({ organisation_id: body.id, name: body.name }))
      : [{ organisation_id: null, name: words }]
  await tx
    .insertInto('task_assignee')
    .values(
      rows.map((row) => ({
        jurisdiction_id: world.actor.jurisdictionId,
        id: newId(world.now.getTime()),
        task_id: taskId,
        part,
        ...row,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
