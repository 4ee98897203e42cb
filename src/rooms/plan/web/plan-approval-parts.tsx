import { Form } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { ChoiceGroup } from '#ui/choice.tsx'
import { TextArea, TextInput } from '#ui/field.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { Disclosure, Section } from '#ui/panel.tsx'
import type { PlanApprovalView } from './plan-approval-view.ts'

type Typed = { typed: Record<string, string>; errors: Record<string, string> }
export type PartProps = Typed & { view: PlanApprovalView }

export const summaryOf = (errors: Record<string, string>, names: readonly string[]) =>
  names.flatMap((field) => (errors[field] ? [{ field, message: errors[field] }] : []))

/** Trình, thẩm định, phê duyệt, trả lại: only what this person may do now. */
export function Decisions({ view, typed, errors }: PartProps) {
  return (
    <Section title="Trình và phê duyệt" id="quyet-dinh">
      {view.isMine ? <p>Bản này do anh, chị trình, nên người khác thẩm định và phê duyệt.</p> : null}
      {view.canPropose ? (
        <Form method="post">
          <input type="hidden" name="viec" value="trinh" />
          <TextArea
            name="loi-trinh"
            label="Lời trình"
            remark="không bắt buộc"
            rows={2}
            defaultValue={typed['loi-trinh']}
          />
          <Button
            type="submit"
            variant="go"
            icon="send"
            reason={view.openErrors > 0 ? `Còn ${view.openErrors} lỗi chưa xử lý trong nội dung.` : undefined}
          >
            Trình phê duyệt
          </Button>
        </Form>
      ) : null}
      {view.canAppraise ? (
        <Form method="post">
          <input type="hidden" name="viec" value="tham-dinh" />
          <input type="hidden" name="ban" value={view.digest} />
          <TextArea
            name="y-kien"
            label="Ý kiến thẩm định"
            remark="không bắt buộc"
            rows={2}
            defaultValue={typed['y-kien']}
          />
          <Button type="submit">Xác nhận đã thẩm định</Button>
        </Form>
      ) : null}
      {view.canApprove ? (
        <Form method="post">
          <input type="hidden" name="viec" value="duyet" />
          <input type="hidden" name="ban" value={view.digest} />
          <FormActions>
            <Button type="submit" variant="go" icon="sign">
              Phê duyệt kế hoạch
            </Button>
            <LinkButton href={`/lam-viec/ke-hoach/${view.id}/van-ban`} icon="paper">
              Đọc văn bản sẽ phê duyệt
            </LinkButton>
          </FormActions>
        </Form>
      ) : null}
      {view.canDecide ? (
        <Disclosure summary="Trả lại để sửa" open={errors['ly-do'] !== undefined}>
          <Form method="post">
            <input type="hidden" name="viec" value="tra-lai" />
            <TextArea
              name="ly-do"
              label="Lý do trả lại"
              rows={2}
              defaultValue={typed['ly-do']}
              error={errors['ly-do']}
            />
            <Button type="submit">Trả lại kế hoạch</Button>
          </Form>
        </Disclosure>
      ) : null}
      {view.canWithdraw ? (
        <Disclosure summary="Rút phê duyệt của mình" open={errors['vi-sao-rut'] !== undefined}>
          <Form method="post">
            <input type="hidden" name="viec" value="rut-phe-duyet" />
            <TextArea
              name="vi-sao-rut"
              label="Lý do rút"
              hint="Lần phê duyệt vẫn nằm trong lịch sử. Người soạn sửa rồi trình lại."
              rows={2}
              defaultValue={typed['vi-sao-rut']}
              error={errors['vi-sao-rut']}
            />
            <Button type="submit">Rút phê duyệt</Button>
          </Form>
        </Disclosure>
      ) : null}
      {view.canPropose ||
      view.canWithdraw ||
      view.canAppraise ||
      view.canApprove ||
      view.canDecide ||
      view.isMine ? null : (
        <p className="muted">{view.state.line}</p>
      )}
    </Section>
  )
}

/** Lấy ý kiến: whom, until when; and who has answered. */
export function Asking({ view, typed, errors, choices }: PartProps & { choices: { id: string; label: string }[] }) {
  return (
    <Section title="Lấy ý kiến" id="lay-y-kien">
      {view.asked.length === 0 ? <p className="muted">Chưa gửi lấy ý kiến cơ quan nào.</p> : null}
      {view.asked.map((round) => (
        <div key={round.number}>
          <p>
            <b>Lần {round.number}</b>, gửi {round.when}
            {round.due ? `, hạn hết ngày ${round.due}` : ', không đặt hạn'}
          </p>
          <ul className="lines">
            {round.bodies.map((body) => (
              <li key={body.id} className="row">
                <span>{body.name}</span>
                <span className="push muted">{body.said > 0 ? `${body.said} góp ý` : 'chưa góp ý'}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {view.openComments > 0 ? (
        <p>
          <A href={`/lam-viec/ke-hoach/${view.id}/van-ban#gop-y`}>{view.openComments} góp ý chưa xử lý</A>
        </p>
      ) : null}
      {view.canAsk ? (
        <Disclosure summary="Gửi lấy ý kiến" open={Boolean(errors['han-gop-y'] ?? errors['co-quan'])}>
          <Form method="post">
            <input type="hidden" name="viec" value="lay-y-kien" />
            <ErrorSummary errors={summaryOf(errors, ['co-quan', 'han-gop-y'])} />
            <div style={{ maxHeight: '22rem', overflowY: 'auto' }}>
              <ChoiceGroup
                name="co-quan"
                label="Gửi cơ quan nào"
                multiple
                options={choices.map((choice) => ({ value: choice.id, label: choice.label }))}
                error={errors['co-quan']}
              />
            </div>
            <TextInput
              name="han-gop-y"
              label="Hạn góp ý"
              hint="Ví dụ 05/12/2026. Để trống nếu không đặt hạn."
              short
              defaultValue={typed['han-gop-y']}
              error={errors['han-gop-y']}
            />
            <Button type="submit" icon="send">
              Gửi lấy ý kiến
            </Button>
          </Form>
        </Disclosure>
      ) : null}
    </Section>
  )
}
