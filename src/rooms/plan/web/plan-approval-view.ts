/** Asking, proposing, approving and issuing as the page draws them. Pure. */
import { formatDay } from '#vietnamese/dates.ts'
import type { Draft, DraftIssue } from '../draft.ts'
import { type EndorsementStep, lastRound } from '../endorsements.ts'
import { splitNumber } from '../writing/paper-head.ts'
import { settledFacts } from '../writing/settled.ts'
import { momentWords } from './moment-words.ts'

const stepWords: Record<EndorsementStep, string> = {
  proposed: 'trình kế hoạch',
  appraised: 'thẩm định kế hoạch',
  approved: 'phê duyệt kế hoạch',
  returned: 'trả lại kế hoạch',
  withdrawn: 'rút phê duyệt kế hoạch',
}

export type PlanApprovalView = ReturnType<typeof planApprovalView>

export function planApprovalView(draft: Draft, openErrors: number) {
  const round = lastRound(draft.endorsements)
  const isOpen = round !== null && !round.decided
  const { may } = draft
  return {
    id: draft.plan.id,
    title: draft.facts.title ?? 'Kế hoạch chưa có trích yếu',
    digest: draft.digest,
    openErrors,
    state: stateOf(draft, isOpen),
    asked: roundsAsked(draft),
    openComments: draft.comments.filter((comment) => comment.settledHow === null).length,
    changed: draft.changed,
    changedSince: round?.withdrawn
      ? 'rút phê duyệt'
      : round?.decided?.step === 'approved'
        ? 'phê duyệt'
        : round?.decided
          ? 'trả lại'
          : 'trình',
    history: [...draft.endorsements].reverse().map((each) => ({
      key: `${each.round}-${each.step}`,
      at: each.at.toISOString(),
      when: momentWords(each.at),
      who: each.by ?? 'Hệ thống',
      what: `${stepWords[each.step]}, lần ${each.round}`,
      why: each.note,
    })),
    issue: draft.issue ? issueView(draft.issue) : null,
    formerIssues: draft.formerIssues.map(issueView),
    symbol: splitNumber(settledFacts(draft.facts).documentNumber)?.symbol ?? null,
    canAsk: may.work && draft.issue === null,
    canPropose: may.work && draft.issue === null && !isOpen && !draft.isApproved,
    canAppraise: may.appraise && isOpen && !round.appraised && !draft.isMine,
    canDecide: (may.approve || may.appraise) && isOpen,
    canApprove: may.approve && isOpen && !draft.isMine,
    canWithdraw: may.withdraw,
    isMine: isOpen && draft.isMine,
    canIssue: may.work && draft.issue === null,
    isApproved: draft.isApproved,
    mayWork: may.work,
  }
}

const issueView = ({ at, ...issue }: DraftIssue) => ({
  ...issue,
  day: formatDay(issue.issuedOn),
  when: momentWords(at),
})

/** Where the plan stands, in one chip and one sentence. */
function stateOf(draft: Draft, isOpen: boolean): { chip: 'open' | 'soon' | 'done'; label: string; line: string } {
  const round = lastRound(draft.endorsements)
  if (draft.issue)
    return {
      chip: 'done',
      label: 'Đã ban hành',
      line: `Số ${draft.issue.number}, ngày ${formatDay(draft.issue.issuedOn)}.`,
    }
  if (draft.isApproved)
    return { chip: 'done', label: 'Đã phê duyệt', line: 'Chờ văn thư lấy số, ghi ngày và ban hành.' }
  if (isOpen)
    return {
      chip: 'soon',
      label: 'Đang chờ phê duyệt',
      line: round?.appraised ? 'Đã thẩm định, chờ người ký phê duyệt.' : 'Đã trình, chờ thẩm định hoặc phê duyệt.',
    }
  if (round?.withdrawn)
    return { chip: 'soon', label: 'Phê duyệt đã rút', line: `Lý do: ${round.withdrawn.note} Sửa rồi trình lại.` }
  if (round?.decided?.step === 'approved')
    return {
      chip: 'soon',
      label: 'Cần phê duyệt lại',
      line: 'Nội dung đã sửa sau khi phê duyệt, nên lần phê duyệt đó không còn bao trùm bản này.',
    }
  if (round?.decided) return { chip: 'soon', label: 'Bị trả lại', line: `Lý do: ${round.decided.note}` }
  return { chip: 'open', label: 'Đang soạn', line: 'Chưa trình phê duyệt.' }
}

function roundsAsked({ plan, comments }: Draft) {
  const rounds = [...new Set(plan.asked.map((body) => body.round))]
  return rounds.map((number) => {
    const bodies = plan.asked.filter((body) => body.round === number)
    const dueOn = bodies[0]!.dueOn
    return {
      number,
      when: momentWords(bodies[0]!.askedAt),
      due: dueOn ? formatDay(dueOn) : null,
      bodies: bodies.map(({ id, name }) => ({
        id,
        name,
        said: comments.filter((one) => one.organisation === name).length,
      })),
    }
  })
}
