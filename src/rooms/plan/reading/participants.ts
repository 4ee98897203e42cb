// Who is to come, nested groups flattened.
import type { AttendanceLevel, ParticipantGroup } from '../plan-facts.ts'
import { countsIn, perUnitIn } from './counts.ts'
import { beginsWithBody, splitNames } from './organisations.ts'
import type { Piece } from './piece.ts'
import type { World } from './reading-world.ts'
import { afterLabel } from './sections.ts'
import type { Node } from './structure.ts'

type Context = { level: AttendanceLevel | null; hub: string | null; invitedBy: string | null }

const LEVELS: readonly (readonly [RegExp, AttendanceLevel])[] = [
  [/^thu truong\b/, 'head'],
  [/^(?:dai dien|cac dai dien)\b/, 'representative'],
  [/^(?:cac )?(?:dong chi )?lanh dao\b/, 'leader'],
  [/^chuyen vien\b/, 'specialist'],
  [/^(?:cac )?(?:phong vien|nha bao|bien tap vien)\b/, 'reporter'],
]
const levelOf = (folded: string) => LEVELS.find(([word]) => word.test(folded))?.[1] ?? null

const TOTAL_ONLY = /^(?:tong so|tong cong|so luong|quy mo|du kien|tong)\b[^;]*$/
const NOT_A_GROUP =
  /^(?:luu y|ghi chu|can cu|giao\b|de nghi\b|yeu cau\b|thanh phan(?: cu the| tham du| moi)? (?:se|do)|trang phuc|\(|thoi gian|dia diem|kem theo)/
const INVITED =
  /\(?\b(?:do|giao)\s+([^:;.()]{3,90}?)\s+(?:moi|trieu tap|gioi thieu|cu|phat hanh giay moi|chon cu|lua chon)\b[^;)]*\)?/

function invitation(piece: Piece): string | null {
  const found = INVITED.exec(piece.folded)
  if (!found || !beginsWithBody((found[1] ?? '').trim())) return null
  const from = found.index + found[0].indexOf(found[1] as string)
  return piece.cut(from, from + (found[1] as string).length).plain
}

/** '(250 đại biểu)' after the name and 'Mời' before it say nothing of who it is. */
function bareName(piece: Piece): Piece {
  const lead = /^(?:moi|kinh moi)\s+(?=\S)/.exec(piece.folded)?.[0].length ?? 0
  const named = piece.cut(lead)
  const tail = /\s*\((?:khoang |du kien )?(?:so luong )?:?\s*\d[\d.]*\s*[a-z /]{2,24}\)$/.exec(named.folded)
  return tail ? named.cut(0, tail.index).trim() : named
}

function groupOf(piece: Piece, context: Context, whole: Piece = piece): ParticipantGroup | null {
  const text = bareName(piece.item)
  if (text.length < 3 || NOT_A_GROUP.test(text.folded)) return null
  const perUnit = perUnitIn(whole)
  const counts = countsIn(whole).filter((one) => !perUnit || one.to <= perUnit.from || one.from >= perUnit.to)
  const count = counts[0] ?? null
  const invitedBy = invitation(whole) ?? context.invitedBy
  const level = levelOf(text.folded) ?? context.level
  return {
    group: text.plain,
    count: count?.count ?? null,
    ...(count?.approximate ? { approximate: true } : {}),
    ...(perUnit ? { perUnit: perUnit.count } : {}),
    ...(context.hub ? { hub: context.hub } : {}),
    ...(level ? { level } : {}),
    ...(invitedBy ? { invitedBy } : {}),
    source: text.span,
  }
}

const present = (groups: (ParticipantGroup | null)[]) => groups.filter((one) => one !== null)

/** 'Thủ trưởng các cơ quan: A; B; C' → A, B, C; 'Hội viên (250 đại biểu), gồm: A; B' → the group, then A, B. */
function groupsInItem(piece: Piece, context: Context): ParticipantGroup[] {
  const { text, folded } = piece
  const colon = outerColon(text)
  if (colon < 0) {
    const invited = /^(?:moi|kinh moi)\s/.test(folded)
    return present(
      splitNames(piece, invited)
        .flatMap(andCounted)
        .map((part) => groupOf(part, context)),
    )
  }
  const head = piece.cut(0, colon).trim()
  const rest = piece.cut(colon + 1).trim()
  if (rest.length === 0) return present([groupOf(head, context)])
  if (/^(?:dong )?(?:chu tri|chu toa|thu ky|dan chuong trinh|dieu hanh)\b/.test(head.folded))
    return present(splitNames(rest, true).map((part) => groupOf(part, context)))
  const level = levelOf(head.folded)
  const inner = splitNames(rest, true)
  const counted = countsIn(head).length > 0 || perUnitIn(head) !== null
  const lead = head.folded.replace(/,?\s*(?:bao )?gom(?: co)?$|,?\s*trong do$|,?\s*cu the$/, '').length
  const below = { ...context, level: level ?? context.level, invitedBy: invitation(head) ?? context.invitedBy }
  if (counted || /(?:gom|trong do)$/.test(head.folded))
    return present([
      groupOf(head.cut(0, lead), below, head),
      ...splitNames(rest, false).map((part) => groupOf(part, { ...below, level: null })),
    ])
  if (level || inner.length > 1 || /^(?:cac|dai bieu|khach moi|moi|nhom|khoi)\b/.test(folded))
    return present(inner.map((part) => groupOf(part, below)))
  // 'Hội Nông dân xã: 30 đại biểu', 'Văn phòng: lãnh đạo và chuyên viên'
  return present([groupOf(countsIn(rest).length > 0 && rest.length < 40 ? head : piece, below, piece)])
}

