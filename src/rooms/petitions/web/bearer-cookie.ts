/**
 * What somebody without an account proved to hold: one petition, in a sealed cookie for two hours. The address of a receipt
 * carries no secret, so that it can be printed, sent and left in a list of visited pages.
 */
import { createCookie } from 'react-router'
import { type Context, publicWorld, servicesContext } from '#platform/web/context.ts'
import { type World, worldOf } from '#platform/world.ts'

const seconds = 2 * 3_600
const cookie = createCookie('dt_bien_nhan', { httpOnly: true, sameSite: 'lax', path: '/theo-doi', maxAge: seconds })

export function holdPetition(context: Context, request: Request, petitionId: string): Promise<string> {
  const { actor, now } = publicWorld(context)
  const held = [actor.jurisdictionId, petitionId, now.getTime() + seconds * 1000].join(' ')
  const sealed = context.get(servicesContext).key.seal(Buffer.from(held)).toString('base64url')
  const secure = new URL(request.url).protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https'
  return cookie.serialize(sealed, { secure })
}

export const letGo = (): Promise<string> => cookie.serialize('', { maxAge: 0 })

export async function heldPetition(context: Context, request: Request): Promise<string | null> {
  const sealed = await cookie.parse(request.headers.get('cookie'))
  if (typeof sealed !== 'string' || sealed === '') return null
  const { actor, now } = publicWorld(context)
  const [jurisdictionId, petitionId, until] = (open(context, sealed) ?? '').split(' ')
  return jurisdictionId === actor.jurisdictionId && Number(until) > now.getTime() ? (petitionId ?? null) : null
}

/** null: sealed by another key, or changed on its way. */
function open(context: Context, sealed: string): string | null {
  try {
    return context.get(servicesContext).key.open(Buffer.from(sealed, 'base64url')).toString()
  } catch {
    return null
  }
}

/** Whoever holds a petition in this browser, for rooms that answer it. */
export async function heldWorld(context: Context, request: Request): Promise<World | null> {
  const petitionId = await heldPetition(context, request)
  return petitionId ? bearerWorld(context, petitionId) : null
}

/** Sees what this bearer holds and nothing else. */
export function bearerWorld(context: Context, subjectId: string): World {
  const { actor, now, calendar } = publicWorld(context)
  const bearer = { kind: 'bearer', jurisdictionId: actor.jurisdictionId, subjectId } as const
  return worldOf(context.get(servicesContext).database, bearer, now, calendar)
}
