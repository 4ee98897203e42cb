import { crc32 } from 'node:zlib'
import { orientationAlone, orientationIn } from './orientation.ts'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** What a viewer needs to draw the picture, still or moving; texts, times and EXIF are not among it. */
const kept = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs acTL fcTL fdAT'.split(' '), // biome-ignore format: one list
)

/** The same picture without texts, times, EXIF, and whatever follows its end. Null: not a whole PNG. */
export function stripPng(bytes: Uint8Array): Uint8Array | null {
  if (!signature.equals(bytes.subarray(0, 8))) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Uint8Array[] = []
  let orientation: number | null = null
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) return null
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    if (type === 'eXIf') orientation = orientationIn(bytes.subarray(at + 8, at + 8 + length))
    if (kept.has(type)) chunks.push(bytes.subarray(at, end))
    if (type === 'IEND') return whole(chunks, orientation)
    at = end
  }
  return null
}

/** EXIF stands right after the head, which comes first. */
function whole([head, ...rest]: readonly Uint8Array[], orientation: number | null): Uint8Array | null {
  if (!head || rest.length === 0) return null
  return Buffer.concat([
    signature,
    head,
    ...(orientation ? [chunk('eXIf', orientationAlone(orientation))] : []),
    ...rest,
  ])
}

export function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
