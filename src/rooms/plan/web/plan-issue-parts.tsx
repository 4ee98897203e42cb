import { Form } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { TextInput } from '#ui/field.tsx'
import { FileDrop } from '#ui/file-drop.tsx'
import { ErrorSummary, FieldLine, FormActions } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { Disclosure, Message, Section } from '#ui/panel.tsx'
import { type PartProps, summaryOf } from './plan-approval-parts.tsx'
import type { PlanApprovalView } from './plan-approval-view.ts'

/** Ban hành: what the clerk gave after signing; afterwards where it can be had, and how a slip of the pen is put right. */
export function Issuing({ view, typed, errors }: PartProps) {
  if (view.issue) return <Issued view={view} issue={view.issue} typed={typed} errors={errors} />
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
        <Entry number={typed.so} day={typed.ngay} errors={errors} isOptional={view.isApproved} />
        <Button type="submit" variant={view.isApproved ? 'go' : 'plain'}>
          Ghi ban hành
        </Button>
      </Form>
    </Section>
  )
}

type EntryProps = { number?: string; day?: string; errors: PartProps['errors']; isOptional: boolean; remark?: string }

/** Number, day and the signed paper, for the first entry and for a correction. */
function Entry({ number, day, errors, isOptional, remark = 'không bắt buộc' }: EntryProps) {
  return (
    <>
      <FieldLine>
        <TextInput name="so" label="Số" hint="118, hoặc 118/KH-UBND." short defaultValue={number} error={errors.so} />
        <TextInput
          name="ngay"
          label="Ngày ban hành"
          hint="Ví dụ 20/11/2026."
          short
          defaultValue={day}
          error={errors.ngay}
        />
      </FieldLine>
      <FileDrop
        name="ban-ky"
        label="Bản đã ký"
        remark={isOptional ? remark : undefined}
        hint="PDF hoặc ảnh chụp JPEG, PNG, nhiều nhất 20 MB."
        accept=".pdf,.jpg,.jpeg,.png"
        maxBytes={20 * 1024 * 1024}
        error={errors['ban-ky']}
      />
    </>
  )
}

type Issue = NonNullable<PlanApprovalView['issue']>

function Issued({ view, issue, typed, errors }: PartProps & { issue: Issue }) {
  const base = `/lam-viec/ke-hoach/${view.id}`
  return (
    <Section title="Ban hành" id="ban-hanh">
      <Message kind="done">
        Số {issue.number}, ngày {issue.day}; {issue.by ?? 'Hệ thống'} ghi lúc {issue.when}.
        {issue.reason ? ` Đính chính: ${issue.reason}` : ''}
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
      {view.formerIssues.length > 0 ? <Former view={view} base={base} /> : null}
      {view.mayWork ? <Correction key={issue.version} issue={issue} typed={typed} errors={errors} /> : null}
    </Section>
  )
}

/** What was written down before: a corrected entry never goes. */
function Former({ view, base }: { view: PlanApprovalView; base: string }) {
  return (
    <>
      <h3 className="gap-top">Đã ghi trước đó</h3>
      <ul className="lines">
        {view.formerIssues.map((entry) => (
          <li key={entry.version}>
            Số {entry.number}, ngày {entry.day}; {entry.by ?? 'Hệ thống'} ghi lúc {entry.when}
            {entry.reason ? `. Đính chính: ${entry.reason}` : ''}
            {entry.signedFileId ? (
              <>
                {' '}
                (
                <A href={`${base}/ban-ky?lan=${entry.version}`} download="">
                  bản ký lúc đó
                </A>
                )
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}

/** A wrong number, day or scan. The text that was issued stays as it is: for that there is an amended plan. */
function Correction({ issue, typed, errors }: Omit<PartProps, 'view'> & { issue: Issue }) {
  const isTyping = typed.viec === 'dinh-chinh'
  return (
    <Disclosure summary="Đính chính số, ngày hoặc bản đã ký" open={isTyping}>
      <p className="muted">
        Chỉ dùng khi ghi nhầm. Nội dung kế hoạch không đổi; lần ghi trước vẫn còn trong lịch sử. Cần đổi nội dung thì
        soạn kế hoạch điều chỉnh.
      </p>
      <Form method="post" encType="multipart/form-data" className="stack-top">
        <input type="hidden" name="viec" value="dinh-chinh" />
        <input type="hidden" name="ban" value={issue.version} />
        <ErrorSummary errors={summaryOf(errors, ['so', 'ngay', 'ban-ky', 'vi-sao'])} />
        <Entry
          number={isTyping ? typed.so : issue.number}
          day={isTyping ? typed.ngay : issue.day}
          errors={errors}
          isOptional
          remark={issue.signedFileId ? 'để trống thì giữ bản đang có' : 'không bắt buộc'}
        />
        <TextInput name="vi-sao" label="Lý do đính chính" defaultValue={typed['vi-sao']} error={errors['vi-sao']} />
        <Button type="submit">Ghi đính chính</Button>
      </Form>
    </Disclosure>
  )
}
