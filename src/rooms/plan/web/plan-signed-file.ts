// /lam-viec/ke-hoach/:planId/ban-ky : the signed paper, as it was scanned; ?lan=1 the one of an entry that was corrected.
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
  const { issue, formerIssues } = await loadDraft(world, params.planId)
  const version = Number(new URL(request.url).searchParams.get('lan')) || issue?.version
  const id = [issue, ...formerIssues].find((entry) => entry?.version === version)?.signedFileId
  refuseUnless(id, planNotFound)
  const file = await world.read((db) => findFile(db, id))
  refuseUnless(file, planNotFound)
  return fileResponse(file, request)
})
