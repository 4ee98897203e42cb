// The number of a house, with its lane: where somebody lives. The street stays, for the office must find the place.
import type { Mask } from './mask-kinds.ts'

const NUMBER = '\\d{1,4}[A-Za-z]?(?:\\s?[/\\-]\\s?\\d{1,4}[A-Za-z]?)*(?![\\d%]|[.,]\\d)'
const LANE = '(?:hẻm|ngõ|kiệt|ngách|hem|ngo|kiet|ngach)'

const PATTERNS: readonly RegExp[] = [
  // số nhà 12, nhà số 12/3, nhà 340 Đống Đa
  new RegExp(
    `(?<![\\p{L}])(?:số nhà|nhà số|so nha|nha so)\\s*:?\\s*${NUMBER}(?:,?\\s*(?:${LANE}|tổ|to)\\s*${NUMBER})*`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}])[Nn]hà\\s+${NUMBER}(?=,?\\s+(?:\\p{Lu}|đường|phố|hẻm|ngõ|kiệt|tổ))`, 'gu'),
  // ngõ 12/5, kiệt 3/7: a lane with a house
  new RegExp(`(?<![\\p{L}])${LANE}\\s*(?:số\\s*)?\\d{1,4}[A-Za-z]?(?:\\s?/\\s?\\d{1,4}[A-Za-z]?)+`, 'giu'),
  /(?<![\p{L}\d])K\d{1,4}(?:\/\d{1,4}[A-Za-z]?)+/gu,
  // số 12 đường Trần Phú, tại 416 Dũng Sĩ Thanh Khê
  new RegExp(
    `(?<![\\p{L}])[Ss]ố\\s+${NUMBER}(?=,?\\s+(?:(?:${LANE})\\s*\\d+,?\\s+)?(?:đường|phố|\\p{Lu}\\p{Ll}))`,
    'gu',
  ),
  new RegExp(
    `(?<=(?:[Tt]ại|[ỞởƠơ]|[Đđ]ịa chỉ|[Tt]rú tại|đ/c|ĐC|[Ss]ống ở)\\s*:?\\s+)${NUMBER}(?=,?\\s+(?:đường\\s+|phố\\s+|${LANE}\\s+)?\\p{Lu}\\p{Ll})`,
    'gu',
  ),
  // tổ 5 beside a house number
  /(?<=(?:số nhà|nhà số)\s*:?\s*\d[\d/A-Za-z]*,?\s+)(?:tổ|tổ dân phố)\s*\d{1,3}/giu,
]

export function findAddresses(text: string): Mask[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'address' as const,
      why: 'Số nhà, ngõ hẻm của một gia đình',
    })),
  )
}
