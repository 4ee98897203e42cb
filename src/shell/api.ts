/** The door for machines: OpenAPI 3.1 at /api/openapi.json, calling the same queries and steps as the pages. */
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { Refusal } from '#platform/refusal.ts'
import { tellWrongFields } from '#platform/web/api-answers.ts'
import { type World, worldOf } from '#platform/world.ts'
import { answersApi } from '#rooms/answers/index.ts'
import { newsForIntegrators, petitionsApi } from '#rooms/petitions/index.ts'
import { planApi } from '#rooms/plan/index.ts'
import type { Running } from './running.ts'
import { settledWorld, whoAsks } from './who-asks.ts'

type Asked = Pick<Running, 'database' | 'calendarOf' | 'now'> & { services: Pick<Running['services'], 'baseUrl'> }

export function mountApi(app: Hono, running: Asked): void {
  const api = new OpenAPIHono<{ Variables: { world: World } }>({ defaultHook: tellWrongFields })
  api.use(async (c, next) => {
    const asked = await whoAsks(running, c.req.raw, c.env)
    if (!asked) return c.json({ loi: 'Chưa có tỉnh nào dùng địa chỉ này.', ma: 'no-province' }, 404)
    c.set('world', settledWorld(asked))
    return next()
  })
  planApi(api)
  answersApi(api)
  api.route('/v1', petitionsApi(doorOf(running)))
  api.openAPIRegistry.registerWebhook(newsForIntegrators)
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Đối Thoại',
      version: '1',
      description: 'Hội nghị đối thoại: kế hoạch, phiên, việc và hạn; gửi và theo dõi ý kiến từ hệ thống khác.',
    },
    servers: [{ url: '/api' }],
  })
  api.notFound((c) => c.json({ loi: 'Không có địa chỉ này trong API.', ma: 'not-found' }, 404))
  api.onError(answerTo)
  app.route('/api', api)
}

const doorOf = ({ database, services }: Asked): Parameters<typeof petitionsApi>[0] => ({
  database,
  systemOf: ({ actor, now, calendar }) =>
    worldOf(database, { kind: 'system', jurisdictionId: actor.jurisdictionId }, now, calendar),
  baseUrl: (request) => services.baseUrl ?? new URL(request.url).origin,
})

/** A refusal is answered in its words; everything else is a bug, and is logged. */
function answerTo(error: Error, c: Context): Response {
  if (error instanceof Refusal) {
    const { retryAfterSeconds, fields } = error.detail
    if (typeof retryAfterSeconds === 'number') c.header('retry-after', String(retryAfterSeconds))
    return c.json({ loi: error.say, ma: error.code, ...(fields ? { chiTiet: fields } : {}) }, error.status)
  }
  if (error instanceof HTTPException && error.status === 400)
    return c.json({ loi: 'Nội dung gửi không phải JSON đúng mẫu. Kiểm tra rồi gửi lại.', ma: 'not-json' }, 400)
  console.error(error)
  return c.json({ loi: 'Máy chủ gặp lỗi, đã ghi lại. Thử lại sau ít phút.', ma: 'server-error' }, 500)
}
