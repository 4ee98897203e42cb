/** What an OLE compound file (CFB) holds, told by the names in its directory; the streams themselves are not read. */
export type CompoundKind = 'encrypted' | 'macros' | 'doc' | 'xls' | 'ppt' | 'other'

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

export function isCompoundFile(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

export function compoundKind(bytes: Uint8Array): CompoundKind {
  const names = directoryNames(bytes)
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return 'encrypted'
  if (names.has('_VBA_PROJECT') || names.has('Macros')) return 'macros'
  if (names.has('WordDocument')) return wordIsEncrypted(bytes) ? 'encrypted' : 'doc'
  if (names.has('Workbook') || names.has('Book')) return 'xls'
  if (names.has('PowerPoint Document')) return 'ppt'
  return 'other'
}

/** Walks the chain of directory sectors; entries are 128 bytes, their names UTF-16. */
function directoryNames(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names = new Set<string>()
  if (bytes.length < 512) return names
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) return names
  const size = 1 << shift
  const decoder = new TextDecoder('utf-16le')
  let sector = view.getUint32(48, true)
  for (let steps = 0; steps < 256 && sector < 0xfffffffa; steps++) {
    const start = (sector + 1) * size
    if (start + size > bytes.length) break
    for (let at = start; at < start + size; at += 128) {
      const length = view.getUint16(at + 64, true)
      if (length >= 2 && length <= 64) names.add(decoder.decode(bytes.subarray(at, at + length - 2)))
    }
    sector = nextSector(view, sector, size)
  }
  return names
}

function nextSector(view: DataView, sector: number, size: number): number {
  const perSector = size / 4
  const tableIndex = Math.floor(sector / perSector)
  if (tableIndex >= 109) return 0xfffffffe
  const table = view.getUint32(76 + tableIndex * 4, true)
  const at = (table + 1) * size + (sector % perSector) * 4
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : 0xfffffffe
}

/** The flag word of the Word file header, which opens the first sector of most files: fEncrypted is 0x0100. */
function wordIsEncrypted(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const at of [512, 4096]) {
    if (at + 12 <= bytes.length && view.getUint16(at, true) === 0xa5ec)
      return (view.getUint16(at + 10, true) & 0x0100) !== 0
  }
  return false
}
