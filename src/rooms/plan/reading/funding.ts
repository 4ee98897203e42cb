// Whose money, how much, by which decision.

import { parseNumber } from '#vietnamese/numbers.ts'
import type { FundingLine } from '../plan-facts.ts'
import { REFERENCE } from './bases.ts'
import { beginsWithBody } from './organisations.ts'
import { type Piece, spanning } from './piece.ts'
import type { World } from './reading-world.ts'
import { afterLabel } from './sections.ts'
import type { Node } from './structure.ts'

const AMOUNT = /(\d{1,3}(?:[.,\s]\d{3})+|\d+(?:[.,]\d+)?)\s*(trieu|ty|ti|nghin|ngan)?\s*(?:dong|vnd|d(?![a-z]))/g
const SCALE: Readonly<Record<string, number>> = { trieu: 1e6, ty: 1e9, ti: 1e9, nghin: 1e3, ngan: 1e3 }

export function amountIn(piece: Piece): number | null {
  const [found] = piece.folded.matchAll(AMOUNT)
  if (!found) return null
  const [, digits = '', scale] = found
  if (scale) return Math.round(Number(digits.replace(/\./g, '.').replace(',', '.')) * (SCALE[scale] ?? 1))
  return parseNumber(digits) ?? Number(digits.replace(/\D/g, ''))
}

const SOURCE =
  /(?<!dau )(?<!thu )\b(?:(?:duoc\s+)?(?:bo tri|can doi|trich|su dung|chi|lay|huy dong|dam bao|bao dam)\s+)*(?:tu|trong|bang)\s+(?:cac\s+)?(?:nguon\s+)?(?:von\s+)?/g
const MONEY =
  /\b(?:nguon|ngan sach|quy\b|du toan (?:chi|ngan|duoc|giao|thuong|kinh|nam|da)|kinh phi (?:hoat dong|thuong xuyen|tu chu|da|duoc|cong doan|hoi|doan|cua|khoan|binh|su nghiep|bo tri|cap)|tai tro|xa hoi hoa|von |nha hao tam|manh thuong quan|dong gop|van dong|chi thuong xuyen|huy dong|tu can doi|du an)/
