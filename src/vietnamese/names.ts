// People's names as printed on their papers. Lists run by given name, then family name, then what stands between.
import { meaningsOf } from './abbreviations.ts'
import { equalityKey, fold } from './fold.ts'
import { placeTones, splitTone } from './tone.ts'

export interface NameParts {
  family: string
  middle: string
  given: string
}

/** Ê Đê and Mnông surnames that stand last (H'Hen Niê, Y Bhin Mlô), folded. */
const LAST_SURNAMES = new Set(
  `nie mlo eban kbuor ayun bya knul kbur kdoh kdam mdrang ktla adrong rcam hmok hdok enuol kpor
  bkrong bdap krieng hwing hlong eung ecam emo ksor kpa siu rahlan nay`.split(/\s+/),
)
const MARKER = /^(?:h'|h['’]?$|y$|a$)/i

export function splitName(fullName: string): NameParts {
  const words = fullName.normalize('NFC').trim().split(/\s+/)
  const last = words.at(-1) ?? ''
  if (words.length < 2) return { family: '', middle: '', given: last }
  if (MARKER.test(words[0]!.replace('’', "'")) && words.length >= 2 && LAST_SURNAMES.has(fold(last))) {
    return { family: last, middle: '', given: words.slice(0, -1).join(' ') }
  }
  return { family: words[0]!, middle: words.slice(1, -1).join(' '), given: last }
}

const ALPHABET = 'aăâbƀcčdđeĕêfghijklmnñoŏôơpqrstuŭưvwxyz'
const FIRST_WEIGHT = 0x41

/**
 * One string whose plain code-point order is the Vietnamese order of [tên, họ, đệm]: store it, index it (collation "C"), sort by it.
 * `manual` is what an official typed where the rule is wrong for this person; it replaces the computed order.
 */
export function nameSortKey(fullName: string, manual?: string | null): string {
  if (manual?.trim()) return partKey(manual)
  const { given, family, middle } = splitName(fullName)
  return [given, family, middle].map(partKey).join('!')
}

/** Letters first, tones after: "an" < "án" < "anh" < "ăn". */
function partKey(part: string): string {
  let letters = ''
  let tones = ''
  for (const word of placeTones(part, 'old').toLowerCase().trim().split(/\s+/)) {
    for (const letter of word.normalize('NFC')) {
      const plain = splitTone(letter)
      const weight = ALPHABET.indexOf(plain.letters)
      if (weight < 0) continue
      letters += String.fromCharCode(FIRST_WEIGHT + weight)
      tones += plain.tone
    }
    letters += '#'
  }
  return `${letters.replace(/#+$/, '')}"${tones}`
}

export function compareNames(a: string, b: string): number {
  const [left, right] = [nameSortKey(a), nameSortKey(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

const NAME_WORD = /^\p{Lu}['’]?[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*$/u
/** Beginnings of bodies, posts and places; with their marks, for Tô, Đoàn, Trương, Xa and Phương are people. */
const NOT_A_PERSON = new RegExp(
  `^(?:${[
    'ủy ban|hội|hội đồng|phòng|sở|bộ|tổ|xã|phường|huyện|tỉnh|thành phố|thị (?:xã|trấn)|đặc khu|thôn|bản|ấp|khu|đảng|mặt trận',
    'ban (?:chỉ|tổ|dân|tuyên|thường|quản|chấp|nội|tiếp|văn|kinh|pháp)|trung tâm|văn phòng|ngân hàng|công (?:ty|đoàn|an)|liên đoàn',
    'chi (?:hội|bộ|đoàn|cục|nhánh)|đoàn (?:thanh|thể|đại|công|viên)|trường (?:trung|tiểu|mầm|cao|đại)|nhà (?:văn|máy|nước)',
    'chủ (?:tịch|trì|nhiệm)|phó (?:chủ|giám|bí|trưởng|chánh|ban|phòng|hiệu|tổng)|chánh|trưởng|giám đốc|bí thư|lãnh đạo',
    'đồng chí|đại (?:diện|biểu)|các|việt nam',
  ].join('|')})(?= |$)`,
)

/** Whether the text looks like one person's full name and nothing else. Apostrophes, hyphens, single words are sound. */
export function isPersonName(text: string): boolean {
  const name = text.normalize('NFC').trim()
  const words = name.split(/\s+/)
  if (name.length > 60 || words.length > 7 || words.length === 0) return false
  if (!words.every((word) => NAME_WORD.test(word))) return false
  if (words.some((word) => word.length > 1 && !/[aeiouy]/.test(fold(word)))) return false
  if (words.some((word) => word.length > 2 && word === word.toUpperCase() && meaningsOf(word).length > 0)) return false
  return !NOT_A_PERSON.test(equalityKey(name))
}

/** The name alone, as it is kept: without Ông, Bà, Đồng chí, and no longer in capitals. */
export function bareName(raw: string): string {
  const bare = raw.replace(/^(?:ông|bà|đồng chí|đ\/c)\s+(?=\p{Lu})/iu, '')
  return bare === bare.toUpperCase() ? capitalised(bare) : bare
}

/** NGUYỄN VĂN PHƯỚC → Nguyễn Văn Phước */
const capitalised = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
