/** A real OpenID provider in this process, over HTTP on loopback, and somebody who walks through its pages. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

export const returnTo = 'http://localhost:3000/dang-nhap/tra-ve'

export type TestProvider = { issuer: string; close: () => Promise<void> }

export async function startProvider(): Promise<TestProvider> {
  let answer: (...args: Parameters<Parameters<typeof createServer>[1] & {}>) => void = () => {}
  const server: Server = createServer((request, response) => answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'doithoai', client_secret: 'bi-mat-cua-thu-nghiem', redirect_uris: [returnTo] }],
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    cookies: { keys: ['khoa'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
  })
  answer = provider.callback()
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Signs in there as `subject`, agrees, and gives the address to which the provider sends the browser back. */
export async function walkThrough(start: string, subject: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next = { url: start, form: null as Record<string, string> | null }
  for (let steps = 0; steps < 12; steps += 1) {
    const response = await fetch(next.url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(next.form ? { method: 'POST', body: new URLSearchParams(next.form) } : {}),
    })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]!.split(/=(.*)/)
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location?.startsWith(returnTo)) return location
    if (location) next = { url: new URL(location, next.url).href, form: null }
    else {
      const prompt = /name="prompt" value="(\w+)"/.exec(await response.text())?.[1]
      if (!prompt) throw new Error(`The provider shows neither a form nor a way on: ${response.status} ${next.url}`)
      next = { url: next.url, form: { prompt, login: subject, password: 'bat-ky' } }
    }
  }
  throw new Error('The provider never sent the browser back')
}
