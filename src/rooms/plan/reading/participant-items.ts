// One item of a list of those who are to come: whom it names, how many, at what rank, at whose invitation.
import type { AttendanceLevel, ParticipantGroup } from '../plan-facts.ts'
import { countsIn, perUnitIn } from './counts.ts'
import { beginsWithBody, splitNames } from './organisations.ts'
import { type Piece, spanning } from './piece.ts'

export type Context = { level: AttendanceLevel | null; hub: string | null; invitedBy: string | null }

const LEVELS: readonly (readonly [RegExp, AttendanceLevel])[] = [
  [/^thu truong\b/, 'head'],
  [/^(?:dai dien|cac dai dien)\b/, 'representative'],
  [/^(?:cac )?(?:dong chi )?lanh dao\b/, 'leader'],
  [/^chuyen vien\b/, 'specialist'],
  [/^(?:cac )?(?:phong vien|nha bao|bien tap vien)\b/, 'reporter'],
]
export const levelOf = (folded: string) => LEVELS.find(([word]) => word.test(folded))?.[1] ?? null

export const TOTAL_ONLY = /^(?:tong so|tong cong|so luong|so dai bieu|quy mo|du kien|tong)\b/
const NOT_A_GROUP =
  /^(?:hoi nghi (?:theo|doi thoai)|luu y|ghi chu|(?:buoi |cuoc |hoi nghi |chuong trinh )?(?:doi thoai|hoi nghi) (?:duoc|se|dien ra|to chuc)|can cu|giao\b|de nghi\b|yeu cau\b|thanh phan(?: cu the| tham du| moi)? (?:se|do)|trang phuc|danh sach|phan bo\b|\(|thoi gian|dia diem|kem theo)/
const INVITED =
  /\(?\b(?:do|giao)\s+([^:;.()]{3,90}?)\s+(?:moi(?! (?:moi|trieu tap)\b)|trieu tap|gioi thieu|cu|phat hanh giay moi|chon cu|lua chon)\b[^;)]*\)?/

export function invitation(piece: Piece): string | null {
  const found = INVITED.exec(piece.folded)
  if (!found || !beginsWithBody((found[1] ?? '').trim())) return null
  const from = found.index + found[0].indexOf(found[1] as string)
  return piece.cut(from, from + (found[1] as string).length).plain
}

/** '(250 đại biểu)' after the name and 'Mời' before it say nothing of who it is. */
function bareName(piece: Piece): Piece {
  const lead =
    /^(?:[-+•]\s+|(?:dong )?(?:chu tri|chu toa)\s*:\s*(?=\S)|(?:kinh )?moi(?: du)?\s+(?!xa|phuong|thon|don vi|co quan|chi |to |diem )(?=\S)|\d{1,4}\s+(?:(?:dai bieu|nguoi(?! dan| lao| co| cao| su| tieu)|dong chi)\s+)?(?:la\s+)?(?=[a-z]))/.exec(
      piece.folded,
    )?.[0].length ?? 0
  const named = piece.cut(lead)
  const tail = /\s*\((?:khoang |du kien |moi )?(?:so luong )?:?\s*\d[\d.]*\s*[a-z /]{2,24}\)$/.exec(named.folded)
  return tail ? named.cut(0, tail.index).trim() : named
}

