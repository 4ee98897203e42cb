// Who must do it: a heading, 'Sở X: …', 'Giao Sở X …', 'Đề nghị …', 'Sở X chủ trì …'.
import { beginsWithBody, verbAt } from './organisations.ts'
import type { Piece } from './piece.ts'
import type { Node } from './structure.ts'

export type Owner = {
  organisation: Piece
  /** What is said after the name; empty when the name stands alone. */
  rest: Piece
  request: boolean
  /** The name is set off by a colon or stands alone: it speaks for what follows as well. */
  heads: boolean
  /** 'Giao …', 'Đề nghị …': named although another heading stands above. */
  addressed: boolean
}

const ADDRESS =
  /^(?:\(?\d+\)\s*)?(?:(tran trong de nghi|kinh de nghi|de nghi|moi)|giao nhiem vu cho|giao trach nhiem cho|giao cho|giao|yeu cau|phan cong|trach nhiem cua|nhiem vu cua|doi voi|trach nhiem|ve phia)\s*:?\s+(?=\S)/

const topColon = (piece: Piece): number => {
  let depth = 0
  const { text } = piece
  for (let i = 0; i < Math.min(text.length, 420); i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')') depth = Math.max(0, depth - 1)
    else if (text[i] === ':' && depth === 0 && !(/\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? ''))) return i
  }
  return -1
}

const LONGEST_NAME = 330

/** 'Các sở: Y tế, Tài chính; Bảo hiểm xã hội tỉnh: Trả lời …': the colon that ends the names. */
function lastColonBefore(piece: Piece, verb: number): number {
  let colon = topColon(piece)
  for (;;) {
    if (colon < 0) return -1
    const next = topColon(piece.cut(colon + 1))
    const place = colon + 1 + next
    if (next < 0 || (verb >= 0 && place > verb) || place > LONGEST_NAME || !/[;,]/.test(piece.text.slice(colon, place)))
      return colon
    colon = place
  }
}

/** Reads the owner at the head of the piece; null when it names nobody. */
export function readOwner(piece: Piece): Owner | null {
  const bare = piece.trim()
  const address = /^mỗi/iu.test(bare.text) ? null : ADDRESS.exec(bare.folded)
  const start = address?.[0].length ?? 0
  const body = bare.cut(start)
  const addressed = address !== null
  const request = address?.[1] !== undefined && address[1] !== 'moi'
  if (!beginsWithBody(body.folded)) return null
  const verb = verbAt(body)
  const colon = lastColonBefore(body, verb)
  const named = (end: number, restFrom: number, heads: boolean): Owner | null => {
    const organisation = body.cut(0, end).trim(' ,;:.-–')
    if (organisation.length < 2 || organisation.length > LONGEST_NAME) return null
    return { organisation, rest: body.cut(restFrom).trim(), request, heads, addressed }
  }
  if (colon >= 0 && (verb < 0 || colon < verb)) return named(colon, colon + 1, true)
  if (verb > 0) return named(verb, verb, false)
  if (verb === 0) return null
  return body.length <= LONGEST_NAME ? named(body.length, body.length, true) : null
}

export const SPECIFIC =
  /^(?!(?:cac|nhung|toan|moi|thu truong|lanh dao|dai dien|can bo|nguoi|dong chi|don vi|co quan|thanh vien|van phong$)\b)/

/** 'Sở Tài chính (cơ quan thường trực)' is Sở Tài chính. */
export const nameOnly = (name: string) =>
  name.replace(/\s*\((?:là )?(?:(?:cơ quan|đơn vị|bộ phận) )?(?:thường trực|chủ trì|đầu mối)[^)]*\)/iu, '').trim()

/** Whether the owner named in an item replaces the one above. */
export function takesOver(owner: Owner | null, node: Node, context: { owner: string | null }): owner is Owner {
  if (!owner) return false
  if (context.owner === null) return true
  const name = owner.organisation.folded
  // 'Phân công thư ký …' is something to do, 'Giao Sở Nội vụ …' names who does it.
  if (owner.addressed && !/^(?:\p{Lu}|các\s|toàn\s)/u.test(owner.organisation.text)) return false
  const above = foldName(context.owner)
  if (node.kind === 'heading') return name !== above && (owner.heads || owner.addressed)
  if (node.kind === 'paragraph' && owner.heads && owner.rest.length === 0 && !/[.;]$/.test(node.body.text))
    return name !== above
  if (sameBody(name, above)) return false
  if (node.kind === 'paragraph' && owner.rest.length > 0 && SPECIFIC.test(name)) return true
  if (/^(?:thu truong|lanh dao|dai dien|can bo|nguoi|cac dong chi|dong chi)\b/.test(name)) return false
  return owner.rest.length > 0 && (owner.heads || (owner.addressed && /^\p{Lu}/u.test(owner.organisation.text)))
}

const foldName = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd')

/** Two names for one body? 'UBND các xã' and 'Các xã' share their words. */
function sameBody(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}
