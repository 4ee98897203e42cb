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

/** Everybody with a number in these words. Between two numbers stands the name of the second, if it has one of its own. */
function contactsIn(piece: Piece): PlanContact[] {
  const found: PlanContact[] = []
  let last = 0
  const phones = findPhones(piece.text)
  for (const [index, phone] of phones.entries()) {
    const from = found.length === 0 ? 0 : last
    const head = piece.cut(Math.max(from, phone.start - 260), phone.start)
    const word = PHONE_WORD.exec(head.folded)
    const said = head.cut(0, word?.index ?? head.length).trim(' ,;:-–(')
    const person = nameBefore(said)
    last = phone.end
    // 'ĐT: 0238.… - 0912.…': of two numbers of one person the mobile one.
    const next = phones[index + 1]
    const number = next && next.start - phone.end < 12 && !isMobile(phone) && isMobile(next) ? next : phone
    if (!person || found.some((one) => one.phone === number.national)) continue
    found.push({
      name: person.name.plain,
      title: person.title?.plain ?? null,
      phone: number.national,
      source: { start: person.name.span.start, end: piece.cut(0, number.end).span.end },
    })
  }
  return found
}

/** Whom to ring, in the order of the plan: those of one sentence, or of lines that follow each other. */
export function readContacts(reading: Reading): PlanContact[] {
  for (const nodes of [reading.closing, reading.nodes]) {
    const found = nodes.map((node) => contactsIn(node.piece))
    const hit = nodes === reading.closing ? found.findIndex(isSome) : found.findLastIndex(isSome)
    if (hit < 0) continue
    let [first, last] = [hit, hit]
    while (first > 0 && isSome(found[first - 1]!)) first--
    while (last + 1 < found.length && isSome(found[last + 1]!)) last++
    const all = found.slice(first, last + 1).flat()
    return all.filter(({ phone }, index) => all.findIndex((one) => one.phone === phone) === index)
  }
  return []
}

const isSome = (contacts: readonly PlanContact[]): boolean => contacts.length > 0

const isMobile = ({ national }: { national: string }): boolean => /^0[35789]\d{8}$/.test(national)
