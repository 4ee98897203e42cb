// /hoi-nghi/:slug/ke-hoach : the plan's file of a published conference.
import { findFile } from '#platform/files.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { publicWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { findPublicConference } from '../public-conference.ts'
import { conferenceNotFound } from '../refusals.ts'
import type { Route } from './+types/public-plan-file.ts'

export const loader = page(async ({ context, params, request }: Route.LoaderArgs) => {
  const world = publicWorld(context)
  return world.read(async (db) => {
    const found = await findPublicConference(db, params.slug)
    const file = found?.file ? await findFile(db, found.file.id) : undefined
    refuseUnless(file, conferenceNotFound)
    return fileResponse(file, request)
  })
})
