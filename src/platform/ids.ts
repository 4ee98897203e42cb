import { randomBytes } from 'node:crypto'

let lastMoment = -1
let counter = 0

/**
 * A UUID of version 7: ordered by time, so that new rows lie together in the index. Within one millisecond the twelve bits
 * after the moment count up, so that what this process made later sorts later (RFC 9562, 6.2).
 */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16)
  counter = now === lastMoment ? (counter + 1) & 0xfff : bytes.readUInt16BE(6) & 0x3ff
  lastMoment = now
  bytes.writeUIntBE(now, 0, 6)
  bytes.writeUInt16BE(0x7000 | counter, 6)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
