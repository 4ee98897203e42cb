/** The page as it is drawn: names, sentences, texts cut into what is plain, underlined and masked. Pure. */
import { lateness } from '#calendar/countdown.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import type { World } from '#platform/world.ts'
import { channelWords, formatPetitionCode, mostNamed, stateWords } from '#rooms/petitions/index.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { layMasks, type Mask, maskWords, titleOf, wordsToMask } from '../masks.ts'
import type { Other } from '../others-who-ask.ts'
import { agencyChoices } from '../read-petition.ts'
import { afterDays } from '../routing/due.ts'
import type { loadSortingPage } from '../sorting-page.ts'
import type { Confidence } from '../suggestion/suggest.ts'
import { filterWords, hrefOf, type Place } from './sorting-address.ts'

type Page = Awaited<ReturnType<typeof loadSortingPage>>
type Sheet = NonNullable<Page['sheet']>
type Span = { start: number; end: number }

export type Piece = { text: string; because?: true; same?: true; masked?: number }

/** The words of a mask are not in the page: only how long they are. */
export function pieces(text: string, because: readonly Span[], masks: readonly Mask[]): Piece[] {
  const cuts = [
    0,
    text.length,
    ...because.flatMap((each) => [each.start, each.end]),
    ...masks.flatMap((each) => [each.start, each.end]),
  ]
  const places = [...new Set(cuts)].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  const found: Piece[] = []
  const covers = (list: readonly Span[], at: number) => list.find((each) => each.start <= at && at < each.end)
  places.slice(0, -1).forEach((start, at) => {
    const end = places[at + 1]!
    const mask = covers(masks, start)
    if (mask) {
      if (mask.start === start) found.push({ text: '', masked: mask.end - mask.start })
    } else if (covers(because, start)) found.push({ text: text.slice(start, end), because: true })
    else found.push({ text: text.slice(start, end) })
  })
  return found
}

export function samePieces(text: string, same: readonly Span[]): Piece[] {
  return pieces(text, same, []).map(({ because, ...piece }) => (because ? { ...piece, same: true } : piece))
}

/** 'UBND xã Khe Vải', as it is said. */
const briefly = (name: string): string => name.replace(/^Ủy ban nhân dân /u, 'UBND ')
/** Where the matter is: the commune, also where the directory has only its committee. */
export const placeName = (name: string | null): string | null => {
  const place = name?.replace(/^Ủy ban nhân dân /u, '')
  return place ? place.charAt(0).toUpperCase() + place.slice(1) : null
}
const shortPlace = (name: string | null): string | null =>
  placeName(name)?.replace(/^(Xã|Phường|Đặc khu) /u, '') ?? null

const otherView = (other: Other) => ({
  id: other.id,
  code: formatPetitionCode(other.code),
  pieces: samePieces(other.text, other.same),
  where: shortPlace(other.commune),
  how: channelWords[other.channel as keyof typeof channelWords].toLowerCase(),
  together: other.together,
})

