/**
 * The process that serves the screens of bench/live.ts: /hub over the real hub, its journal and its database; /bare is a
 * list of responses and a loop, what anybody would write first.
 */
import { createServer, type ServerResponse } from 'node:http'
import { type HttpBindings, serve } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono } from 'hono'
import { connect, readOnly } from '#platform/db.ts'
import { eventStream } from '#platform/event-stream.ts'
import { type LiveView, listenToJournal, liveHub } from '#platform/live.ts'

const [url = '', jurisdictionId = '', subject = ''] = process.argv.slice(2)
const database = connect(url, 4)
const filling = 'Ý kiến đang được hỏi, người hỏi, câu trả lời. '.repeat(10)

/** As a page's own query would: in a transaction, behind the fences. */
const view: LiveView = {
  key: `bench:${subject}`,
  concerns: (news) => news.subject === subject,
  compute: () =>
    readOnly(database, { kind: 'system', jurisdictionId }, async (db) => {
      const row = await db
        .selectFrom('journal')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .where('subject_id', '=', subject)
        .executeTakeFirstOrThrow()
      return { filling, n: Number(row.n) }
    }),
}
const hub = liveHub((error) => console.error(error))
listenToJournal(
  url,
  (news) => hub.hear(news),
  () => hub.refreshAll(),
)

const app = new Hono<{ Bindings: HttpBindings }>()
app.get('/hub', async (c) => {
  const stream = eventStream(c.env.outgoing as ServerResponse)
  stream.onClose(await hub.join(view, stream.write))
  return RESPONSE_ALREADY_SENT
})
const served = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => tell({ hub: port }))

const screens = new Set<ServerResponse>()
const bare = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.flushHeaders()
  screens.add(response)
  request.on('close', () => screens.delete(response))
})
bare.listen(0, '127.0.0.1', () => tell({ bare: (bare.address() as { port: number }).port }))

process.on('message', (n: number) => {
  const chunk = `id: ${n}\nevent: view\ndata: ${JSON.stringify({ filling, n })}\n\n`
  for (const screen of screens) screen.write(chunk)
})
process.on('disconnect', () => {
  served.close()
  process.exit(0)
})

const ports: Record<string, number> = {}
function tell(port: Record<string, number>): void {
  Object.assign(ports, port)
  if (ports.hub && ports.bare) process.send!(ports)
}
