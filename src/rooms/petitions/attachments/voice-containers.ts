/** How long a sound is by what its container says. Seconds; 0: it does not say. 'film': there are pictures in it. */

type Length = number | 'film'

const latin = (bytes: Uint8Array, at: number, length = 4): string =>
  Buffer.from(bytes.subarray(at, at + length)).toString('latin1')
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** m4a, mp4, 3gp: the head of the movie. */
export function mp4Seconds(bytes: Uint8Array): Length {
  let seconds = 0
  const walk = (from: number, to: number): boolean => {
    for (let at = from; at + 8 <= to; ) {
      const size = viewOf(bytes).getUint32(at) || to - at
      const type = latin(bytes, at + 4)
      const end = at + size
      if (size < 8 || end > to) return true
      if (['moov', 'trak', 'mdia'].includes(type) && !walk(at + 8, end)) return false
      if (type === 'hdlr' && latin(bytes, at + 16) === 'vide') return false
      if (type === 'mvhd') seconds = movieSeconds(bytes.subarray(at + 8, end))
      at = end
    }
    return true
  }
  return walk(0, bytes.length) ? seconds : 'film'
}

function movieSeconds(head: Uint8Array): number {
  const isLong = head[0] === 1
  if (head.length < (isLong ? 32 : 20)) return 0
  const view = viewOf(head)
  const scale = view.getUint32(isLong ? 20 : 12)
  return scale > 0 ? Number(isLong ? view.getBigUint64(24) : view.getUint32(16)) / scale : 0
}

export function wavSeconds(bytes: Uint8Array): Length {
  const view = viewOf(bytes)
  let perSecond = 0
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true)
    if (latin(bytes, at) === 'fmt ' && at + 20 <= bytes.length) perSecond = view.getUint32(at + 16, true)
    if (latin(bytes, at) === 'data') return perSecond > 0 ? Math.min(size, bytes.length - at - 8) / perSecond : 0
    at += 8 + size + (size % 2)
  }
  return 0
}

/** Opus, Vorbis and Speex: the last page says which sample it ends with. */
export function oggSeconds(bytes: Uint8Array): Length {
  const head = latin(bytes, 0, 200)
  const opus = head.indexOf('OpusHead')
  const vorbis = head.indexOf('\x01vorbis')
  const speex = head.indexOf('Speex   ')
  const last = Buffer.from(bytes).lastIndexOf('OggS')
  if (last < 0 || last + 14 > bytes.length) return 0
  const view = viewOf(bytes)
  const samples = Number(view.getBigUint64(last + 6, true))
  if (opus >= 0) return (samples - view.getUint16(opus + 10, true)) / 48_000
  if (vorbis >= 0) return samples / view.getUint32(vorbis + 12, true)
  return speex >= 0 ? samples / view.getUint32(speex + 36, true) : 0
}

const segment = 0x18538067
const info = 0x1549a966
const tracks = 0x1654ae6b
const track = 0xae
const cluster = 0x1f43b675
const masters = new Set([segment, info, tracks, track, cluster])

/** WebM: its head says, or (a recording that was not finished neatly) the time of its last block does. */
export function webmSeconds(bytes: Uint8Array): Length {
  const view = viewOf(bytes)
  const found = { scale: 1_000_000, duration: 0, cluster: 0, last: 0, film: false }
  for (let at = 0; at < bytes.length; ) {
    const element = ebmlElement(bytes, at)
    if (!element) break
    const { id, data, size } = element
    const whole = size >= 1 && size <= 8 && data + size <= bytes.length
    const number = () => [...bytes.subarray(data, data + size)].reduce((sum, byte) => sum * 256 + byte, 0)
    if (whole && id === 0x2ad7b1) found.scale = number()
    if (whole && id === 0x4489)
      found.duration = size === 4 ? view.getFloat32(data) : size === 8 ? view.getFloat64(data) : 0
    if (whole && id === 0x83) found.film ||= number() === 1
    if (whole && id === 0xe7) found.cluster = number()
    if (id === 0xa3 && data + 3 <= bytes.length)
      found.last = Math.max(found.last, found.cluster + view.getInt16(data + 1))
    at = masters.has(id) ? data : data + size
  }
  return found.film ? 'film' : ((found.duration || found.last) * found.scale) / 1e9
}

function ebmlElement(bytes: Uint8Array, at: number): { id: number; data: number; size: number } | null {
  const idLength = Math.clz32(bytes[at]! || 1) - 23
  const sizeAt = at + idLength
  const first = bytes[sizeAt]
  if (idLength > 4 || first === undefined || first === 0) return null
  const sizeLength = Math.clz32(first) - 23
  if (sizeAt + sizeLength > bytes.length) return null
  const id = bytes.subarray(at, sizeAt).reduce((sum, byte) => sum * 256 + byte, 0)
  const rest = bytes.subarray(sizeAt + 1, sizeAt + sizeLength)
  const size = rest.reduce((sum, byte) => sum * 256 + byte, first & (0xff >> sizeLength))
  return { id, data: sizeAt + sizeLength, size }
}
