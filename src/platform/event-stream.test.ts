import { createServer, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { eventStream } from './event-stream.ts'

let outgoing: ServerResponse
let socket: Socket
let heard: string
const server = createServer((_request, response) => {
  outgoing = response
})

beforeEach(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  heard = ''
  socket = connect((server.address() as { port: number }).port, '127.0.0.1')
  socket.on('data', (chunk) => {
    heard += chunk
  })
  const arrived = new Promise((resolve) => server.once('request', resolve))
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  await arrived
})
afterEach(async () => {
  vi.useRealTimers()
  socket.destroy()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

test('a screen hears at once, and no proxy is to keep or pack what it hears', async () => {
  const stream = eventStream(outgoing)
  stream.write('id: 1\nevent: view\ndata: "Kế hoạch"\n\n')
  await vi.waitFor(() => expect(heard).toContain('data: "Kế hoạch"\n\n'))
  expect(heard).toContain('content-type: text/event-stream; charset=utf-8')
  expect(heard).toContain('cache-control: no-cache, no-transform')
  expect(heard).toContain('x-accel-buffering: no')
})

test('a silent line is kept open', async () => {
  vi.useFakeTimers({ toFake: ['setInterval'] })
  eventStream(outgoing)
  vi.advanceTimersByTime(25_000)
  await vi.waitFor(() => expect(heard).toContain(': con noi\n\n'))
})

test('who leaves is told of once, also when it left before anybody asked', async () => {
  const stream = eventStream(outgoing)
  const left: string[] = []
  stream.onClose(() => left.push('while there'))
  socket.destroy()
  await vi.waitFor(() => expect(left).toEqual(['while there']))
  stream.onClose(() => left.push('afterwards'))
  stream.write('nobody hears this')
  expect(left).toEqual(['while there', 'afterwards'])
})

test('a screen that does not read is let go instead of filling the memory', async () => {
  const stream = eventStream(outgoing)
  socket.pause()
  let left = false
  stream.onClose(() => {
    left = true
  })
  for (let n = 0; n < 200 && !outgoing.destroyed; n++) {
    stream.write('x'.repeat(100_000))
    await new Promise((resolve) => setImmediate(resolve))
  }
  await vi.waitFor(() => expect(left).toBe(true))
})
