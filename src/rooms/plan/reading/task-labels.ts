// Owners and deadlines that stand in the label of an item rather than in its sentence.

import { FULL_STOP, sentencesOf } from './funding.ts'
import { beginsWithBody, nameAtStart, verbAt } from './organisations.ts'
import type { Piece } from './piece.ts'
import type { Node } from './structure.ts'
import { dueInCell, type FoundDue } from './task-due.ts'
import { type Owner, readOwner } from './task-owner.ts'

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
  /^(?:ve |cong tac|phan cong|trien khai|nhiem vu|noi dung|giai doan|buoc|truoc|trong|sau|tien do|thoi gian|che do|kinh phi|chuan bi|thong tin|tuyen truyen|co so (?!hoi|doan|cong doan)|to chuc|thuc hien)\b/

const DOER = /^(?:don vi|co quan|bo phan|nguoi)(?: (?:chu tri|thuc hien|phu trach|dau moi))+\s*:\s*(?=\S)/
const WHEN = /^(?:thoi gian|thoi han|han|tien do)(?: (?:thuc hien|hoan thanh))*\s*:\s*(?=\S)/

/** A piece of work with its form below it: 'Đơn vị thực hiện: …', 'Thời gian hoàn thành: …'. */
export function labelledForm(node: Node, year: number | null): { owner: Piece; due: FoundDue['due'] | null } | null {
  const told = (label: RegExp) => {
    const found = node.children.find((child) => label.test(child.body.folded))
    return found?.body.cut(label.exec(found.body.folded)?.[0].length ?? 0).item ?? null
  }
  const owner = told(DOER)
  const time = told(WHEN)
  return owner ? { owner, due: time ? (dueInCell(time, year)?.due ?? null) : null } : null
}

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
  if (!owner || owner.rest.length === 0 || /^\d/.test(owner.rest.text)) return null
  // 'Xây dựng kịch bản: Văn phòng chủ trì' says the work before the owner.
  return /^(?:chu tri|phu trach|chiu trach nhiem|thuc hien|dam nhiem|dam nhan)\b/.test(owner.rest.folded)
    ? { ...owner, rest: piece.trim() }
    : owner
}

const LED = /^(?:sau|truoc|trong|ket thuc|cham nhat)\b[^.;:]{3,100}?,\s+(?=\S)/

/** 'Sau đối thoại, Văn phòng … tổng hợp …': the time stands before the owner. */
export function ledOwner(piece: Piece): Owner | null {
  const lead = LED.exec(piece.folded)
  const rest = lead && piece.cut(lead[0].length)
  const owner = rest && /^(?:\p{Lu}|các\s)/u.test(rest.text) ? readOwner(rest) : null
  return owner && !owner.heads && owner.rest.length > 0 ? { ...owner, rest: piece.trim() } : null
}

const OFFICE =
  /(?<![a-z])(?:truong|pho|chi huy|bi thu|chu tich|can bo|cong chuc|vien chuc|uy vien|thanh vien|dong chi|d\/c|ong|ba|giam doc|hieu truong|chi uy|chi bo|to|tieu ban|nhom|hoi vien|doan vien|dang vien|nguoi|ho|nhan dan|dai bieu|thon|xom|ap|khoi pho|khu pho|van phong|thu ky|phu trach)(?![a-z])/
const RANKED = /^\p{Lu}[\p{L}'’]*(?:\s+\p{Lu}[\p{L}'’]*){1,4}\s*[,–-]\s*\p{Lu}/u

/** 'Lãnh đạo thôn, các ông bà tổ trưởng: Vận động …': whoever stands before the colon and does what stands after it. */
export function titledOwner(node: Node): Owner | null {
  const label = /^[^:]{3,140}:\s*/.exec(node.body.text)
  if (!label || !node.marker) return null
  const name = node.body.cut(0, label[0].length).trim(' :')
  const bare = name.folded.replace(/\([^)]*\)/g, ' ')
  const titled = OFFICE.test(bare) || RANKED.test(name.text)
  if (!titled || /\d{3}/.test(bare) || NO_NAME.test(bare) || !/^\p{Lu}/u.test(name.text) || verbAt(name) >= 0)
    return null
  const rest = node.body.cut(label[0].length).trim()
  if (rest.length > 0 && (/^\d/.test(rest.text) || (verbAt(rest) !== 0 && !/^\p{Lu}/u.test(rest.text)))) return null
  return { organisation: name, rest, request: false, heads: true, addressed: false }
}

const DOES_IT = '(?:chu tri|phu trach|thuc hien|dam nhiem|dam nhan|chiu trach nhiem|tham muu|chuan bi|lam dau moi)'
const IN_BRACKET = new RegExp(
  `\\(\\s*(?:giao|do|don vi (?:chu tri|thuc hien)\\s*:|chu tri\\s*:|phu trach\\s*:)?\\s*([^()]{2,140}?)(?:\\s+${DOES_IT}[^()]*)?\\s*\\)`,
  'g',
)
const SAID_AFTER =
  /(?:[.;,]\s*(?:don vi (?:chu tri|thuc hien|phu trach)|co quan (?:chu tri|thuc hien)|phu trach|phan cong|thuc hien|chu tri)\s*:\s*|(?<![a-z])(?:do|giao(?: cho)?)\s+)(?=\S)/g
const BEFORE_DOING = /[-–,.;:]\s*([^-–,.;:()]{3,70}?)\s+(?:phu trach|chu tri(?: thuc hien)?)\W*$/

/** 'Thành lập các tiểu ban (Sở Nội vụ chủ trì)': the owner is told behind the work. */
export function assignedOwner(piece: Piece): Piece | null {
  for (const found of piece.folded.matchAll(IN_BRACKET)) {
    const from = found.index + found[0].indexOf(found[1] as string)
    const name = piece.cut(from, from + (found[1] as string).length).trim(' ,;:')
    if (beginsWithBody(name.folded) && verbAt(name) < 0) return name
  }
  for (const found of piece.folded.matchAll(SAID_AFTER)) {
    const rest = piece.cut(found.index + found[0].length)
    const name = nameAtStart(rest)
    const led = /^(?:do|giao)/.test(found[0])
    const next = name ? rest.folded.slice(name.to - rest.from).trim() : ''
    if (name && (!led || new RegExp(`^,?\\s*${DOES_IT}`).test(next))) return name
  }
  const last = BEFORE_DOING.exec(piece.folded)
  const name = last ? piece.cut(last.index + 1, last.index + 1 + last[0].length).trim(' ,;:') : null
  const only = name && last ? name.cut(0, (last[1] as string).length) : null
  return only && beginsWithBody(only.folded) ? only : null
}

/** 'Nội dung Liên đoàn Lao động tỉnh phối hợp tổ chức hội nghị': a list of tasks under another name. */
export function errandsOf(node: Node): Owner | null {
  const found = /^(?:nhung |cac )?(?:noi dung|nhiem vu|cong viec|phan viec)\s+(?:cua\s+|do\s+)?(?=\S)/.exec(
    node.body.folded,
  )
  const owner = found && node.children.length > 0 ? readOwner(node.body.cut(found[0].length)) : null
  return owner && !owner.heads ? owner : null
}