export function sortingView(page: Page, place: Place, world: World) {
  const { queue, sheet } = page
  const openId = sheet?.id ?? null
  const at = queue.rows.findIndex((row) => row.id === openId)
  const link = (row: { id: string } | undefined) => (row ? hrefOf(place, { petitionId: row.id, doing: null }) : null)
  const left = page.closesOn ? lateness(world.today, page.closesOn, world.calendar) : null
  return {
    place,
    opened: place.petitionId !== null,
    counts: queue.counts,
    total: queue.total,
    nothing: nothingWords(place, queue.tooMany),
    pages: page.pages,
    closing:
      page.closesOn && left
        ? `Hết ${formatDay(page.closesOn).slice(0, 5)}${left.state === 'late' ? '' : `, ${left.label.toLowerCase()}`}`
        : null,
    communes: page.communes.map(({ id, name }) => ({ id, name: placeName(name) ?? name })),
    rows: queue.rows.map((row) => ({
      id: row.id,
      href: hrefOf(place, { petitionId: row.id, doing: null }),
      code: formatPetitionCode(row.code),
      title: row.title,
      together: row.together,
      scope: row.scope !== null && row.state === 'new',
      answered: row.answered && row.state === 'clarification',
      line: [
        placeName(row.commune),
        momentWords(row.receivedAt, world.today),
        row.channel === 'web' ? null : channelWords[row.channel as keyof typeof channelWords].toLowerCase(),
        row.voiceSeconds ? `có ghi âm ${clock(row.voiceSeconds)}` : null,
        row.hidesIdentity ? 'giấu tên' : null,
      ]
        .filter(Boolean)
        .join(' · '),
      current: row.id === openId,
    })),
    previousHref: link(queue.rows[at - 1]),
    nextHref: at >= 0 ? link(queue.rows[at + 1]) : null,
    /** Where a decision leads: the next one, or the one before where this was the last. */
    afterId: (queue.rows[at + 1] ?? queue.rows[at - 1])?.id ?? null,
    topics: page.topics,
    dues: [...new Set([page.answerDays, 5, 10, 15])].map((days) => ({
      days,
      dueOn: formatDay(afterDays(world.today, days, world.calendar).date),
    })),
    sheet: sheet ? sheetView(sheet, page, world) : null,
  }
}

/** Why the list is empty, and what to do. */
export function nothingWords({ filter, search }: Place, tooMany: boolean): string {
  if (tooMany) return `Hơn ${mostNamed.toLocaleString('vi-VN')} ý kiến có “${search}”. Thêm chữ để tìm hẹp hơn.`
  if (search) return `Không thấy “${search}” trong mục “${filterWords[filter]}”.`
  if (filter !== 'waiting') return `Không có ý kiến nào: ${filterWords[filter].toLowerCase()}.`
  return 'Không còn ý kiến nào chờ xử lý. Ý kiến mới đến sẽ hiện ở đây.'
}

export type SortingView = ReturnType<typeof sortingView>
export type SheetView = NonNullable<SortingView['sheet']>

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

function sheetView(sheet: Sheet, page: Page, world: World) {
  const { suggestion, reviewed, decision } = sheet
  const masks = reviewed?.masks ?? suggestion?.masks ?? []
  const classified = sheet.classification && !sheet.classification.takenBack ? sheet.classification : null
  const agencies = agencyOptions(sheet, page)
  const state = sheet.withdrawn
    ? 'withdrawn'
    : !decision || decision.decision === 'reopened'
      ? 'new'
      : decision.decision
  return {
    id: sheet.id,
    code: formatPetitionCode(sheet.code),
    head: [
      channelWords[sheet.channel as keyof typeof channelWords].toLowerCase(),
      momentWords(sheet.receivedAt, world.today),
      placeName(sheet.commune),
      sheet.place,
      sheet.collectedBy ? `qua ${sheet.collectedBy}` : null,
      sheet.voiceSeconds ? `ghi âm ${clock(sheet.voiceSeconds)}` : null,
      sheet.photos > 0 ? `${sheet.photos} ảnh` : null,
      sheet.documents > 0 ? `${sheet.documents} tài liệu` : null,
    ].filter((part): part is string => Boolean(part)),
    hidesIdentity: sheet.hidesIdentity,
    pieces: pieces(sheet.text, suggestion?.because ?? [], masks),
    title: reviewed?.title ?? titleOf(sheet.text, masks),
    state: state as keyof typeof stateWords,
    stateLine: decision && state !== 'new' ? decisionLine(decision, world) : null,
    reason: state === 'new' ? '' : (decision?.reason ?? ''),
    waiting: state === 'new',
    decisionVersion: decision?.version ?? 0,
    classificationVersion: sheet.classification?.version ?? 0,
    mayDecide: !sheet.complainsOfMe && !sheet.withdrawn,
    complainsOfMe: sheet.complainsOfMe,
    masks: masks.length,
    maskKinds: [...new Set(masks.map((mask) => maskWords(mask.kind)))],
    maskWords: wordsToMask(sheet.text, masks),
    publicText: layMasks(sheet.text, masks),
    shown: reviewed?.shown ?? null,
    publicVersion: reviewed?.version ?? 0,
    reviewedBy: reviewed?.by ?? null,
    /** A typist mended the words after the masks were laid. */
    stale: reviewed !== null && layMasks(sheet.text, reviewed.masks) !== reviewed.text,
    messages: sheet.supplements.map((each) => ({ ...each, when: momentWords(each.at, world.today) })),
    members: sheet.members.map(otherView),
    candidates: sheet.candidates.map((each) => ({ ...otherView(each), likely: each.likely })),
    recurrences: sheet.recurrences
      .filter((each) => !each.denied)
      .map((each) => ({
        ...each,
        code: formatPetitionCode(each.code),
        year: each.askedOn.slice(0, 4),
        commune: placeName(each.commune),
      })),
    subjects: sheet.subjects,
    signs: (suggestion?.scope?.findings ?? []).map(({ why, because }) => ({
      why,
      words: because.map((each) => each.words),
    })),
    redirect: suggestion?.scope?.redirect ?? null,
    agencies,
    agencyCode: classified?.agencyCode ?? agencies.find((each) => each.recommended)?.code ?? null,
    topicCode: classified?.topicCode ?? suggestion?.topicCode ?? null,
    topicsOffered: (suggestion?.alternatives.topics ?? []).slice(0, 3).map((each) => each.code),
    because: [...new Set((suggestion?.because ?? []).map((each) => each.words.toLowerCase()))],
    moreReasons: moreReasons(sheet, page, agencies),
    isRead: suggestion !== null,
    allAgencies: agencyChoices(),
  }
}

