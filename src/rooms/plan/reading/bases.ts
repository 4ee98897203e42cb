// Căn cứ, Thực hiện, Theo …: one basis per document cited.

import { findDates } from '#vietnamese/dates.ts'
import type { Basis } from '../plan-facts.ts'
import { beginsWithBody } from './organisations.ts'
import type { Piece } from './piece.ts'
import type { Node } from './structure.ts'

/** 218-QĐ/TW · 56/2012/NĐ-CP · 01/QC/PH-UBND-MTTQ · 72/2025/QH15 */
const SYMBOL = '\\p{Lu}[\\p{L}\\d]*'
export const REFERENCE = new RegExp(
  `(?<![\\d/.])\\d{1,6}\\p{Ll}?\\s?(?:/\\s?(?:19|20)\\d{2}\\s?)?[/-]\\s?(?=\\p{Lu}{2}|\\p{Lu}\\p{Ll}?\\p{Lu}|\\p{Lu}\\d)${SYMBOL}(?:\\s?[/&.-]\\s?(?=\\p{Lu})${SYMBOL})*`,
  'gu',
)

const KINDS =
  'bo luat|luat|phap lenh|nghi quyet|nghi dinh|quyet dinh|chi thi|thong tu(?: lien tich)?|ke hoach|cong van|van ban|thong bao|huong dan|quy che|quy dinh|to trinh|chuong trinh|ket luan|thong tri|dieu le|cong dien|de an|bao cao|bien ban|giay moi'
const KIND = new RegExp(`\\b(?:${KINDS})\\b`, 'g')
const BASIS_VERB =
  /^(?:-\s*)?(?:(?:can cu|thuc hien|trien khai(?: thuc hien)?|theo|xet|sau khi xem xet|tiep tuc thuc hien|thi hanh|cu the hoa|de trien khai thuc hien|quan triet|nham thuc hien|tren co so)\b)/
const UNNUMBERED =
  /^(?:-\s*)?(?:can cu|thuc hien|trien khai(?: thuc hien)?|theo|thi hanh|cu the hoa)?\s*(?:cac\s+)?(?:(?:khoan|diem) [\da-z]{1,2},?\s+)*(?:dieu \d{1,3},?\s+)?(?:cua\s+)?(?:hien phap|phap lenh|bo luat|luat|nghi quyet|chuong trinh|quy che|quy dinh|ke hoach|dieu le|chi thi|nghi dinh|ket luan|huong dan|cong van|van ban|thong bao)\b/
const ISSUES =
  /\b(?:ban hanh|xay dung|lap|to chuc|de ra|trien khai)\s+(?:thuc hien\s+)?(?:va trien khai\s+)?(?:noi dung\s+)?(?:ke hoach|chuong trinh)\b/

type Mention = { from: number; to: number; reference: string }

function mentions(clause: Piece): Mention[] {
  return [...clause.text.matchAll(REFERENCE)].map((found) => ({
    from: kindBefore(clause.folded, found.index),
    to: found.index + found[0].length,
    reference: found[0].replace(/\s+/g, ''),
  }))
}

/** The document's kind stands before its number: 'Quy chế phối hợp công tác số 02/…'. */
function kindBefore(folded: string, at: number): number {
  const head = folded.slice(Math.max(0, at - 120), at)
  const last = [...head.matchAll(KIND)].at(-1)
  return last ? Math.max(0, at - 120) + last.index : at
}

function dateOf(piece: Piece): string | null {
  const [date] = findDates(piece.text)
  if (date?.date) return date.date
  const year = /\bnam ((?:19|20)\d{2})\b/.exec(piece.folded)
  return year?.[1] ?? null
}

/** 'Kế hoạch số 60-KH/TU … và' : the joint belongs to the next one. */
function withoutTail(piece: Piece): Piece {
  const tail =
    /[\s,]+(?:va (?:cua|theo) .*|va|thuc hien|cung|ve viec|ban hanh|theo|trien khai(?: thuc hien)?|tai|cac)(?:\s+(?:cac|thuc hien))?$/.exec(
      piece.folded,
    )
  return tail ? piece.cut(0, tail.index).trim(',; ') : piece
}

function numbered(clause: Piece, found: readonly Mention[]): Basis[] {
  return found.map((mention, i) => {
    const next = found[i + 1]
    const text = withoutTail(clause.cut(mention.from, next ? next.from : clause.length).trim(',;. '))
    const near = clause.cut(mention.to, Math.min(mention.to + 60, next ? next.from : clause.length))
    const [date] = findDates(near.text)
    return { text: text.plain, reference: mention.reference, date: date?.date ?? null, source: text.span }
  })
}

/** 'Căn cứ Luật Thanh niên năm 2020, Luật …': laws are cited by name. */
function unnumbered(clause: Piece): Basis[] {
  if (!UNNUMBERED.test(clause.folded)) return []
  const starts = [...clause.text.matchAll(/(?<!\p{L})(?:Bộ luật|Luật)\s+\p{Lu}/gu)].map((found) => found.index)
  const verb = BASIS_VERB.exec(clause.folded)?.[0].length ?? 0
  const froms = starts.length > 0 ? starts : [verb]
  return froms.map((from, i) => {
    const text = clause.cut(from, froms[i + 1] ?? clause.length).trim(',;. ')
    return { text: text.plain.replace(/\s+và$/, ''), reference: null, date: dateOf(text), source: text.span }
  })
}

export function readBases(preamble: readonly Node[]): Basis[] {
  const bases: Basis[] = []
  for (const node of preamble) {
    const cites = BASIS_VERB.test(node.body.folded)
    for (const clause of node.body.split(
      /;|\.\s+(?=[a-z])|,\s+(?=(?:ubnd|uy ban nhan dan|ban thuong vu|ban chap hanh)\b[^;]{0,80}\b(?:ban hanh|xay dung) ke hoach)/g,
    )) {
      const issuing = ISSUES.exec(clause.folded)
      const head = issuing ? beforeIssuer(clause, issuing.index) : clause
      const found = mentions(head)
      if (found.length > 0) bases.push(...numbered(head, found), ...lawsBefore(head, found))
      else if (cites || BASIS_VERB.test(head.folded) || bases.length > 0) bases.push(...unnumbered(head))
    }
  }
  return unique(bases)
}

/** '… ngày 28/9/2026, Sở Tài chính ban hành Kế hoạch': the last name is the issuer's. */
function beforeIssuer(clause: Piece, issues: number): Piece {
  const comma = clause.folded.slice(0, issues).lastIndexOf(',')
  const named = comma >= 0 && beginsWithBody(clause.folded.slice(comma + 1).trim())
  if (named) return clause.cut(0, comma)
  return BASIS_VERB.test(clause.folded) ? clause : clause.cut(0, issues)
}

/** A law by name in the same clause as a numbered document. */
function lawsBefore(clause: Piece, found: readonly Mention[]): Basis[] {
  return [...clause.text.matchAll(/(?<!\p{L})(?:Bộ luật|Luật)\s+\p{Lu}[^,;]*/gu)]
    .filter(
      (law) =>
        !found.some((m) => law.index <= m.to && law.index + law[0].length >= m.from) &&
        law.index < (found[0]?.from ?? 0),
    )
    .map((law) => {
      const text = clause.cut(law.index, law.index + law[0].length).trim(',;. ')
      return { text: text.plain, reference: null, date: dateOf(text), source: text.span }
    })
}

function unique(bases: readonly Basis[]): Basis[] {
  const seen = new Set<string>()
  return bases.filter((basis) => {
    const key = basis.reference ?? basis.text
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
