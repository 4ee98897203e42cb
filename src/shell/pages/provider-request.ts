// What the two pages of the second door share: the cookie that ties an answer to the browser that asked, and the address
// to which the provider sends people back.
import { createCookie } from 'react-router'
import type { Services } from '#platform/web/context.ts'

export const providerCookie = createCookie('dt_cua', {
  httpOnly: true,
  sameSite: 'lax',
  path: '/dang-nhap',
  maxAge: 600,
})

/** As it is registered at the provider; behind a proxy only BASE_URL knows the outside name. */
export const returnAddress = (services: Pick<Services, 'baseUrl'>, request: Request): string =>
  new URL('/dang-nhap/tra-ve', services.baseUrl ?? request.url).href