function decisionLine(decision: NonNullable<Sheet['decision']>, world: World): string {
  const words = stateWords[decision.decision as keyof typeof stateWords]
  return `${words}: ${decision.by ?? 'cơ quan tiếp nhận'}, ${momentWords(decision.at, world.today)}${decision.reason !== '' && !decision.told ? ', không báo người gửi' : ''}`
}

export type AgencyOption = { code: string; name: string; why: string; confidence: Confidence; recommended: boolean }

function agencyOptions(sheet: Sheet, page: Page): AgencyOption[] {
  const names = new Map(agencyChoices().map(({ code, name }) => [code, name]))
  return (sheet.suggestion?.alternatives.agencies ?? []).slice(0, 3).map((each, at) => {
    const held = page.bodies.holders.find((h) => h.id === each.organisationId && h.functionCode === each.functionCode)
    const why = held
      ? `Giữ lĩnh vực ${held.functionName.charAt(0).toLowerCase()}${held.functionName.slice(1)}`
      : (whyWithoutFunction[each.code] ?? 'Danh bạ chưa ghi ai giữ việc này')
    const name =
      (each.organisationId && page.bodies.names.get(each.organisationId)) || names.get(each.code) || each.code
    return { code: each.code, name: briefly(name), why, confidence: each.confidence, recommended: at === 0 }
  })
}

const whyWithoutFunction: Readonly<Record<string, string>> = {
  'ubnd-xa': 'Nếu là việc của xã, phường, thôn',
  'ubnd-tinh': 'Nếu nhiều sở cùng phải làm',
  khac: 'Chưa rõ cơ quan nào',
}

/** "13 trên 14 ý kiến cùng nhóm đã giao Sở Xây dựng. Từ 01/03/2025 Sở Xây dựng nhận việc của Sở Giao thông vận tải." */
function moreReasons(sheet: Sheet, page: Page, agencies: readonly AgencyOption[]): string[] {
  const said: string[] = []
  const [most] = sheet.agencyOfGroup
  const name = agencies.find((each) => each.code === most?.code)?.name
  if (most && name) said.push(`${most.count} trên ${sheet.members.length} ý kiến cùng nhóm đã chọn ${name}`)
  const first = sheet.suggestion?.alternatives.agencies[0]
  const held = page.bodies.holders.find((h) => h.id === first?.organisationId && h.functionCode === first?.functionCode)
  if (held?.predecessor) said.push(`Từ ${formatDay(held.since)} ${held.name} nhận việc của ${held.predecessor}`)
  return said
}
