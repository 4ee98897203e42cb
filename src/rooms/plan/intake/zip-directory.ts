import { inflateRawSync } from 'node:zlib'
import { limits } from './limits.ts'
import { IntakeRefusal } from './sentences.ts'

type ZipEntry = { name: string; method: number; compressed: number; size: number; headerAt: number; encrypted: boolean }

export type ZipDirectory = {
  names: string[]
  /** The bytes of one entry, never more than the directory said; null where there is no such entry. */
  read: (name: string) => Uint8Array | null
}

const endSignature = 0x06054b50
const centralSignature = 0x02014b50
const localSignature = 0x04034b50

/** Reads the directory at the end of the zip and refuses a bomb by what the directory says, before anything is inflated. */
export function openZip(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readEntries(bytes, view)
  const total = [...entries.values()].reduce((sum, entry) => sum + entry.size, 0)
  const packed = [...entries.values()].reduce((sum, entry) => sum + entry.compressed, 0)
  if (total > limits.zipBytes || total > limits.zipRatio * Math.max(packed, 1)) throw new IntakeRefusal('zip_bomb')
  return { names: [...entries.keys()], read: (name) => readEntry(bytes, view, entries.get(name)) }
}

function readEntries(bytes: Uint8Array, view: DataView): Map<string, ZipEntry> {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > limits.zipEntries || at === 0xffffffff) throw new IntakeRefusal('zip_bomb')
  const entries = new Map<string, ZipEntry>()
  const decoder = new TextDecoder('utf-8')
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== centralSignature) throw new IntakeRefusal('damaged')
    const nameLength = view.getUint16(at + 28, true)
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/')
    const entry = {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    }
    // Two entries of one name: which one counts depends on the reader, so neither is believed.
    if (entries.has(name)) throw new IntakeRefusal('damaged')
    entries.set(name, entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  const stop = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= stop; at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  throw new IntakeRefusal('damaged')
}

function readEntry(bytes: Uint8Array, view: DataView, entry: ZipEntry | undefined): Uint8Array | null {
  if (!entry) return null
  if (entry.encrypted) throw new IntakeRefusal('password')
  if (entry.size > limits.partBytes) throw new IntakeRefusal('too_complex')
  const at = entry.headerAt
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== localSignature) throw new IntakeRefusal('damaged')
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const packed = bytes.subarray(start, start + entry.compressed)
  if (packed.length !== entry.compressed) throw new IntakeRefusal('damaged')
  if (entry.method === 0) return packed
  if (entry.method !== 8) throw new IntakeRefusal('damaged')
  if (entry.size === 0) return new Uint8Array()
  try {
    return inflateRawSync(packed, { maxOutputLength: entry.size })
  } catch (error) {
    const lied = error instanceof RangeError
    throw new IntakeRefusal(lied ? 'zip_bomb' : 'damaged')
  }
}
