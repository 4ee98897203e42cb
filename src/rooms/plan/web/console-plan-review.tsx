// /lam-viec/ke-hoach/:planId : the document left, the facts right; nothing exists until Tạo hội nghị.
import { Form, redirect } from 'react-router'
import { refuse } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { form, page } from '#platform/web/page.ts'
import { useLiveReload } from '#platform/web/use-live-reload.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Pane, Panes } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { Icon } from '#ui/icons.tsx'
import { A } from '#ui/link.tsx'
import { Message } from '#ui/panel.tsx'
import type { Handle } from '../../../root.tsx'
import { createConference } from '../create-conference.ts'
import { isOnlyAsked } from '../draft.ts'
import { noteAndListViewers } from '../presence.ts'
import { planNotFound } from '../refusals.ts'
import { loadReview } from '../review.ts'
import type { Route } from './+types/console-plan-review.ts'
import { changeFact, changeFinding } from './review-actions.ts'
import { ReviewConflict } from './review-conflict.tsx'
import { ReviewFacts } from './review-facts.tsx'
import { ReviewFindings } from './review-findings.tsx'
import { ReviewPaper } from './review-paper.tsx'
import { type ReviewView, reviewView } from './review-view.ts'

export const handle: Handle = { flush: true, scripts: true }

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  if (await isOnlyAsked(world, params.planId)) throw redirect(`/lam-viec/ke-hoach/${params.planId}/van-ban`)
  const review = await loadReview(world, params.planId)
  const viewers = await noteAndListViewers(world, params.planId)
  return { view: reviewView(review, new URL(request.url)), viewers }
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const { planId } = params
  switch (typed.get('viec')) {
    case 'tao': {
      const { conferenceIds } = await createConference(world, { planId })
      const say = conferenceIds.length === 1 ? 'Đã tạo hội nghị' : `Đã tạo ${conferenceIds.length} hội nghị`
      return done(conferenceIds.length === 1 ? `/lam-viec/hoi-nghi/${conferenceIds[0]}` : '/lam-viec/hoi-nghi', { say })
    }
    case 'phat-hien':
      return changeFinding(world, planId, typed, request)
    case 'su-kien':
      return changeFact(world, planId, typed, request)
    default:
      return refuse(planNotFound)
  }
})

export default function ConsolePlanReview({ loaderData, actionData, params }: Route.ComponentProps) {
  const { view, viewers } = loaderData
  useLiveReload(`/truc-tiep/doc-ke-hoach/${params.planId}`)
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const typed = actionData && 'typed' in actionData ? actionData.typed : {}
  const errors = actionData && 'errors' in actionData ? actionData.errors : {}
  return (
    <>
      <title>{pageTitle(view.title, { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <Panes
        head={<Head view={view} viewers={viewers} />}
        foot={<Foot view={view} />}
        columns="minmax(0, 1.12fr) minmax(0, 1fr)"
      >
        <ReviewPaper view={view} />
        <Pane label="Điều đọc được" ground="sheet">
          {refusal?.detail.theirs !== undefined ? <ReviewConflict refusal={refusal} typed={typed} /> : null}
          {refusal && refusal.detail.theirs === undefined ? (
            <Message kind="error" live>
              Lỗi: {refusal.say}
            </Message>
          ) : null}
          <ReviewFindings view={view} />
          <ReviewFacts view={view} typed={typed} errors={errors} />
        </Pane>
      </Panes>
    </>
  )
}

function Head({ view, viewers }: { view: ReviewView; viewers: string[] }) {
  return (
    <>
      <h1>{view.fileName ? 'Đọc kế hoạch' : 'Soạn kế hoạch'}</h1>
      <span className="muted">
        {view.fileName ? <a href={`/lam-viec/ke-hoach/${view.id}/tep`}>{view.fileName}</a> : null}
        {view.pages ? ` · ${view.pages} trang` : null}
      </span>
      <span className="row small">
        <A href={`/lam-viec/ke-hoach/${view.id}/van-ban`}>Xem văn bản</A>
        <A href={`/lam-viec/ke-hoach/${view.id}/phe-duyet`}>Lấy ý kiến, phê duyệt</A>
      </span>
      <span className="push row small muted" role="status">
        {viewers.length > 0 ? (
          <span className="row">
            <Icon name="users" />
            {viewers.join(', ')} cũng đang xem
          </span>
        ) : null}
        <span className="row">
          <Icon name="saved" />
          Mọi sửa đổi đã lưu
        </span>
      </span>
    </>
  )
}

function Foot({ view }: { view: ReviewView }) {
  if (view.conferenceIds.length > 0) {
    return (
      <>
        <span className="small muted">
          Kế hoạch này đã tạo {view.conferenceIds.length} hội nghị; bản đọc giữ nguyên để đối chiếu.
        </span>
        <LinkButton
          href={view.conferenceIds.length === 1 ? `/lam-viec/hoi-nghi/${view.conferenceIds[0]}` : '/lam-viec/hoi-nghi'}
          variant="go"
          className="push"
        >
          Mở hội nghị
        </LinkButton>
      </>
    )
  }
  const { will, openErrors } = view
  return (
    <>
      <span className="small muted">
        Chưa có gì được tạo. Sẽ tạo: {will.conferences} hội nghị, {will.hubs} điểm cầu, {will.tasks} việc, {will.quotas}{' '}
        chỉ tiêu.
      </span>
      {openErrors > 0 ? (
        <span className="small push">
          Còn <b>{openErrors} lỗi</b> chưa xử lý
        </span>
      ) : null}
      <LinkButton href="/lam-viec/ke-hoach" className={openErrors > 0 ? undefined : 'push'}>
        Để sau
      </LinkButton>
      {view.mayWork ? (
        <Form method="post">
          <input type="hidden" name="viec" value="tao" />
          <Button type="submit" variant="go" disabled={openErrors > 0}>
            Tạo hội nghị
          </Button>
        </Form>
      ) : null}
    </>
  )
}
