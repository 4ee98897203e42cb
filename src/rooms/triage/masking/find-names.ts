// Names of people: after what one calls a person, after 'tên là', or a family name with Văn or Thị. Streets, schools and
// bodies carry people's names too, and keep them.
import { fold } from '#vietnamese/fold.ts'
import { isPersonName } from '#vietnamese/names.ts'
import type { Mask } from './mask-kinds.ts'
import { surnames } from './surnames-data.ts'

const WORD = "(?:\\p{Lu}(?:['’]\\p{Lu}?)?\\p{Ll}+|[AY](?= \\p{Lu}))"
const NAME = `${WORD}(?: +${WORD}){0,4}`
const FULL_CAPITALS = '\\p{Lu}{2,}(?: +\\p{Lu}+){1,4}'

/** What one calls a person before the name. */
const CALLED =
  'ông|bà|anh|chị|em|cô|chú|bác|cháu|dì|cậu|mợ|thím|cụ|bé|con|chồng|vợ|mẹ|bố|cha|ba|má|thầy|đồng chí|đ/c|bạn|người tên|chủ nhà|chủ hộ|hộ ông|hộ bà'
const AFTER_CALL = new RegExp(
  `(?<![\\p{L}])(?:${CALLED})(?: (?:tôi|em|nhà tôi|con|trai|gái|ruột|ấy|là|tên|tên là|của tôi))*,? +(?<name>${NAME})`,
  'dgiu',
)
/** The name's own capitals are looked at without the i flag. */
const CAPITALS = new RegExp(`^${NAME}`, 'u')
const AFTER_NAMED = new RegExp(
  `(?<![\\p{L}])(?i:tôi tên(?: là)?|tên tôi(?: là)?|tên(?: em| cháu| mình)?(?: là)?|em là|tôi là|cháu là|họ (?:và )?tên|người (?:viết|gửi|làm|khiếu nại|kiến nghị|phản ánh|đại diện)(?: đơn)?|ký tên|kính đơn)(?:\\s*:)?\\s+(?<name>${NAME}|${FULL_CAPITALS})`,
  'dgu',
)
const WITH_MIDDLE = new RegExp(`(?<![\\p{L}])(?<name>${WORD} +(?:Văn|Thị|Hữu|Đình|Bá)(?: +${WORD}){1,2})`, 'dgu')
const UNMARKED = /\b(?:toi ten(?: la)?|ten toi(?: la)?|ten la|ho (?:va )?ten)\s*:?\s+(?<name>[a-z]+(?: [a-z]+){1,3})/dgi

/** Before it, a person's name is a place's or a school's. */
const OF_A_PLACE =
  /(?:đường|phố|cầu|chợ|trường|thpt|thcs|tiểu học|mầm non|mẫu giáo|công viên|quảng trường|ngã (?:ba|tư|năm)|hẻm|kiệt|ngõ|phường|xã|quận|huyện|bệnh viện|khu|lăng|đền|tượng đài|giải|quỹ|số \d+\S*|\d+[a-z]?|[-–/\]])\s*$/iu

export function findNames(text: string): Mask[] {
  const found: Mask[] = []
  const keep = (start: number, end: number, why: string) => {
    if (!OF_A_PLACE.test(text.slice(Math.max(0, start - 24), start))) found.push({ start, end, kind: 'name', why })
  }
  for (const match of text.matchAll(AFTER_CALL)) {
    const [start] = match.indices!.groups!.name!
    const call = match[0].slice(0, start - match.index).trim()
    if (OF_A_PLACE.test(text.slice(Math.max(0, match.index - 24), match.index))) continue
    const name = nameAt(text, start)
    if (name) keep(start, start + name.length, `Họ tên sau “${call}”`)
  }
  for (const match of text.matchAll(AFTER_NAMED)) {
    const [start, end] = match.indices!.groups!.name!
    if (isPersonName(titled(text.slice(start, end)))) keep(start, end, 'Họ tên người gửi')
  }
  for (const match of text.matchAll(WITH_MIDDLE)) {
    const [start, end] = match.indices!.groups!.name!
    if (surnames.has(fold(text.slice(start, end).split(' ')[0]!))) keep(start, end, 'Họ tên đầy đủ')
  }
  for (const match of text.matchAll(UNMARKED)) {
    const [start, end] = match.indices!.groups!.name!
    if (surnames.has(text.slice(start, end).split(' ')[0]!.toLowerCase())) keep(start, end, 'Họ tên gõ không dấu')
  }
  return found
}

/** Posts are no names, and these people are streets and places. */
const NOT_PRIVATE =
  /^(?:chủ tịch|phó|bí thư|trưởng|giám đốc|hiệu trưởng|cán bộ|công an|bác sĩ|chánh|đại biểu|lãnh đạo|tổ trưởng|ích khiêm|triệu|huyện thanh quan|nà|giang|rịa|chiểu)(?![\p{L}])/iu

/** The longest run of capitalised words that reads as a person's name. */
function nameAt(text: string, start: number): string | null {
  const run = NOT_PRIVATE.test(text.slice(start)) ? undefined : CAPITALS.exec(text.slice(start))?.[0]
  return run !== undefined && isPersonName(run) ? run : null
}

/** NGUYỄN THỊ HOA → Nguyễn Thị Hoa, as isPersonName wants it. */
const titled = (name: string): string =>
  name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
