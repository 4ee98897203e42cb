// The package brings no types; this is what the test's provider uses of it.
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'
  export class Provider {
    constructor(
      issuer: string,
      settings: {
        clients: { client_id: string; client_secret: string; redirect_uris: string[] }[]
        findAccount: (context: unknown, id: string) => { accountId: string; claims: () => { sub: string } }
        cookies: { keys: string[] }
        pkce: { required: () => boolean }
        features: Record<string, { enabled: boolean }>
      },
    )
    callback(): (request: IncomingMessage, response: ServerResponse) => void
  }
}
