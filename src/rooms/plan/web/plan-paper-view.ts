/** The plan's paper as the page draws it: the sheet with what was commented marked, and pieces to take elsewhere. Pure. */
import { type PaperMark, paperHtml } from '#papers/html.ts'
import type { ProfileId } from '#papers/model.ts'
import { formatDay } from '#vietnamese/dates.ts'
import type { Draft, DraftComment } from '../draft.ts'
import { factForms } from '../facts/fact-forms.ts'
import { type FactRow, kindOf } from '../facts/fact-rows.ts'
import { factWords } from '../facts/fact-words.ts'
import { placedDraft } from '../writing/draft-text.ts'
import { profileOf } from '../writing/paper-head.ts'
import { planPaper } from '../writing/plan-paper.ts'
import { settledFacts } from '../writing/settled.ts'
import { momentWords } from './moment-words.ts'

export const profileNames: Record<ProfileId, string> = {
  state: 'Nhà nước (Nghị định 30/2020/NĐ-CP)',
  party: 'Đảng (Hướng dẫn 05-HD/VPTW)',
  mass_organisation: 'Mặt trận, đoàn thể',
}

export type PlanPaperView = ReturnType<typeof planPaperView>

export function planPaperView(draft: Draft, askedKey: string | null) {
  const { rows } = placedDraft(draft.rows, draft.paper)
  const open = draft.comments.filter((comment) => comment.settledHow === null)
  const facts = settledFacts(draft.facts)
  return {
    id: draft.plan.id,
    title: draft.facts.title ?? 'Kế hoạch chưa có trích yếu',
    html: paperHtml(planPaper(draft.facts, draft.paper), { marks: marksOf(rows, open, askedKey) }),
    issuer: draft.facts.issuer,
    profile: draft.paper.chosen,
    ownProfile: profileNames[profileOf(facts.issuer)],
    superior: draft.paper.superior ?? '',
    issue: draft.issue ? { ...draft.issue, day: formatDay(draft.issue.issuedOn) } : null,
    mayRead: draft.may.read,
    mayWork: draft.may.work,
    mayComment: (draft.may.read || draft.may.speakFor !== null) && draft.issue === null,
    speakFor: draft.may.speakFor,
    dueOn: draft.plan.asked.at(-1)?.dueOn ? formatDay(draft.plan.asked.at(-1)!.dueOn!) : null,
    comments: draft.comments.map((comment) => commentView(comment, rows)),
    choices: choicesOf(rows),
    askedKey,
    pieces: [
      { name: 'trích yếu', text: facts.title ?? '' },
      { name: 'căn cứ', text: facts.bases.map((basis) => `Căn cứ ${basis.text};`).join('\n') },
      { name: 'nơi nhận', text: facts.recipients.map((line) => `- ${line};`).join('\n') },
    ].filter((piece) => piece.text !== ''),
    copied: draft.copied,
  }
}

const nameOf = (row: FactRow): string => {
  const { label, text } = factWords(kindOf(row.key), row.value)
  const short = text.length > 70 ? `${text.slice(0, 69)}…` : text
  return `${label}: ${short}`
}

function commentView(comment: DraftComment, rows: readonly FactRow[]) {
  const row = comment.factKey ? rows.find((each) => each.key === comment.factKey) : undefined
  const about = row?.value != null ? nameOf(row) : comment.factKey ? 'Mục đã bỏ khỏi kế hoạch' : 'Cả kế hoạch'
  return { ...comment, about, when: momentWords(comment.at) }
}

/** What can be commented, under the names of its kinds, in the plan's order. */
function choicesOf(rows: readonly FactRow[]) {
  const groups = new Map<string, { value: string; label: string }[]>()
  for (const row of rows) {
    if (row.value === null) continue
    const { label } = factForms[kindOf(row.key)]
    const known = groups.get(label) ?? []
    groups.set(label, [...known, { value: row.key, label: nameOf(row) }])
  }
  return [...groups].map(([label, options]) => ({ label, options }))
}

/** Marks may touch but not overlap: the first in the text wins. */
function marksOf(rows: readonly FactRow[], comments: readonly DraftComment[], asked: string | null): PaperMark[] {
  const keys = new Set([...comments.map((comment) => comment.factKey), asked])
  const marks = rows
    .filter((row) => keys.has(row.key) && row.sourceStart !== null)
    .map((row) => ({ id: row.key, start: row.sourceStart!, end: row.sourceEnd! }))
    .sort((a, b) => a.start - b.start)
  let end = -1
  return marks.filter((mark) => {
    if (mark.start < end) return false
    end = mark.end
    return true
  })
}
