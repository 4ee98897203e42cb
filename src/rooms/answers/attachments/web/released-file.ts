// /theo-doi/tra-loi/:attachmentId : a file of a released answer, for who holds the receipt, from the moment of release on.
import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { findFile } from '#platform/files.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { heldWorld } from '#rooms/petitions/index.ts'
import { fileNotFound } from '../refusals.ts'
import type { Route } from './+types/released-file.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = await heldWorld(context, request)
  refuseUnless(world, fileNotFound)
  const file = await world.read(async (db) => {
    const { rows } = await sql<{
      id: string | null
    }>`select released_answer_file(${world.now}, ${params.attachmentId}::uuid) as id`.execute(db as Tx)
    return rows[0]?.id ? findFile(db, rows[0].id) : undefined
  })
  refuseUnless(file, fileNotFound)
  const response = fileResponse(file, request)
  response.headers.set('cache-control', 'private, no-store')
  return response
})
