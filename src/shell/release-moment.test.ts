/** Scenario 65 over every door: one second before the moment of release nothing of an answer is out, at the moment all is. */
import { mkdtempSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { RouterContextProvider } from 'react-router'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { prepareJobs } from '#platform/jobs.ts'
import { secretKeyFrom } from '#platform/secret-key.ts'
import {
  type Context,
  jurisdictionContext,
  publicWorldContext,
  type Services,
  servicesContext,
  worldContext,
} from '#platform/web/context.ts'
import { worldOf } from '#platform/world.ts'
import { approveAnswer } from '#rooms/answers/approve-answer.ts'
import { loader as publicAnswers } from '#rooms/answers/book/web/public-answers.tsx'
import { oweAnswers } from '#rooms/answers/delivery/owe-answers.ts'
import { noteSeen, publicAnswersTo, releasedAnswers, toldClock } from '#rooms/answers/index.ts'
import { releaseAnswers } from '#rooms/answers/release-answers.ts'
import { answersWorld } from '#rooms/answers/testing.ts'
import { loader as publicHome } from '#rooms/overview/web/public-home.tsx'
import {
  answersSeenContext,
  openAnswersContext,
  petitionOffer,
  releasedAnswersContext,
  toldClockContext,
} from '#rooms/petitions/index.ts'
import { collectNews } from '#rooms/petitions/integrators/collect-news.ts'
import { createIntegrator } from '#rooms/petitions/integrators/create-integrator.ts'
import { deliverWebhooks } from '#rooms/petitions/integrators/deliver-webhooks.ts'
import { addWebhook } from '#rooms/petitions/integrators/keep-webhook.ts'
import { webhookEvents } from '#rooms/petitions/integrators/webhook-events.ts'
import { holdPetition } from '#rooms/petitions/web/bearer-cookie.ts'
import { loader as publicPetition } from '#rooms/petitions/web/public-petition.tsx'
import { loader as publicPetitions } from '#rooms/petitions/web/public-petitions.tsx'
import { loader as publicTracking } from '#rooms/petitions/web/public-tracking.tsx'
import { conferenceOfferContext } from '#rooms/plan/index.ts'
import { loader as publicConference } from '#rooms/plan/web/public-conference.tsx'
import { maskPetition } from '#rooms/triage/mask-petition.ts'
import { mountApi } from './api.ts'

const moment = new Date('2026-12-10T01:00:00Z')
const before = new Date(moment.getTime() - 1000)
const canary = '0912 345 678'
const secret = `Bác sĩ về trạm từ 3/12/2026, hỏi bà Lò Thị Pản số ${canary}.`
const known = 'Bác sĩ về trạm'
const sealing = secretKeyFrom(mkdtempSync(join(tmpdir(), 'doithoai-moment-')), 'x'.repeat(40))

let made: Awaited<ReturnType<typeof answersWorld>>
let slug: string
let petitionId: string
let code: string
let app: Hono
let integratorKey: string
let server: Server
const heard: { event: string; body: string }[] = []
beforeAll(async () => {
  made = await answersWorld()
  await prepareJobs(made.database.url)
  slug = String((await made.rows('select slug from conference'))[0]!.slug)
  app = new Hono()
  const services = { baseUrl: 'https://doithoai.example.vn' }
  const running = {
    database: made.database,
    calendarOf: async () => vietnamCalendar(),
    now: () => new Date(),
    services,
  }
  mountApi(app, running)

  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      heard.push({ event: String(request.headers['doithoai-event']), body })
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { integratorId, key } = await createIntegrator(made.at('office'), { name: 'Cổng tỉnh', conferenceId: null })
  integratorKey = key
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tin`
  await addWebhook(
    made.at('office'),
    { integratorId, url, events: [...webhookEvents] },
    { key: sealing, allowsPrivate: true },
  )

  const given = await made.given('Trạm y tế Khe Vải thiếu bác sĩ')
  petitionId = given.petitionId
  code = String((await made.rows('select code from petition_code where petition_id = $1', [petitionId]))[0]!.code)
  await made.rows(
    `insert into integrator_request (jurisdiction_id, integrator_id, key, digest, petition_id) values ($1, $2, 'lan-gui-thu-mot', '', $3) returning key`,
    [made.database.jurisdictionId, integratorId, petitionId],
  )
  await made.submit('drafter', given.assignmentId, secret, 0)
  await approveAnswer(made.at('leader'), { assignmentId: given.assignmentId, version: 1 })
  await maskPetition(made.sorter, {
    petitionId,
    seenVersion: 0,
    title: 'Trạm y tế thiếu bác sĩ',
    masks: [],
    shown: true,
  })
  await releaseAnswers(made.at('office'), {
    conferenceId: made.conferenceId,
    assignmentIds: [given.assignmentId],
    from: moment,
  })
}, 90_000)
afterEach(() => vi.useRealTimers())
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await made.database.close()
})

const api = async (path: string, by?: string) => {
  const response = await app.request(`/api${path}`, { headers: by ? { authorization: `Bearer ${by}` } : {} })
  return { status: response.status, text: await response.text() }
}

type Loader = (args: never) => Promise<unknown>
async function pages(at: Date): Promise<Record<string, string>> {
  const nobody = worldOf(
    made.database,
    { kind: 'public', jurisdictionId: made.database.jurisdictionId },
    at,
    vietnamCalendar(),
  )
  const context = new RouterContextProvider()
  context.set(worldContext, nobody)
  context.set(publicWorldContext, nobody)
  context.set(servicesContext, { database: made.database, key: sealing } as unknown as Services)
  const name = 'Tỉnh Vân Lĩnh'
  context.set(jurisdictionContext, {
    id: made.database.jurisdictionId,
    name,
    authority: name,
    isDemo: false,
    help: null,
  })
  context.set(conferenceOfferContext, petitionOffer)
  context.set(releasedAnswersContext, releasedAnswers)
  context.set(answersSeenContext, noteSeen)
  context.set(openAnswersContext, publicAnswersTo)
  context.set(toldClockContext, toldClock)
  const cookie = await holdPetition(context as Context, new Request('http://localhost/theo-doi'), petitionId)
  const read = async (loader: Loader, path: string) => {
    const request = new Request(`http://localhost${path}`, { headers: { cookie } })
    return JSON.stringify(await loader({ context, request, params: { slug, petitionId } } as never))
  }
  return {
    home: await read(publicHome as Loader, '/'),
    conference: await read(publicConference as Loader, `/hoi-nghi/${slug}`),
    petitions: await read(publicPetitions as Loader, `/hoi-nghi/${slug}/y-kien`),
    petition: await read(publicPetition as Loader, `/hoi-nghi/${slug}/y-kien/${petitionId}`),
    answers: await read(publicAnswers as Loader, `/hoi-nghi/${slug}/tra-loi`),
    search: await read(publicAnswers as Loader, `/hoi-nghi/${slug}/tra-loi?tim=bac%20si%20ve%20tram`),
    tracking: await read(publicTracking as Loader, '/theo-doi'),
  }
}
const showing = (texts: Record<string, string>) => Object.keys(texts).filter((name) => texts[name]!.includes(known))

test('pages and searches: nothing one second before, the public and the tracking page at the moment; the canary for who asked alone', async () => {
  expect(showing(await pages(before))).toEqual([])
  const now = await pages(moment)
  expect(showing(now)).toEqual(['petition', 'answers', 'search', 'tracking'])
  expect(Object.keys(now).filter((name) => now[name]!.includes(canary))).toEqual(['tracking'])
})

test('the API: every address that anybody may read, before and at the moment; the state for the system that sent it', async () => {
  const document = JSON.parse((await api('/openapi.json')).text) as { paths: Record<string, { get?: object }> }
  const open = Object.entries(document.paths)
    .filter(([, { get }]) => get)
    .map(([path]) => path.replace('{slug}', slug).replace('{ma}', code))
  expect(open).toContain(`/hoi-nghi/${slug}/tra-loi`)
  const read = async (at: Date) => {
    vi.useFakeTimers({ toFake: ['Date'], now: at })
    const texts: Record<string, string> = {}
    for (const path of [...open, `/hoi-nghi/${slug}/tra-loi?tim=bac%20si%20ve%20tram`])
      for (const by of [undefined, integratorKey]) texts[`${path} ${by ? 'key' : 'open'}`] = (await api(path, by)).text
    return texts
  }
  const [early, now] = [await read(before), await read(moment)]
  expect(showing(early)).toEqual([])
  expect(JSON.parse(early[`/hoi-nghi/${slug}/tra-loi open`]!)).toEqual({ tong: 0, traLoi: [] })
  expect([...new Set(showing(now).map((name) => name.split(/[ ?]/)[0]))]).toEqual([`/hoi-nghi/${slug}/tra-loi`])
  expect(JSON.parse(now[`/hoi-nghi/${slug}/tra-loi?tim=bac%20si%20ve%20tram open`]!)).toMatchObject({
    tong: 1,
    traLoi: [{ traLoi: 'Bác sĩ về trạm từ 3/12/2026, hỏi bà [họ tên] số [số điện thoại].' }],
  })
  expect(Object.values(now).filter((text) => text.includes(canary))).toEqual([])
})

test('other systems are told that there is an answer from the moment on, and never its words', async () => {
  // The journal has the database's clock; the moment of release is the world's.
  const tell = async () => {
    const system = (now: Date) => made.system(now)
    await collectNews(system(new Date()))
    await deliverWebhooks(system, {
      key: sealing,
      allowsPrivate: true,
      baseUrl: 'https://doithoai.example.vn',
      now: () => new Date(),
    })
  }
  await oweAnswers(made.system(before), 'https://doithoai.example.vn')
  await tell()
  expect(heard.map(({ event }) => event)).not.toContain('petition.answered')
  await oweAnswers(made.system(moment), 'https://doithoai.example.vn')
  await tell()
  await tell()
  expect(heard.filter(({ event }) => event === 'petition.answered')).toHaveLength(1)
  const all = heard.map(({ body }) => body).join()
  expect([all.includes(known), all.includes(canary)]).toEqual([false, false])
})