/** 'Chủ tịch huyện và 01 Chủ tịch cơ sở': the number counts the second only. */
function andCounted(piece: Piece): Piece[] {
  const joint = /\s+va\s+(?=\d{1,3}\s)/.exec(piece.folded)
  if (!joint || countsIn(piece.cut(0, joint.index)).length > 0 || piece.text.slice(0, joint.index).includes('('))
    return [piece]
  return [piece.cut(0, joint.index), piece.cut(joint.index + joint[0].length)]
}

/** A colon outside brackets and not of a clock. */
function outerColon(text: string): number {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')') depth = Math.max(0, depth - 1)
    else if (text[i] === ':' && depth === 0 && !/\d/.test(text[i + 1] ?? '')) return i
  }
  return -1
}

const HUB = /\bdiem cau\b/
const CONTAINER =
  /^(?:ve )?(?:(?:cac )?dai bieu|khach|thanh phan|cap|phia|khoi|tai|o|nhom|doi voi|ve phia|dai bieu moi|moi)\b/

function hubName(piece: Piece): string | null {
  if (!HUB.test(piece.folded)) return null
  const from = piece.folded.search(/diem cau/)
  const rest = piece.cut(from)
  const stop = /[:(,;.]/.exec(rest.text)
  return rest.cut(0, stop?.index ?? rest.length).plain
}

function groupsBelow(world: World, node: Node, context: Context): ParticipantGroup[] {
  const groups: ParticipantGroup[] = []
  let current = context
  for (const child of node.children) {
    if (!world.sections.topics.get(child)?.has('participants') || child.cells) continue
    const { body } = child
    const inner = { ...current, hub: hubName(body) ?? current.hub }
    if (child.children.length > 0) {
      const leaf = body.text.endsWith(':') || body.length < 90
      const counted = countsIn(body).length > 0 && !HUB.test(body.folded) && !TOTAL_ONLY.test(body.folded)
      const named = !CONTAINER.test(body.folded) && levelOf(body.folded) !== null
      const below = {
        ...inner,
        level: levelOf(body.folded) ?? inner.level,
        invitedBy: invitation(body) ?? inner.invitedBy,
      }
      if (counted || named)
        groups.push(
          ...present([
            groupOf(
              body.cut(
                0,
                leaf ? body.folded.replace(/[,:]?\s*(?:(?:bao )?gom|trong do)?\s*:?$/, '').length : body.length,
              ),
              inner,
              body,
            ),
          ]),
        )
      else if (!leaf) groups.push(...groupsInItem(body, inner))
      else if (!body.text.endsWith(':') && /:\s*\S/.test(body.text) && !HUB.test(body.folded))
        groups.push(...groupsInItem(afterLabel(child), inner))
      groups.push(...groupsBelow(world, child, below))
    } else if (child.kind === 'paragraph' && body.text.endsWith(':') && body.length > 30) {
      current = { ...current, invitedBy: invitation(body) ?? current.invitedBy }
    } else if (
      TOTAL_ONLY.test(body.folded) &&
      countsIn(body).length > 0 &&
      !/(?:gom|trong do)\s*:\s*\S/.test(body.folded)
    ) {
      // The total, not a group.
    } else if (child.kind === 'paragraph' && /\b(?:quyet dinh cu the|can cu quy mo)\b/.test(body.folded)) {
      current = { ...current, invitedBy: invitation(body) ?? current.invitedBy }
    } else groups.push(...groupsInItem(labelled(child), inner))
  }
  return groups
}

/** 'Thành phần: A; B' → 'A; B'. */
function labelled(node: Node): Piece {
  const own = afterLabel(node)
  return own.length > 0 &&
    /^(?:thanh phan|doi tuong|dai bieu|khach moi|dai bieu moi)[^:]{0,40}:/.test(node.body.folded) &&
    countsIn(node.body.cut(0, node.body.length - own.length)).length === 0
    ? own
    : node.body
}

export function readParticipants(world: World): ParticipantGroup[] {
  const groups: ParticipantGroup[] = []
  for (const node of world.sections.about('participants')) {
    const context: Context = { level: null, hub: hubName(node.body), invitedBy: invitation(node.body) }
    const own = afterLabel(node)
    const total = /^(?:du kien|khoang|tong|so luong|\d)/.test(own.folded) && countsIn(own).length > 0
    if (own.length > 8 && !total) groups.push(...groupsInItem(own, context))
    else if (total && /(?:gom|trong do)\s*:\s*\S/.test(own.folded))
      groups.push(...groupsInItem(own.cut(own.folded.search(/(?:gom|trong do)\s*:/)).trim(), context))
    groups.push(...groupsBelow(world, node, context))
  }
  return groups
}
