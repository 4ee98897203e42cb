// Owners and deadlines that stand in the label of an item rather than in its sentence.

import { sentencesOf } from './funding.ts'
import { verbAt } from './organisations.ts'
import type { Piece } from './piece.ts'
import type { Node } from './structure.ts'
import { dueInCell, type FoundDue } from './task-due.ts'
import { type Owner, readOwner } from './task-owner.ts'

export const FULL_STOP = /\.(?:\s+)(?=\p{Lu})/gu

/** How many sentences of the paragraph name a body of their own. */
export function ownersIn(piece: Piece): number {
  return sentencesOf(piece, FULL_STOP).filter((sentence) => (readOwner(sentence)?.rest.length ?? 0) > 0).length
}

/** 'Trước ngày 25/02/2026: Các chi đoàn gửi câu hỏi …' */
export function datedLabel(piece: Piece, year: number | null): { rest: Piece; due: FoundDue['due'] } | null {
  const label = /^(?:truoc|tu|den|cham nhat|ngay|trong|thang|tuan|hoan thanh)\b[^:]{4,60}:\s*(?=\D)/.exec(piece.folded)
  const due = label && dueInCell(piece.cut(0, label[0].length), year)
  return label && due ? { rest: piece.cut(label[0].length).trim(), due: due.due } : null
}

const NO_NAME =
  /^(?:ve |cong tac|phan cong|trien khai|nhiem vu|noi dung|giai doan|buoc|truoc|trong|sau|tien do|thoi gian|che do|kinh phi|chuan bi|thong tin|tuyen truyen|co so|to chuc|thuc hien)\b/

/** Any other short heading with nothing to do in it, above things to do, names somebody. */
export function headingOwner(node: Node): Owner | null {
  const { body } = node
  if (node.kind !== 'heading' || node.children.length === 0 || body.length > 110 || /[.;:]$/.test(body.text))
    return null
  if (NO_NAME.test(body.folded) || verbAt(body) >= 0 || node.children.some((child) => child.kind === 'heading'))
    return null
  return { organisation: body, rest: body.cut(body.length), request: false, heads: true, addressed: false }
}

/** 'Triển khai tuyên truyền: Các sở, ngành … tổ chức …': the owner follows the label. */
export function labelledOwner(piece: Piece): Owner | null {
  const colon = /^[^:()]{4,120}:\s*(?=\S)/.exec(piece.text)
  if (!colon) return null
  const owner = readOwner(piece.cut(colon[0].length))
  return owner && owner.rest.length > 0 ? owner : null
}

/** 'Nội dung Liên đoàn Lao động tỉnh phối hợp tổ chức hội nghị': a list of tasks under another name. */
export function errandsOf(node: Node): Owner | null {
  const found = /^(?:nhung |cac )?(?:noi dung|nhiem vu|cong viec|phan viec)\s+(?:cua\s+|do\s+)?(?=\S)/.exec(
    node.body.folded,
  )
  const owner = found && node.children.length > 0 ? readOwner(node.body.cut(found[0].length)) : null
  return owner && !owner.heads ? owner : null
}
