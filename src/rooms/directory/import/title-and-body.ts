// 'Phó Giám đốc Sở Nội vụ': one column, two facts.
import type { Body, BodyTree } from '../bodies/body-tree.ts'
import { findBody } from '../bodies/find-body.ts'

const PLACE_WORDS =
  /^(?:sở|ban|phòng|ủy|uỷ|ubnd|hội|hđnd|liên|đảng|tỉnh|công|văn|trung|chi|mặt|ubmttq|bộ|đoàn|xã|phường|trường|bệnh|báo|đài|bảo|ngân|cục|kho|viện|tòa|đặc)$/iu

/** Where the name of a body begins; the earliest start that names one is meant. Null: nothing there names one. */
export function splitTitleAndBody(text: string, tree: BodyTree): { title: string; body: Body } | null {
  const words = text.split(/\s+/)
  for (let at = 0; at < words.length; at += 1) {
    if (at > 0 && !PLACE_WORDS.test(words[at]!) && !/[,–-]$/.test(words[at - 1]!)) continue
    const found = findBody(words.slice(at).join(' '), tree)
    const title = words
      .slice(0, at)
      .join(' ')
      .replace(/[,–-]\s*$/, '')
      .trim()
    if (found && !found.unsure && found.bodies.length === 1 && title !== '') return { title, body: found.bodies[0]! }
  }
  return null
}
