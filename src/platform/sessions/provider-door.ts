/** Out to the provider and back: authorization code with PKCE, state and nonce; each request is answered once. */
import * as client from 'openid-client'
import { type Database, transact } from '../db.ts'
import { Refusal, refuse, refuseUnless } from '../refusal.ts'
import { type Provider, providerConfig } from './provider-config.ts'
import { providerDown, providerRefused, providerStale } from './refusals.ts'

export type Outward = {
  /** Where the browser goes. */
  to: string
  /** Kept in the browser's cookie: an answer is taken only from the browser that asked. */
  state: string
}
export type Returned = { issuer: string; subject: string; returnTo: string; linkTo: string | null }

const lifeMinutes = 10

/** Begins. `linkTo`: the account of whoever is signed in and wants to be linked; null to sign in. */
export async function goToProvider(
  database: Database,
  jurisdictionId: string,
  provider: Provider,
  wish: { redirectUri: string; returnTo: string; linkTo: string | null; now: Date },
): Promise<Outward> {
  const config = await told(() => providerConfig(provider))
  const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()]
  await transact(database, { kind: 'system', jurisdictionId }, async (tx) => {
    await tx
      .deleteFrom('oidc_request')
      .where('created_at', '<', new Date(wish.now.getTime() - lifeMinutes * 60_000))
      .execute()
    await tx
      .insertInto('oidc_request')
      .values({
        jurisdiction_id: jurisdictionId,
        state,
        nonce,
        code_verifier: verifier,
        return_to: wish.returnTo,
        account_id: wish.linkTo,
        created_at: wish.now,
      })
      .execute()
  })
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: wish.redirectUri,
    response_type: 'code',
    scope: 'openid',
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  return { to: url.href, state }
}

/** Takes the answer. The row of the request is deleted first, so that the same answer sent twice counts once. */
export async function returnFromProvider(
  database: Database,
  jurisdictionId: string,
  provider: Provider,
  answer: { url: URL; cookieState: string | null; now: Date },
): Promise<Returned> {
  const state = answer.url.searchParams.get('state') ?? ''
  refuseUnless(state !== '' && state === answer.cookieState, providerStale)
  const request = await transact(database, { kind: 'system', jurisdictionId }, (tx) =>
    tx.deleteFrom('oidc_request').where('state', '=', state).returningAll().executeTakeFirst(),
  )
  const isFresh = request && answer.now.getTime() - request.created_at.getTime() < lifeMinutes * 60_000
  refuseUnless(isFresh, providerStale)
  const tokens = await told(async () =>
    client.authorizationCodeGrant(await providerConfig(provider), answer.url, {
      pkceCodeVerifier: request.code_verifier,
      expectedState: state,
      expectedNonce: request.nonce,
      idTokenExpected: true,
    }),
  )
  const claims = tokens.claims()
  refuseUnless(claims, providerRefused)
  return { issuer: claims.iss, subject: claims.sub, returnTo: request.return_to, linkTo: request.account_id }
}

/** What the library throws, in words. What is neither the network's nor the provider's fault is a bug and goes on up. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) throw error
    if (error instanceof client.AuthorizationResponseError) refuse(providerRefused)
    if (error instanceof client.ResponseBodyError)
      refuse(error.error === 'invalid_grant' ? providerStale : providerDown)
    if (error instanceof client.ClientError || isNetwork(error)) refuse(providerDown)
    throw error
  }
}

const isNetwork = (error: unknown): boolean => error instanceof TypeError && error.message === 'fetch failed'
