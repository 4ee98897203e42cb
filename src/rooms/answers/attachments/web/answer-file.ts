// /lam-viec/duoc-giao/:assignmentId/tep/:attachmentId : a file for those who may read a text that carries it.
import { findFile } from '#platform/files.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { fileIdOf } from '../attachments.ts'
import { fileNotFound } from '../refusals.ts'
import type { Route } from './+types/answer-file.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const file = await world.read(async (db) => {
    const id = await fileIdOf(db, params.assignmentId, params.attachmentId)
    return id ? findFile(db, id) : undefined
  })
  refuseUnless(file, fileNotFound)
  return fileResponse(file, request)
})
