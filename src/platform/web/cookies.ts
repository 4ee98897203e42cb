/** Cookies that pages read. The session's is opaque and httpOnly; the other remembers how a person likes to read. */
import { createCookie } from 'react-router'

export const sessionCookie = createCookie('dt_phien', { httpOnly: true, sameSite: 'lax', path: '/' })

export const readingCookie = createCookie('dt_hien_thi', {
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  maxAge: 365 * 24 * 3600,
})
