// /lam-viec/hoi-nghi/:conferenceId/tiep-nhan/dot : from which day to which petitions are received, and with what words.
import { Form } from 'react-router'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { loadCollectingFacts } from '#rooms/plan/index.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { DateField } from '#ui/date-field.tsx'
import { pageTitle } from '#ui/document.ts'
import { TextArea } from '#ui/field.tsx'
import { ErrorSummary, FieldLine, FormActions } from '#ui/form.tsx'
import { Disclosure, Message } from '#ui/panel.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import { proposeClosing, proposeQuestions } from '../call-proposal.ts'
import type { Call } from '../find-call.ts'
import { loadIntakeHead } from '../intake-head.ts'
import { KeepCall, keepCall, restoreCall } from '../keep-call.ts'
import { conferenceNotFound, notYoursToOpen } from '../refusals.ts'
import type { Route } from './+types/console-call.ts'
import { IntakeTabs } from './intake-tabs.tsx'
import { callLine } from './intake-view.ts'
import { linesOf, typedDay } from './typed-parts.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  return world.read(async (db) => {
    const { conference, call, runs } = await loadIntakeHead(db, world, params.conferenceId)
    refuseUnless(runs, notYoursToOpen)
    const facts = await loadCollectingFacts(db, conference.id)
    const closing = proposeClosing(facts, world.today, world.calendar)
    return {
      conference,
      line: callLine(call, world),
      version: call?.version ?? 0,
      changed: call && `${call.by ?? 'Hệ thống'} lưu ${momentWords(call.madeAt, world.today)}`,
      closing,
      sessionDay: facts.sessionDay,
      values: call
        ? valuesOf(call)
        : {
            mo: formatDay(world.today),
            dong: closing ? formatDay(closing.day) : '',
            'loi-moi': '',
            'goi-y': proposeQuestions(facts.topics).join('\n'),
          },
    }
  })
})

const valuesOf = (call: Pick<Call, 'opensOn' | 'closesOn' | 'invitation' | 'suggestions'>): Record<string, string> => ({
  mo: formatDay(call.opensOn),
  dong: call.closesOn ? formatDay(call.closesOn) : '',
  'loi-moi': call.invitation,
  'goi-y': call.suggestions.join('\n'),
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const { conferenceId } = params
  const here = `/lam-viec/hoi-nghi/${conferenceId}/tiep-nhan/dot`
  const seenVersion = Number(typed.get('ban')) || 0
  switch (typedText(typed, 'viec')) {
    case 'luu': {
      const [opensOn, closesOn] = [typedDay(typed, 'mo'), typedDay(typed, 'dong', true)]
      const read = KeepCall.safeParse({
        conferenceId,
        seenVersion,
        opensOn: opensOn.day ?? '',
        closesOn: closesOn.day,
        invitation: typedText(typed, 'loi-moi'),
        suggestions: linesOf(typed, 'goi-y'),
      })
      const errors = {
        ...(read.success
          ? {}
          : formErrors(read.error, { opensOn: 'mo', closesOn: 'dong', invitation: 'loi-moi', suggestions: 'goi-y' })),
        ...(opensOn.error ? { mo: opensOn.error } : {}),
        ...(closesOn.error ? { dong: closesOn.error } : {}),
      }
      if (!read.success || Object.keys(errors).length > 0) return wrongFields(errors, typed)
      const { version } = await keepCall(world, read.data)
      return done(here, {
        say: version === 1 ? 'Đã mở đợt tiếp nhận' : 'Đã lưu đợt tiếp nhận',
        undo:
          version > 1
            ? { action: here, fields: { viec: 'tro-lai', ban: String(version), ve: String(version - 1) } }
            : undefined,
      })
    }
    case 'tro-lai':
      await restoreCall(world, { conferenceId, seenVersion, toVersion: Number(typed.get('ve')) || 1 })
      return done(here, { say: 'Đã lấy lại bản trước của đợt tiếp nhận' })
    default:
      return refuse(conferenceNotFound)
  }
})

