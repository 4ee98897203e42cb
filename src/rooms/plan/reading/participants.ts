// Who is to come, nested groups flattened.
import type { ParticipantGroup } from '../plan-facts.ts'
import { countsIn, perUnitIn } from './counts.ts'
import { sentencesOf } from './funding.ts'
import { splitNames } from './organisations.ts'
import {
  type Context,
  groupOf,
  groupsInItem,
  invitation,
  LIST_AT,
  LIST_LEAD,
  levelOf,
  ONLY_COUNT,
  present,
  TOTAL_ONLY,
} from './participant-items.ts'
import type { Piece } from './piece.ts'
import type { World } from './reading-world.ts'
import { afterLabel } from './sections.ts'
import { groupsInSessionTables, groupsInTable } from './session-tables.ts'
import { type Node, walk } from './structure.ts'

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
    const list = LIST_AT.exec(said.folded)
    if (!list && !TOTAL_LABEL.test(label.folded))
      return present([groupOf(ONLY_COUNT.test(said.item.folded) ? label.trim(' :') : said, context, body)])
    return list
      ? present(splitNames(said.cut(list.index + list[0].length), false).map((part) => groupOf(part, context)))
      : []
  }
  if (said === body && NAMES_SECTION.test(body.folded) && own.length === 0) return []
  if (said === body && TOTAL_ONLY.test(body.folded) && countsIn(body).length > 0) {
    const list = LIST_AT.exec(body.folded)
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
    const listed = node.children.length === 0 && /;/.test(node.body.text)
    const context: Context = {
      level: null,
      hub: hubName(node.body),
      invitedBy: listed ? null : invitation(node.body),
    }
    const topics = world.sections.topics.get(node)
    const own = afterLabel(node)
    if (own.length > 8 || topics?.size === 1) groups.push(...groupsOwn(node, context))
    groups.push(...groupsBelow(world, node, context), ...groupsInTable([...walk(node)]).groups)
  }
  return groups.length > 0 ? groups : groupsInSessionTables(world)
}
