/** The review as the page draws it: texts cut to size, marks placed, nothing that the page does not show. Pure. */
import { changeWords } from '../facts/fact-change-words.ts'
import { factToForm } from '../facts/fact-form-values.ts'
import { factForms } from '../facts/fact-forms.ts'
import { type FactKind, kindOf, listKinds } from '../facts/fact-rows.ts'
import { type FactWords, factWords } from '../facts/fact-words.ts'
import type { FactNow } from '../facts/plan-facts-now.ts'
import { type PaperMark, paperLines } from '../paper-segments.ts'
import type { FindingNow, Review } from '../review.ts'

export const tabs = {
  'tat-ca': { label: 'Tất cả', kinds: null },
  'can-xem': { label: 'Cần xem', kinds: null },
  viec: { label: 'Việc và hạn', kinds: ['tasks'] },
  'chi-tieu': { label: 'Phiên, người', kinds: ['sessions', 'hubs', 'participants', 'chairs'] },
  'kinh-phi': { label: 'Kinh phí, quà', kinds: ['funding', 'gifts', 'logistics'] },
} as const
export type TabName = keyof typeof tabs

/** In the order of the plan itself. */
const groups: { title: string; kinds: FactKind[] }[] = [
  { title: 'Văn bản', kinds: ['issuer', 'documentNumber', 'issuedAt', 'title', 'bases'] },
  { title: 'Mục đích, yêu cầu', kinds: ['purposes', 'requirements'] },
  { title: 'Hội nghị', kinds: ['theme', 'form', 'chairs', 'standingBody', 'topics', 'contact', 'otherContacts'] },
  { title: 'Thời gian, địa điểm, chỉ tiêu', kinds: ['sessions', 'hubs'] },
  { title: 'Thành phần', kinds: ['participants'] },
  { title: 'Chương trình', kinds: ['programme'] },
  { title: 'Việc và hạn', kinds: ['tasks'] },
  { title: 'Kinh phí, quà, hậu cần', kinds: ['funding', 'gifts', 'logistics'] },
  { title: 'Nơi nhận, người ký', kinds: ['recipients', 'signatory'] },
]

export type FactView = {
  key: string
  kind: FactKind
  anchor: string
  words: FactWords
  version: number
  unsure: boolean
  removed: boolean
  placed: boolean
  by: string | null
  /** What stands in the boxes, for the one that is open. */
  boxes: Record<string, string> | null
}

export type ReviewView = ReturnType<typeof reviewView>

export function reviewView(review: Review, url: URL) {
  const tab = (url.searchParams.get('muc') ?? 'tat-ca') as TabName
  const editing = url.searchParams.get('sua')
  const adding = url.searchParams.get('them')
  const { plan, findings, read } = review
  const facts = review.facts
    .filter((fact) => fact.value !== null || isShownWhenAbsent(fact))
    .map((fact) => factView(fact, editing))
  const isWanted = (fact: FactView) => {
    if (fact.key === editing) return true
    if (tab === 'can-xem') return fact.unsure
    const kinds = (tabs[tab] ?? tabs['tat-ca']).kinds as readonly FactKind[] | null
    return kinds === null || kinds.includes(fact.kind)
  }
  return {
    id: plan.id,
    title: read.title ?? 'Kế hoạch',
    fileName: plan.fileName,
    pages: plan.pages,
    mayWork: plan.mayWork && !plan.created,
    conferenceIds: review.conferenceIds,
    lines: paperLines(review.text, marksOf(review.facts, findings)),
    findings: findings.map((finding) => findingView(finding, review.facts)),
    mended: review.mended.map((one) => ({ ...one, corrected: one.corrected.map(changeWords) })),
    openErrors: findings.filter((finding) => finding.severity === 'error' && finding.decision === null).length,
    tab,
    editing,
    adding: adding && adding in factForms ? (adding as FactKind) : null,
    tabCounts: {
      'tat-ca': facts.filter((fact) => !fact.removed).length,
      'can-xem': facts.filter((fact) => fact.unsure).length,
      viec: read.tasks.length,
      'chi-tieu': read.sessions.length + read.hubs.length + read.participants.length + read.chairs.length,
      'kinh-phi': read.funding.length + read.gifts.length + read.logistics.length,
    } as Record<TabName, number>,
    groups: groups
      .map(({ title, kinds }) => ({
        title,
        kinds: kinds.filter((kind) => (listKinds as readonly string[]).includes(kind)),
        facts: kinds.flatMap((kind) => facts.filter((fact) => fact.kind === kind && isWanted(fact))),
      }))
      .filter((group) => group.facts.length > 0 || (tab === 'tat-ca' && group.kinds.length > 0)),
    will: {
      conferences: Math.max(1, read.sessions.length),
      hubs: read.hubs.length,
      tasks: read.tasks.length,
      quotas: read.sessions.reduce((sum, session) => sum + session.quotas.length, 0),
    },
  }
}

