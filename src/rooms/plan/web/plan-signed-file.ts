// /lam-viec/ke-hoach/:planId/ban-ky : the signed paper, as it was scanned.
import { findFile } from '#platform/files.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { loadDraft } from '../draft.ts'
import { planNotFound } from '../refusals.ts'
import type { Route } from './+types/plan-signed-file.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const { issue } = await loadDraft(world, params.planId)
  const id = issue?.signedFileId
  refuseUnless(id, planNotFound)
  const file = await world.read((db) => findFile(db, id))
  refuseUnless(file, planNotFound)
  return fileResponse(file, request)
})
