// /theo-doi/bien-nhan.pdf : the receipt to print, for who holds the petition.
import { redirect } from 'react-router'
import { page } from '#platform/web/page.ts'
import { loadTracked } from '../tracking/load-tracked.ts'
import type { Route } from './+types/receipt-pdf.ts'
import { bearerWorld, heldPetition } from './bearer-cookie.ts'
import { receiptFile } from './receipt-file.ts'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const petitionId = await heldPetition(context, request)
  if (!petitionId) throw redirect('/theo-doi')
  const petition = await bearerWorld(context, petitionId).read((db) => loadTracked(db, petitionId))
  return receiptFile(context, request, petition)
})
