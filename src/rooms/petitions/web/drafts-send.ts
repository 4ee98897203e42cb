// /lam-viec/hop-nhap/gui/:conferenceId : one draft from the offline box. The same fields, rules and step as the page's form.
import { attempt, refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { form } from '#platform/web/page.ts'
import { formatPetitionCode } from '../petition-code.ts'
import { sentFromElsewhere } from '../refusals.ts'
import type { Route } from './+types/drafts-send.ts'
import { enterFromForm } from './on-behalf-entry.ts'

export const action = form(async ({ context, request, params }: Route.ActionArgs, sent: FormData) => {
  const world = staffWorld(context, request)
  const answer = await attempt(() => {
    refuseUnless(isFromOurPages(request), sentFromElsewhere)
    return enterFromForm(world, params.conferenceId, sent, 'by-draft')
  })
  if (!answer.ok) return Response.json({ errors: [answer.refusal.say] }, { status: answer.refusal.status })
  if ('receipt' in answer.value) return Response.json({ code: formatPetitionCode(answer.value.receipt.code) })
  const { errors, status } = answer.value
  return Response.json({ errors: [...new Set(Object.values(errors))] }, { status })
})

/** A browser says from where a request was made, and pages of others cannot change that. */
function isFromOurPages(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = request.headers.get('origin')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === new URL(request.url).host
}
