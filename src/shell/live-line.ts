/** GET /truc-tiep/VIEW/ID: the live line of one view, as server-sent events. The view's own room says who may join. */
import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { Refusal } from '#platform/refusal.ts'
import { liveViews } from '#rooms/plan/index.ts'
import type { Running } from './running.ts'
import { whoAsks } from './who-asks.ts'

export function mountLive(app: Hono, running: Running): void {
  app.get('/truc-tiep/:view/:id', async (c) => {
    const asked = await whoAsks(running, c.req.raw, c.env)
    const open = liveViews[c.req.param('view')]
    if (!asked || !open) return c.text('Không có đường này.', 404)
    try {
      const view = await open(asked.world, c.req.param('id'))
      c.header('x-accel-buffering', 'no')
      return streamSSE(c, async (stream) => {
        const leave = await running.live.join(view, (chunk) => void stream.write(chunk).catch(() => {}))
        stream.onAbort(leave)
        // Proxies close silent lines; a comment a minute keeps this one open.
        while (!stream.aborted) {
          await stream.sleep(25_000)
          await stream.write(': con noi\n\n')
        }
      })
    } catch (error) {
      if (error instanceof Refusal) return c.text(error.say, error.status)
      throw error
    }
  })
}
