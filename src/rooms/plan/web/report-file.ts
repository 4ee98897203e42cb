// /lam-viec/viec/bao-cao/:reportId/tep : the file that came with a report. The fence shows it to whom the report is shown.
import { findFile } from '#platform/files.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { taskNotFound } from '../refusals.ts'
import type { Route } from './+types/report-file.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  return world.read(async (db) => {
    const report = await db
      .selectFrom('task_report')
      .select('file_id')
      .where('id', '=', params.reportId)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst()
    const file = report?.file_id ? await findFile(db, report.file_id) : undefined
    refuseUnless(file, taskNotFound)
    return fileResponse(file, request)
  })
})
