// Who must do it: a heading, 'Sở X: …', 'Giao Sở X …', 'Đề nghị …', 'Sở X chủ trì …'.
import { beginsWithBody, verbAt } from './organisations.ts'
import type { Piece } from './piece.ts'

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
  const address = ADDRESS.exec(bare.folded)
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

/** Two names for one body? 'UBND các xã' and 'Các xã' share their words. */
export function sameBody(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}
