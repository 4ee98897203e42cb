// /lam-viec/ke-hoach/:planId/phe-duyet : asking, proposing, appraising, approving or returning, issuing.
import { redirect } from 'react-router'
import { refuse } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { listOrganisationChoices } from '#rooms/directory/index.ts'
import { LinkButton } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { History } from '#ui/history.tsx'
import { A } from '#ui/link.tsx'
import { Message, Section } from '#ui/panel.tsx'
import { parseTypedDate } from '#vietnamese/dates.ts'
import { appraisePlan } from '../appraise-plan.ts'
import { approvePlan } from '../approve-plan.ts'
import { copyPlan } from '../copy-plan.ts'
import { loadDraft } from '../draft.ts'
import { proposePlan } from '../propose-plan.ts'
import { planNotFound } from '../refusals.ts'
import { returnPlan } from '../return-plan.ts'
import { loadReview } from '../review.ts'
import { sendForComment } from '../send-for-comment.ts'
import { withdrawApproval } from '../withdraw-approval.ts'
import type { Route } from './+types/console-plan-approval.ts'
import { typedText } from './form-errors.ts'
import { correctionFromForm, issueFromForm } from './issue-form.ts'
import { Asking, Decisions } from './plan-approval-parts.tsx'
import { type PlanApprovalView, planApprovalView } from './plan-approval-view.ts'
import { PlanDifferences } from './plan-differences.tsx'
import { Issuing } from './plan-issue-parts.tsx'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const review = await loadReview(world, params.planId)
  const draft = await loadDraft(world, params.planId)
  const openErrors = review.findings.filter((one) => one.severity === 'error' && one.decision === null).length
  const view = planApprovalView(draft, openErrors)
  const choices = view.canAsk ? await world.read((db) => listOrganisationChoices(db, world.today)) : []
  return { view, choices: choices.map(({ id, label }) => ({ id, label })) }
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const { planId } = params
  const here = `/lam-viec/ke-hoach/${planId}/phe-duyet`
  switch (typed.get('viec')) {
    case 'lay-y-kien': {
      const typedDue = typedText(typed, 'han-gop-y')
      const due = typedDue === '' ? null : parseTypedDate(typedDue)
      if (due && ('error' in due || due.precision !== 'day'))
        return wrongFields({ 'han-gop-y': 'error' in due ? due.error : 'Ghi đủ ngày, tháng, năm.' }, typed)
      const organisationIds = typed.getAll('co-quan').map(String)
      if (organisationIds.length === 0) return wrongFields({ 'co-quan': 'Chưa chọn cơ quan nào.' }, typed)
      await sendForComment(world, { planId, organisationIds, dueOn: due && 'date' in due ? due.date : null })
      return done(here, { say: `Đã gửi ${organisationIds.length} cơ quan góp ý` })
    }
    case 'trinh':
      await proposePlan(world, { planId, note: typedText(typed, 'loi-trinh') })
      return done(here, { say: 'Đã trình phê duyệt' })
    case 'tham-dinh':
      await appraisePlan(world, { planId, seenDigest: typedText(typed, 'ban'), note: typedText(typed, 'y-kien') })
      return done(here, { say: 'Đã ghi thẩm định' })
    case 'duyet':
      await approvePlan(world, { planId, seenDigest: typedText(typed, 'ban') })
      return done(here, { say: 'Đã phê duyệt kế hoạch' })
    case 'tra-lai': {
      const reason = typedText(typed, 'ly-do')
      if (reason === '') return wrongFields({ 'ly-do': 'Trả lại thì ghi lý do, để người soạn biết cần sửa gì.' }, typed)
      await returnPlan(world, { planId, reason })
      return done(here, { say: 'Đã trả lại kế hoạch' })
    }
    case 'rut-phe-duyet': {
      const reason = typedText(typed, 'vi-sao-rut')
      if (reason === '')
        return wrongFields({ 'vi-sao-rut': 'Rút phê duyệt thì ghi lý do, để người soạn biết cần sửa gì.' }, typed)
      await withdrawApproval(world, { planId, reason })
      return done(here, { say: 'Đã rút phê duyệt' })
    }
    case 'dinh-chinh':
      return correctionFromForm(world, planId, typed, here)
    case 'ban-hanh':
      return issueFromForm(world, planId, typed, here)
    case 'dieu-chinh': {
      const { planId: amended } = await copyPlan(world, { planId, newDate: null })
      return redirect(`/lam-viec/ke-hoach/${amended}`)
    }
    default:
      return refuse(planNotFound)
  }
})

export default function ConsolePlanApproval({ loaderData, actionData }: Route.ComponentProps) {
  const { view, choices } = loaderData
  const errors = actionData?.errors ?? {}
  const typed = actionData?.typed ?? {}
  return (
    <>
      <title>{pageTitle(`Phê duyệt: ${view.title}`, { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <PageHead title="Lấy ý kiến, phê duyệt, ban hành" line={view.title}>
        <LinkButton href={`/lam-viec/ke-hoach/${view.id}/van-ban`} icon="paper">
          Xem văn bản
        </LinkButton>
        <LinkButton href={`/lam-viec/ke-hoach/${view.id}`} icon="edit">
          Sửa nội dung
        </LinkButton>
      </PageHead>
      <div className="measure">
        {actionData?.refusal ? (
          <Message kind="error" live>
            Lỗi: {actionData.refusal.say}
          </Message>
        ) : null}
        <p>
          <StateChip state={view.state.chip}>{view.state.label}</StateChip>
        </p>
        <p className="stack-top">{view.state.line}</p>
        <Changed view={view} />
        <Decisions view={view} typed={typed} errors={errors} />
        <Asking view={view} typed={typed} errors={errors} choices={choices} />
        <Issuing view={view} typed={typed} errors={errors} />
        <Past view={view} />
      </div>
    </>
  )
}

function Changed({ view }: { view: PlanApprovalView }) {
  if (view.changed.length === 0) return null
  return (
    <Section title={`Đã sửa sau khi ${view.changedSince}: ${view.changed.length} chỗ`} id="da-sua">
      <PlanDifferences differences={view.changed} />
    </Section>
  )
}

function Past({ view }: { view: PlanApprovalView }) {
  if (view.history.length === 0) return null
  const file = (key: string, ending: string) => `/lam-viec/ke-hoach/${view.id}/van-ban.${ending}?ban=${key}`
  return (
    <Section title="Đã trình, đã quyết định">
      <History
        entries={view.history.map((each) => ({
          ...each,
          what: (
            <>
              {each.what} (
              <A href={file(each.key, 'docx')} download="">
                bản lúc đó
              </A>
              )
            </>
          ),
        }))}
      />
    </Section>
  )
}
