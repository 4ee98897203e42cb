/** What was just done, said once on the next page, with a way to take it back. */
import { createCookie, redirect } from 'react-router'
import { newId } from '../ids.ts'

export type Flash = {
  /** 'Đã giao Sở Xây dựng 15 ý kiến' */
  say: string
  /** "Hoàn tác": a form posted to `action` with these fields. */
  undo?: { action: string; fields: Record<string, string> }
}

const name = 'dt_bao'

/** A little longer than a toast stays. */
const seconds = 12
const flashCookie = createCookie(name, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: seconds })

/** The answer of an action that worked. */
export async function done(to: string, flash: Flash): Promise<Response> {
  return redirect(to, { headers: { 'set-cookie': await flashCookie.serialize({ ...flash, id: newId() }) } })
}

export type TakenFlash = { flash: (Flash & { id: string }) | null; clear: Record<string, string> }

/**
 * The sentence that waits for this page. A whole page that shows it takes it away; a fetch of a page that stays leaves
 * it, because two fetches may run at once (a live line and a click) and the one whose answer is thrown away must not
 * swallow it. The id lets the page show it once.
 */
export async function takeFlash(request: Request): Promise<TakenFlash> {
  const flash = (await flashCookie.parse(request.headers.get('cookie'))) as TakenFlash['flash']
  const isWholePage = (request.headers.get('sec-fetch-dest') ?? 'document') === 'document'
  if (!flash || !isWholePage) return { flash: flash ?? null, clear: {} }
  return { flash, clear: { 'set-cookie': await flashCookie.serialize('', { maxAge: 0 }) } }
}

/** A new action ends what was said of the last one: the header to add to an answer that says nothing itself. */
export async function endOfFlash(request: Request, response: Response): Promise<string | null> {
  const isAction = request.method === 'POST' && request.headers.get('cookie')?.includes(`${name}=`)
  const saysItself = response.headers.getSetCookie().some((cookie) => cookie.startsWith(`${name}=`))
  return isAction && !saysItself ? flashCookie.serialize('', { maxAge: 0 }) : null
}
