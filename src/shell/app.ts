/** The doors: pages, API, live line and files, in one Hono application. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import { packageRoot } from '#platform/package-root.ts'
import {
  addressContext,
  jurisdictionContext,
  nonceContext,
  pendingContext,
  publicWorldContext,
  servicesContext,
  worldContext,
} from '#platform/web/context.ts'
import { endOfFlash } from '#platform/web/flash.ts'
import {
  noteSeen,
  publicAnswersTo,
  releasedAnswers,
  routingClocks,
  speakAfterAnswer,
  toldClock,
} from '#rooms/answers/index.ts'
import {
  answersSeenContext,
  openAnswersContext,
  petitionHistoryContext,
  petitionSentence,
  releasedAnswersContext,
  similarContext,
  speakAfterAnswerContext,
  toldClockContext,
} from '#rooms/petitions/index.ts'
import { conferenceOfferContext } from '#rooms/plan/index.ts'
import { caseClocksContext, nearPublic, routingSentence, triageSentence } from '#rooms/triage/index.ts'
import { mountApi } from './api.ts'
import { conferenceOffer } from './conference-offer.ts'
import { emptyContext, type FirstRun, firstRunPage, isUnbegun } from './first-run.ts'
import { mountLive } from './live-line.ts'
import type { Running } from './running.ts'
import { addressOf, whoAsks } from './who-asks.ts'

/** Largest body of any form: a plan of 20 MB and the fields around it. Bounded before anything is parsed. */
const maxBody = 24 * 1024 * 1024

const historyOfPetition = (what: string, detail: unknown): string | null =>
  petitionSentence(what, detail) ?? triageSentence(what, detail) ?? routingSentence(what, detail)

export function createApp(running: Running, build: ServerBuild, first: FirstRun | null = null): Hono {
  const app = new Hono()
  const pages = createRequestHandler(build, 'production')

  app.use(compress())
  app.use(
    '/assets/*',
    serveStatic({
      root: join(packageRoot, 'build', 'client'),
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  app.use(
    '/fonts/*',
    serveStatic({
      root: join(packageRoot, 'build', 'client'),
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  // A page of an older build asks for what is gone: an answer at once, not a page.
  for (const gone of ['/assets/*', '/fonts/*']) app.get(gone, (c) => c.text('Không có tệp này.', 404))
  for (const path of ['/mark.svg', '/hop-nhap.js', '/hop-nhap.webmanifest'])
    app.use(
      path,
      serveStatic({
        root: join(packageRoot, 'build', 'client'),
        onFound: (_path, c) => c.header('cache-control', 'no-cache'),
      }),
    )
  app.get('/favicon.ico', (c) => c.redirect('/mark.svg', 301))
  app.get('/khoe', (c) => c.json({ khoe: true }))
  app.use(
    bodyLimit({
      maxSize: maxBody,
      onError: (c) =>
        c.text('Tệp gửi lên lớn hơn mức 20 MB. Bấm Quay lại: chữ đã viết vẫn còn. Bớt tệp rồi gửi lại.', 413),
    }),
  )

  mountApi(app, running)
  mountLive(app, running)

  app.all('*', async (c) => {
    const request = c.req.raw
    const asked = await whoAsks(running, request, c.env)
    const nonce = randomBytes(16).toString('base64')
    if (!asked && first && (await isUnbegun(running.database))) {
      if (new URL(request.url).pathname !== firstRunPage) return c.redirect(firstRunPage)
      return fenced(await pages(request, emptyContext(running, first, nonce, addressOf(request, c.env))), nonce, true)
    }
    if (!asked) return c.text('Chưa có tỉnh nào dùng địa chỉ này.', 404)
    const context = new RouterContextProvider()
    context.set(worldContext, asked.world)
    context.set(publicWorldContext, asked.publicWorld)
    context.set(pendingContext, asked.pending)
    context.set(jurisdictionContext, asked.jurisdiction)
    context.set(servicesContext, running.services)
    context.set(nonceContext, nonce)
    context.set(addressContext, asked.address)
    context.set(conferenceOfferContext, conferenceOffer)
    context.set(petitionHistoryContext, historyOfPetition)
    context.set(similarContext, nearPublic)
    context.set(releasedAnswersContext, releasedAnswers)
    context.set(openAnswersContext, publicAnswersTo)
    context.set(answersSeenContext, noteSeen)
    context.set(caseClocksContext, routingClocks)
    context.set(toldClockContext, toldClock)
    context.set(speakAfterAnswerContext, speakAfterAnswer)
    const response = await pages(request, context)
    const answer = fenced(response, nonce, asked.world.actor.kind === 'account')
    const end = await endOfFlash(request, response)
    if (end) answer.headers.append('set-cookie', end)
    return answer
  })
  return app
}

/**
 * Headers of every page: nothing from elsewhere, no framing but where a page names portals itself, and no copy of a staff
 * page left in a shared computer's cache.
 */
function fenced(response: Response, nonce: string, staff: boolean): Response {
  const headers = new Headers(response.headers)
  const framing = `'self' ${headers.get('x-frame-ancestors') ?? ''}`.trim()
  headers.delete('x-frame-ancestors')
  headers.set(
    'content-security-policy',
    `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors ${framing}; form-action 'self'`,
  )
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(self), microphone=(self), geolocation=()')
  // What was hidden or withdrawn must not live on in a cache: whoever keeps a public page asks before showing it again.
  if (!headers.has('cache-control')) headers.set('cache-control', staff ? 'private, no-store' : 'no-cache')
  return new Response(response.body, { status: response.status, statusText: '', headers })
}
