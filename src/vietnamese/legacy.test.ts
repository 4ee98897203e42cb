import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertLegacy, detectEncoding, repairText } from './legacy.ts'
import { TCVN3_BYTES, TCVN3_LETTERS, VISCII_BYTES, VISCII_LETTERS } from './legacy-data.ts'
import { ONSETS, RHYMES } from './syllables-data.ts'
import { isVietnameseSyllable } from './tone.ts'

const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const SMALL = VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))).concat('đ')
const CAPITALS = SMALL.map((letter) => letter.toUpperCase())
const ALPHABET = [...SMALL, ...CAPITALS]

const bytesOf = (from: string, to: string) => new Map([...to].map((letter, i) => [letter, [...from][i]!]))
const tcvn3 = bytesOf(TCVN3_BYTES, TCVN3_LETTERS)
const viscii = bytesOf(VISCII_BYTES, VISCII_LETTERS)
const encodeTcvn3 = (text: string) => [...text].map((letter) => tcvn3.get(letter) ?? letter).join('')
const encodeViscii = (text: string) => [...text].map((letter) => viscii.get(letter) ?? letter).join('')

// Written from the VNI keyboard's own description (base letter, then one sign), not from the table under test.
const VNI_BASE: Record<string, string> = { ơ: 'ô', ư: 'ö' }
const VNI_WHOLE: Record<string, string> = { đ: 'ñ', ì: 'ì', í: 'í', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î' }
const VNI_SIGNS: Record<string, string> = {
  '': 'ă=ê â=â ê=â ô=â',
  '\u0300': 'ă=è â=à ê=à ô=à *=ø',
  '\u0301': 'ă=é â=á ê=á ô=á *=ù',
  '\u0309': 'ă=ú â=å ê=å ô=å *=û',
  '\u0303': 'ă=ü â=ã ê=ã ô=ã *=õ',
  '\u0323': 'ă=ë â=ä ê=ä ô=ä *=ï',
}
function encodeVniLetter(letter: string): string {
  const lower = letter.toLowerCase()
  const cased = (text: string) => (lower === letter ? text : text.toUpperCase())
  if (VNI_WHOLE[lower]) return cased(VNI_WHOLE[lower])
  const tone = /[\u0300\u0301\u0309\u0303\u0323]/.exec(lower.normalize('NFD'))?.[0] ?? ''
  const vowel = lower.normalize('NFD').replace(tone, '').normalize('NFC')
  const signs = new Map(VNI_SIGNS[tone]!.split(' ').map((rule) => rule.split('=') as [string, string]))
  const plain = vowel.normalize('NFD')[0]!
  const hat = signs.get(vowel)
  if (hat) return cased(plain + hat)
  return cased((VNI_BASE[vowel] ?? vowel) + (tone ? signs.get('*') : ''))
}
const encodeVni = (text: string) =>
  [...text].map((letter) => (ALPHABET.includes(letter) ? encodeVniLetter(letter) : letter)).join('')

const LETTERS = [...ALPHABET, ...'bcdghklmnpqrstvxBCDGHKLMNPQRSTVX ,.-/0123456789']
const words = (letters: string[]) => fc.array(fc.constantFrom(...letters), { maxLength: 30 }).map((all) => all.join(''))

describe('convertLegacy', () => {
  it('knows the 146 letters of the alphabet', () => {
    expect(new Set(ALPHABET).size).toBe(146)
    for (const letter of ALPHABET) {
      expect(convertLegacy(encodeVni(letter), 'vni')).toBe(letter)
      expect(convertLegacy(encodeViscii(letter), 'viscii')).toBe(letter)
    }
    for (const letter of SMALL) expect(convertLegacy(encodeTcvn3(letter), 'tcvn3')).toBe(letter)
    for (const letter of 'ĂÂÊÔƠƯĐ') expect(convertLegacy(encodeTcvn3(letter), 'tcvn3')).toBe(letter)
    for (const letter of SMALL) {
      expect(convertLegacy(encodeTcvn3(letter), 'tcvn3-capitals')).toBe(letter.toUpperCase())
    }
  })

  it('brings back any TCVN3 text, small letters or the capital font', () => {
    const small = [...SMALL, ...'bcdghklmnpqrstvx ,.-/0123456789ABCĂÂĐÊÔƠƯ']
    fc.assert(fc.property(words(small), (text) => convertLegacy(encodeTcvn3(text), 'tcvn3') === text))
    fc.assert(
      fc.property(words(small), (text) => convertLegacy(encodeTcvn3(text), 'tcvn3-capitals') === text.toUpperCase()),
    )
  })

  it('brings back any VNI text made of syllables', () => {
    // Letters in any order would pair by accident (o + ó); in a syllable an i with its tone never follows a, e, o, u, y alone.
    const onset = fc.constantFrom('', 'b', 'đ', 'Đ', 'H', 'ngh', 'tr', 'X')
    const coda = fc.constantFrom('', 'n', 'ng', 'p', 'u', 'i', 'm')
    const syllable = fc.tuple(onset, fc.constantFrom(...ALPHABET), coda).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(syllable, { maxLength: 8 }), (syllables) => {
        const text = syllables.join(' ')
        expect(convertLegacy(encodeVni(text), 'vni')).toBe(text)
      }),
    )
    for (const word of ['Hợp', 'nghĩa', 'người', 'rượu', 'thuở', 'khuỷu', 'hòa', 'hoà', 'loại', 'QUYỀN']) {
      expect(convertLegacy(encodeVni(word), 'vni')).toBe(word)
    }
  })

  it('brings back any VISCII text', () => {
    fc.assert(fc.property(words(LETTERS), (text) => convertLegacy(encodeViscii(text), 'viscii') === text))
  })

  it('reads VISCII that came through Windows-1252', () => {
    const shown = new TextDecoder('windows-1252').decode(
      Uint8Array.from(Buffer.from(encodeViscii('TIẾNG VIỆT'), 'latin1')),
    )
    expect(convertLegacy(shown, 'viscii')).toBe('TIẾNG VIỆT')
  })
})

