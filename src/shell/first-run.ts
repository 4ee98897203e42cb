/** An empty house asks for its province and first administrator. Only who sees the server's own screen can answer. */
import { randomInt, timingSafeEqual } from 'node:crypto'
import { createContext, RouterContextProvider } from 'react-router'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { type Database, readOnly } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import {
  addressContext,
  jurisdictionContext,
  nonceContext,
  servicesContext,
  worldContext,
} from '#platform/web/context.ts'
import { worldOf } from '#platform/world.ts'
import { wrongFirstCode } from '#rooms/directory/index.ts'
import type { Running } from './running.ts'

export const firstRunPage = '/khoi-tao'

export type FirstRun = {
  /** Refuses a code that is not the one printed; after ten wrong ones another is printed. */
  check: (code: string) => void
  /** Prints the code. */
  announce: () => void
}

/** Null where somebody has begun already. */
export const firstRunContext = createContext<FirstRun | null>(null)

// No letters or figures that are taken for each other when read from a screen.
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const allowedTries = 10

const newCode = (): string =>
  Array.from({ length: 8 }, (_, index) => (index === 4 ? '-' : '') + letters[randomInt(letters.length)]).join('')

export function firstRun(tell: (code: string) => void): FirstRun {
  let code = newCode()
  let tries = 0
  return {
    announce: () => tell(code),
    check(typed) {
      const plain = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '')
      const [kept, given] = [Buffer.from(plain(code)), Buffer.from(plain(typed))]
      if (kept.length === given.length && timingSafeEqual(kept, given)) return
      tries += 1
      if (tries >= allowedTries) {
        code = newCode()
        tries = 0
        tell(code)
      }
      refuseUnless(false, wrongFirstCode)
    },
  }
}

export const isUnbegun = (database: Database): Promise<boolean> =>
  readOnly(database, { kind: 'public', jurisdictionId: '' }, async (db) => {
    const found = await db.selectFrom('jurisdiction').select('id').limit(1).executeTakeFirst()
    return found === undefined
  })

/** What the one page of an unbegun house needs: a world in which there is nothing. */
export function emptyContext(running: Running, first: FirstRun, nonce: string, address: string): RouterContextProvider {
  const context = new RouterContextProvider()
  const nobody = { kind: 'public', jurisdictionId: '' } as const
  context.set(worldContext, worldOf(running.database, nobody, running.now(), vietnamCalendar()))
  context.set(jurisdictionContext, { id: '', name: '', authority: '', isDemo: false, help: null })
  context.set(servicesContext, running.services)
  context.set(nonceContext, nonce)
  context.set(addressContext, address)
  context.set(firstRunContext, first)
  return context
}
