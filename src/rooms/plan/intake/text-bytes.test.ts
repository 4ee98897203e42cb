import { describe, expect, it } from 'vitest'
import { cleanText, tidyLayout } from './clean-text.ts'
import { parseFile } from './parse-file.ts'
import { createRepairLog } from './repair.ts'
import { bytesOf } from './testing.ts'
import { readText } from './text-bytes.ts'

const sentence = 'Tổ chức Hội nghị đối thoại giữa Chủ tịch với nhân dân, bảo đảm dân chủ'

const read = (bytes: Uint8Array) => {
  const repairs = createRepairLog()
  return { text: cleanText(readText(bytes, repairs)), repairs: repairs.found() }
}

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16())
}

/** Windows-1258 writes the tone after its vowel; letters beyond ASCII have their own bytes. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258')
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]))
  const spelled = [...text.normalize('NFD').matchAll(/\P{M}\p{M}*/gu)].flatMap(([letter]) => {
    const marks = [...letter.slice(1)].filter((mark) => !bytes.has(mark))
    const tones = [...letter.slice(1)].filter((mark) => bytes.has(mark))
    return [`${letter[0]}${marks.join('')}`.normalize('NFC'), ...tones]
  })
  return new Uint8Array(spelled.map((letter) => bytes.get(letter)!))
}

describe('a text file', () => {
  it.each([
    ['UTF-8', bytesOf(sentence)],
    ['UTF-8 with a mark', bytesOf(`\ufeff${sentence}`)],
    ['UTF-8 with loose tones', bytesOf(sentence.normalize('NFD'))],
    ['UTF-16 LE', utf16(sentence, 'le', true)],
    ['UTF-16 BE', utf16(sentence, 'be', true)],
    ['UTF-16 LE without a mark', utf16('KE HOACH 12/KH-UBND', 'le', false)],
    ['UTF-16 BE without a mark', utf16('KE HOACH 12/KH-UBND', 'be', false)],
  ])('is read from %s without a repair', (name, bytes) => {
    expect(read(bytes)).toEqual({ text: name.includes('without') ? 'KE HOACH 12/KH-UBND' : sentence, repairs: null })
  })

  it.each([
    ['TCVN3 (ABC)', latin('Tæ chøc Héi nghÞ ®èi tho¹i gi÷a Chñ tÞch víi nh©n d©n, b¶o ®¶m d©n chñ')],
    ['VNI', latin('Toå chöùc Hoäi nghò ñoái thoaïi giöõa Chuû tòch vôùi nhaân daân, baûo ñaûm daân chuû')],
    ['Windows-1258', windows1258(sentence)],
  ])('is repaired from %s and says so', (encoding, bytes) => {
    const { text, repairs } = read(bytes)
    expect(text).toBe(sentence)
    expect(repairs?.encoding).toBe(encoding)
    expect(repairs?.preview).toHaveLength(1)
    expect(repairs?.preview[0]?.after).toBe(sentence)
    expect(repairs?.preview[0]?.before).not.toBe(sentence)
  })

  it('is repaired when TCVN3 was pasted into a Unicode file', () => {
    expect(read(bytesOf('Héi nghÞ ®èi tho¹i víi nh©n d©n')).text).toBe('Hội nghị đối thoại với nhân dân')
  })

  it('keeps every letter where it was, so that places found in it hold in the file', async () => {
    const text = '\n\n  Số:      /KH-UBND  \n\n\n\n\nKẾ HOẠCH \n\n'
    const result = await parseFile(bytesOf(text))
    expect(result.ok === true && result.text).toBe(text)
  })

  it('has one kind of line end and no invisible letters', () => {
    expect(cleanText('\ufeffa\r\nb\rc\u2028d\u00a0e\u200b\u00ad  \n\n\n\u0000\n')).toBe('a\nb\nc\nd e  \n\n\n \n')
    expect(tidyLayout('\n\na \t\n\n\nb\n')).toBe('a\n\n\nb')
  })
})
