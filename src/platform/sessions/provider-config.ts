/** The province's identity provider, found by its own description (OpenID Connect Discovery). */
import * as client from 'openid-client'
import type { Services } from '../web/context.ts'

export type Provider = NonNullable<Services['oidc']>

const kept = new Map<string, Promise<client.Configuration>>()
const seconds = 6

/** Asked once; asked again after a failure. Without https only on this machine, where tests and trials run. */
export function providerConfig(provider: Provider): Promise<client.Configuration> {
  const known = kept.get(provider.issuer) ?? discover(provider)
  kept.set(provider.issuer, known)
  known.catch(() => kept.delete(provider.issuer))
  return known
}

async function discover({ issuer, clientId, clientSecret }: Provider): Promise<client.Configuration> {
  const url = new URL(issuer)
  const isHere = url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  const execute = isHere ? [client.allowInsecureRequests] : []
  const found = await client.discovery(url, clientId, undefined, client.None(), { execute, timeout: seconds })
  const server = found.serverMetadata()
  // By the standard an absent list means "basic"; some providers offer only "post".
  const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
  const secret = methods.includes('client_secret_basic')
    ? client.ClientSecretBasic(clientSecret)
    : client.ClientSecretPost(clientSecret)
  const config = new client.Configuration(server, clientId, undefined, secret)
  config.timeout = seconds
  if (isHere) client.allowInsecureRequests(config)
  return config
}
