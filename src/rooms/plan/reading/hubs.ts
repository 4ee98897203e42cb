// Điểm cầu: where they are, how many sit there, who invites.
import type { PlannedHub, SourceSpan } from '../plan-facts.ts'
import { countsIn, perUnitIn } from './counts.ts'
import type { Piece } from './piece.ts'
import type { World } from './reading-world.ts'
import type { Topic } from './sections.ts'
import { type Node, walk } from './structure.ts'

const HUB = /\bdiem cau\b/
const NAMED =
  /(?:(?:cac|tai|01|1|mot)\s+)*diem cau(?:\s+(?:chinh|trung tam))?(?:\s+(?:cua|o|tai|cap|dat tai))*\s*((?:cac\s+)?[^(:;,.\n]{2,60}(?:,\s*(?:phuong|thi tran|thanh pho|dac khu)\b)?)?/g
const KEY_STOP = /\b(?:cac|cua|o|tai|cap|diem|cau|cac|dai bieu|don vi)\b/g

type Draft = {
  key: string
  name: Piece
  place: Piece | null
  attendees: number | null
  invitedBy: string | null
  source: SourceSpan
}

function keyOf(name: string): string {
  const words = name.replace(KEY_STOP, ' ').replace(/\s+/g, ' ').trim()
  if (words === 'chinh' || words === 'trung tam') return 'chinh'
  return (
    /^(?:tinh|thanh pho|huyen|xa|phuong|trung uong)(?=$|,| phuong| thi tran| thanh pho)/.exec(words)?.[0] ??
    (words || 'chinh')
  )
}

/** 'Điểm cầu tỉnh (Hội trường A)', 'Điểm cầu tỉnh: Hội trường A', 'điểm cầu tỉnh tại Hội trường A' */
function placeAfter(rest: Piece): Piece | null {
  const bracket = /^\s*\(([^)]{3,120})\)/.exec(rest.text)
  if (bracket) {
    const inner = rest.cut(bracket[0].indexOf('(') + 1, bracket[0].length - 1).trim()
    return countsIn(inner).length > 0 || /^do\b/.test(inner.folded) ? null : inner
  }
  const told = /^\s*:\s*(?:tại\s+)?(?=\p{Lu})/u.exec(rest.text)
  if (told && !/^(?:dai dien|lanh dao|chu tich|do |khoang|du kien|gom)/.test(rest.folded.slice(told[0].length)))
    return untilComma(rest.cut(told[0].length))
  const led =
    /^\s*[:,–-]?\s*(?:duoc\s+)?(?:bo tri\s+)?(?:dat\s+)?(?:tai\s+)?(?=(?:cac\s+)?(?:hoi truong|phong hop|trung tam|nha van hoa|tru so|hoi truong|ubnd|uy ban|phong))/.exec(
      rest.folded,
    )
  if (!led) return null
  return untilComma(rest.cut(led[0].length))
}

const PLACED = /^(?:tru so|hoi truong|phong hop|nha van hoa|trung tam|ubnd|uy ban nhan dan)\b/

function untilComma(piece: Piece): Piece {
  const stop = /[;.(\n]|,\s*(?:so luong|khoang|gom|va diem|\d)/.exec(piece.folded)
  return piece.cut(0, stop?.index ?? Math.min(piece.length, 160)).trim(' .,;:')
}

function invitedBy(piece: Piece): string | null {
  const found =
    /\bdo\s+(?=(?:cac )?(?:ubnd|uy ban|hoi|lien doan|huyen|xa|dang|doan|van phong|so))([^:;.()]{4,80}?)\s+(?:moi(?! (?:moi|trieu tap)\b)|trieu tap|gioi thieu|quyet dinh)/.exec(
      piece.folded,
    )
  if (!found) return null
  const from = found.index + found[0].indexOf(found[1] as string)
  return piece.cut(from, from + (found[1] as string).length).plain
}

function draftsIn(node: Node): Draft[] {
  const drafts: Draft[] = []
  for (const found of node.body.folded.matchAll(NAMED)) {
    const tail = (found[1] ?? '').replace(/\s+(?:va|voi|den|toi|la|gom|co|duoc|dat|ket noi|tai|bo tri|do)\b.*$/, '')
    if (!tail && !/diem cau (?:chinh|trung tam)/.test(found[0])) continue
    if (/^\d|^(?:duoc|nay|do|se|phai|con lai|khong|toi (?:da|thieu)|it nhat|khoang|bo tri|chiu)\b/.test(tail)) continue
    const lead = /^(?:(?:cac|tai|01|1|mot)\s+)*/.exec(found[0])?.[0].length ?? 0
    const end = found[1] ? found.index + found[0].length - found[1].length + tail.length : found.index + found[0].length
    // '06 điểm cầu tại trụ sở LĐLĐ các huyện, thị xã': the place is all the name there is.
    const placed = PLACED.exec(tail)
    const name = placed
      ? node.body.cut(found.index + lead, found.index + lead + 'điểm cầu'.length)
      : node.body.cut(found.index + lead, end).trim(' :,')
    const place = placed ? untilComma(node.body.cut(end - tail.length)) : placeAfter(node.body.cut(end))
    const key = placed ? (/(?:^|\s)(?:huyen|xa|phuong|tinh)(?=\s|$|,)/.exec(tail)?.[0] ?? tail) : name.folded
    drafts.push({ key: keyOf(key), name, place, attendees: null, invitedBy: null, source: name.span })
  }
  return drafts
}

function merge(known: Map<string, Draft>, draft: Draft): Draft {
  const old = known.get(draft.key)
  if (!old) {
    known.set(draft.key, draft)
    return draft
  }
  old.place ??= draft.place
  if (old.name.folded === 'diem cau') old.name = draft.name
  return old
}

export function readHubs(world: World): PlannedHub[] {
  const known = new Map<string, Draft>()
  collect(world, known, (topics) => !topics?.has('form'))
  if (known.size === 0) collect(world, known, () => true)
  return [...known.values()].map(({ name, place, attendees, invitedBy: by, source }) => ({
    name: name.plain,
    place: place?.plain ?? null,
    attendees,
    ...(by ? { invitedBy: by } : {}),
    source,
  }))
}

function collect(
  world: World,
  known: Map<string, Draft>,
  wanted: (topics: ReadonlySet<Topic> | undefined) => boolean,
): void {
  for (const top of world.reading.sections) {
    for (const node of walk(top)) {
      const topics = world.sections.topics.get(node)
      if (
        !wanted(topics) ||
        !HUB.test(node.body.folded) ||
        topics?.has('tasks') ||
        topics?.has('funding') ||
        topics?.has('programme') ||
        topics?.has('purpose')
      )
        continue
      const drafts = draftsIn(node)
      for (const draft of drafts) {
        const hub = merge(known, draft)
        if (drafts.length > 1) continue
        const each = perUnitIn(node.body)
        const own = countsIn(node.body).find((one) => !each || one.to <= each.from || one.from >= each.to)
        hub.attendees ??= own?.count ?? null
        hub.invitedBy ??= invitedBy(node.body)
        if (topics?.has('participants')) for (const inner of walk(node)) hub.invitedBy ??= invitedBy(inner.body)
      }
    }
  }
}
