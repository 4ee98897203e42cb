// Numbers that lead to one person. What a cue word names keeps that name; any other long run of digits is hidden too.
import { findPhones } from '#vietnamese/phones.ts'
import type { Mask, MaskKind } from './mask-kinds.ts'

/** Digits as people space them out. */
const spaced = (least: number, most: number): string => `\\d(?:[ .\\-–]?\\d){${least - 1},${most - 1}}`
const CUE_GAP = '(?:\\s*(?:số|là|của (?:tôi|em|cháu|mình)|:|-|–|\\(|=))*\\s*'

/** `number` is the group that is hidden. */
const rule = (kind: MaskKind, why: string, pattern: string, flags = 'giu') => ({
  kind,
  why,
  pattern: new RegExp(pattern, `d${flags}`),
})

const RULES = [
  rule('email', 'Địa chỉ thư điện tử', '(?<number>[\\p{L}\\d._%+\\-]+@[\\p{L}\\d\\-]+(?:\\.[\\p{L}\\d\\-]+)+)'),
  rule('insurance', 'Số thẻ bảo hiểm y tế', '(?<![\\p{L}\\d])(?<number>[a-z]{2}[ \\-.]?\\d(?:[ \\-.]?\\d){12})(?!\\d)'),
  rule(
    'insurance',
    'Số bảo hiểm xã hội',
    `(?:bhxh|bảo hiểm xã hội|bao hiem xa hoi|bảo hiểm y tế|bhyt|số sổ|so so|thẻ bảo hiểm)${CUE_GAP}(?<number>${spaced(10, 13)})(?!\\d)`,
  ),
  rule(
    'identity',
    'Số căn cước, chứng minh, hộ chiếu',
    `(?:cccd|cmnd|cmtnd|cmt|căn cước(?: công dân)?|can cuoc(?: cong dan)?|chứng minh(?: nhân dân| thư)?|chung minh(?: nhan dan| thu)?|định danh|hộ chiếu|ho chieu)${CUE_GAP}(?<number>[a-z]?${spaced(7, 12)})(?!\\d)`,
  ),
  rule(
    'identity',
    'Mười hai chữ số, như số căn cước',
    '(?<!\\d)(?<number>\\d{12}|0\\d{2}[ .]\\d{3}[ .]\\d{3}[ .]\\d{3})(?!\\d)',
  ),
  rule(
    'account',
    'Số tài khoản',
    `(?:stk|tài khoản|tai khoan|tk)(?:\\s*(?:ngân hàng|ngan hang|agribank|vietcombank|vietinbank|bidv|mb|techcombank|sacombank))?${CUE_GAP}(?<number>${spaced(6, 19)})(?!\\d)`,
  ),
  rule(
    'phone',
    'Số điện thoại',
    `(?:sđt|sdt|đt|dt|điện thoại|dien thoai|zalo|số máy|gọi số|di động|hotline|lh|liên hệ)${CUE_GAP}(?<number>\\+?${spaced(8, 12)})(?!\\d)`,
  ),
  rule(
    'plate',
    'Biển số xe',
    '(?<![\\p{L}\\d/.\\-])(?<number>\\d{2}[ \\-]?(?:[A-Z]{1,2}|[A-Z]\\d)[ \\-.]?(?:\\d{3}[ .]?\\d{2}|\\d{4}))(?![\\p{L}\\d/])',
    'gu',
  ),
  rule(
    'land-lot',
    'Số thửa, số tờ bản đồ',
    '(?:số thửa|thửa đất số|thửa số|thửa đất|thửa|so thua|thua dat so|thua so)(?:\\s*:)?\\s*(?<number>\\d{1,5}(?:[-/]\\d{1,5})?)(?![\\d.,]*\\s*m|\\d)',
  ),
  rule(
    'land-lot',
    'Số thửa, số tờ bản đồ',
    '(?:tờ bản đồ(?: số)?|to ban do(?: so)?|số tờ)(?:\\s*:)?\\s*(?<number>\\d{1,4})(?!\\d)',
  ),
  rule(
    'land-lot',
    'Số phát hành giấy chứng nhận đất',
    '(?:số (?:phát hành|vào sổ|seri)|seri|sê ri)(?:\\s*(?:cấp gcn|gcn|số|:))*\\s*(?<number>[a-z]{1,2} ?\\d{5,8})(?!\\d)',
  ),
  rule('number', 'Dãy từ tám chữ số', '(?<number>\\d{8,})'),
] as const

export function findNumbers(text: string): Mask[] {
  const phones = findPhones(text).map(({ start, end }) => ({
    start,
    end,
    kind: 'phone' as const,
    why: 'Số điện thoại',
  }))
  const ruled = RULES.flatMap(({ kind, why, pattern }) =>
    [...text.matchAll(pattern)].map((match): Mask => {
      const [start, end] = match.indices!.groups!.number!
      return { start, end, kind, why }
    }),
  )
  return [...ruled.filter(({ kind }) => kind !== 'number'), ...phones, ...ruled.filter(({ kind }) => kind === 'number')]
}