export function groupOf(piece: Piece, context: Context, whole: Piece = piece): ParticipantGroup | null {
  const text = bareName(piece.item)
  if (text.length < 3 || NOT_A_GROUP.test(text.folded)) return null
  const perUnit = perUnitIn(whole)
  // 'mỗi ấp 10 người (140 người)': the sum may stand in brackets behind.
  const counts = countsIn(whole).filter(
    (one) => !perUnit || one.to <= perUnit.from || (one.from >= perUnit.to && whole.text[one.from - 1] === '('),
  )
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

export const present = (groups: (ParticipantGroup | null)[]) => groups.filter((one) => one !== null)

export const ONLY_COUNT = /^(?:khoang |du kien |toi da )*(?:khoang )?\d[\d.]*\s*(?:-\s*\d+\s*)?[a-z/ ]{0,24}$/
const LIST_INSIDE = /\b(?:gom|trong do|cu the)\s*:/
export const LIST_LEAD =
  /[\s,(;.]*(?:\b(?:bao )?gom(?: co)?(?: cac(?: thanh phan| dong chi)?)?|\btrong do(?: co)?|\bphan bo(?: nhu sau| cu the| cho)*|\bcu the(?: la| nhu sau)?)\s*:?\s*$/

/** 'gồm: A; B' and 'gồm A; B' */
export const LIST_AT =
  /(?:gom|trong do|cu the)[^:;]{0,20}:\s*(?=\S)|(?:^|[,;(.\s-]\s*)(?:bao )?gom(?: co)?\s+(?=[a-z\d])/
const NAME_AND_COUNT = /^[^:]{4,110}:\s*(?:khoang\s+)?\d{1,4}\s+[a-z/ ]{2,24}$/

/** 'Đại biểu trẻ em (200 em): Hội đồng trẻ em: 40 em; học sinh: 160 em' */
function countedList(piece: Piece, context: Context): ParticipantGroup[] | null {
  const colon = outerColon(piece.text)
  const parts = colon < 0 ? [] : piece.cut(colon + 1).split(/;\s*/g)
  const head = piece.cut(0, Math.max(0, colon)).trim()
  // '(100 đại biểu): 40 doanh nghiệp, 60 hộ kinh doanh'
  const numbered = colon < 0 ? [] : piece.cut(colon + 1).item.split(/[;,]\s*(?=\d)/g)
  if (countsIn(head).length > 0 && numbered.length > 1 && numbered.every((part) => /^\d{1,4} [a-z]/.test(part.folded)))
    return present([
      TOTAL_ONLY.test(head.folded) ? null : groupOf(withoutLead(head), context, head),
      ...numbered.map((part) => groupOf(part, context)),
    ])
  const all = countsIn(head).length > 0 && parts.every((part) => NAME_AND_COUNT.test(part.item.folded))
  if (parts.length < 2 || !all) return null
  return present([
    TOTAL_ONLY.test(head.folded) ? null : groupOf(withoutLead(head), context, head),
    ...parts.map((part) => groupOf(part.item.cut(0, part.item.text.indexOf(':')), context, part)),
  ])
}

/** 'Thủ trưởng các cơ quan: A; B; C' → A, B, C; 'Hội viên (250 đại biểu), gồm: A; B' → the group, then A, B. */
export function groupsInItem(piece: Piece, context: Context): ParticipantGroup[] {
  const { text, folded } = piece
  const parts = piece.split(/;\s*/g)
  if (parts.length > 1 && parts.every((part) => NAME_AND_COUNT.test(part.item.folded)))
    return present(parts.map((part) => groupOf(part.item.cut(0, part.item.text.indexOf(':')), context, part)))
  const listed = countedList(piece, context)
  if (listed) return listed
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

/** 'Đại biểu nông dân (150 đại biểu): do Hội Nông dân tỉnh chọn cử, gồm …' */
const INVITING_LIST = /^do [^;:.]{3,90}? (?:moi|trieu tap|cu|chon cu|lua chon|gioi thieu),? (?:bao )?gom:?\s+/

function groupsInList(piece: Piece, head: Piece, rest: Piece, context: Context): ParticipantGroup[] {
  const level = levelOf(head.folded)
  const chosen = INVITING_LIST.exec(rest.folded)
  if (chosen) {
    const inviter = { ...context, invitedBy: invitation(rest) ?? context.invitedBy }
    return present([
      groupOf(withoutLead(head), inviter, head),
      ...splitNames(rest.cut(chosen[0].length), false).map((part) => groupOf(part, { ...inviter, level: null })),
    ])
  }
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
