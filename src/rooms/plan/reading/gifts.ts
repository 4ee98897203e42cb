// Gifts, commendations, and the chairs and microphones: whatever is counted out.
import type { GiftLine, LogisticsItem } from '../plan-facts.ts'
import type { Piece } from './piece.ts'
import type { World } from './reading-world.ts'
import { type Node, walk } from './structure.ts'

const NUMBER = '(?<![\\d/.,-])(\\d{1,5})(?![\\d/.]|\\s*(?:dong|trieu|%))'
const GIVEN: readonly RegExp[] = [
  new RegExp(
    `\\b(?:tang|trao(?: tang)?|ho tro|tham hoi)\\s+(?:qua\\s+|thuong\\s+)?(?:cho\\s+)?(?:khoang\\s+)?${NUMBER}`,
    'g',
  ),
  new RegExp(
    `\\b(?:bieu duong|khen thuong|tuyen duong|ton vinh|vinh danh|khen)\\s+(?:va khen thuong\\s+)?(?:cho\\s+)?(?:khoang\\s+)?${NUMBER}`,
    'g',
  ),
  new RegExp(
    `\\b(?:tang|trao(?: tang)?)\\s+(?:giay khen|bang khen|ky niem chuong|hoa|qua)\\b[^.;\\d]{0,90}\\bcho\\s+${NUMBER}\\s+[a-z]`,
    'g',
  ),
  new RegExp(`${NUMBER}\\s+(?:suat|phan)\\s+(?:qua|hoc bong|ho tro)`, 'g'),
  new RegExp(
    `${NUMBER}\\s+(?:giay khen|bang khen|ky niem chuong|phan thuong|xe dap|so tiet kiem|can nha|nha (?:tinh|dai|mai am|nhan ai|tinh thuong)|mo hinh (?:sinh ke|kinh te|giam ngheo)|the (?:bao hiem|bhyt))`,
    'g',
  ),
  new RegExp(`\\bdanh sach\\s+${NUMBER}[^.;]{0,120}\\bnhan (?:qua|ho tro)`, 'g'),
  new RegExp(
    `${NUMBER}\\s+(?:cnld|cong nhan|lao dong|doan vien|hoi vien|ho ngheo|em|hoc sinh|phu nu|nong dan|thanh nien|truong hop|gia dinh|nguoi)[^.;]{0,90}\\bnhan (?:qua|ho tro|hoc bong)`,
    'g',
  ),
  new RegExp(`\\b(?:xay(?: dung)?|ban giao|sua chua)\\s+(?:tang\\s+)?${NUMBER}\\s+(?:can\\s+)?nha(?! van hoa)\\b`, 'g'),
  new RegExp(
    `\\bcho \\d{1,5} [a-z ]{3,30}(?:,| va) ${NUMBER}\\s+(?:doanh nhan|ca nhan|tap the|ho|nong dan|hoi vien)\\b`,
    'g',
  ),
]

/** The clause around a place in the text. */
function clauseAround(piece: Piece, at: number): Piece {
  const head = piece.text.slice(0, at)
  const from = Math.max(head.lastIndexOf(';'), head.lastIndexOf('. '), head.lastIndexOf(':')) + 1
  const rest = /[;]|\.(?=\s|$)/.exec(piece.text.slice(at))
  return piece.cut(from, rest ? at + rest.index : piece.length).trim(' .;,')
}

const GIFT_SECTION = /\b(?:tang qua|khen thuong|bieu duong)\b/
const THING_SECTION = /\b(?:co so vat chat|hau can|trang thiet bi|khanh tiet|cong tac phuc vu)\b/

/** Below a heading of that name, whose items are things and not bodies that see to them. */
function isListed(node: Node, name: RegExp): boolean {
  const { parent } = node
  return parent !== null && parent.parent === null && parent.body.length < 90 && name.test(parent.body.folded)
}

type Body = { piece: Piece; node: Node }

function* bodies(world: World, skip: (node: Node) => boolean): Generator<Body> {
  for (const top of world.reading.sections)
    for (const node of walk(top)) if (!skip(node)) for (const piece of node.cells ?? [node.body]) yield { piece, node }
}

export function readGifts(world: World): GiftLine[] {
  const gifts: Found[] = []
  const skip = (node: Node) => world.sections.topics.get(node)?.has('participants') ?? false
  for (const { piece, node } of bodies(world, skip)) {
    const listed = isListed(node, GIFT_SECTION)
    const seen = new Set<number>()
    for (const pattern of GIVEN)
      for (const found of piece.folded.matchAll(pattern)) {
        const at = found.index + found[0].indexOf(found[1] as string)
        if (seen.has(at) || /^(?:tầng|tăng|tảng|tâng|trao đổi)/iu.test(piece.text.slice(found.index))) continue
        seen.add(at)
        const clause = clauseAround(piece, at)
        gifts.push({ gift: { text: clause.plain, count: Number(found[1]), source: clause.span }, listed })
      }
  }
  return unrepeated(gifts)
}

