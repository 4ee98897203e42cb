/** What a coordinating body sees of its own contribution. Pure. */
import { momentWords } from '#platform/web/moment-words.ts'
import type { World } from '#platform/world.ts'
import { formatDay } from '#vietnamese/day.ts'
import { fileViews } from '../../web/form-view.ts'
import type { ContributionStepKind } from '../contribution.ts'
import type { loadOwnContribution } from '../contributions.ts'

type Own = NonNullable<Awaited<ReturnType<typeof loadOwnContribution>>>

const said: Readonly<Record<ContributionStepKind, string>> = {
  submitted: 'gửi duyệt',
  approved: 'duyệt và gửi',
  returned: 'trả lại',
}
const stands: Readonly<Record<string, string>> = {
  missing: 'Chưa soạn',
  draft: 'Đang soạn',
  submitted: 'Chờ lãnh đạo duyệt',
  returned: 'Bị trả lại, cần sửa',
  approved: 'Đã gửi cơ quan chủ trì',
}

export function contributionView(own: Own, world: World) {
  const { latest, steps, stand } = own
  return {
    organisationId: own.organisationId,
    body: own.body,
    due: formatDay(own.dueOn),
    isTakenOn: own.said === 'accepted',
    version: latest?.version ?? 0,
    writing: latest?.writing ?? null,
    stand,
    state: stands[stand] ?? '',
    isOut: own.isOut,
    text: latest?.text ?? '',
    bases: latest?.bases ?? [],
    files: fileViews(own.assignmentId, own.files, own.organisationId),
    saved: latest && `${latest.by} lưu ${momentWords(latest.at, world.today)}, bản ${latest.version}`,
    past: steps
      .map(({ version, kind, by, at, reason }) => ({
        key: `${version}-${kind}`,
        at: at.toISOString(),
        when: momentWords(at, world.today),
        who: by,
        what: `${said[kind]} bản ${version}`,
        why: reason || undefined,
      }))
      .reverse(),
    may: { approve: own.mayApproveNow, back: own.mayReturnNow, waitsForAnother: own.waitsForAnother },
  }
}
export type ContributionView = ReturnType<typeof contributionView>
