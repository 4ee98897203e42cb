/** What was just done, said once on the next page, with a way to take it back. */
import { createCookie, redirect } from 'react-router'

export type Flash = {
  /** 'Đã giao Sở Xây dựng 15 ý kiến' */
  say: string
  /** "Hoàn tác": a form posted to `action` with these fields. */
  undo?: { action: string; fields: Record<string, string> }
}

const flashCookie = createCookie('dt_bao', { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 60 })

/** The answer of an action that worked. */
export async function done(to: string, flash: Flash): Promise<Response> {
  return redirect(to, { headers: { 'set-cookie': await flashCookie.serialize(flash) } })
}

/** The sentence that waits for this page, and the header that makes it wait no longer. */
export async function takeFlash(request: Request): Promise<{ flash: Flash | null; clear: Record<string, string> }> {
  const flash = (await flashCookie.parse(request.headers.get('cookie'))) as Flash | null
  if (!flash) return { flash: null, clear: {} }
  return { flash, clear: { 'set-cookie': await flashCookie.serialize('', { maxAge: 0 }) } }
}
