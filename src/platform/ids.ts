import { randomBytes } from 'node:crypto'

/** Of the moments asked for last: steps that run side by side each have their own. */
const counters = new Map<number, number>()
const mostCounters = 32

/**
 * A UUID of version 7: ordered by time, so that new rows lie together in the index. Within one millisecond the twelve bits
 * after the moment count up, so that what this process made later sorts later (RFC 9562, 6.2).
 */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16)
  const last = counters.get(now)
  const counter = last === undefined ? bytes.readUInt16BE(6) & 0x3ff : (last + 1) & 0xfff
  counters.delete(now) // so that the moment asked for last stands last
  counters.set(now, counter)
  if (counters.size > mostCounters) counters.delete(counters.keys().next().value!)
  bytes.writeUIntBE(now, 0, 6)
  bytes.writeUInt16BE(0x7000 | counter, 6)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
