// How many are to come to the one conference.
import { countsIn } from './counts.ts'
import type { Piece } from './piece.ts'
import type { World } from './reading-world.ts'
import { said } from './session-place.ts'
import { groupsInTable } from './session-tables.ts'
import { walk } from './structure.ts'

const TOTAL = /^(?:[^:]{0,40}\b)?(?:tong so|tong cong|so luong|so dai bieu|so nguoi|quy mo|du kien|tong)\b/

/** '+ Điểm cầu huyện: Hội trường (50 đại biểu)' counts that hub's people, not all. */
const ofOneHub = ({ base, from, folded }: Piece): boolean =>
  /\bdiem cau (?!tinh|chinh|trung tam)[^\n]*$/.test(base.folded.slice(Math.max(0, from - 70), from) + folded)

const NAMED_TOTAL =
  /^(?:thanh phan(?: tham (?:du|gia)| du| moi| dai bieu)*|doi tuong(?: tham (?:du|gia)| du)*|dai bieu(?: tham (?:du|gia)| du)|so luong(?: dai bieu)?|so dai bieu(?: tham du)?)[^:\d]{0,40}:?\s*(?:la\s+)?/

/** 'Số lượng đại biểu: khoảng 300', 'Tổng số: 300 người'; a group's own count is not the total. */
export function totalOf(world: World): { count: number; approximate: boolean } | null {
  for (const node of world.sections.about('participants')) {
    const { total } = groupsInTable([...walk(node)])
    if (total !== null) return { count: total, approximate: false }
  }
  for (const node of world.sections.about('participants')) {
    if (/\bdiem cau\b/.test(node.body.folded)) continue
    const own = countsIn(node.body)[0]
    if (own && node.children.length > 0) return own
    if (own && TOTAL.test(node.body.folded)) return own
    for (const child of node.children) {
      const said = countsIn(child.body)[0]
      if (said && TOTAL.test(child.body.folded) && !/\bdiem cau\b/.test(child.body.folded)) return said
    }
    if (own && /\b(?:tong so|tham du|tham gia)\b/.test(node.body.folded)) return own
  }
  for (const node of world.sections.about('participants').flatMap((top) => [...walk(top)])) {
    const said = NAMED_TOTAL.exec(node.body.folded)
    const count = said && countsIn(node.body.cut(said[0].length, said[0].length + 60))[0]
    if (count && count.from < 25) return count
  }
  for (const topic of ['form', 'time', 'place', 'content'] as const)
    for (const { piece } of said(world, topic)) {
      if (ofOneHub(piece)) continue
      const found = countsIn(piece)[0]
      const given = /\b(?:tang|trao|khen)\b/.test(piece.folded)
      if (found && !given && /\b(?:tham du|tham gia|quy mo|dai bieu)\b/.test(piece.folded)) return found
    }
  return null
}
