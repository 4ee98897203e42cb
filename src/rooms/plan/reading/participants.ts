// Who is to come, nested groups flattened.
import type { AttendanceLevel, ParticipantGroup } from '../plan-facts.ts'
import { countsIn, perUnitIn } from './counts.ts'
import { sentencesOf } from './funding.ts'
import { beginsWithBody, splitNames } from './organisations.ts'
import { type Piece, spanning } from './piece.ts'
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

const TOTAL_ONLY = /^(?:tong so|tong cong|so luong|so dai bieu|quy mo|du kien|tong)\b/
const NOT_A_GROUP =
  /^(?:luu y|ghi chu|(?:buoi |cuoc |hoi nghi |chuong trinh )?(?:doi thoai|hoi nghi) (?:duoc|se|dien ra|to chuc)|can cu|giao\b|de nghi\b|yeu cau\b|thanh phan(?: cu the| tham du| moi)? (?:se|do)|trang phuc|danh sach|phan bo\b|\(|thoi gian|dia diem|kem theo)/
const INVITED =
  /\(?\b(?:do|giao)\s+([^:;.()]{3,90}?)\s+(?:moi(?! (?:moi|trieu tap)\b)|trieu tap|gioi thieu|cu|phat hanh giay moi|chon cu|lua chon)\b[^;)]*\)?/

function invitation(piece: Piece): string | null {
  const found = INVITED.exec(piece.folded)
  if (!found || !beginsWithBody((found[1] ?? '').trim())) return null
  const from = found.index + found[0].indexOf(found[1] as string)
  return piece.cut(from, from + (found[1] as string).length).plain
}

/** '(250 đại biểu)' after the name and 'Mời' before it say nothing of who it is. */
function bareName(piece: Piece): Piece {
  const lead =
    /^(?:(?:kinh )?moi(?: du)?\s+(?=\S)|\d{1,4}\s+(?:(?:dai bieu|nguoi(?! dan| lao| co| cao| su| tieu)|dong chi)\s+)?(?:la\s+)?(?=[a-z]))/.exec(
      piece.folded,
    )?.[0].length ?? 0
  const named = piece.cut(lead)
  const tail = /\s*\((?:khoang |du kien )?(?:so luong )?:?\s*\d[\d.]*\s*[a-z /]{2,24}\)$/.exec(named.folded)
  return tail ? named.cut(0, tail.index).trim() : named
}