const SENTENCES = [
  'Tổ chức Hội nghị đối thoại giữa Chủ tịch và thường trực ủy ban nhân dân với phụ nữ',
  'Đề nghị xem xét, hỗ trợ kinh phí sửa chữa đường liên thôn',
  'Nguyễn Văn An',
  'Đơn vị, địa phương có trách nhiệm phối hợp thực hiện',
]

describe('detectEncoding', () => {
  it('recognises each encoding by its words', () => {
    for (const sentence of SENTENCES) {
      expect([sentence, detectEncoding(encodeTcvn3(sentence))]).toEqual([sentence, 'tcvn3'])
      expect([sentence, detectEncoding(encodeVni(sentence))]).toEqual([sentence, 'vni'])
      expect([sentence, detectEncoding(encodeViscii(sentence))]).toEqual([sentence, 'viscii'])
      expect(detectEncoding(sentence)).toBe('unicode')
      expect(detectEncoding(sentence.normalize('NFD'))).toBe('unicode')
    }
  })

  it('asks the font first, unless the run is plainly Unicode', () => {
    expect(detectEncoding('céng hßa', '.VnTimeH')).toBe('tcvn3-capitals')
    expect(detectEncoding('mét', '.VnTime')).toBe('tcvn3')
    expect(detectEncoding('moät', 'VNI-Times')).toBe('vni')
    expect(detectEncoding('Trần Thị Thủy', '.VnTime')).toBe('unicode')
    expect(detectEncoding('là', '.VnTime')).toBe('unicode')
    expect(detectEncoding(encodeTcvn3(SENTENCES[0]!), 'Times New Roman')).toBe('tcvn3')
  })

  it.each([
    'Le café est très bon, déjà prêt dès Noël; on a goûté où il était',
    'Bientôt à l’hôtel: pâté, crêpes, gâteau, maïs, naïf, cuisine thaï, août, goût, sûr, coûter, poésie, aérien, créée',
    'Où êtes-vous né? Là-bas, près du théâtre, à côté de l’église; ça va, très bien, même si c’était tôt, voilà',
    'Cuisine thaï',
    'Le dîner, plutôt tôt, fut très bon',
    'Señor Núñez, año, más, está, aquí, teléfono, Åse, über, schön, Köln, Märchen, também, não, ações',
    'The committee met on 12 May; naïve façade, résumé, São Paulo, Müller',
    'Hà Nam, Cà Mau và Hà Tĩnh',
    'Là em bé có ba má',
    'HÀ NAM',
    'tôt',
    'thé',
    'Oracle® 25°C ½ m² § 3 · a',
    'plain ASCII 123',
    '',
  ])('leaves "%s" alone', (text) => {
    expect(repairText(text)).toEqual({ text, encoding: 'unicode', changed: false, preview: [] })
  })
})

