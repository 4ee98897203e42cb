// To whom a result goes, through whom, and with whom it is made.
import { nameAtStart, separateBodies } from './organisations.ts'
import type { Piece } from './piece.ts'

export type Delivery = { deliverTo: string | null; via: string | null; at: number }

const LEAD = /^(?:cho |ve |den |toi |len |lanh dao )*/
const THROUGH = /^[\s,]*\(?\s*(?:thong\s+)?qua\s+/

function clean(name: string): string {
  return name.replace(/\s+(?:và|theo|để)$/u, '').trim()
}

/** 'qua email', 'qua đường bưu điện' is how, not whom. */
const NO_BODY =
  /^(?:(?:hop |dia chi )?(?:thu dien tu|e-?mail|gmail|zalo|mail)|hop thu|dia chi|duong|bieu mau|phan mem|he thong|so dien thoai|link|trang|cong)\b/

function throughAfter(rest: Piece): string | null {
  const led = THROUGH.exec(rest.folded)
  if (!led) return null
  const after = rest.cut(led[0].length)
  if (NO_BODY.test(after.folded)) return null
  const bracket = led[0].includes('(')
    ? /^[^()]{3,140}?(?=\)|,\s*(?:đ\/c|đồng chí|ông|bà|SĐT|ĐT)|\s[-–]\s*(?:đ\/c|đồng chí|ông|bà))/iu.exec(after.text)
    : null
  if (bracket) return bracket[0].replace(/\s+/g, ' ').trim()
  const name = nameAtStart(after)
  return name ? clean(name.plain) : null
}

const GENERIC = /^(?:cac )?(?:co quan|don vi|dia phuong|nganh|to chuc|can bo|thanh vien|xa|tinh|huyen|phuong)$/

/** All the places where something is sent to a body. */
export function deliveriesIn(piece: Piece): Delivery[] {
  const found: Delivery[] = []
  const tries = [
    /(?<![a-z])(?:gui|nop|trinh|bao cao)\s+(?=\S)/g,
    /(?<![a-z])(?:gui|nop|bao cao|chuyen|phan anh|dang ky|tong hop|cung cap|gui bao cao)\b[^;.():]{0,140}?\s(?:ve|cho|den|toi)\s+(?=\S)/g,
  ]
  for (const pattern of tries)
    for (const match of piece.folded.matchAll(pattern)) {
      let at = match.index + match[0].length
      const lead = LEAD.exec(piece.folded.slice(at))?.[0] ?? ''
      at += lead.replace(/lanh dao $/, '').length
      const name = nameAtStart(piece.cut(at))
      if (!name || GENERIC.test(name.folded) || found.some((one) => one.at === at)) continue
      const end = name.to - piece.from
      found.push({ deliverTo: clean(name.plain), via: throughAfter(piece.cut(end)), at })
    }
  return found.sort((a, b) => a.at - b.at)
}

/** The delivery that a deadline belongs to: the last before it, else the first of all. */
export function deliveryFor(piece: Piece, dueFrom: number | null): Delivery | null {
  const all = deliveriesIn(piece)
  const through = all.find((one) => one.via !== null)
  if (dueFrom === null) return through ?? all[0] ?? null
  const before = all.filter((one) => one.at <= dueFrom)
  return before.at(-1) ?? all[0] ?? null
}

const TOGETHER = /(?<![a-z])(?:phoi hop(?:\s+(?:chat che|tot|cung|kip thoi))*(?:\s+(?:voi|cung))?|cung voi)\s+(?=\S)/g

/** phối hợp với A, B và C */
export function partnersIn(piece: Piece): string[] {
  const partners: string[] = []
  for (const found of piece.folded.matchAll(TOGETHER)) {
    const name = nameAtStart(piece.cut(found.index + found[0].length))
    if (!name) continue
    for (const body of separateBodies(name)) {
      const text = clean(body.plain)
      if (text.length > 1 && !partners.includes(text)) partners.push(text)
    }
  }
  return partners
}
