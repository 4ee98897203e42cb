/** The door for machines: OpenAPI 3.1 at /api/openapi.json, calling the same queries and steps as the pages. */
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Hono } from 'hono'
import { Refusal } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { planApi } from '#rooms/plan/index.ts'
import type { Running } from './running.ts'
import { settledWorld, whoAsks } from './who-asks.ts'

export function mountApi(app: Hono, running: Running): void {
  const api = new OpenAPIHono<{ Variables: { world: World } }>({
    defaultHook: (result, c) => {
      if (!result.success)
        return c.json(
          { loi: 'Yêu cầu chưa đúng mẫu.', chiTiet: result.error.issues.map((issue) => issue.path.join('.')) },
          422,
        )
    },
  })
  api.use(async (c, next) => {
    const asked = await whoAsks(running, c.req.raw, c.env)
    if (!asked) return c.json({ loi: 'Chưa có tỉnh nào dùng địa chỉ này.' }, 404)
    c.set('world', settledWorld(asked))
    return next()
  })
  planApi(api)
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Đối Thoại', version: '1', description: 'Hội nghị đối thoại: kế hoạch, phiên, việc và hạn.' },
  })
  api.notFound((c) => c.json({ loi: 'Không có địa chỉ này trong API.' }, 404))
  api.onError((error, c) => {
    if (error instanceof Refusal) return c.json({ loi: error.say, ma: error.code }, error.status)
    console.error(error)
    return c.json({ loi: 'Máy chủ gặp lỗi, đã ghi lại. Thử lại sau ít phút.' }, 500)
  })
  app.route('/api', api)
}
