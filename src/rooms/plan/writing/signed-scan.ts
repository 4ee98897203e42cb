/** What the signed paper was scanned into, by its first bytes; the name's ending says nothing. */
export type SignedScan = { mediaType: string; ending: 'pdf' | 'jpg' | 'png' }

export const largestScan = 20 * 1024 * 1024

export function kindOfScan(bytes: Uint8Array): SignedScan | null {
  if (bytes.byteLength === 0 || bytes.byteLength > largestScan) return null
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte)
  if (starts(0x25, 0x50, 0x44, 0x46, 0x2d)) return { mediaType: 'application/pdf', ending: 'pdf' }
  if (starts(0xff, 0xd8, 0xff)) return { mediaType: 'image/jpeg', ending: 'jpg' }
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return { mediaType: 'image/png', ending: 'png' }
  return null
}
