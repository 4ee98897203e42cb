import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { TextInput } from '#ui/field.tsx'
import { Finding } from '#ui/finding.tsx'
import { A } from '#ui/link.tsx'
import { Disclosure } from '#ui/panel.tsx'
import { anchorOf, type ReviewView } from './review-view.ts'

type Each = ReviewView['findings'][number]

const kinds = { error: 'error', warning: 'warning', hint: 'warning' } as const
const leads = { error: 'Lỗi: ', warning: 'Cần xem: ', hint: 'Gợi ý: ' } as const

/** What is wrong with the plan, each with ways to mend it; done ones fold away with who and why. */
export function ReviewFindings({ view }: { view: ReviewView }) {
  const open = view.findings.filter((finding) => finding.decision === null)
  const settled = view.findings.filter((finding) => finding.decision !== null)
  const settledCount = settled.length + view.mended.length
  const hints = open.filter((finding) => finding.severity === 'hint')
  const pressing = open.filter((finding) => finding.severity !== 'hint')
  if (view.findings.length + view.mended.length === 0)
    return <Finding kind="good" title="Không thấy chỗ nào sai trong kế hoạch." />
  const errors = pressing.filter((finding) => finding.severity === 'error').length
  return (
    <section aria-labelledby="phat-hien">
      <div className="sec">
        <h2 id="phat-hien">Phát hiện trong kế hoạch</h2>
        <span className="small muted">
          {errors} lỗi, {pressing.length - errors} cần xem{settledCount > 0 ? `; đã xử lý ${settledCount}` : ''}
        </span>
      </div>
      {pressing.map((finding) => (
        <One key={finding.key} finding={finding} view={view} />
      ))}
      {hints.length > 0 ? (
        <Disclosure summary={`${hints.length} gợi ý`} open={pressing.length === 0 && hints.length <= 3}>
          {hints.map((finding) => (
            <One key={finding.key} finding={finding} view={view} />
          ))}
        </Disclosure>
      ) : null}
      {settledCount > 0 ? (
        <Disclosure summary={`Đã xử lý ${settledCount}`}>
          {view.mended.map((mended) => (
            <MendedOne key={mended.key} mended={mended} mayWork={view.mayWork} />
          ))}
          {settled.map((finding) => (
            <One key={finding.key} finding={finding} view={view} />
          ))}
        </Disclosure>
      ) : null}
    </section>
  )
}

function One({ finding, view }: { finding: Each; view: ReviewView }) {
  const isSettled = finding.decision !== null
  // Open errors are marked in the text themselves; others are found by the fact in whose sentence they stand.
  const marked = finding.severity === 'error' && !isSettled && finding.source ? `!${finding.key}` : finding.factKey
  const sentence = marked && anchorOf('cau', marked)
  return (
    <div id={finding.anchor} className="find-target">
      <Finding
        kind={isSettled ? 'good' : kinds[finding.severity]}
        title={<span className="vh">{leads[finding.severity]}</span>}
        fixes={
          <>
            {sentence ? <a href={`#${sentence}`}>Xem trong văn bản</a> : null}
            {view.mayWork ? <Decide finding={finding} view={view} /> : null}
          </>
        }
      >
        <b className="strong">{leads[finding.severity]}</b>
        {finding.message}
        {isSettled ? <Settled finding={finding} /> : null}
      </Finding>
    </div>
  )
}

/** Who decided what, and whether the facts were corrected or the paper is still to be. */
function Settled({ finding }: { finding: Each }) {
  const { decision, reason, corrected } = finding
  const by = finding.by ? ` (${finding.by})` : ''
  if (decision === 'dismissed')
    return (
      <p className="small muted">
        Bỏ qua: {reason}
        {by}
      </p>
    )
  if (corrected.length > 0) return <Changes lead={`Đã chọn: ${reason}${by}`} corrected={corrected} />
  return (
    <p className="small muted">
      {reason ? `Sẽ sửa trong bản ban hành: ${reason}` : 'Ghi nhận, sẽ sửa trong bản ban hành'}
      {by}
    </p>
  )
}

function Changes({ lead, corrected }: { lead: string; corrected: Each['corrected'] }) {
  return (
    <div className="small">
      <p className="muted">{lead}</p>
      <ul>
        {corrected.map(({ label, was, now }, index) => (
          <li key={index}>
            {label}: <span className="vh">trước là </span>
            <s>{was}</s> <span aria-hidden="true">→</span>
            <span className="vh"> nay là </span> <b>{now}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A choice after which the plan is sound: the finding is gone, the choice can still be taken back. */
function MendedOne({ mended, mayWork }: { mended: ReviewView['mended'][number]; mayWork: boolean }) {
  return (
    <div id={anchorOf('loi', mended.key)} className="find-target">
      <Finding
        kind="good"
        fixes={
          mayWork ? (
            <Form method="post" preventScrollReset>
              <Asked finding={mended} />
              <button type="submit" name="quyet-dinh" value="lay-lai">
                Lấy lại như trước
              </button>
            </Form>
          ) : null
        }
      >
        <Changes lead={`Đã chọn: ${mended.fix}${mended.by ? ` (${mended.by})` : ''}`} corrected={mended.corrected} />
      </Finding>
    </div>
  )
}

/** Which finding, and which decision about it was on the screen. */
function Asked({ finding }: { finding: { key: string; version: number } }) {
  return (
    <>
      <input type="hidden" name="viec" value="phat-hien" />
      <input type="hidden" name="khoa" value={finding.key} />
      <input type="hidden" name="ban" value={finding.version} />
    </>
  )
}

function Decide({ finding, view }: { finding: Each; view: ReviewView }) {
  if (finding.decision !== null) {
    const isCorrected = finding.corrected.length > 0
    return (
      <Form method="post" preventScrollReset>
        <Asked finding={finding} />
        <button type="submit" name="quyet-dinh" value={isCorrected ? 'lay-lai' : 'reopened'}>
          {isCorrected ? 'Lấy lại như trước' : 'Mở lại'}
        </button>
      </Form>
    )
  }
  const { choices, factKey } = finding
  return (
    <>
      {choices.map(({ fix, corrects }) => (
        <Form method="post" preventScrollReset key={fix}>
          <Asked finding={finding} />
          <input type="hidden" name="ly-do" value={fix} />
          <button type="submit" name="quyet-dinh" value="chon">
            {fix}
            {corrects > 1 ? ` (${corrects} mục)` : ''}
          </button>
        </Form>
      ))}
      {choices.length === 0 ? (
        <Form method="post" preventScrollReset>
          <Asked finding={finding} />
          <button type="submit" name="quyet-dinh" value="accepted">
            Ghi nhận, sẽ sửa
          </button>
        </Form>
      ) : null}
      {factKey ? (
        <A href={`/lam-viec/ke-hoach/${view.id}?sua=${encodeURIComponent(factKey)}#${anchorOf('su-kien', factKey)}`}>
          Tự sửa mục này
        </A>
      ) : null}
      <details className="inline">
        <summary>Bỏ qua, ghi lý do</summary>
        <Form method="post" preventScrollReset>
          <Asked finding={finding} />
          <TextInput name="ly-do" id={`${finding.anchor}-ly-do`} label="Lý do bỏ qua" required maxLength={500} />
          <Button type="submit" size="sm" name="quyet-dinh" value="dismissed">
            Bỏ qua
          </Button>
        </Form>
      </details>
    </>
  )
}