const STOP =
  /\s(?:tai (?:quyet dinh|nghi quyet|van ban|ke hoach)|theo (?:quy dinh|quyet dinh|phan cap)|voi (?:tong )?(?:so tien|kinh phi|muc)|da duoc|de|la|so tien|dam bao|bao dam|chi tra)\b|\s\d{1,3}\.\d{3}|\s\d+(?:,\d+)?\s*(?:trieu|ty|nghin|dong)|:\s*\d|[;\n]|\.(?:\s|$)|\s\(/

/** 'do Hội Nông dân tỉnh cân đối từ nguồn …': who pays, and from what. */
const PAYS_FROM =
  /(?<![a-z])do (?=[a-z])[^.;:,]{3,70} (?:tu )?(?:can doi|bo tri|trich|chi|dam bao|bao dam|chi tra) (?:tu|trong|bang) (?:cac )?(?:nguon )?(?:von )?$/

function sourceOf(said: Piece): Piece | null {
  const label = /^(?:nguon kinh phi|kinh phi thuc hien|nguon)\s*:\s*/.exec(said.folded)
  const sentence = said.cut(label?.[0].length ?? 0)
  if (label && /^(?:tieu )?du an\b|^chuong trinh\b|^de an\b/.test(sentence.folded)) return upTo(sentence)
  for (const led of sentence.folded.matchAll(SOURCE)) {
    const rest = sentence.cut(led.index + led[0].length)
    const named = /nguon|von/.test(led[0])
    if (!named && !MONEY.test(rest.folded.slice(0, 40))) continue
    const payer = PAYS_FROM.exec(sentence.folded.slice(0, led.index + led[0].length))
    return payer ? spanning(sentence.cut(payer.index + 3, payer.index + 3), upTo(rest)) : upTo(rest)
  }
  const used = /^(?:kinh phi )?(?:su dung|trich|chi)\s+(?:tu\s+)?(?=(?:nguon|ngan sach|kinh phi|quy)\b)/.exec(
    sentence.folded,
  )
  if (used) return upTo(sentence.cut(used[0].length))
  const paid = PAID_BY.exec(sentence.folded)
  if (
    paid &&
    !/^\s*va (?:nguon|tai tro|huy dong|van dong|xa hoi|dong gop)/.test(
      sentence.folded.slice(paid.index + paid[0].length),
    )
  ) {
    const from = paid.index + paid[0].indexOf(paid[1] as string)
    return sentence.cut(from, from + (paid[1] as string).length).trim(' ,')
  }
  const after = /^[^:;]{4,60}:\s*(?=(?:nguon|ngan sach|quy|xa hoi hoa)\b)/.exec(sentence.folded)
  if (after) return upTo(sentence.cut(after[0].length))
  const own = MONEY.exec(sentence.folded)
  const payer = /^([^:]{4,80}):/.exec(sentence.text)
  if (!own && payer?.[1] && amountIn(sentence) !== null && beginsWithBody(sentence.folded))
    return sentence.cut(0, payer[1].length).trim()
  return own
    ? upTo(
        sentence.cut(
          /^(?:cac |mot phan )?(?:nguon|ngan sach|quy|tu nguon|kinh phi|xa hoi hoa|tai tro)/.test(sentence.folded)
            ? 0
            : own.index,
        ),
      )
    : null
}

function upTo(piece: Piece): Piece {
  const stop = STOP.exec(piece.folded)
  const named = piece.cut(0, stop && stop.index > 2 ? stop.index : piece.length).trim(' .,;:')
  return named.cut(0, named.folded.replace(/ (?:ho tro|cap|bo tri|dam bao|bao dam)$/, '').length)
}

/** 'do ngân sách xã đảm bảo', 'do Hội Nông dân tỉnh chi trả' */
const PAID_BY =
  /\bdo\s+((?:ngan sach|nguon|quy|[a-z])[^.;:]{2,90}?)\s+(?:dam bao|bao dam|chi tra|chi|dam nhan|tai tro|ho tro|van dong|cap|bo tri|can doi|tu can doi)\b/

const ERRAND =
  /^\(?(?:co )?du toan (?:chi tiet|kinh phi)[^.]*\bkem theo|^(?:(?:giao )?(?:van phong|phong|so|hoi|ban|don vi|cac|lien doan|ubnd)[^.]{0,120}\b(?:lap|xay dung|tong hop) du (?:toan|tru))/

function lineOf(sentence: Piece): FundingLine | null {
  const source = sourceOf(sentence)
  const amount = amountIn(sentence)
  if ((!source && amount === null) || (ERRAND.test(sentence.folded) && amount === null)) return null
  const decision = [...sentence.text.matchAll(REFERENCE)][0]?.[0].replace(/\s+/g, '') ?? null
  return {
    text: sentence.item.plain,
    source: source?.plain ?? '',
    amount,
    decision,
    at: sentence.item.span,
    ...(source ? {} : { unsure: true }),
  }
}

/** Sentences: a full stop before a capital. */
export function sentencesOf(piece: Piece, ends: RegExp = /[.;](?:\s+)(?=\p{Lu})/gu): Piece[] {
  const parts: Piece[] = []
  let from = 0
  for (const found of piece.text.matchAll(ends)) {
    if (
      /(?:TP|Tp|đ\/c|Ths|TS|BCH)$/.test(piece.text.slice(0, found.index)) ||
      openBracket(piece.text.slice(from, found.index))
    )
      continue
    parts.push(piece.cut(from, found.index + 1))
    from = found.index + found[0].length
  }
  parts.push(piece.cut(from))
  return parts.map((part) => part.trim()).filter((part) => part.length > 3)
}

const openBracket = (text: string) => text.lastIndexOf('(') > text.lastIndexOf(')')

function pieces(world: World, node: Node): Piece[] {
  const own = afterLabel(node)
  const inline = own.length > 3 ? own : node.children.length === 0 ? node.body : own
  const below = node.children.filter((child) => world.sections.topics.get(child)?.has('funding') && !child.cells)
  return [
    ...(inline.length > 3 ? [inline] : []),
    ...below.flatMap((child) =>
      child.children.length > 0 ? [child.body, ...child.children.map((inner) => inner.body)] : [child.body],
    ),
  ]
}

export const FULL_STOP = /\.(?:\s+)(?=\p{Lu})/gu
/** 'gồm: ngân sách …; Quỹ …': one sentence, whatever its parts begin with. */
const PARTS_LED = /\b(?:trong do|gom|bao gom|cu the)(?: co)?\s*:/

export function readFunding(world: World): FundingLine[] {
  const lines: FundingLine[] = []
  for (const node of world.sections.about('funding'))
    for (const piece of pieces(world, node))
      for (const sentence of sentencesOf(piece, PARTS_LED.test(piece.folded) ? FULL_STOP : undefined))
        for (const part of partsOf(sentence)) {
          const line = lineOf(part)
          if (line) lines.push(line)
        }
  return merged(lines)
}

/** 'Tổng kinh phí X đồng, trong đó: ngân sách A đồng; tài trợ B đồng': the parts, not their sum. */
function partsOf(sentence: Piece): Piece[] {
  const led = /(?:trong do|gom|bao gom|cu the)(?: co)?\s*:\s*/.exec(sentence.folded)
  const rest = led ? sentence.cut(led.index + led[0].length) : sentence
  const parts = rest.split(/;\s*|,\s+(?=(?:tu )?(?:nguon|ngan sach|quy|kinh phi|xa hoi hoa|tai tro|huy dong))/g)
  const joined = rest.split(/\s+va\s+(?=(?:tu )?(?:nguon|ngan sach|quy|xa hoi hoa|tai tro|kinh phi)\b)/g)
  if (parts.length === 1 && joined.length > 1 && joined.every((part) => amountIn(part) !== null)) return joined
  if (parts.some((part) => /^(?:phan|so|kinh phi) con lai\b/.test(part.folded))) return parts
  const counted = parts.filter((part) => amountIn(part) !== null)
  return counted.length > 1 && counted.length === parts.length ? parts : [sentence]
}

/** 'Tổng kinh phí: 64.500.000 đồng' above the lines that say whence. */
function merged(lines: FundingLine[]): FundingLine[] {
  const sourced = lines.filter((line) => line.source !== '')
  const bare = lines.filter((line) => line.source === '')
  const [one] = sourced
  if (sourced.length === 1 && bare.length === 1 && one && one.amount === null)
    return [{ ...one, amount: bare[0]?.amount ?? null }]
  return lines
}
