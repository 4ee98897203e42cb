// 'khoảng 300 đại biểu', 'mỗi đơn vị 20 đại biểu', 'Phước Hòa: 150 người'.
import { parseNumber } from '#vietnamese/numbers.ts'
import type { Piece } from './piece.ts'

const HEADS =
  'dai bieu|nguoi|dong chi|d/c|doan vien|hoi vien|thanh nien|ho(?! so| tro| tich)|cong nhan|lao dong|phu nu|nong dan|cuu chien binh|khach moi|khach|can bo|doanh nghiep|vi|hoc sinh|sinh vien|ca nhan|phong vien|dai dien|cong dan|ban tre|chu tich|pho chu tich|cnvcld|cnld|cong doan vien|thanh vien|uy vien|chuyen vien|nha bao|chu doanh nghiep|hop tac xa|nguoi dan|cu tri|tre em|nong ho|chi(?=\\s*(?:[.;,)]|$))|chu trang trai|em(?![a-z])'
const NUMBER = '(\\d{1,3}(?:[.]\\d{3})+|\\d{1,5})'
const COUNT = new RegExp(
  `(?<![\\d/.,-])(?:(khoang|du kien|uoc|tren|gan|it nhat|toi thieu|hon)\\s+(?:khoang\\s+)?)?${NUMBER}(?:\\s*\\([a-z ]{2,30}\\))?\\s*(?:-\\s*\\d+\\s*)?(?:${HEADS})(?![a-z])`,
  'g',
)
const PER_UNIT = new RegExp(
  `\\bmoi\\s+(?:don vi|xa|phuong|thi tran|huyen|co quan|chi (?:hoi|doan|bo)|thon|ap|ban(?! nganh)|buon|xom|khom|khu pho|khu|to|doanh nghiep|cong doan|dia phuong|khoi|cum|diem|lien doan|ldld|hoi|doan|nganh|truong)[^\\d;.]{0,60}?${NUMBER}|${NUMBER}\\s*(?:${HEADS})\\s*/\\s*(?:mot |1 )?(?:don vi|xa|phuong|thon|ap|ban|buon|xom|khom|khu|co quan|huyen|chi|to|doanh nghiep|dia phuong|diem)`,
)

export type Count = { count: number; approximate: boolean; from: number; to: number }

const numeral = (digits: string | undefined): number =>
  parseNumber(digits ?? '') ?? Number((digits ?? '0').replace(/\D/g, ''))

export function countsIn(piece: Piece): Count[] {
  return [...piece.folded.matchAll(COUNT)].map((found) => ({
    count: numeral(found[2]),
    approximate: found[1] !== undefined,
    from: found.index,
    to: found.index + found[0].length,
  }))
}

export function perUnitIn(piece: Piece): { count: number; from: number; to: number } | null {
  const found = PER_UNIT.exec(piece.folded)
  if (!found) return null
  return { count: numeral(found[1] ?? found[2]), from: found.index, to: found.index + found[0].length }
}

const UNIT_NAME =
  "(?:(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hị xã|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hôn|[Bb]ản|[Ấấ]p|[Kk]hu phố|[Tt]ổ dân phố|[Kk]hối phố|[Đđ]ặc khu|[Cc]ụm|TP\\.?|TT\\.?)\\s+)?(?:\\p{Lu}[\\p{L}'’-]*|\\d{1,2}(?=\\s*[:(]))(?:\\s+(?:\\p{Lu}[\\p{L}'’-]*|\\d{1,2}(?=\\s*[:(,])))*"
const QUOTA = new RegExp(
  `(${UNIT_NAME})\\s*(?:[:(–-]\\s*|\\s+)(\\d{1,3}(?:\\.\\d{3})+|\\d{1,5})(?![\\d/.h])\\s*(người|đại biểu|hộ|đồng chí|đ/c|hội viên|đoàn viên|ĐB|công nhân|thanh niên|lao động)?`,
  'gu',
)
const PLACED =
  /^(?:xã|phường|thị trấn|thị xã|thành phố|huyện|quận|thôn|bản|ấp|khu phố|tổ dân phố|khối phố|đặc khu|cụm|TP|TT)/iu

export type Quota = { unit: string; count: number }

/** Pairs of a place and a number; a single pair without colon or unit is chance. */
export function quotasIn(piece: Piece): Quota[] {
  const { text } = piece
  const found: Quota[] = []
  for (const pair of text.matchAll(QUOTA)) {
    const unit = (pair[1] ?? '').trim()
    const joined = text.slice(pair.index + unit.length, pair.index + pair[0].length)
    const sure = /^\s*[:(–-]/.test(joined)
      ? pair[3] !== undefined || PLACED.test(unit)
      : pair[3] !== undefined && PLACED.test(unit)
    if (
      !sure ||
      unit.length > 60 ||
      /^(?:Tổng|Khoảng|Số|Dự|Gồm|Trong|Điện|ĐT|SĐT|Quyết|Luật|Năm|Tháng|Ngày|Lúc|Từ)/u.test(unit)
    )
      continue
    found.push({ unit, count: numeral(pair[2]) })
  }
  return found
}
