// /lam-viec/y-kien/:petitionId/tep/:attachmentId : a file for those who may read the petition.
import { findFile } from '#platform/files.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { mayReadAsTyped } from '../policy.ts'
import { petitionNotFound } from '../refusals.ts'
import { uncheckedPetition } from '../unchecked-petition.ts'
import type { Route } from './+types/attachment-file.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const file = await world.read(async (db) => {
    const petition = await uncheckedPetition(db, params.petitionId)
    refuseUnless(petition && mayReadAsTyped(world.actor, petition), petitionNotFound)
    const attachment = await db
      .selectFrom('petition_attachment')
      .select('file_id as fileId')
      .where('id', '=', params.attachmentId)
      .where('petition_id', '=', params.petitionId)
      .executeTakeFirst()
    refuseUnless(attachment, petitionNotFound)
    return findFile(db, attachment.fileId)
  })
  refuseUnless(file, petitionNotFound)
  return fileResponse(file, request)
})
