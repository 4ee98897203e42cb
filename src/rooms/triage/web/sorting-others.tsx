import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { A } from '#ui/link.tsx'
import { hrefOf } from './sorting-address.ts'
import { Pieces } from './sorting-petition.tsx'
import type { SheetView, SortingView } from './sorting-view.ts'

/** Those in its group, and those that may ask the same: ticked ones join with the same key that accepts the petition. */
export function SortingOthers({ view, sheet }: { view: SortingView; sheet: SheetView }) {
  const all = view.place.doing === 'nhom'
  const members = all ? sheet.members : sheet.members.slice(0, 3)
  const inGroup = sheet.members.length + 1
  if (sheet.members.length === 0 && sheet.candidates.length === 0) {
    return <p className="small muted">Chưa thấy ý kiến nào khác hỏi cùng việc.</p>
  }
  return (
    <section aria-labelledby="cung-hoi">
      <div className="sort-same-head">
        <h2 id="cung-hoi">Cùng hỏi một việc</h2>
        <span className="small muted">
          {sheet.members.length > 0 ? `${inGroup} ý kiến đã ghép nhóm` : 'máy gợi ý, chưa ghép'}
        </span>
      </div>
      {members.length > 0 ? (
        <ul className="similar boxed" aria-label="Đã ghép nhóm">
          {members.map((other) => (
            <li key={other.id} className="member">
              <div>
                <A className="num" href={hrefOf(view.place, { petitionId: other.id, doing: null })}>
                  {other.code}
                </A>{' '}
                <Pieces pieces={other.pieces} />
              </div>
              <small>
                {other.where}
                <br />
                {other.how}
                {sheet.mayDecide ? (
                  <OtherAct sheet={sheet} otherId={other.id} viec="tach" label="Tách" code={other.code} />
                ) : null}
              </small>
            </li>
          ))}
        </ul>
      ) : null}
      {sheet.candidates.length > 0 ? (
        <ul className="similar boxed" aria-label="Có thể cùng hỏi">
          {sheet.candidates.map((other) => (
            <li key={other.id}>
              <input
                type="checkbox"
                form="sap-xep"
                name="cung"
                value={other.id}
                id={`cung-${other.id}`}
                defaultChecked={other.likely}
                disabled={!sheet.mayDecide}
              />
              <label htmlFor={`cung-${other.id}`}>
                <Pieces pieces={other.pieces} />
              </label>
              <small>
                {other.where}
                <br />
                {other.together > 1 ? `nhóm ${other.together} ý kiến` : other.how}
                {sheet.mayDecide ? (
                  <OtherAct
                    sheet={sheet}
                    otherId={other.id}
                    viec="khac-viec"
                    label={other.likely ? 'Khác việc' : 'Khác việc?'}
                    code={other.code}
                  />
                ) : null}
              </small>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="small muted sort-keeps">
        Ghép không làm mất lời và tên ai: mỗi người vẫn có mã và nhận trả lời riêng.{' '}
        {!all && sheet.members.length > members.length ? (
          <A href={hrefOf(view.place, { petitionId: sheet.id, doing: 'nhom' })}>Xem cả {inGroup}</A>
        ) : null}
      </p>
      {sheet.mayDecide && !sheet.waiting && sheet.candidates.length > 0 ? (
        <Button size="sm" form="sap-xep" name="viec" value="ghep-them">
          Ghép những ý kiến đã đánh dấu
        </Button>
      ) : null}
    </section>
  )
}

type ActProps = { sheet: SheetView; otherId: string; viec: string; label: string; code: string }

function OtherAct({ sheet, otherId, viec, label, code }: ActProps) {
  return (
    <Form method="post">
      <input type="hidden" name="yk" value={sheet.id} />
      <input type="hidden" name="kia" value={otherId} />
      <button type="submit" className="link" name="viec" value={viec}>
        {label}
        <span className="vh"> {code}</span>
      </button>
    </Form>
  )
}
