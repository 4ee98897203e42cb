// /lam-viec/hoi-nghi/:conferenceId/thu-thap : which units collect, by when, how far each is; asking, reminding, the letter.
import { staffWorld } from '#platform/web/context.ts'
import { form, page } from '#platform/web/page.ts'
import { loadCollectingFacts, senderOf } from '#rooms/plan/index.ts'
import { LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { KeyFigures } from '#ui/facts.tsx'
import { ErrorSummary } from '#ui/form.tsx'
import { Message } from '#ui/panel.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import { leadBefore, proposeClosing, proposeQuestions } from '../call-proposal.ts'
import { type CandidateGroup, groups } from '../collection/candidate-groups.ts'
import { listCandidates } from '../collection/list-candidates.ts'
import { unitReminder } from '../collection/remind-unit.ts'
import { listUnitLines } from '../collection/unit-board.ts'
import { loadIntakeHead } from '../intake-head.ts'
import type { Route } from './+types/console-collection.ts'
import { actOnCollection } from './collection-actions.ts'
import { CollectionBoard } from './collection-board.tsx'
import { CollectionLetter } from './collection-letter.tsx'
import { CollectionRequest } from './collection-request.tsx'
import { IntakeTabs } from './intake-tabs.tsx'
import { unitView } from './unit-report.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const url = new URL(request.url)
  const asked = url.searchParams
  return world.read(async (db) => {
    const { conference, call, runs, units } = await loadIntakeHead(db, world, params.conferenceId)
    const lines = await listUnitLines(db, conference.id, world.today)
    const setting = {
      today: world.today,
      calendar: world.calendar,
      link: `${url.origin}/lam-viec/hoi-nghi/${conference.id}/tiep-nhan`,
      sender: senderOf(world),
      conferenceName: conference.name,
    }
    const group = (Object.keys(groups) as CandidateGroup[]).find((each) => each === asked.get('nhom')) ?? null
    const search = asked.get('ten')?.trim().slice(0, 100) ?? ''
    const facts = await loadCollectingFacts(db, conference.id)
    const lead = Math.min(60, Math.max(0, Math.trunc(Number(asked.get('truoc'))) || 0))
    const due =
      lead > 0 && facts.sessionDay
        ? leadBefore(facts.sessionDay, lead, world.calendar)
        : proposeClosing(facts, world.today, world.calendar)
    return {
      conference,
      runs,
      enters: runs || units.length > 0,
      editing: asked.get('sua') ?? '',
      reminding: asked.get('nhac') ?? '',
      lines: lines.map((line) => ({ ...unitView(line, world), reminder: unitReminder(line, setting) })),
      letter: lines.find((line) => line.letterNumber !== null)?.letterNumber ?? null,
      letterDay: lines.find((line) => line.letterIssuedOn !== null)?.letterIssuedOn ?? null,
      request: runs
        ? {
            group,
            search,
            lead,
            canCount: facts.sessionDay !== null,
            candidates: group
              ? await listCandidates(db, { conferenceId: conference.id, group, search, on: world.today })
              : [],
            due: due && { ...due, day: formatDay(due.day) },
            suggestions: (call?.suggestions.length ? call.suggestions : proposeQuestions(facts.topics)).join('\n'),
          }
        : null,
    }
  })
})

export const action = form(({ context, request, params }: Route.ActionArgs, typed: FormData) =>
  actOnCollection(staffWorld(context, request), params.conferenceId, new URL(request.url), typed),
)

export type CollectionData = Route.ComponentProps['loaderData']
export type CollectionTrouble = { typed: Record<string, string>; errors: Record<string, string> }

export default function ConsoleCollection({ loaderData, actionData }: Route.ComponentProps) {
  const { conference, lines, runs, enters, request } = loaderData
  const base = `/lam-viec/hoi-nghi/${conference.id}`
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const trouble: CollectionTrouble = {
    typed: actionData && 'typed' in actionData ? actionData.typed : {},
    errors: actionData && 'errors' in actionData ? actionData.errors : {},
  }
  const count = (stands: string) => lines.filter((line) => line.stands === stands).length
  const sum = (of: 'sent' | 'atUnit') => lines.reduce((all, line) => all + line[of], 0)
  return (
    <>
      <title>
        {pageTitle('Đơn vị thu thập ý kiến', { errors: Object.keys(trouble.errors).length, site: 'Đối Thoại' })}
      </title>
      <PageHead
        title="Đơn vị thu thập ý kiến"
        line={
          lines.length > 0
            ? `${lines.length} đơn vị: ${count('reported')} đã gửi đủ, ${count('late')} quá hạn, ${count('open')} còn hạn.`
            : 'Chưa yêu cầu đơn vị nào.'
        }
      >
        {runs && lines.length > 0 ? (
          <LinkButton href="#cong-van" icon="plan">
            Công văn hướng dẫn
          </LinkButton>
        ) : null}
      </PageHead>
      <IntakeTabs base={base} current="thu-thap" runs={runs} enters={enters} />
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary errors={Object.entries(trouble.errors).map(([field, message]) => ({ field, message }))} />
      {lines.length > 0 ? (
        <KeyFigures
          figures={[
            { value: lines.length, label: 'đơn vị được yêu cầu' },
            { value: count('reported'), label: 'đã gửi đủ', of: `trên ${lines.length}` },
            { value: count('late'), label: 'quá hạn', late: count('late') > 0 },
            { value: sum('sent'), label: 'ý kiến đã gửi lên' },
            { value: sum('atUnit'), label: 'ý kiến còn ở đơn vị' },
          ]}
        />
      ) : null}
      <CollectionBoard data={loaderData} base={base} trouble={trouble} />
      {request ? <CollectionRequest data={loaderData} base={base} trouble={trouble} /> : null}
      {runs && lines.length > 0 ? <CollectionLetter data={loaderData} base={base} trouble={trouble} /> : null}
    </>
  )
}
