import { sessionCookie } from './cookies.ts'

/** The cookie of a session; over https only where the page itself came by https (also behind a proxy that says so). */
export function sessionSetCookie(token: string, request: Request): Promise<string> {
  const secure = new URL(request.url).protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https'
  return sessionCookie.serialize(token, { secure })
}

export const sessionClearCookie = (): Promise<string> => sessionCookie.serialize('', { maxAge: 0 })
