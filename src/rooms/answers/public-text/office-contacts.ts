/**
 * Where an office can be reached: an answer that hides its own hotline or counter helps nobody. Pure. In a petition the same
 * marks are a person's, so the engine of triage proposes them and only answers leave them out.
 */
import type { Mask } from '#rooms/triage/index.ts'

/** Fixed lines (02…), 1800 and 1900: in an answer of an office they are its own. */
const officeNumber = /^(?:84|0)2\d{8,9}$|^1[89]00\d{4,6}$/

/** What is said just before a number or a house number that is an office's. */
const hotline =
  /(?:đường dây nóng|tổng đài|hotline|trực ban|trực cứu hộ|một cửa|tiếp công dân|cơ quan|văn phòng)[^.;!?\n]{0,40}$/iu
const place =
  /(?:trụ sở|Sở|Ủy ban|Uỷ ban|UBND|Trung tâm|Chi cục|Cục|Chi nhánh|Phòng|Công an|Bảo hiểm xã hội|Bệnh viện|Trạm|Trường|Văn phòng|Ban|Bộ phận|Kho bạc|Tòa án|Viện|Quỹ|Ngân hàng|Công ty|Hội)(?![\p{L}])[^.;!?\n]{0,60}$/u
/** Between them it is a person's again: 'Sở mời bà Pản ở số 12 đường …'. */
const person = /(?<![\p{L}])(?:ông|bà|anh|chị|em|cháu|hộ|gia đình|nhà)(?![\p{L}])/iu

export function isOfficeContact(text: string, { start, end, kind }: Mask): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  const words = text.slice(start, end)
  if (kind === 'email') return words.toLowerCase().endsWith('.gov.vn')
  if (kind === 'address') return isSaid(before, place)
  if (kind !== 'phone' && kind !== 'number') return false
  return officeNumber.test(words.replace(/\D/g, '')) || (kind === 'phone' && isSaid(before, hotline))
}

function isSaid(before: string, cue: RegExp): boolean {
  const found = cue.exec(before)
  return found !== null && !person.test(found[0])
}
