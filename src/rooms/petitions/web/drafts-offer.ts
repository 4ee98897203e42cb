// /lam-viec/hop-nhap/du-lieu : what the offline box keeps for its officer. Fetched by the page, never shown as one.
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { loadDraftOffer } from '../draft-offer.ts'
import type { Route } from './+types/drafts-offer.ts'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const { accountId, displayName } = world.actor
  const offer = await world.read((db) => loadDraftOffer(db, world))
  return Response.json({ account: { id: accountId, name: displayName }, ...offer })
})
