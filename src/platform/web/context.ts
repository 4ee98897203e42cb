/** What a page's loader and action get from the door: the world of the one who asks. */
import { createContext, type RouterContextProvider, redirect } from 'react-router'
import type { Actor } from '../actor.ts'
import type { Database } from '../db.ts'
import type { LiveHub } from '../live.ts'
import type { WaysOut } from '../messages/send-messages.ts'
import type { SecretKey } from '../secret-key.ts'
import type { World } from '../world.ts'

/** The mailbox that takes petitions and the server that sends the answers. */
export type MailSettings = { imapUrl: string; smtpUrl: string; address: string }

/** What the running server has and steps of the door (sign-in, provider, health) need beyond the world. */
export type Services = {
  database: Database
  key: SecretKey
  live: LiveHub
  dataDir: string
  baseUrl: string | undefined
  oidc: { issuer: string; clientId: string; clientSecret: string; name: string } | null
  allowsPrivateWebhooks: boolean
  mail: MailSettings | null
  /** By which ways messages leave; what has none is sent by hand. */
  ways: WaysOut
}

export type Jurisdiction = {
  id: string
  name: string
  authority: string
  isDemo: boolean
  help: { name: string; phone: string; hours: string } | null
}

export const worldContext = createContext<World>()
export const servicesContext = createContext<Services>()
export const jurisdictionContext = createContext<Jurisdiction>()
/** Random per response: the only inline scripts that may run are those that carry it. */
export const nonceContext = createContext<string>('')
export const addressContext = createContext<string>('')

export type Context = Readonly<RouterContextProvider>

/** Where one's own password, second factor and sessions are. */
export const accountPage = '/lam-viec/tai-khoan'

export type StaffWorld = World & { actor: Extract<Actor, { kind: 'account' }> }

/** The world of a citizen, also when an official looks at a public page: nobody sees more there than the public. */
export function publicWorld(context: Context): World {
  const world = context.get(worldContext)
  return context.get(publicWorldContext) ?? world
}
export const publicWorldContext = createContext<World | null>(null)

/** Signed in with a password, but the code of the second factor is still owed: only its page may use this. */
export const pendingContext = createContext<StaffWorld | null>(null)

/** The world of a signed-in official; others are sent to sign in and come back afterwards. */
export function staffWorld(context: Context, request: Request): StaffWorld {
  const world = context.get(worldContext)
  const { pathname, search } = new URL(request.url)
  const page = pathname.replace(/\.data$/, '')
  if (world.actor.kind !== 'account') {
    const back = request.method === 'GET' ? `?ve=${encodeURIComponent(page + search)}` : ''
    throw redirect(context.get(pendingContext) ? `/dang-nhap/ma${back}` : `/dang-nhap${back}`)
  }
  if (page !== accountPage) {
    if (world.actor.mustChangePassword) throw redirect(`${accountPage}#mat-khau`)
    if (world.actor.mustSetSecondFactor) throw redirect(`${accountPage}#lop-hai`)
  }
  return world as StaffWorld
}
