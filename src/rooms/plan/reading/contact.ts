// Whom to ring.

import { isPersonName } from '#vietnamese/names.ts'
import { findPhones } from '#vietnamese/phones.ts'
import type { PlanContact } from '../plan-facts.ts'
import type { Piece } from './piece.ts'
import type { Reading } from './structure.ts'

/** With their marks: without them bà is the Bá of a name. */
const CALLED = /(?<!\p{L})(?:đ\/c|đồng chí|ông|bà|anh|chị|cán bộ|chuyên viên)\s*:?\s+/giu
const PHONE_WORD =
  /[\s,;:(–-]*(?:sdt|so dien thoai|so dt|dien thoai(?: lien he| di dong)?|dt|dd|tel|di dong|so may|zalo|hotline)[\s.:]*(?:so)?[\s.:(]*$/

const NAME = /^\p{Lu}[\p{L}'’]*(?:\s+\p{Lu}[\p{L}'’]*){0,5}/u

const RANK = /^(?:(?:Đại|Thượng|Trung|Thiếu) (?:tá|tướng|úy)|Luật sư|Linh mục|Hòa thượng)\s+/u

/** The name nearest before the number, then what is said between the two. */
function nameBefore(head: Piece): { name: Piece; title: Piece | null } | null {
  const called = [...head.text.matchAll(CALLED)].reverse().map((found) => found.index + found[0].length)
  const starts = [
    ...called,
    ...[...head.text.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}*/gu)].reverse().map((found) => found.index),
  ]
  for (let from of starts) {
    from += RANK.exec(head.text.slice(from))?.[0].length ?? 0
    const found = NAME.exec(head.text.slice(from))
    if (
      !found ||
      !isPersonName(found[0]) ||
      (found[0].split(/\s+/).length < 2 && !called.some((start) => start <= from && from - start < 12))
    )
      continue
    const end = from + found[0].length
    const title = head.cut(end).trim(' ,;:-–(.')
    return { name: head.cut(from, end), title: title.length > 2 ? title : titleBefore(head.cut(0, from)) }
  }
  return null
}

/** 'Chánh Văn phòng Nguyễn Văn A' */
function titleBefore(head: Piece): Piece | null {
  const found =
    /((?:pho )?(?:chu tich|truong (?:ban|phong)|chanh van phong|giam doc|bi thu|chuyen vien|cong chuc)[^,;:.()]{0,60})$/.exec(
      head.folded.replace(/\s*(?:dong chi|d\/c|ong|ba)\s*$/, ''),
    )
  return found ? head.cut(found.index, found.index + found[0].length).trim(' ,-–') : null
}

const isMobile = ({ national }: { national: string }) => /^0[35789]\d{8}$/.test(national)

function contactIn(piece: Piece): PlanContact | null {
  const phones = findPhones(piece.text)
  for (const [i, phone] of phones.entries()) {
    const head = piece.cut(Math.max(0, phone.start - 260), phone.start)
    const word = PHONE_WORD.exec(head.folded)
    const said = head.cut(0, word?.index ?? head.length).trim(' ,;:-–(')
    const person = nameBefore(said)
    // 'ĐT: 0238.… - 0912.…': of two numbers of one person the mobile one.
    const next = phones[i + 1]
    const number = next && next.start - phone.end < 12 && !isMobile(phone) && isMobile(next) ? next : phone
    if (person)
      return {
        name: person.name.plain,
        title: person.title?.plain ?? null,
        phone: number.national,
        source: { start: person.name.span.start, end: piece.cut(0, number.end).span.end },
      }
  }
  return null
}

export function readContact(reading: Reading): PlanContact | null {
  const nodes = [...reading.closing, ...[...reading.nodes].reverse()]
  for (const node of nodes) {
    const found = contactIn(node.piece)
    if (found) return found
  }
  return null
}
