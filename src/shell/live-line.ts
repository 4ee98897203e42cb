/** GET /truc-tiep/VIEW/ID: the live line of one view, as server-sent events. The view's own room says who may join. */
import type { ServerResponse } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Hono } from 'hono'
import { eventStream } from '#platform/event-stream.ts'
import { Refusal } from '#platform/refusal.ts'
import { liveViews } from '#rooms/plan/index.ts'
import { triageLiveViews } from '#rooms/triage/index.ts'
import type { Running } from './running.ts'
import { settledWorld, whoAsks } from './who-asks.ts'

const views = { ...liveViews, ...triageLiveViews }

export function mountLive(app: Hono, running: Running): void {
  app.get('/truc-tiep/:view/:id', async (c) => {
    const asked = await whoAsks(running, c.req.raw, c.env)
    const open = views[c.req.param('view')]
    if (!asked || !open) return c.text('Không có đường này.', 404)
    try {
      const view = await open(settledWorld(asked), c.req.param('id'))
      const stream = eventStream((c.env as HttpBindings).outgoing as ServerResponse)
      stream.onClose(await running.live.join(view, stream.write))
      return RESPONSE_ALREADY_SENT
    } catch (error) {
      if (error instanceof Refusal) return c.text(error.say, error.status)
      throw error
    }
  })
}