describe('sound Unicode', () => {
  const syllable = fc
    .tuple(fc.constantFrom(...ONSETS), fc.constantFrom(...RHYMES), fc.constantFrom(...TONES), fc.boolean())
    .map(([onset, rhyme, tone, capital]) => {
      const vowel = rhyme.search(/[ăâêôơư]/) >= 0 ? rhyme.search(/[ăâêôơư](?!.*[ăâêôơư])/) : 0
      const word = `${onset}${rhyme.slice(0, vowel + 1)}${tone}${rhyme.slice(vowel + 1)}`.normalize('NFC')
      return capital ? word.toUpperCase() : word
    })

  it('is never touched, whatever its letters', () => {
    fc.assert(
      fc.property(fc.array(syllable.filter(isVietnameseSyllable), { minLength: 1, maxLength: 12 }), (syllables) => {
        const text = syllables.join(' ')
        expect(repairText(text)).toEqual({ text, encoding: 'unicode', changed: false, preview: [] })
      }),
      { numRuns: 500 },
    )
  })
})

describe('repairText', () => {
  it('shows what it would change', () => {
    expect(repairText('Số 1\nTæ chøc héi nghÞ ®èi tho¹i'.replace('Số', 'Sè'))).toEqual({
      text: 'Số 1\nTổ chức hội nghị đối thoại',
      encoding: 'tcvn3',
      changed: true,
      preview: [
        { before: 'Sè 1', after: 'Số 1' },
        { before: 'Tæ chøc héi nghÞ ®èi tho¹i', after: 'Tổ chức hội nghị đối thoại' },
      ],
    })
  })

  it('raises headings typed in capitals without the capital font', () => {
    expect(repairText('CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM').text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  })

  it('repairs the legacy lines of a Unicode document and no other', () => {
    const mixed = 'Đối thoại năm 2026\nTæ chøc héi nghÞ ®èi tho¹i\nDéjà vu'
    expect(repairText(mixed).text).toBe('Đối thoại năm 2026\nTổ chức hội nghị đối thoại\nDéjà vu')
  })

  it('composes, and replaces ð, odd spaces and invisible signs', () => {
    const repaired = repairText(`Ðối${'\u00a0'}thoại ð${'\u00ad'}ất `.normalize('NFD'))
    expect(repaired.text).toBe('Đối thoại đất ')
    expect(repaired.encoding).toBe('unicode')
    expect(repaired.preview).toHaveLength(1)
    expect(repairText('hòa'.normalize('NFD'))).toEqual({ text: 'hòa', encoding: 'unicode', changed: true, preview: [] })
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SENTENCES),
        fc.constantFrom(encodeTcvn3, encodeVni, encodeViscii),
        (text, encode) => {
          const once = repairText(encode(text)).text
          expect(once).toBe(text)
          expect(repairText(once).changed).toBe(false)
        },
      ),
    )
  })
})
