/**
 * The live line: one PostgreSQL LISTEN, many screens over SSE. Each distinct view (screen × audience) is computed once per
 * version, by the query and the policy that its page uses, and its bytes are pushed to every screen that is allowed it.
 * A screen that reconnects gets the current version whole.
 */
import pg from 'pg'

export type News = { jurisdiction: string; what: string; kind: string; subject: string; conference: string | null }

/** One audience of one thing: its bytes are the same for everybody who may see it. */
export type LiveView = {
  /** 'plan-review:PLAN:ROLE'. Whoever may open the page with this view shares it. */
  key: string
  concerns: (news: News) => boolean
  /** The content now, as JSON. */
  compute: () => Promise<unknown>
}

type Listener = (chunk: string) => void
type Channel = {
  view: LiveView
  version: number
  bytes: string
  listeners: Set<Listener>
  running: boolean
  stale: boolean
}

export type LiveHub = {
  /** Adds a screen; it hears the current version at once. Returns how to leave. */
  join: (view: LiveView, listener: Listener) => Promise<() => void>
  hear: (news: News) => void
  /** After a lost connection anything may have changed. */
  refreshAll: () => void
  size: () => number
  close: () => Promise<void>
}

/** Slices keep a large hall from blocking the event loop. */
const slice = 1000

export function liveHub(onError: (error: unknown) => void): LiveHub {
  const channels = new Map<string, Channel>()

  async function refresh(channel: Channel): Promise<void> {
    if (channel.running) {
      channel.stale = true // news during a computation: once more afterwards, however many came
      return
    }
    channel.running = true
    try {
      do {
        channel.stale = false
        const content = JSON.stringify(await channel.view.compute())
        if (content === channel.bytes) continue
        channel.bytes = content
        channel.version += 1
        await push(channel)
      } while (channel.stale)
    } catch (error) {
      onError(error)
    } finally {
      channel.running = false
    }
  }

  async function push(channel: Channel): Promise<void> {
    const chunk = event(channel)
    let sent = 0
    for (const listener of channel.listeners) {
      listener(chunk)
      if (++sent % slice === 0) await new Promise((resolve) => setImmediate(resolve))
    }
  }

  return {
    async join(view, listener) {
      let channel = channels.get(view.key)
      if (!channel) {
        channel = { view, version: 0, bytes: '', listeners: new Set(), running: false, stale: false }
        channels.set(view.key, channel)
      }
      const joined = channel
      joined.listeners.add(listener)
      if (joined.version > 0) listener(event(joined))
      else await refresh(joined)
      return () => {
        joined.listeners.delete(listener)
        if (joined.listeners.size === 0) channels.delete(view.key)
      }
    },
    hear(news) {
      for (const channel of channels.values()) if (channel.view.concerns(news)) void refresh(channel)
    },
    refreshAll() {
      for (const channel of channels.values()) void refresh(channel)
    },
    size: () => [...channels.values()].reduce((sum, channel) => sum + channel.listeners.size, 0),
    async close() {
      channels.clear()
    },
  }
}

const event = (channel: Channel) => `id: ${channel.version}\nevent: view\ndata: ${channel.bytes}\n\n`

/** Listens to the journal and passes each line on; reconnects by itself, and says when it may have missed something. */
export function listenToJournal(
  url: string,
  hear: (news: News) => void,
  missedSome: () => void,
): { close: () => Promise<void> } {
  let client: pg.Client | null = null
  let closed = false
  let first = true

  async function open(): Promise<void> {
    if (closed) return
    const next = new pg.Client({ connectionString: url, keepAlive: true })
    next.on('notification', (message) => message.payload && hear(JSON.parse(message.payload)))
    next.on('error', () => {})
    next.on('end', () => {
      if (!closed) setTimeout(open, 500)
    })
    try {
      await next.connect()
      await next.query('listen journal')
      client = next
      if (!first) missedSome()
      first = false
    } catch {
      await next.end().catch(() => {})
    }
  }

  void open()
  return {
    close: async () => {
      closed = true
      await client?.end()
    },
  }
}
