// /lam-viec/y-kien/:petitionId/bien-nhan.pdf : the receipt to hand over, for who enters petitions on behalf of others.
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { mayEnterFor } from '../policy.ts'
import { petitionNotFound } from '../refusals.ts'
import { loadTracked } from '../tracking/load-tracked.ts'
import { uncheckedPetition } from '../unchecked-petition.ts'
import type { Route } from './+types/console-receipt-pdf.ts'
import { receiptFile } from './receipt-file.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const petition = await world.read(async (db) => {
    const unchecked = await uncheckedPetition(db, params.petitionId)
    refuseUnless(unchecked && mayEnterFor(world.actor, unchecked.conference, unchecked.unit), petitionNotFound)
    return loadTracked(db, params.petitionId)
  })
  return receiptFile(context, request, petition)
})
