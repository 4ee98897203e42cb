/** One case as it is drawn. Pure. */

import { shortDate } from '#calendar/day-words.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import type { World } from '#platform/world.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { formatDay } from '#vietnamese/dates.ts'
import type { AnswerContent } from '../answer.ts'
import type { AnswerStep, AnswerVersion, StepKind } from '../answer-versions.ts'
import type { loadCasePage } from '../case-page.ts'
import { compareWords } from '../compare-answers.ts'
import type { LintFinding } from '../lint-answer.ts'
import { shownVersions } from '../stand.ts'
import { standingWords } from '../standing-words.ts'
import { contentView } from './content-view.ts'

type Loaded = Awaited<ReturnType<typeof loadCasePage>>

export function caseView({ own, asked }: Loaded, world: World) {
  const [first, ...others] = asked
  const isLead = own.role === 'lead'
  return {
    id: own.id,
    code: formatPetitionCode(own.code),
    conference: own.conference,
    text: first?.text ?? own.text,
    line: [own.commune, `giao ${momentWords(own.givenAt, world.today)}`].filter(Boolean).join(' · '),
    hidesIdentity: first?.hidesIdentity ?? own.hidesIdentity,
    together: asked.length,
    others: others.map((each) => ({
      code: formatPetitionCode(each.code),
      text: each.text,
      line: [each.commune, `gửi ${momentWords(each.receivedAt, world.today)}`].filter(Boolean).join(' · '),
      hidesIdentity: each.hidesIdentity,
    })),
    lead: own.lead,
    isLead,
    coordinators: own.coordinators.map(
      (each) =>
        `${each.name}, hạn ${shortDate(each.dueOn)}${each.kind === 'accepted' ? ', đã nhận' : each.kind === 'refused' ? ', đã trả lại' : ''}`,
    ),
    note: own.note,
    isTakenOn: own.said === 'accepted' || own.ruling?.upheld === true,
  }
}
export type CaseView = ReturnType<typeof caseView>

export function answerView(answer: NonNullable<Loaded['answer']>, world: World) {
  const { versions, steps, stand, standing } = answer
  const latest = versions[0] ?? null
  const back = steps.findLast(({ version, kind }) => version === latest?.version && kind === 'returned')
  return {
    version: latest?.version ?? 0,
    writing: latest?.writing ?? null,
    values: valuesOf(latest),
    shown: latest && contentView(latest),
    saved: latest && `${latest.by} lưu ${momentWords(latest.at, world.today)}, bản ${latest.version}`,
    stand,
    state: standingWords(standing, world),
    isDone: standing.approved > 0,
    returned: back ? { by: back.by, when: momentWords(back.at, world.today), reason: back.reason } : null,
    findings: findingViews(answer.findings, latest),
    marks: answer.findings.flatMap(({ place, kind }) =>
      place?.field === 'text' && kind !== 'no-date' && kind !== 'nobody' ? [place] : [],
    ),
    past: pastOf(versions, steps, world),
    may: {
      check: answer.mayCheckNow,
      approve: answer.mayApproveNow,
      back: answer.mayReturnNow,
      waitsForAnother: answer.waitsForAnother,
    },
  }
}
export type AnswerView = ReturnType<typeof answerView>

export const valuesOf = (content: AnswerContent | null): Record<string, string> => ({
  'tra-loi-thang': content?.direct ?? '',
  'ket-qua': content?.result ?? '',
  'tra-loi': content?.text ?? '',
  'se-lam': content?.action ?? '',
  'ai-lam': content?.responsible ?? '',
  'xong-ngay': content?.doneBy ? formatDay(content.doneBy) : '',
  'can-cu': content?.bases.join('\n') ?? '',
})

/** The parts in one text, so that versions can be compared as a reader would. */
const wholeText = (content: AnswerContent): string => {
  const { direct, text, facts } = contentView(content)
  return [direct && `${direct}.`, text, ...facts.map(({ label, value }) => `${label}: ${value}`)]
    .filter(Boolean)
    .join('\n')
}

const said: Readonly<Record<StepKind, string>> = {
  submitted: 'gửi duyệt',
  checked: 'đã xem',
  approved: 'duyệt',
  returned: 'trả lại',
}

/** The newest twenty texts worth showing, each with what was decided on it and how it differs from the one before. */
function pastOf(versions: readonly AnswerVersion[], steps: readonly AnswerStep[], world: World) {
  const sent = new Set(steps.map(({ version }) => version))
  const shown = shownVersions(versions, sent)
  return shown.slice(0, 20).map((each, index) => {
    const before = shown[index + 1]
    return {
      version: each.version,
      head: `Bản ${each.version}: ${each.by} lưu ${momentWords(each.at, world.today)}`,
      steps: steps
        .filter(({ version }) => version === each.version)
        .map(({ kind, by, at, reason }) => ({
          key: `${each.version}-${kind}`,
          words: `${by} ${said[kind]}, ${momentWords(at, world.today)}`,
          reason,
        })),
      changes: compareWords(before ? wholeText(before) : '', wholeText(each)),
      before: before?.version ?? null,
    }
  })
}

const around = 40
const longest = 150

/** Each finding with the words it is about and a little of what stands around them. */
export function findingViews(findings: readonly LintFinding[], content: AnswerContent | null) {
  return findings.map(({ kind, place, title, instead, otherId }, index) => {
    const text = (place && content?.[place.field]) ?? ''
    const [start, end] = [place?.start ?? 0, place?.end ?? 0]
    const words = text.slice(start, end)
    return {
      key: `${kind}-${index}`,
      title,
      instead,
      otherId: otherId ?? null,
      before: start > around ? `…${text.slice(start - around, start).replace(/^\S*\s/u, '')}` : text.slice(0, start),
      words: words.length > longest ? `${words.slice(0, longest)}…` : words,
      after: text.length > end + around ? `${text.slice(end, end + around).replace(/\s\S*$/u, '')}…` : text.slice(end),
    }
  })
}
export type FindingView = ReturnType<typeof findingViews>[number]
