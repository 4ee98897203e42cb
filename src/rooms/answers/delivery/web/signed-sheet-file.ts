// /lam-viec/giao-tra-loi/:batchId/ban-ky/:deliveryId : the signed sheet, for the office and the commune of the batch.
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { signedSheet } from '../signed-sheet.ts'
import type { Route } from './+types/signed-sheet-file.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const response = fileResponse(await signedSheet(staffWorld(context, request), params), request)
  response.headers.set('cache-control', 'private, no-store')
  return response
})
