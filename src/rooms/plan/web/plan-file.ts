// /lam-viec/ke-hoach/:planId/tep : the plan's own file, as it was uploaded.
import { findFile } from '#platform/files.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { mayReadPlan } from '../policy.ts'
import { planNotFound } from '../refusals.ts'
import { uncheckedPlan } from '../unchecked.ts'
import type { Route } from './+types/plan-file.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  return world.read(async (db) => {
    const plan = await uncheckedPlan(db, params.planId)
    refuseUnless(plan && mayReadPlan(world.actor, plan), planNotFound)
    const { source_file_id } = await db
      .selectFrom('plan')
      .select('source_file_id')
      .where('id', '=', plan.id)
      .executeTakeFirstOrThrow()
    const file = source_file_id ? await findFile(db, source_file_id) : undefined
    refuseUnless(file, planNotFound)
    return fileResponse(file, request)
  })
})
