import { OpenAPIHono } from '@hono/zod-openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#platform/actor.ts'
import { Refusal } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { planApi } from './api.ts'
import { publishConference } from './publish-conference.ts'
import { conferenceWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof conferenceWorld>>
let nobody: Actor
beforeAll(async () => {
  made = await conferenceWorld()
  nobody = { kind: 'public', jurisdictionId: made.database.jurisdictionId }
}, 60_000)
afterAll(() => made.database.close())

async function ask(path: string, actor: Actor = nobody) {
  const api = new OpenAPIHono<{ Variables: { world: World } }>()
  api.use(async (c, next) => {
    c.set('world', made.at(actor))
    return next()
  })
  planApi(api)
  api.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Đối Thoại', version: '1' } })
  api.onError((error, c) => {
    if (error instanceof Refusal) return c.json({ loi: error.say, ma: error.code }, error.status)
    throw error
  })
  const response = await api.request(path)
  return { status: response.status, body: await response.json() }
}
const keys = (value: unknown): string[] => Object.keys(value as object).sort()

test('the document names each address once, with its answers, and every schema it points to', async () => {
  const { status, body } = await ask('/openapi.json')
  expect([status, body.openapi, keys(body.paths)]).toEqual([200, '3.1.0', ['/hoi-nghi', '/hoi-nghi/{slug}', '/viec']])
  const answers = Object.values(body.paths as Record<string, { get: { responses: object; summary: string } }>)
  expect(answers.map(({ get }) => keys(get.responses))).toEqual([['200'], ['200', '404'], ['200', '403']])
  expect(answers.every(({ get }) => get.summary.length > 0)).toBe(true)
  const pointed = [...JSON.stringify(body).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1]!)
  expect([...new Set(pointed)].sort()).toEqual(keys(body.components.schemas))
})

test('what is not published is not there; what is has exactly the public keys', async () => {
  expect(await ask('/hoi-nghi')).toEqual({ status: 200, body: { hoiNghi: [] } })
  expect((await ask('/hoi-nghi/phu-nu-2026')).status).toBe(404)
  await publishConference(made.at(made.office), { conferenceId: made.conferenceId })
  const list = await ask('/hoi-nghi')
  expect(list.body.hoiNghi.map(keys)).toEqual([
    ['chuDe', 'coQuan', 'denNgay', 'noiHop', 'slug', 'ten', 'tinhTrang', 'tuNgay'],
  ])
  const { status, body } = await ask('/hoi-nghi/phu-nu-2026')
  expect([status, keys(body)]).toEqual([
    200,
    [
      'chuDe',
      'chuTri',
      'coQuan',
      'diemCau',
      'lienHe',
      'lienHeKhac',
      'ngayKeHoach',
      'noiDung',
      'phien',
      'slug',
      'soKeHoach',
      'ten',
      'tinhTrang',
    ],
  ])
  expect(body.phien.map(keys)).toEqual([['denGio', 'denNgay', 'noiHop', 'soDaiBieu', 'tuGio', 'tuNgay']])
  expect(body.phien[0].tuNgay).toBe('2026-12-10')
})

test('tasks are for those who signed in, and each sees his own', async () => {
  const refused = await ask('/viec')
  expect([refused.status, keys(refused.body), refused.body.ma]).toEqual([403, ['loi', 'ma'], 'plan.sign-in-first'])
  expect((await ask('/viec?trang=0', made.office)).status).toBe(400)
  const all = await ask('/viec', made.office)
  expect(all.body.tong).toBe(all.body.viec.length)
  expect([...new Set(all.body.viec.flatMap(keys))].sort()).toEqual(
    ['cachTinh', 'coQuan', 'daNhan', 'han', 'hoiNghiId', 'id', 'nhom', 'tamTinh', 'viec'].sort(),
  )
  const own = await ask('/viec', made.health)
  expect(own.body.tong).toBeGreaterThan(0)
  expect(new Set(own.body.viec.map((line: { coQuan: string }) => line.coQuan))).toEqual(new Set(['Sở Y tế']))
  expect((await ask('/viec', made.stranger)).body).toEqual({ tong: 0, viec: [] })
})
