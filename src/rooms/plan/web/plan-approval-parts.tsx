import { Form } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { ChoiceGroup } from '#ui/choice.tsx'
import { TextArea, TextInput } from '#ui/field.tsx'
import { FileDrop } from '#ui/file-drop.tsx'
import { ErrorSummary, FieldLine, FormActions } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { Disclosure, Message, Section } from '#ui/panel.tsx'
import type { PlanApprovalView } from './plan-approval-view.ts'

export type Typed = { typed: Record<string, string>; errors: Record<string, string> }
type PartProps = Typed & { view: PlanApprovalView }

const summaryOf = (errors: Record<string, string>, names: readonly string[]) =>
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
      {view.canPropose || view.canAppraise || view.canApprove || view.canDecide || view.isMine ? null : (
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

/** Ban hành: what the clerk gave after signing; afterwards where it can be had. */
export function Issuing({ view, typed, errors }: PartProps) {
  if (view.issue) return <Issued view={view} />
  if (!view.canIssue) return null
  return (
    <Section title="Ban hành" id="ban-hanh">
      <p className="muted">
        Sau khi ký, ghi số và ngày văn thư cấp. Từ lúc đó nội dung không sửa nữa, số đứng ở mọi bản tải về.
        {view.isApproved ? '' : ' Chưa phê duyệt ở đây thì kèm bản đã ký.'}
      </p>
      <Form method="post" encType="multipart/form-data" className="stack-top">
        <input type="hidden" name="viec" value="ban-hanh" />
        <ErrorSummary errors={summaryOf(errors, ['so', 'ngay', 'ban-ky'])} />
        <FieldLine>
          <TextInput
            name="so"
            label="Số"
            hint="118, hoặc 118/KH-UBND."
            short
            defaultValue={typed.so}
            error={errors.so}
          />
          <TextInput
            name="ngay"
            label="Ngày ban hành"
            hint="Ví dụ 20/11/2026."
            short
            defaultValue={typed.ngay}
            error={errors.ngay}
          />
        </FieldLine>
        <FileDrop
          name="ban-ky"
          label="Bản đã ký"
          remark={view.isApproved ? 'không bắt buộc' : undefined}
          hint="PDF hoặc ảnh chụp JPEG, PNG, nhiều nhất 20 MB."
          accept=".pdf,.jpg,.jpeg,.png"
          maxBytes={20 * 1024 * 1024}
          error={errors['ban-ky']}
        />
        <Button type="submit" variant={view.isApproved ? 'go' : 'plain'}>
          Ghi ban hành
        </Button>
      </Form>
    </Section>
  )
}

function Issued({ view }: { view: PlanApprovalView }) {
  const base = `/lam-viec/ke-hoach/${view.id}`
  const { issue } = view
  if (!issue) return null
  return (
    <Section title="Ban hành" id="ban-hanh">
      <Message kind="done">
        Số {issue.number}, ngày {issue.day}; {issue.by ?? 'Hệ thống'} ghi lúc {issue.when}.
      </Message>
      <FormActions>
        {issue.signedFileId ? (
          <LinkButton href={`${base}/ban-ky`} icon="scan" download="">
            Tải bản đã ký
          </LinkButton>
        ) : null}
        <LinkButton href={`${base}/van-ban.docx`} icon="word" download="">
          Tải Word
        </LinkButton>
        <LinkButton href={`${base}/van-ban.pdf`} icon="pdf" download="">
          Tải PDF
        </LinkButton>
        {view.mayWork ? (
          <Form method="post">
            <input type="hidden" name="viec" value="dieu-chinh" />
            <Button type="submit" icon="edit">
              Soạn kế hoạch điều chỉnh
            </Button>
          </Form>
        ) : null}
      </FormActions>
    </Section>
  )
}
