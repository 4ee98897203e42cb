/** Which way up a photo is: the one fact of its EXIF that stays. Place, time, camera and owner go. */

const littleEndian = 0x4949
const bigEndian = 0x4d4d
const orientationTag = 0x0112

/** 2 to 8 from a TIFF block (what EXIF is); null where the photo stands upright, says nothing, or cannot be read. */
export function orientationIn(tiff: Uint8Array): number | null {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  if (view.byteLength < 14) return null
  const order = view.getUint16(0)
  if (order !== littleEndian && order !== bigEndian) return null
  const little = order === littleEndian
  const at = view.getUint32(4, little)
  if (at + 2 > view.byteLength) return null
  const count = view.getUint16(at, little)
  for (let index = 0; index < count; index += 1) {
    const entry = at + 2 + index * 12
    if (entry + 12 > view.byteLength) return null
    if (view.getUint16(entry, little) !== orientationTag) continue
    const value = view.getUint16(entry + 8, little)
    return value >= 2 && value <= 8 ? value : null
  }
  return null
}

/** A TIFF block that says the orientation and nothing else. */
export function orientationAlone(value: number): Uint8Array {
  const tiff = new Uint8Array(26)
  const view = new DataView(tiff.buffer)
  view.setUint16(0, bigEndian)
  view.setUint16(2, 42)
  view.setUint32(4, 8)
  view.setUint16(8, 1)
  view.setUint16(10, orientationTag)
  view.setUint16(12, 3)
  view.setUint32(14, 1)
  view.setUint16(18, value)
  return tiff
}
