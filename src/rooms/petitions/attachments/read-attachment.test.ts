import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { orientationIn } from './orientation.ts'
import { readPaperOrPhoto, readVoice } from './read-attachment.ts'
import { stripJpeg } from './strip-jpeg.ts'
import { stripPng } from './strip-png.ts'
import { stripWebp } from './strip-webp.ts'
import {
  exifBlock,
  jpegWithSecrets,
  mp4,
  pdfOf,
  plainJpeg,
  pngWithSecrets,
  secretPlace,
  wav,
  webpWithSecrets,
} from './testing.ts'
import { oggSeconds, webmSeconds } from './voice-containers.ts'
import { aacSeconds, amrSeconds, mp3Seconds } from './voice-frames.ts'

const problemOf = async (work: ReturnType<typeof readVoice>) => {
  const read = await work
  return 'problem' in read ? read.problem : read.kind
}

describe('photos', () => {
  test.each([
    ['JPEG', stripJpeg, jpegWithSecrets()],
    ['PNG', stripPng, pngWithSecrets()],
    ['WebP', stripWebp, webpWithSecrets()],
  ])(
    '%s keeps no place, no comment, no thumbnail and nothing after its end, but stays the way up',
    (_, strip, photo) => {
      expect(Buffer.from(photo).includes(secretPlace)).toBe(true)
      const stripped = Buffer.from(strip(photo)!)
      expect(stripped.includes('GPS')).toBe(false)
      const exif = stripped.indexOf(Buffer.from('4d4d002a', 'hex'))
      expect(orientationIn(stripped.subarray(exif))).toBe(6)
      // What was cleaned once is not changed again.
      expect(Buffer.from(strip(stripped)!).equals(stripped)).toBe(true)
    },
  )

  test('the picture itself stays bit for bit', () => {
    const stripped = Buffer.from(stripJpeg(jpegWithSecrets())!)
    const exif = stripped.indexOf(Buffer.from('Exif'))
    const withoutExif = Buffer.concat([stripped.subarray(0, exif - 4), stripped.subarray(exif + 32)])
    expect(withoutExif.equals(plainJpeg)).toBe(true)
  })

  test('a photo cut off on its way is refused, never kept half', async () => {
    const half = jpegWithSecrets().subarray(0, 200)
    expect(await problemOf(readPaperOrPhoto('a.jpg', half))).toBe(
      '“a.jpg” chưa tải hết hoặc bị hỏng. Chọn lại ảnh này, hoặc gửi không kèm ảnh.',
    )
    for (const strip of [stripPng, stripWebp]) expect(strip(jpegWithSecrets())).toBeNull()
  })

  test('an orientation that is none, or lies outside, is ignored', () => {
    expect([exifBlock(1), exifBlock(9), exifBlock().subarray(0, 12), Buffer.alloc(30)].map(orientationIn)).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

describe('papers', () => {
  const office = (main: string, type: string) =>
    zipSync({
      '[Content_Types].xml': strToU8(`<Types><Override PartName="/${main}" ContentType="${type}"/></Types>`),
      [main]: strToU8('<x/>'),
    })
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

  test('are told by their content, whatever they are called', async () => {
    expect(await problemOf(readPaperOrPhoto('don.jpg', Buffer.from('%PDF-1.7\n%%EOF')))).toBe('document')
    expect(await problemOf(readPaperOrPhoto('don.pdf', office('word/document.xml', word)))).toBe('document')
    expect(await problemOf(readPaperOrPhoto('anh.jpg', Buffer.from('<script>alert(1)</script>')))).toMatch(
      /không phải ảnh/,
    )
    expect(await problemOf(readPaperOrPhoto('anh.jpg', Buffer.from('MZ'.padEnd(200, '\0'))))).toMatch(/không phải ảnh/)
  })

  test('an archive that would unpack to gigabytes is not opened', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8(`<Types><Override PartName="/word/document.xml" ContentType="${word}"/></Types>`),
      'word/document.xml': new Uint8Array(30_000_000),
    })
    expect(await problemOf(readPaperOrPhoto('don.docx', bomb))).toMatch(/không mở được/)
  })

  // scenarios.md 61
  test('a scanned paper over thirty pages is named with its number of pages', async () => {
    expect(await problemOf(readPaperOrPhoto('phieu.pdf', pdfOf(30)))).toBe('document')
    expect(await problemOf(readPaperOrPhoto('phieu.pdf', pdfOf(31)))).toBe(
      '“phieu.pdf” có 31 trang, nhiều hơn mức 30 trang. Chọn những trang cần thiết, hoặc chia thành nhiều tệp.',
    )
  })

  test('over 10 MB are named with their size', async () => {
    expect(await problemOf(readPaperOrPhoto('to.pdf', new Uint8Array(10_000_001)))).toBe(
      '“to.pdf” nặng 11 MB, lớn hơn mức 10 MB. Chụp lại ở cỡ nhỏ hơn, hoặc gửi không kèm tệp này.',
    )
  })
})

describe('voice notes', () => {
  test('up to three minutes are taken with their length, longer ones are told it', async () => {
    expect(await readVoice('a.wav', wav(180))).toMatchObject({ kind: 'voice', seconds: 180, mediaType: 'audio/wav' })
    expect(await readVoice('a.m4a', mp4(75))).toMatchObject({ kind: 'voice', seconds: 75 })
    expect(await problemOf(readVoice('a.m4a', mp4(181)))).toBe(
      'Bản ghi âm dài 3 phút 1 giây, quá mức 3 phút. Nói gọn lại, hoặc gửi làm hai ý kiến.',
    )
  })

  test('films, photos and silence are not voice notes', async () => {
    expect(await problemOf(readVoice('a.mp4', mp4(9, 'vide')))).toMatch(/là phim/)
    expect(await problemOf(readVoice('a.mp3', jpegWithSecrets()))).toMatch(/không phải bản ghi âm/)
    expect(await problemOf(readVoice('a.m4a', mp4(0)))).toMatch(/không có tiếng/)
  })

  test('each form of sound is measured by its own frames', () => {
    const mp3 = Buffer.concat(
      Array.from({ length: 100 }, () => Buffer.concat([Buffer.from('fffb9000', 'hex'), Buffer.alloc(413)])),
    )
    expect(mp3Seconds(mp3)).toBeCloseTo(100 * (1152 / 44_100), 5)
    const adts = Buffer.concat(
      Array.from({ length: 50 }, () => Buffer.concat([Buffer.from('fff15080027ffc', 'hex'), Buffer.alloc(12)])),
    )
    expect(aacSeconds(adts)).toBeCloseTo(50 * (1024 / 44_100), 5)
    const amr = Buffer.concat([
      Buffer.from('#!AMR\n'),
      ...Array.from({ length: 150 }, () => Buffer.concat([Buffer.from([0x3c]), Buffer.alloc(31)])),
    ])
    expect(amrSeconds(amr)).toBe(3)
    const page = (granule: bigint, body: Buffer) => {
      const head = Buffer.alloc(28)
      head.write('OggS')
      head.writeBigUInt64LE(granule, 6)
      return Buffer.concat([head, body])
    }
    const opus = Buffer.concat([
      page(0n, Buffer.from('OpusHead\x01\x01\x38\x01', 'latin1')),
      page(480_312n, Buffer.alloc(8)),
    ])
    expect(oggSeconds(opus)).toBe(10)
    const webm = Buffer.from(
      '1a45dfa380 18538067 01ffffffffffffff 1f43b675 01ffffffffffffff e78203e8 a3850 10bb8 80ff'.replace(/ /g, ''),
      'hex',
    )
    expect(webmSeconds(webm)).toBe(4)
  })
})
