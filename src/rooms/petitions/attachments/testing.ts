/** Pictures and sounds made for tests: the smallest that are whole, with what a telephone writes into them. */
import { deflateSync } from 'node:zlib'
import { chunk } from './strip-png.ts'
import { frame } from './strip-webp.ts'

/** A PDF of so many empty pages, as a scanner writes its directory. */
export function pdfOf(pages: number): Uint8Array {
  const bodies = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, at) => `${at + 3} 0 R`).join(' ')}] >>`,
    ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
  ]
  let text = '%PDF-1.4\n'
  const places = bodies.map((body, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${body}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const size = bodies.length + 1
  const start = text.length
  text += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** EXIF as a telephone writes it: which way up (6), and where it was taken. */
export const secretPlace = 'GPS 22.3402N 103.8448E'
export function exifBlock(orientation = 6): Buffer {
  const head = Buffer.from(
    '4d4d002a00000008000201120003000000010000000001 0e0002000000160000002600000000'.replace(/ /g, ''),
    'hex',
  )
  head.writeUInt16BE(orientation, 18)
  return Buffer.concat([head, Buffer.from(secretPlace)])
}

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}
const frameAndScan = [
  segment(0xdb, Buffer.alloc(65, 1)),
  segment(0xc0, Buffer.from('080001000101011100', 'hex')),
  segment(0xda, Buffer.from('0101003f00', 'hex')),
  Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
]
const endOfImage = Buffer.from([0xff, 0xd9])

/** What is left of a photo when nothing but the picture and its way up is kept. */
export const plainJpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  segment(0xe0, Buffer.from('4a46494600010100000100010000', 'hex')),
  ...frameAndScan,
  endOfImage,
])

export function jpegWithSecrets(): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.concat([Buffer.from('4a46494600010100000100010101', 'hex'), Buffer.from('abc')])),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exifBlock()])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${secretPlace}`)),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${secretPlace}`)),
    segment(0xfe, Buffer.from(secretPlace)),
    ...frameAndScan,
    endOfImage,
    Buffer.from(`ftypmp42 ${secretPlace}`),
  ])
}

const pngHead = chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex'))
const pngBody = [chunk('IDAT', deflateSync(Buffer.from([0, 128]))), chunk('IEND', Buffer.alloc(0))]
const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex')
export const pngWithSecrets = (): Buffer =>
  Buffer.concat([
    pngSignature,
    pngHead,
    chunk('tEXt', Buffer.from(`Comment\0${secretPlace}`)),
    chunk('eXIf', exifBlock()),
    ...pngBody,
    Buffer.from(secretPlace),
  ])

export const webpWithSecrets = (): Uint8Array =>
  frame(
    'RIFF',
    Buffer.concat([
      Buffer.from('WEBP'),
      frame('VP8X', Buffer.from('0c000000000000000000', 'hex')),
      frame('VP8 ', Buffer.from('3001009d012a0100010002003425a400', 'hex')),
      frame('EXIF', exifBlock()),
      frame('XMP ', Buffer.from(secretPlace)),
    ]),
  )

/** A recording of so many seconds. */
export function wav(seconds: number): Buffer {
  const data = Buffer.alloc(seconds * 100)
  const format = Buffer.from('0100010064000000640000000100 0800'.replace(/ /g, ''), 'hex')
  return Buffer.from(frame('RIFF', Buffer.concat([Buffer.from('WAVE'), frame('fmt ', format), frame('data', data)])))
}

const box = (type: string, ...bodies: Buffer[]): Buffer => {
  const body = Buffer.concat(bodies)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

export function mp4(seconds: number, handler: 'soun' | 'vide' = 'soun'): Buffer {
  const movie = Buffer.alloc(100)
  movie.writeUInt32BE(1000, 12)
  movie.writeUInt32BE(seconds * 1000, 16)
  const handles = box('hdlr', Buffer.concat([Buffer.alloc(8), Buffer.from(handler), Buffer.alloc(12)]))
  return Buffer.concat([
    box('ftyp', Buffer.from('M4A \0\0\0\0M4A mp42')),
    box('moov', box('mvhd', movie), box('trak', box('mdia', handles))),
    box('mdat', Buffer.alloc(64)),
  ])
}
