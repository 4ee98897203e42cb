import { inflateRawSync } from 'node:zlib'

export type ZipLimits = {
  /** Sum of the unpacked sizes in bytes. */
  unpacked: number
  entries: number
  /** Unpacked to packed of the whole file; office files stay below 30. */
  ratio: number
}
export type ZipVerdict = { ok: true } | { ok: false; reason: ZipFault }
export type ZipFault = 'not-a-zip' | 'encrypted' | 'too-many-entries' | 'too-large' | 'too-dense'

export const officeFileLimits: ZipLimits = { unpacked: 200 * 2 ** 20, entries: 5_000, ratio: 100 }

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const longestComment = 0xffff
const endLength = 22

/**
 * A few hundred kilobytes can unpack to gigabytes, and the libraries that read office files unpack without asking. The
 * directory is read first; then each entry is unpacked once, no further than the directory says, because it may lie.
 * ZIP64 is refused as too large.
 */
export function checkZipBounds(bytes: Uint8Array, limits: ZipLimits = officeFileLimits): ZipVerdict {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(view, limits.entries)
  if (typeof entries === 'string') return { ok: false, reason: entries }
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (unpacked > limits.unpacked) return { ok: false, reason: 'too-large' }
  if (unpacked > limits.ratio * Math.max(bytes.length, 2 ** 14)) return { ok: false, reason: 'too-dense' }
  for (const entry of entries) {
    const fault = checkEntry(bytes, view, entry)
    if (fault) return { ok: false, reason: fault }
  }
  return { ok: true }
}

type Entry = { encrypted: boolean; method: number; packed: number; unpacked: number; at: number }

function readDirectory(view: DataView, most: number): Entry[] | ZipFault {
  const end = findEnd(view)
  if (end === null) return 'not-a-zip'
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === 0xffff || at === 0xffffffff) return 'too-large'
  if (count > most) return 'too-many-entries'
  const entries: Entry[] = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) return 'not-a-zip'
    entries.push({
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

const stored = 0
const deflated = 8

function checkEntry(bytes: Uint8Array, view: DataView, entry: Entry): ZipFault | null {
  if (entry.encrypted) return 'encrypted'
  if (entry.at + 30 > bytes.length) return 'not-a-zip'
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  if (start + entry.packed > bytes.length) return 'not-a-zip'
  if (entry.method === stored) return entry.packed === entry.unpacked ? null : 'not-a-zip'
  if (entry.method !== deflated) return 'not-a-zip'
  try {
    inflateRawSync(bytes.subarray(start, start + entry.packed), { maxOutputLength: Math.max(entry.unpacked, 1) })
    return null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-dense' : 'not-a-zip'
  }
}

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at
  }
  return null
}
