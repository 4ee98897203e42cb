// /lam-viec/ke-hoach/:planId/van-ban : the paper as it will be printed; downloads, comments, pieces to take elsewhere.
import type { CSSProperties } from 'react'
import { Form, redirect } from 'react-router'
import { refuse } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { Pane, Panes } from '#ui/console-page.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { pageTitle } from '#ui/document.ts'
import { Select, TextInput } from '#ui/field.tsx'
import { A } from '#ui/link.tsx'
import { Disclosure, Message, Section } from '#ui/panel.tsx'
import { PaperPane } from '#ui/paper-pane.tsx'
import type { Handle } from '../../../root.tsx'
import { choosePaperFormat } from '../choose-paper-format.ts'
import { commentOnPlan } from '../comment-on-plan.ts'
import { loadDraft } from '../draft.ts'
import { planNotFound } from '../refusals.ts'
import { settleComment } from '../settle-comment.ts'
import type { Route } from './+types/console-plan-paper.ts'
import { typedText } from './form-errors.ts'
import { PlanComments } from './plan-comments.tsx'
import { PlanDifferences } from './plan-differences.tsx'
import { type PlanPaperView, planPaperView, profileNames } from './plan-paper-view.ts'

export const handle: Handle = { flush: true, scripts: true }

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const draft = await loadDraft(world, params.planId)
  return planPaperView(draft, new URL(request.url).searchParams.get('muc'))
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const { planId } = params
  const here = `/lam-viec/ke-hoach/${planId}/van-ban`
  switch (typed.get('viec')) {
    case 'the-thuc': {
      const profile = typedText(typed, 'the-thuc')
      await choosePaperFormat(world, {
        planId,
        profile: profile in profileNames ? (profile as keyof typeof profileNames) : null,
        superior: typedText(typed, 'chu-quan') || null,
      })
      return redirect(here)
    }
    case 'gop-y': {
      const text = typedText(typed, 'loi-gop-y')
      if (text === '') return wrongFields({ 'loi-gop-y': 'Chưa ghi góp ý.' }, typed)
      await commentOnPlan(world, { planId, factKey: typedText(typed, 'muc-gop-y') || null, text })
      return done(`${here}#gop-y`, { say: 'Đã gửi góp ý' })
    }
    case 'xu-ly': {
      const commentId = typedText(typed, 'gop-y-ma')
      const how = typedText(typed, 'cach')
      if (how === '') return wrongFields({ cach: 'Ghi đã tiếp thu thế nào, hoặc vì sao giữ nguyên.' }, typed)
      await settleComment(world, { commentId, how })
      return done(`${here}#gop-y`, {
        say: 'Đã ghi cách xử lý góp ý',
        undo: { action: here, fields: { viec: 'mo-lai', 'gop-y-ma': commentId } },
      })
    }
    case 'mo-lai':
      await settleComment(world, { commentId: typedText(typed, 'gop-y-ma'), how: null })
      return redirect(`${here}#gop-y`)
    default:
      return refuse(planNotFound)
  }
})

export default function ConsolePlanPaper({ loaderData: view, actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? {}
  const typed = actionData?.typed ?? {}
  return (
    <>
      <title>{pageTitle(view.title, { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <Panes head={<Head view={view} />} columns="minmax(0, 1.25fr) minmax(20rem, 26rem)">
        <Pane label="Văn bản kế hoạch" bare>
          <div style={paperSize}>
            <PaperPane label="Kế hoạch" html={view.html} />
          </div>
        </Pane>
        <Pane label="Góp ý và tải về" ground="sheet">
          {actionData?.refusal ? (
            <Message kind="error" live>
              Lỗi: {actionData.refusal.say}
            </Message>
          ) : null}
          <Downloads view={view} />
          <PlanComments view={view} typed={typed} errors={errors} />
          <Pieces view={view} />
          {view.copied && view.copied.differences.length > 0 ? (
            <Section title="Đã đổi so với kế hoạch được chép" id="da-doi">
              <p className="small muted">
                Xem từng chỗ; chỗ nào chưa đúng thì sửa ở <A href={`/lam-viec/ke-hoach/${view.id}`}>trang nội dung</A>.{' '}
                <A href={`/lam-viec/ke-hoach/${view.copied.planId}/van-ban`}>Mở kế hoạch được chép</A>
              </p>
              <PlanDifferences differences={view.copied.differences} />
            </Section>
          ) : null}
        </Pane>
      </Panes>
    </>
  )
}

/** The sheet is set in em: small enough for a pane, never below what can be read. */
const paperSize = { '--paper-size': 'clamp(10pt, 1.15vw, 14pt)' } as CSSProperties

function Head({ view }: { view: PlanPaperView }) {
  const base = `/lam-viec/ke-hoach/${view.id}`
  return (
    <>
      <h1>Văn bản kế hoạch</h1>
      {view.issue ? (
        <StateChip state="done">
          Số {view.issue.number}, {view.issue.day}
        </StateChip>
      ) : (
        <StateChip state="open">Bản dự thảo</StateChip>
      )}
      <span className="push row small">
        <a href="#tai-ve">Tải về, góp ý</a>
      </span>
      {view.mayRead ? (
        <span className="row small">
          <A href={base}>Sửa nội dung</A>
          <A href={`${base}/phe-duyet`}>Lấy ý kiến, phê duyệt</A>
        </span>
      ) : null}
    </>
  )
}

function Downloads({ view }: { view: PlanPaperView }) {
  const base = `/lam-viec/ke-hoach/${view.id}`
  return (
    <Section title="Tải về" id="tai-ve">
      <p className="row">
        <LinkButton href={`${base}/van-ban.docx`} icon="word" download="">
          Tải Word
        </LinkButton>
        <LinkButton href={`${base}/van-ban.pdf`} icon="pdf" download="">
          Tải PDF
        </LinkButton>
        {view.issue?.signedFileId ? (
          <LinkButton href={`${base}/ban-ky`} icon="scan" download="">
            Tải bản đã ký
          </LinkButton>
        ) : null}
      </p>
      {view.issue ? null : <p className="small muted stack-top">Số và ngày để trống đến khi ban hành.</p>}
      {view.mayWork && !view.issue ? (
        <Disclosure summary={`Thể thức: ${view.profile ? profileNames[view.profile] : view.ownProfile}`}>
          <Form method="post" preventScrollReset className="stack-top">
            <input type="hidden" name="viec" value="the-thuc" />
            <Select
              name="the-thuc"
              label="Thể thức văn bản"
              prompt="Theo cơ quan ban hành"
              options={Object.entries(profileNames).map(([value, label]) => ({ value, label }))}
              defaultValue={view.profile ?? ''}
            />
            <TextInput
              name="chu-quan"
              label="Cơ quan chủ quản ghi phía trên"
              remark="không bắt buộc"
              defaultValue={view.superior}
            />
            <Button type="submit">Đổi thể thức</Button>
          </Form>
        </Disclosure>
      ) : null}
    </Section>
  )
}

function Pieces({ view }: { view: PlanPaperView }) {
  if (view.pieces.length === 0) return null
  return (
    <Section title="Đoạn để chép">
      {view.pieces.map((piece) => (
        <Disclosure key={piece.name} summary={`Chép ${piece.name}`}>
          <ul className="small">
            {piece.text.split('\n').map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <CopyButton text={piece.text} label={`Chép ${piece.name}`} done={`Đã chép ${piece.name}`} size="sm" />
        </Disclosure>
      ))}
    </Section>
  )
}
