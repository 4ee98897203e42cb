import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { TextInput } from '#ui/field.tsx'
import { Finding } from '#ui/finding.tsx'
import { Disclosure } from '#ui/panel.tsx'
import { anchorOf, type ReviewView } from './review-view.ts'

type Each = ReviewView['findings'][number]

const kinds = { error: 'error', warning: 'warning', hint: 'warning' } as const
const leads = { error: 'Lỗi: ', warning: 'Cần xem: ', hint: 'Gợi ý: ' } as const

/** What is wrong with the plan, each with ways to mend it; done ones fold away with who and why. */
export function ReviewFindings({ view }: { view: ReviewView }) {
  const open = view.findings.filter((finding) => finding.decision === null)
  const settled = view.findings.filter((finding) => finding.decision !== null)
  const hints = open.filter((finding) => finding.severity === 'hint')
  const pressing = open.filter((finding) => finding.severity !== 'hint')
  if (view.findings.length === 0) return <Finding kind="good" title="Không thấy chỗ nào sai trong kế hoạch." />
  const errors = pressing.filter((finding) => finding.severity === 'error').length
  return (
    <section aria-labelledby="phat-hien">
      <div className="sec">
        <h2 id="phat-hien">Phát hiện trong kế hoạch</h2>
        <span className="small muted">
          {errors} lỗi, {pressing.length - errors} cần xem{settled.length > 0 ? `; đã xử lý ${settled.length}` : ''}
        </span>
      </div>
      {pressing.map((finding) => (
        <One key={finding.key} finding={finding} mayWork={view.mayWork} />
      ))}
      {hints.length > 0 ? (
        <Disclosure summary={`${hints.length} gợi ý`} open={pressing.length === 0 && hints.length <= 3}>
          {hints.map((finding) => (
            <One key={finding.key} finding={finding} mayWork={view.mayWork} />
          ))}
        </Disclosure>
      ) : null}
      {settled.length > 0 ? (
        <Disclosure summary={`Đã xử lý ${settled.length}`}>
          {settled.map((finding) => (
            <One key={finding.key} finding={finding} mayWork={view.mayWork} />
          ))}
        </Disclosure>
      ) : null}
    </section>
  )
}

function One({ finding, mayWork }: { finding: Each; mayWork: boolean }) {
  const isSettled = finding.decision !== null
  return (
    <div id={finding.anchor} className="find-target">
      <Finding
        kind={isSettled ? 'good' : kinds[finding.severity]}
        title={<span className="vh">{leads[finding.severity]}</span>}
        fixes={
          <>
            {finding.source ? (
              <a
                href={`#${anchorOf('cau', finding.severity === 'error' && !isSettled ? `!${finding.key}` : finding.key)}`}
              >
                Xem trong văn bản
              </a>
            ) : null}
            {mayWork ? <Decide finding={finding} /> : null}
          </>
        }
      >
        <b className="strong">{leads[finding.severity]}</b>
        {finding.message}
        {isSettled ? (
          <p className="small muted">
            {finding.decision === 'accepted'
              ? finding.reason || 'Ghi nhận, sẽ sửa trong bản ban hành'
              : `Bỏ qua: ${finding.reason}`}
            {finding.by ? ` (${finding.by})` : ''}
          </p>
        ) : null}
      </Finding>
    </div>
  )
}

function Decide({ finding }: { finding: Each }) {
  const fields = (
    <>
      <input type="hidden" name="viec" value="phat-hien" />
      <input type="hidden" name="khoa" value={finding.key} />
      <input type="hidden" name="ban" value={finding.version} />
    </>
  )
  if (finding.decision !== null) {
    return (
      <Form method="post" preventScrollReset>
        {fields}
        <button type="submit" name="quyet-dinh" value="reopened">
          Mở lại
        </button>
      </Form>
    )
  }
  const choices = finding.fixes.length > 0 ? finding.fixes : ['Ghi nhận, sẽ sửa']
  return (
    <>
      {choices.map((fix) => (
        <Form method="post" preventScrollReset key={fix}>
          {fields}
          <input type="hidden" name="ly-do" value={fix} />
          <button type="submit" name="quyet-dinh" value="accepted">
            {fix}
          </button>
        </Form>
      ))}
      <details className="inline">
        <summary>Bỏ qua, ghi lý do</summary>
        <Form method="post" preventScrollReset>
          {fields}
          <TextInput name="ly-do" id={`${finding.anchor}-ly-do`} label="Lý do bỏ qua" required maxLength={500} />
          <Button type="submit" size="sm" name="quyet-dinh" value="dismissed">
            Bỏ qua
          </Button>
        </Form>
      </details>
    </>
  )
}