/** `listed`: in a section on gifts, where each line is a gift of its own. */
type Found = { gift: GiftLine; listed: boolean }

/** The same gift is named again where money and tasks are spoken of. */
function unrepeated(gifts: readonly Found[]): GiftLine[] {
  const kept: Found[] = []
  for (const one of gifts) {
    const twins = kept.filter((other) => other.gift.count === one.gift.count)
    const isOther = (other: Found) => one.listed && other.listed && other.gift.text !== one.gift.text
    if (twins.every(isOther)) kept.push(one)
  }
  return kept.map((one) => one.gift)
}

const THINGS =
  'bien|ban|ghe|micro|mic|mi-cro|man hinh|may chieu|may tinh|may in|may quay|may anh|may phat|loa|bo am thanh|dan am thanh|lang hoa|lo hoa|binh hoa|chau hoa|chai|thung|binh nuoc|ly|le tan|phong|xe|o to|pano|pa no|bang ron|bang zon|co|cap tai lieu|cap|bo tai lieu|tai lieu|camera|hop thu|hom thu|ke|quat|du|bat|backdrop|phong nen|phong chu|maket|market|standee|but|so tay|quyen|bo ban ghe|bo|cho ngoi|bang ten|the|phieu|khau trang|buc|dong phuc|suat an|suat nuoc|khay|khan|hoa|nhan vien|tinh nguyen vien|can bo phuc vu|dien thoai|duong truyen|thiet bi|nha ve sinh|ban an|giay moi|o dien|ti vi|tivi|bang'
const THING = new RegExp(
  `(?<![\\d/.,-])(\\d{1,5})(?:\\s*\\([a-z ]{2,20}\\))?\\s+((?:chiec|cai|cay|bo|chau|tap(?= tai lieu)|cuon(?= tai lieu))\\s+)?(?=(?:${THINGS})\\b)`,
  'g',
)
const THING_END =
  /[,;.()\n:]|\s(?:de|phuc vu|cho|o|dat|tai|ghi|va|phat|dua|mac|kem|tren|truoc|duoc|bo tri|cung|dung)\s|\s\d|$/
const NOT_A_THING =
  /^(?:bo phan|bo mon|ban (?:chi|to|ngay|tuyen|dan|thuong)\b|phong (?:ban|vien|trao)|the he|co quan|co so|cap (?:uy|hoi|tren)|so |hoa binh|bang (?:khen|cap)|xe dap|phieu bau|the (?:bhyt|bao hiem)|but phe|chai luoi)/

function itemsIn(piece: Piece): LogisticsItem[] {
  return [...piece.folded.matchAll(THING)].flatMap((found) => {
    const from = found.index + found[0].length
    const rest = piece.cut(from)
    if (NOT_A_THING.test(rest.folded)) return []
    const stop = THING_END.exec(rest.folded)
    const item = rest.cut(0, Math.min(stop?.index ?? rest.length, 70)).trim(' ,.;')
    return [{ item: item.plain, count: Number(found[1]), source: piece.cut(found.index, from + item.length).span }]
  })
}

/** In a list of things a line that is a number and a name is one thing, whatever it is: '30 bộ tài liệu'. */
function wholeItem(piece: Piece): LogisticsItem | null {
  const bare = piece.item
  const found = /^(\d{1,5})\s+(?=[a-z])(?!(?:ngay|phut|gio|thang|nam)\b)[^,;:.()\d]{1,60}$/.exec(bare.folded)
  if (!found) return null
  const item = bare.cut(found[0].length - found[0].replace(/^\d+\s+/, '').length)
  return { item: item.plain, count: Number(found[1]), source: bare.span }
}

export function readLogistics(world: World): LogisticsItem[] {
  const skip = (node: Node) => {
    const topics = world.sections.topics.get(node)
    return Boolean(
      topics?.has('participants') ||
        topics?.has('purpose') ||
        topics?.has('requirement') ||
        topics?.has('programme') ||
        (node.cells && !topics?.has('tasks')),
    )
  }
  return [...bodies(world, skip)].flatMap(({ piece, node }) => {
    const whole = isListed(node, THING_SECTION) ? wholeItem(piece) : null
    return whole ? [whole] : itemsIn(piece)
  })
}
