/** Where words stand in a text, whatever their case and spacing: sentences, days, laws, names. Pure. */
import { equalityKey, type FoldedText, fold } from '#vietnamese/fold.ts'

export type Span = { start: number; end: number }

/** A text that has no marks at all was typed bare, and is then compared bare. */
export const isBare = (text: string): boolean =>
  fold(text) === text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Each place of `phrase`, whole words only. */
export function placesOf(text: string, { folded, at }: FoldedText, phrase: string, bare: boolean): Span[] {
  const wanted = fold(phrase)
  const found: Span[] = []
  for (let from = folded.indexOf(wanted); from >= 0; from = folded.indexOf(wanted, from + 1)) {
    const to = from + wanted.length
    if (isLetter(folded[from - 1]) || (isLetter(folded[to - 1]) && isLetter(folded[to]))) continue
    const span = { start: at(from), end: at(to - 1) + 1 }
    if (bare || equalityKey(text.slice(span.start, span.end)) === equalityKey(phrase)) found.push(span)
  }
  return found
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Sentences, a line's end ending one; points within numbers and abbreviations do not. */
export function sentencesOf(text: string): Span[] {
  const ends = /[.;!?](?=\s+\p{Lu}|\s*$|\s*\n)|\n/gu
  const spans: Span[] = []
  let start = 0
  for (const match of [...text.matchAll(ends), { index: text.length, 0: '' }]) {
    const end = match.index + match[0].length
    if (text.slice(start, end).trim() !== '') spans.push({ start, end })
    start = end
  }
  return spans
}

const lawKinds =
  'luat|bo luat|nghi dinh|thong tu|quyet dinh|nghi quyet|chi thi|cong van|ke hoach|thong bao|huong dan|van ban|to trinh|phap lenh'
const lawPattern = new RegExp(
  `(?:(?:khoan|diem|dieu|chuong|muc) [\\da-zđ]+[, ]+)*(?:cua )?(?:${lawKinds})(?: [\\p{L}, ]{0,60}?)?(?: so)? ?\\d+[\\w/.-]*(?:,? ngay \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})?`,
  'gu',
)
const namedLaw = /(?:(?:khoan|diem|dieu) [\da-z]+[, ]+)+(?:cua )?(?:bo )?luat [\p{L} ]{3,40}/gu

/** Laws and papers with their number, or an article of a named law; their own day belongs to them. */
export function lawsIn(folded: string): Span[] {
  return [...folded.matchAll(lawPattern), ...folded.matchAll(namedLaw)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The same text with these places blank, so that offsets hold. */
export const without = (text: string, spans: readonly Span[]): string =>
  spans.reduce((whole, { start, end }) => whole.slice(0, start) + ' '.repeat(end - start) + whole.slice(end), text)

const dayPattern =
  /\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b|\b\d{1,2}\/\d{4}\b|\bngay \d{1,2}\b|\bthang \d{1,2}\b|\bquy (?:i{1,3}|iv|[1-4])\b|\b(?:trong|sau|cham nhat|khong qua) \d+ (?:ngay|tuan|thang|gio)\b|\b(?:dau|giua|cuoi) (?:thang|nam|quy)\b|\bhet nam \d{4}\b/

/** A day, month or quarter that is not the day of a law. A year alone is none. */
export const saysWhen = (folded: string): boolean => dayPattern.test(without(folded, lawsIn(folded)))

const amountPattern =
  /\b\d[\d.,]*\s*(?:m2|m3|km|ha|m|met|dong|trieu|ty|ho|nguoi|cot|bong|phong|lop|luot|giuong|bac si|giao vien|tan|con|cau|diem|hop|may|suat|can|doan|tuyen)\b/

/** Something counted: a result, not a phrase. */
export const saysHowMuch = (folded: string): boolean => amountPattern.test(without(folded, lawsIn(folded)))

const personPattern = /(?:^|[\s(,])(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Aa]nh|[Cc]hị)\s+\p{Lu}\p{Ll}+\s+\p{Lu}/u
const namedBody =
  /(?:^|[\s(,;:])(?:Sở|sở|Phòng|phòng|Ban|Trung tâm|trung tâm|Chi cục|Ủy ban nhân dân|UBND|Công ty|công ty|Công an|Hạt|Trường|Bệnh viện|Trạm|trạm|Hội|Ngân hàng|Bảo hiểm xã hội|Văn phòng|Chi nhánh|Đội|Tổ)\s+(?:\p{Lu}|xã|phường|tỉnh|quản|y tế)/u

/** A body by its name, or a person; "Sở", "các ngành" alone name nobody. */
export const namesSomebody = (text: string): boolean => namedBody.test(text) || personPattern.test(text)