export default function ConsoleCall({ loaderData, actionData }: Route.ComponentProps) {
  const { conference, values, closing, version } = loaderData
  const base = `/lam-viec/hoi-nghi/${conference.id}`
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const errors: Record<string, string> = actionData && 'errors' in actionData ? actionData.errors : {}
  const typed = actionData && 'typed' in actionData ? { ...values, ...actionData.typed } : values
  const theirs = refusal?.detail.theirs as Call | null | undefined
  const title = version === 0 ? 'Mở đợt tiếp nhận' : 'Đợt tiếp nhận'
  return (
    <>
      <title>{pageTitle(title, { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <PageHead title={title} line={loaderData.line}>
        {version > 0 ? (
          <LinkButton href={`${base}/phieu-y-kien.pdf`} icon="print" download="">
            In phiếu giấy
          </LinkButton>
        ) : null}
      </PageHead>
      <IntakeTabs base={base} current="tiep-nhan/dot" runs enters />
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      {theirs ? <Theirs call={theirs} /> : null}
      <Form method="post" className="measure" key={theirs?.version ?? version}>
        <input type="hidden" name="ban" value={theirs?.version ?? version} />
        <FieldLine>
          <DateField name="mo" label="Nhận từ ngày" defaultValue={typed.mo} error={errors.mo} />
          <DateField
            name="dong"
            label="Đến hết ngày"
            remark="không bắt buộc"
            defaultValue={typed.dong}
            error={errors.dong}
          />
        </FieldLine>
        {closing ? (
          <Disclosure summary={`Gợi ý hết ngày ${formatDay(closing.day)}: ${closing.why}`}>
            {closing.working.map((step) => (
              <p key={step}>{step}</p>
            ))}
            <p className="muted small">Ý kiến đến sau ngày cuối vẫn nhận, chỉ ghi là đến muộn.</p>
          </Disclosure>
        ) : (
          <p className="hint">Kế hoạch chưa ghi hạn gửi ý kiến và chưa chốt ngày họp, nên chưa gợi ý được ngày cuối.</p>
        )}
        <TextArea
          name="loi-moi"
          label="Lời mời trên trang công khai"
          remark="không bắt buộc"
          hint="Vài câu bà con đọc trước khi viết: hội nghị bàn việc gì, ai trả lời."
          rows={4}
          defaultValue={typed['loi-moi']}
          error={errors['loi-moi']}
        />
        <TextArea
          name="goi-y"
          label="Câu hỏi gợi ý"
          remark="không bắt buộc"
          hint="Mỗi dòng một câu. Người viết và người đi thu thập đều thấy."
          rows={8}
          defaultValue={typed['goi-y']}
          error={errors['goi-y']}
        />
        <FormActions>
          <Button type="submit" name="viec" value="luu" variant="go">
            {theirs ? 'Lưu bản của mình' : version === 0 ? 'Mở đợt tiếp nhận' : 'Lưu'}
          </Button>
          <LinkButton href={`${base}/tiep-nhan`}>{version === 0 ? 'Chưa mở' : 'Xem các ý kiến'}</LinkButton>
        </FormActions>
        {loaderData.changed ? <p className="muted small">{loaderData.changed}.</p> : null}
      </Form>
    </>
  )
}

/** What the other person saved stands above what was typed here; neither is lost. */
function Theirs({ call }: { call: Call }) {
  const values = valuesOf(call)
  return (
    <section className="reminder boxed" aria-labelledby="ban-kia">
      <h2 className="side-title" id="ban-kia">
        Bản {call.by ?? 'người khác'} vừa lưu
      </h2>
      <p>
        Nhận từ {values.mo}
        {values.dong ? ` đến hết ${values.dong}` : ', chưa định ngày cuối'}.
      </p>
      {values['loi-moi'] ? <p className="msg-text">{values['loi-moi']}</p> : null}
      {values['goi-y'] ? <p className="msg-text">{values['goi-y']}</p> : null}
      <p className="small muted">Bản của mình còn nguyên ở dưới. Ghép lại rồi lưu.</p>
    </section>
  )
}
