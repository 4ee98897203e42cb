import { orientationAlone, orientationIn } from './orientation.ts'

const drawn = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const hasExif = 0x08
const hasXmp = 0x04

type Chunk = { type: string; data: Uint8Array }

/** The same picture without EXIF (but for the way up), XMP, and whatever follows its end. Null: not a whole WebP. */
export function stripWebp(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 20 || latin(bytes, 0) !== 'RIFF' || latin(bytes, 8) !== 'WEBP') return null
  const end = 8 + view.getUint32(4, true)
  if (end > bytes.length) return null
  const chunks: Chunk[] = []
  for (let at = 12; at + 8 <= end; ) {
    const length = view.getUint32(at + 4, true)
    if (at + 8 + length > end) return null
    chunks.push({ type: latin(bytes, at), data: bytes.subarray(at + 8, at + 8 + length) })
    at += 8 + length + (length % 2)
  }
  return whole(chunks)
}

function whole(chunks: readonly Chunk[]): Uint8Array | null {
  const pictures = chunks.filter((each) => drawn.has(each.type))
  if (!pictures.some(({ type }) => ['VP8 ', 'VP8L', 'ANMF'].includes(type))) return null
  const exif = chunks.find((each) => each.type === 'EXIF')
  const orientation = exif && orientationIn(tiffOf(exif.data))
  const parts = pictures.map(({ type, data }) => {
    if (type !== 'VP8X') return frame(type, data)
    const head = Uint8Array.from(data)
    head[0] = (head[0]! & ~hasXmp & ~hasExif) | (orientation ? hasExif : 0)
    return frame(type, head)
  })
  if (orientation) parts.push(frame('EXIF', orientationAlone(orientation)))
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...parts])
  return frame('RIFF', body)
}

/** Some cameras repeat JPEG's 'Exif' before the block itself. */
const tiffOf = (data: Uint8Array): Uint8Array => (latin(data, 0) === 'Exif' ? data.subarray(6) : data)

export function frame(type: string, data: Uint8Array): Uint8Array {
  const framed = Buffer.alloc(8 + data.length + (data.length % 2))
  framed.write(type, 0, 'latin1')
  framed.writeUInt32LE(data.length, 4)
  framed.set(data, 8)
  return framed
}

const latin = (bytes: Uint8Array, at: number): string => Buffer.from(bytes.subarray(at, at + 4)).toString('latin1')
