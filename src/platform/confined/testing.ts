/** A compound file whose directory holds these names and nothing else. */
export function makeCompoundFile(names: string[], options: { encrypted?: boolean } = {}): Uint8Array {
  const bytes = new Uint8Array(512 * 4)
  const view = new DataView(bytes.buffer)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(30, 9, true)
  view.setUint32(48, 1, true)
  view.setUint32(76, 2, true)
  // The first sector opens with a Word header; the second is the directory; the third says where each one goes on.
  view.setUint16(512, 0xa5ec, true)
  view.setUint16(522, options.encrypted ? 0x0100 : 0, true)
  names.forEach((name, index) => {
    const at = 1024 + 128 * index
    for (let i = 0; i < name.length; i++) view.setUint16(at + 2 * i, name.charCodeAt(i), true)
    view.setUint16(at + 64, 2 * name.length + 2, true)
  })
  view.setUint32(1536 + 4, 0xfffffffe, true)
  return bytes
}
