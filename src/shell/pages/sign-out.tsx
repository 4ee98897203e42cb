// /dang-xuat : ends this session.
import { redirect } from 'react-router'
import { endOwnSession } from '#platform/sessions/end-session.ts'
import { pendingContext, type StaffWorld, worldContext } from '#platform/web/context.ts'
import { form } from '#platform/web/page.ts'
import { sessionClearCookie } from '#platform/web/session-cookie.ts'
import type { Route } from './+types/sign-out.ts'

export const loader = () => redirect('/')

export const action = form(async ({ context }: Route.ActionArgs) => {
  const world = context.get(pendingContext) ?? context.get(worldContext)
  if (world.actor.kind === 'account') await endOwnSession(world as StaffWorld, world.actor.sessionId)
  return redirect('/', { headers: { 'set-cookie': await sessionClearCookie() } })
})