/** Its words, its ways to mend and how many facts each would correct; what must be corrected by hand has its fact. */
function findingView(finding: FindingNow, facts: readonly FactNow[]) {
  const { about: _about, corrections, corrected, ...shown } = finding
  return {
    ...shown,
    anchor: anchorOf('loi', finding.key),
    choices: finding.fixes.map((fix) => ({ fix, corrects: corrections?.[fix]?.length ?? 0 })),
    corrected: corrected.map(changeWords),
    factKey: factAt(finding, facts),
  }
}

/** The shortest fact in whose words the finding stands: the nearest to correct. */
function factAt({ source }: FindingNow, facts: readonly FactNow[]): string | null {
  if (!source) return null
  const length = (fact: FactNow) => fact.sourceEnd! - fact.sourceStart!
  const around = facts.filter(
    ({ sourceStart, sourceEnd, value }) =>
      value !== null && sourceStart !== null && sourceStart < source.end && source.start < sourceEnd!,
  )
  return around.sort((a, b) => length(a) - length(b))[0]?.key ?? null
}

/** A clerk looks for these when they are missing. */
const shownWhenAbsent: readonly FactKind[] = ['documentNumber', 'theme', 'standingBody', 'contact']
const isShownWhenAbsent = (fact: FactNow): boolean =>
  shownWhenAbsent.includes(fact.key as FactKind) || (fact.version > 1 && fact.madeBy !== null)

function factView(fact: FactNow, editing: string | null): FactView {
  const kind = kindOf(fact.key)
  return {
    key: fact.key,
    kind,
    anchor: anchorOf('su-kien', fact.key),
    words: factWords(kind, fact.value),
    version: fact.version,
    unsure: fact.unsure,
    removed: fact.value === null && fact.key.includes('/'),
    placed: fact.sourceStart !== null,
    by: fact.madeBy,
    boxes: fact.key === editing ? factToForm(kind, fact.value) : null,
  }
}

/** Long passages and the frame of the document: underlined only, so that days, sums and owners stand out. */
const quiet: readonly FactKind[] = [
  'issuer',
  'issuedAt',
  'title',
  'bases',
  'purposes',
  'requirements',
  'recipients',
  'signatory',
  'documentNumber',
]

function marksOf(facts: readonly FactNow[], findings: readonly FindingNow[]): PaperMark[] {
  const wrong = findings.filter(
    (finding) => finding.severity === 'error' && finding.decision === null && finding.source,
  )
  const marks = facts
    .filter((fact) => fact.sourceStart !== null && fact.value !== null)
    .map(
      (fact): PaperMark => ({
        key: fact.key,
        start: fact.sourceStart!,
        end: fact.sourceEnd!,
        kind: fact.unsure ? 'unsure' : quiet.includes(kindOf(fact.key)) ? 'quiet' : 'fact',
      }),
    )
  return [
    ...marks,
    ...wrong.map(
      (finding): PaperMark => ({
        key: `!${finding.key}`,
        start: finding.source!.start,
        end: finding.source!.end,
        kind: 'wrong',
      }),
    ),
  ]
}

/** An id for the page: letters, digits and dashes only. */
export const anchorOf = (prefix: string, key: string): string =>
  `${prefix}-${key.replace(/[^a-zA-Z0-9]+/g, '-').slice(0, 60)}`
