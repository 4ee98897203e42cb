/** From a request to the world of the one who asks: which province, signed in or not, what day it is. */
import type { HttpBindings } from '@hono/node-server'
import { findSession } from '#platform/sessions/find-session.ts'
import type { Jurisdiction, StaffWorld } from '#platform/web/context.ts'
import { sessionCookie } from '#platform/web/cookies.ts'
import { type World, worldOf } from '#platform/world.ts'
import { loadActor } from '#rooms/directory/index.ts'
import type { Running } from './running.ts'

export type Asked = {
  world: World
  publicWorld: World
  pending: StaffWorld | null
  jurisdiction: Jurisdiction
  address: string
}

export async function whoAsks(
  running: Pick<Running, 'database' | 'calendarOf' | 'now'>,
  request: Request,
  env: unknown,
): Promise<Asked | null> {
  const jurisdiction = await findJurisdiction(running, new URL(request.url).host)
  if (!jurisdiction) return null
  const now = running.now()
  const calendar = await running.calendarOf(jurisdiction.id)
  const nobody = { kind: 'public', jurisdictionId: jurisdiction.id } as const
  const publicWorld = worldOf(running.database, nobody, now, calendar)
  const address = addressOf(request, env)

  const token = (await sessionCookie.parse(request.headers.get('cookie'))) as string | null
  const session = token ? await findSession(running.database, jurisdiction.id, token, now) : null
  const actor = session ? await loadActor(running.database, jurisdiction.id, session) : null
  const own = actor ? worldOf(running.database, actor, now, calendar) : publicWorld
  // Half signed in is not signed in: until the second factor's code is given, every door but its own sees the public.
  const isPending = session !== null && !session.secondFactor
  return {
    world: isPending ? publicWorld : own,
    publicWorld,
    pending: isPending ? (own as StaffWorld) : null,
    jurisdiction,
    address,
  }
}

/** For doors that cannot send anybody to a page first: whoever still owes a password or a second factor is the public there. */
export const settledWorld = ({ world, publicWorld }: Asked): World =>
  world.actor.kind === 'account' && (world.actor.mustChangePassword || world.actor.mustSetSecondFactor)
    ? publicWorld
    : world

/** By the host's name, or the only one there is: an office has one server, a provider may host several provinces. */
async function findJurisdiction(running: Pick<Running, 'database'>, host: string): Promise<Jurisdiction | null> {
  // Names of provinces are behind no fence, so this needs no transaction that says who asks.
  const rows = await running.database.kysely
    .selectFrom('jurisdiction')
    .select(['id', 'name', 'authority', 'host', 'is_demo', 'help_name', 'help_phone', 'help_hours'])
    .orderBy('created_at')
    .limit(100)
    .execute()
  const row = rows.find((each) => each.host === host) ?? rows.find((each) => each.host === null)
  if (!row) return null
  const help = row.help_phone ? { name: row.help_name ?? '', phone: row.help_phone, hours: row.help_hours ?? '' } : null
  return { id: row.id, name: row.name, authority: row.authority, isDemo: row.is_demo, help }
}

/** Behind a proxy on this machine, the proxy says who asked; anybody else could write that header themselves. */
export function addressOf(request: Request, env: unknown): string {
  const peer = (env as Partial<HttpBindings> | undefined)?.incoming?.socket?.remoteAddress ?? ''
  const isLocal = peer === '127.0.0.1' || peer === '::1' || peer === '::ffff:127.0.0.1'
  const forwarded = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return isLocal && forwarded ? forwarded : peer
}
