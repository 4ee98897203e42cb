import { z } from 'zod'
import { keepFile } from '#platform/files.ts'
import { newId } from '#platform/ids.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { assigneeToActFor, recordForBody } from './acknowledge-task.ts'
import { accountOf } from './add-plan-file.ts'
import { reportWithdrawn, taskNotFound } from './refusals.ts'

export const ReportTask = z.object({
  assigneeId: z.uuid(),
  text: z.string().trim().min(1, 'Chưa ghi đã làm được gì.').max(5000, 'Báo cáo dài hơn 5.000 chữ cái; đính kèm tệp.'),
  finished: z.boolean(),
  file: z.object({ name: z.string().min(1), mediaType: z.string(), bytes: z.instanceof(Uint8Array) }).nullish(),
})

/** Báo cáo: how far the body is, or that it is done. To report is to have taken the task on. */
export async function reportTask(world: World, input: z.input<typeof ReportTask>): Promise<{ reportId: string }> {
  const { assigneeId, text, finished, file } = ReportTask.parse(input)
  return world.write(async (tx) => {
    const assignee = await assigneeToActFor(tx, world, assigneeId)
    const kept = file ? await keepFile(tx, world.actor, file) : null
    const made = { jurisdiction_id: world.actor.jurisdictionId, made_at: world.now, made_by: accountOf(world.actor) }
    const reportId = newId(world.now.getTime())
    await tx
      .insertInto('task_report')
      .values({
        ...made,
        id: reportId,
        assignee_id: assigneeId,
        text: text.normalize('NFC'),
        finished,
        file_id: kept?.id ?? null,
      })
      .execute()
    await tx
      .insertInto('task_acknowledgement')
      .values({ ...made, assignee_id: assigneeId })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await recordForBody(tx, world, assignee, 'task.reported', { finished, reportId })
    return { reportId }
  })
}

export const WithdrawReport = z.object({ reportId: z.uuid() })

/** Undo: the row stays with who took it back and when; the one before it stands again. */
export async function withdrawReport(world: World, input: z.input<typeof WithdrawReport>): Promise<void> {
  const { reportId } = WithdrawReport.parse(input)
  await world.write(async (tx) => {
    const report = await tx
      .selectFrom('task_report')
      .select(['assignee_id'])
      .where('id', '=', reportId)
      .executeTakeFirst()
    refuseUnless(report, taskNotFound)
    const assignee = await assigneeToActFor(tx, world, report.assignee_id)
    const row = await tx
      .updateTable('task_report')
      .set({ withdrawn_at: world.now, withdrawn_by: accountOf(world.actor) })
      .where('id', '=', reportId)
      .where('withdrawn_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    refuseUnless(row, reportWithdrawn)
    await recordForBody(tx, world, assignee, 'task.report-withdrawn', { reportId })
  })
}
