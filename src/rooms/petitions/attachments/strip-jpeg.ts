import { orientationAlone, orientationIn } from './orientation.ts'

const exifHead = Buffer.from('Exif\0\0', 'latin1')
const startOfImage = 0xd8
const endOfImage = 0xd9
const startOfScan = 0xda

/**
 * The same picture, bit for bit, without what its camera wrote beside it: EXIF with its place, XMP, IPTC, comments,
 * thumbnails, and whatever follows the end of the picture (a phone hides a short film there). Null: not a whole JPEG.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return null
  const kept: Uint8Array[] = []
  let orientation: number | null = null
  for (let at = 2; at + 1 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1]!
    if (marker === 0xff) at += 1
    else if (marker === endOfImage) return whole(kept, orientation)
    else {
      const end = endOfSegment(bytes, at)
      if (end === null) return null
      const segment = bytes.subarray(at, end)
      if (isExif(segment)) orientation ??= orientationIn(segment.subarray(10))
      else if (isKept(segment, marker)) kept.push(plain(segment, marker))
      at = end
    }
  }
  return null
}

/** Picture data after a scan's head belong to its segment: they end at the next marker that is no restart. */
function endOfSegment(bytes: Uint8Array, at: number): number | null {
  if (at + 4 > bytes.length) return null
  const length = (bytes[at + 2]! << 8) | bytes[at + 3]!
  let end = at + 2 + length
  if (length < 2 || end > bytes.length) return null
  if (bytes[at + 1] !== startOfScan) return end
  for (; end + 1 < bytes.length; end += 1) {
    const next = bytes[end + 1]!
    if (bytes[end] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return end
  }
  return null
}

const isExif = (segment: Uint8Array): boolean =>
  segment[1] === 0xe1 && exifHead.equals(segment.subarray(4, 4 + exifHead.length))

/** Tables and frames; of what applications add, only JFIF, colours (ICC, Adobe) are needed to show the picture. */
function isKept(segment: Uint8Array, marker: number): boolean {
  const name = Buffer.from(segment.subarray(4, 16)).toString('latin1')
  if (marker === 0xe0) return name.startsWith('JFIF\0')
  if (marker === 0xe2) return name.startsWith('ICC_PROFILE\0')
  if (marker === 0xee) return name.startsWith('Adobe')
  return marker !== 0xfe && (marker < 0xe1 || marker > 0xef)
}

/** JFIF may carry a thumbnail of what was cut away from the picture. */
function plain(segment: Uint8Array, marker: number): Uint8Array {
  if (marker !== 0xe0 || segment.length < 18) return segment
  const head = Uint8Array.from(segment.subarray(0, 18))
  head.set([0, 16], 2)
  head.set([0, 0], 16)
  return head
}

/** JFIF comes first where there is one, EXIF right after it. */
function whole(kept: readonly Uint8Array[], orientation: number | null): Uint8Array {
  const heads = kept[0]?.[1] === 0xe0 ? 1 : 0
  return Buffer.concat([
    Buffer.from([0xff, startOfImage]),
    ...kept.slice(0, heads),
    ...(orientation ? [exifSegment(orientation)] : []),
    ...kept.slice(heads),
    Buffer.from([0xff, endOfImage]),
  ])
}

function exifSegment(orientation: number): Uint8Array {
  const body = Buffer.concat([exifHead, orientationAlone(orientation)])
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, body.length + 2]), body])
}
