/** One screen's line of server-sent events, written to its socket directly: a web stream for each of 5,000 screens costs ten times as much. */
import type { ServerResponse } from 'node:http'

/** A screen that does not read keeps this much at most; then it is let go, reconnects, and gets the current version whole. */
const maxWaiting = 1024 * 1024
/** Proxies close silent lines; a comment keeps this one open. */
const pulseMs = 25_000

export type EventStream = {
  write: (chunk: string) => void
  /** Runs `leave` once when the screen goes away, also when it already has. */
  onClose: (leave: () => void) => void
}

export function eventStream(outgoing: ServerResponse): EventStream {
  outgoing.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  })
  outgoing.flushHeaders()
  const write = (chunk: string) => {
    if (outgoing.destroyed) return
    if (outgoing.writableLength > maxWaiting) outgoing.destroy()
    else outgoing.write(chunk)
  }
  const pulse = setInterval(() => write(': con noi\n\n'), pulseMs)
  outgoing.on('error', () => {}) // the screen went away in the middle of a word
  outgoing.once('close', () => clearInterval(pulse))
  return {
    write,
    onClose: (leave) => {
      if (outgoing.destroyed) leave()
      else outgoing.once('close', leave)
    },
  }
}