function groupOf(piece: Piece, context: Context, whole: Piece = piece): ParticipantGroup | null {
  const text = bareName(piece.item)
  if (text.length < 3 || NOT_A_GROUP.test(text.folded)) return null
  const perUnit = perUnitIn(whole)
  const counts = countsIn(whole).filter((one) => !perUnit || one.to <= perUnit.from)
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

const ONLY_COUNT = /^(?:khoang |du kien |toi da )*(?:khoang )?\d[\d.]*\s*(?:-\s*\d+\s*)?[a-z/ ]{0,24}$/
const LIST_INSIDE = /\b(?:gom|trong do|cu the)\s*:/
const LIST_LEAD =
  /[\s,(;.]*(?:\b(?:bao )?gom(?: co)?(?: cac(?: thanh phan| dong chi)?)?|\btrong do(?: co)?|\bphan bo(?: nhu sau| cu the| cho)*|\bcu the(?: la| nhu sau)?)\s*:?\s*$/

/** 'Thủ trưởng các cơ quan: A; B; C' → A, B, C; 'Hội viên (250 đại biểu), gồm: A; B' → the group, then A, B. */
function groupsInItem(piece: Piece, context: Context): ParticipantGroup[] {
  const { text, folded } = piece
  const counted = /^(.*\S)\s*:\s*([^:;]*)$/.exec(piece.item.folded)
  if (counted?.[1] && ONLY_COUNT.test(counted[2] ?? '') && !LIST_INSIDE.test(counted[1]))
    return present([groupOf(piece.item.cut(0, counted[1].length), context, piece)])
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
  if (rest.length === 0) return present([groupOf(withoutLead(head), context, head)])
  if (/^(?:dong )?(?:chu tri|chu toa|thu ky|dan chuong trinh|dieu hanh)\b/.test(head.folded))
    return present(splitNames(rest, false).map((part) => groupOf(part, context)))
  return groupsInList(piece, head, rest, context)
}

const withoutLead = (head: Piece) => head.cut(0, head.folded.replace(LIST_LEAD, '').length)

/** 'Giám đốc các sở: Tài chính, Xây dựng': without its head the rest names nobody. */
const shared = (head: Piece, first: Piece) =>
  /\bcac (?:so|phong|ban|nganh|hoi|xa|phuong|cong ty)(?:, [a-z]+)*$/.test(head.folded) && !beginsWithBody(first.folded)

function groupsInList(piece: Piece, head: Piece, rest: Piece, context: Context): ParticipantGroup[] {
  const level = levelOf(head.folded)
  const below = { ...context, level: level ?? context.level, invitedBy: invitation(head) ?? context.invitedBy }
  const plain = { ...below, level: null }
  // 'Đoàn viên: 130 người, cụ thể: khu phố 60 người; …'
  const second = outerColon(rest.text)
  const counted = second > 0 && LIST_LEAD.test(rest.folded.slice(0, second)) ? rest.cut(0, second) : null
  if (counted && countsIn(counted).length > 0)
    return present([
      groupOf(head, below, spanning(head, counted)),
      ...splitNames(rest.cut(second + 1), false).map((part) => groupOf(part, plain)),
    ])
  const lead = withoutLead(head)
  const listed = lead.length < head.length || countsIn(head).length > 0 || perUnitIn(head) !== null
  if (listed)
    return present([
      TOTAL_ONLY.test(head.folded) ? null : groupOf(lead, below, head),
      ...splitNames(rest, false).map((part) => groupOf(part, plain)),
    ])
  const inner = splitNames(rest, true)
  const opening = countsIn(rest)[0]
  if (level === null && opening && opening.from < 12) {
    const comma = /,\s*(?:phan bo|trong do|gom|do|moi)/.exec(rest.folded)
    return present([groupOf(spanning(head, rest.cut(0, comma?.index ?? rest.length)), below, piece)])
  }
  if (level || inner.length > 1 || /^(?:cac|dai bieu|khach moi|moi|nhom|khoi)\b/.test(piece.folded))
    return present(inner.map((part, i) => groupOf(i === 0 && shared(head, part) ? spanning(head, part) : part, below)))
  // 'Văn phòng: lãnh đạo và chuyên viên'
  return present([groupOf(piece, below)])
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
  const stop = /[:(;.]|,(?! (?:phường|thị trấn|thành phố|đặc khu))/.exec(rest.text)
  return rest.cut(0, stop?.index ?? rest.length).plain
}

/** What a node says itself, before its children. */
function groupsOwn(node: Node, context: Context): ParticipantGroup[] {
  const { body } = node
  const own = afterLabel(node)
  const label = body.cut(0, body.length - own.length)
  const named = NAMES_SECTION.test(label.folded) || node.kind === 'heading'
  if (own.length > 0 && NAMES_SECTION.test(label.folded) && LIST_LEAD.test(label.folded))
    return present(splitNames(own, false).map((part) => groupOf(part, context)))
  const said = own.length > 0 && named && NAMES_SECTION.test(label.folded) ? own : body
  if (said === own && countsIn(said).length > 0 && TOTAL_START.test(said.folded)) {
    const list = /(?:gom|trong do|cu the)[^:]{0,20}:\s*(?=\S)/.exec(said.folded)
    if (!list && !TOTAL_LABEL.test(label.folded))
      return present([groupOf(ONLY_COUNT.test(said.item.folded) ? label.trim(' :') : said, context, body)])
    return list
      ? present(splitNames(said.cut(list.index + list[0].length), false).map((part) => groupOf(part, context)))
      : []
  }
  if (said === body && NAMES_SECTION.test(body.folded) && own.length === 0) return []
  if (said === body && TOTAL_ONLY.test(body.folded) && countsIn(body).length > 0) {
    const list = /(?:gom|trong do|cu the)[^:]{0,20}:\s*(?=\S)/.exec(body.folded)
    return list
      ? present(splitNames(body.cut(list.index + list[0].length), false).map((part) => groupOf(part, context)))
      : []
  }
  return groupsInItem(said, context)
}

const NAMES_SECTION =
  /^(?:[ivx\d.]+\s)?(?:ve )?(?:thanh phan|doi tuong|dai bieu(?: moi| du| tham (?:du|gia)| khach moi)?\s*(?::|$|\()|khach moi|moi du\s*:|so luong|tong so|tong cong|quy mo|nguoi tham (?:du|gia)|thoi gian|noi dung|hinh thuc)/
const TOTAL_LABEL =
  /^(?:ve )?(?:thanh phan|doi tuong|so luong|tong|quy mo|so dai bieu|dai bieu tham|thoi gian|noi dung|hinh thuc|nguoi tham)/
const TOTAL_START = /^(?:du kien|khoang|tong|so luong|\d)/

/** A heading that only divides: 'Cấp huyện', 'Đại biểu mời:', 'Tại điểm cầu tỉnh'. */
function divides(node: Node): boolean {
  const { body } = node
  if (node.children.length === 0) return false
  if (HUB.test(body.folded.slice(0, 40))) return true
  if (countsIn(body).length > 0 && !TOTAL_ONLY.test(body.folded)) return false
  if (CONTAINER.test(body.folded) && body.length < 130) return true
  return levelOf(body.folded) === null && (body.text.endsWith(':') || body.length < 90) && !/:\s*\S/.test(body.text)
}

function groupsBelow(world: World, node: Node, context: Context): ParticipantGroup[] {
  const groups: ParticipantGroup[] = []
  let current = context
  for (const child of node.children) {
    if (!world.sections.topics.get(child)?.has('participants') || child.cells) continue
    const { body } = child
    const inner = { ...current, hub: hubName(body) ?? current.hub }
    const leads =
      child.kind === 'paragraph' &&
      child.children.length === 0 &&
      (body.text.endsWith(':') ? body.length > 30 : INVITES.test(body.folded))
    if (leads) {
      if (countsIn(body).length > 0 && !TOTAL_ONLY.test(body.folded) && !HUB.test(body.folded))
        groups.push(...groupsInItem(body, inner))
      current = { ...current, invitedBy: invitation(body) ?? current.invitedBy }
      continue
    }
    if (child.children.length === 0)
      groups.push(...(child.kind === 'paragraph' ? inProse(child, inner) : groupsOwn(child, inner)))
    else {
      const below = {
        ...inner,
        level: levelOf(body.folded) ?? inner.level,
        invitedBy: invitation(body) ?? inner.invitedBy,
      }
      if (!divides(child) || perUnitIn(body)) groups.push(...groupsOwn(child, inner))
      groups.push(...groupsBelow(world, child, below))
    }
  }
  return groups
}

const INVITES = /\b(?:quyet dinh cu the|can cu quy mo)\b/

/** A paragraph of several sentences: each that names somebody. */
function inProse(node: Node, context: Context): ParticipantGroup[] {
  const sentences = sentencesOf(node.body)
  if (sentences.length < 2 && !/\btrong do co \d/.test(node.body.folded)) return groupsOwn(node, context)
  return sentences.flatMap((sentence) => {
    const total = /(?:gom|trong do|cu the)[^:]{0,20}:\s*(?=\S)/.exec(sentence.folded)
    const counted = /\b(?:trong do co|trong do|gom co|gom)\s+(?=\d)/.exec(sentence.folded)
    if (counted && !total)
      return present(
        sentence
          .cut(counted.index + counted[0].length)
          .split(/[;,]\s*|\s+va\s+(?=\d)/g)
          .map((part) => groupOf(part, context)),
      )
    if (total && countsIn(sentence.cut(0, total.index)).length > 0)
      return present(
        splitNames(sentence.cut(total.index + total[0].length), false).map((part) => groupOf(part, context)),
      )
    const subject =
      /^(?:moi du (?:doi thoai |hoi nghi )?(?:co |gom )?|tham du (?:co |gom )?|ngoai ra,? (?:moi |con co )?)/.exec(
        sentence.folded,
      )
    return groupsInItem(sentence.cut(subject?.[0].length ?? 0), context)
  })
}

export function readParticipants(world: World): ParticipantGroup[] {
  const groups: ParticipantGroup[] = []
  for (const node of world.sections.about('participants')) {
    const context: Context = { level: null, hub: hubName(node.body), invitedBy: invitation(node.body) }
    const topics = world.sections.topics.get(node)
    const own = afterLabel(node)
    if (own.length > 8 || topics?.size === 1) groups.push(...groupsOwn(node, context))
    groups.push(...groupsBelow(world, node, context))
  }
  return groups
}
