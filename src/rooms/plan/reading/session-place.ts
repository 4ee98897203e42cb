// Where a conference is to be.
import type { Piece } from './piece.ts'
import type { World } from './reading-world.ts'
import { afterLabel, labelOf, type Topic } from './sections.ts'
import { readStart } from './session-time.ts'
import { walk } from './structure.ts'

const PLACE_WORDS =
  /\b(?:hoi truong|nha van hoa|nha khach|nha thieu nhi|cung (?:thieu nhi|van hoa|hoi nghi)|quang truong|thu vien|trung tam|tru so|phong hop|phong tiep|san van dong|nha thi dau|truong (?:thpt|thcs|tieu hoc|dai hoc|cao dang)|khach san|nha hat|cong ty|khu cong nghiep|ubnd|uy ban nhan dan|dinh|nha sinh hoat|diem)\b/

const NO_PLACE =
  /^(?:viet nam|quyet dinh|ke hoach|cong van|to trinh|muc|hoi nghi|luat|nghi|chuong trinh|khoan|dieu|van ban|thong bao|diem [a-z]\b|chi thi|phu luc|bao cao)/

/** 'tại Hội trường UBND tỉnh' → the place, up to the end of what is said of it. */
export function placeIn(piece: Piece): Piece | null {
  const { folded } = piece
  for (const at of folded.matchAll(/\b(?:tai|o)\s+(?=\S)/g)) {
    const rest = piece.cut(at.index + at[0].length)
    if (!PLACE_WORDS.test(rest.folded.slice(0, 60)) && (!/^\p{Lu}/u.test(rest.text) || NO_PLACE.test(rest.folded)))
      continue
    return untilEnd(rest)
  }
  return null
}

function untilEnd(piece: Piece): Piece {
  const stop =
    /[;\n]|\.(?:\s|$)|,\s*(?=\d{1,5}\s)|,\s*(?:voi|vao|ngay|thoi gian|du kien|so luong|gom|khoang|luc|tu)\b|\s\((?:du kien|thoi gian|so luong|co|khoang|quy mo|gom|suc chua|\d+ (?:dai bieu|nguoi))|\s+(?:vao (?:luc|hoi|ngay|buoi)|luc \d|voi (?:su|so|khoang|thanh)|de (?:doi|trao)|ngay \d|do (?:dong|ubnd))/.exec(
      piece.folded,
    )
  return piece.cut(0, stop?.index ?? piece.length).trim(' .,;:-')
}

export function ownPlace(piece: Piece): Piece | null {
  const bare = piece.trim(' .;:')
  const lead = /^(?:du kien(?: to chuc)?\s*)?(?:to chuc\s+)?(?:duoc to chuc\s+)?(?:tai|o)?\s*:?\s*/.exec(bare.folded)
  const place = untilEnd(bare.cut(lead?.[0].length ?? 0))
  return place.length > 2 ? place : null
}

/** Nodes that speak of time or place, with what they say. */
export function said(world: World, topic: Topic): { piece: Piece; only: boolean }[] {
  return world.sections.about(topic).flatMap((node) => {
    const topics = world.sections.topics.get(node)
    const only = topics?.size === 1
    const own = afterLabel(node)
    const first = own.length > 2 ? [{ piece: own, only: only ?? false }] : []
    const below = node.children
      .filter((child) => world.sections.topics.get(child)?.has(topic) && !child.cells)
      .flatMap((child) => [...walk(child)])
      .filter((child) => !child.cells)
      .map((child) => {
        const after = afterLabel(child)
        if (after.length === 0 && (child.body.text.endsWith(':') || child.children.length > 0))
          return { piece: after, only: false }
        const mine = world.sections.topics.get(child)
        return { piece: after.length > 2 && labelOf(child)!.length < 40 ? after : child.body, only: mine?.size === 1 }
      })
    return [...first, ...below]
  })
}

const PERSON =
  /^(?:moi )?(?:cac )?(?:dong chi|d\/c|ong|ba|(?:pho )?(?:chu tich|bi thu|giam doc|truong)|lanh dao|dai dien|thuong truc|thu truong)\b/

export function placeOf(world: World): Piece | null {
  for (const { piece, only } of said(world, 'place')) {
    if (PERSON.test(piece.folded)) continue
    if (/^(?:tai )?diem cau\b/.test(piece.folded)) {
      const inner = /\(([^)]{4,})\)/.exec(piece.text)
      if (inner) return piece.cut(inner.index + 1, inner.index + inner[0].length - 1).trim()
    }
    if (only) {
      const place = ownPlace(piece)
      if (place && !/^(?:se )?thong bao/.test(place.folded)) return place
    }
    const named = placeIn(piece)
    if (named) return named
    if (!only && PLACE_WORDS.test(piece.folded) && !readStart(piece, world.year)) return ownPlace(piece)
  }
  for (const { piece } of [...said(world, 'time'), ...said(world, 'form')]) {
    const place = placeIn(piece)
    if (place) return place
  }
  return null
}

export function placeNamedFirst(piece: Piece): Piece | null {
  const found = PLACE_WORDS.exec(piece.folded)
  const said = found && !/\b(?:trong|cua|thuoc|tu|cac)\s+(?:cac\s+)?$/.test(piece.folded.slice(0, found.index))
  return found && said ? untilEnd(piece.cut(found.index)) : null
}
