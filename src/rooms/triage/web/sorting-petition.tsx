import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { Pane } from '#ui/console-page.tsx'
import { Icon } from '#ui/icons.tsx'
import { A } from '#ui/link.tsx'
import { Message, Note } from '#ui/panel.tsx'
import { Because, Masked, Same, Words } from '#ui/petition.tsx'
import { hrefOf } from './sorting-address.ts'
import { SortingOthers } from './sorting-others.tsx'
import type { Piece, SheetView, SortingView } from './sorting-view.ts'

/** The petition in the middle: words as typed, what is masked in ink, who asks the same, what was promised before. */
export function SortingPetition({ view, sheet, told }: { view: SortingView; sheet: SheetView; told: ReactNode }) {
  return (
    <Pane label="Ý kiến" ground="sheet" className="sort-work">
      <A className="sort-back" href={hrefOf(view.place, { petitionId: null, doing: null })}>
        <Icon name="left" />
        Danh sách
      </A>
      {told}
      <div className="sort-head small muted">
        <p>
          <b className="num">{sheet.code}</b> · {sheet.head.join(' · ')}
        </p>
        {sheet.hidesIdentity ? (
          <p className="row nowrap">
            <Icon name="eye-off" />
            Giấu tên với cơ quan
          </p>
        ) : null}
      </div>
      {sheet.stateLine ? (
        <Message kind={sheet.state === 'accepted' ? 'done' : 'info'}>
          {sheet.stateLine}
          {sheet.reason ? <q className="said-to">{sheet.reason}</q> : null}
        </Message>
      ) : null}
      {sheet.state === 'withdrawn' ? <Message kind="info">Người gửi đã rút ý kiến này.</Message> : null}
      {sheet.complainsOfMe ? (
        <Message kind="warning">
          Ý kiến này phản ánh chính cơ quan của anh, chị. Người khác phải xử lý: báo Văn phòng hoặc cơ quan thường trực.
        </Message>
      ) : null}
      {sheet.isRead ? null : <Message kind="info">Máy đang đọc ý kiến này; gợi ý sẽ hiện sau giây lát.</Message>}
      <h2 className="vh">Nguyên văn</h2>
      <Words>
        <Pieces pieces={sheet.pieces} />
      </Words>
      <Messages sheet={sheet} />
      <Signs sheet={sheet} />
      <PublicLine view={view} sheet={sheet} />
      <SortingOthers view={view} sheet={sheet} />
      <Recurrences sheet={sheet} />
    </Pane>
  )
}

export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, at) => {
    if (piece.masked) return <Masked key={at} length={piece.masked} />
    if (piece.because) return <Because key={at}>{piece.text}</Because>
    if (piece.same) return <Same key={at}>{piece.text}</Same>
    return piece.text
  })
}

function Messages({ sheet }: { sheet: SheetView }) {
  return sheet.messages.map((message) => (
    <div className="said" key={message.id}>
      <p className="small muted">
        {message.kind === 'question' ? 'Đã hỏi lại' : 'Người gửi trả lời'}, {message.when}
      </p>
      <p>{message.text}</p>
    </div>
  ))
}

/** Signs that it belongs elsewhere, with the words that say so. */
function Signs({ sheet }: { sheet: SheetView }) {
  if (sheet.signs.length === 0) return null
  return (
    <ul className="sort-signs small">
      {sheet.signs.map((sign) => (
        <li key={sign.why}>
          <Icon name="warning" />
          <span>
            {sign.why}
            {sign.words.length > 0 ? (
              <>
                {' '}
                Có chữ: <q>{sign.words.join('”, “')}</q>.
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  )
}

function PublicLine({ view, sheet }: { view: SortingView; sheet: SheetView }) {
  const what =
    sheet.masks === 0
      ? 'Bản công khai không phải che chỗ nào.'
      : `Bản công khai che ${sheet.masks} chỗ: ${sheet.maskKinds.join(', ')}.`
  return (
    <Note>
      <div className="sort-public small">
        <span>
          {what} {sheet.shown === null ? 'Chưa ai soát.' : sheet.shown ? 'Đang hiện.' : 'Đang ẩn.'}
          {sheet.stale ? ' Nguyên văn đã sửa sau khi soát, cần soát lại.' : ''}
        </span>
        <A href={hrefOf(view.place, { petitionId: sheet.id, doing: 'che' })}>Xem, sửa chỗ che</A>
        {sheet.shown !== null && sheet.mayDecide ? (
          <Form method="post">
            <input type="hidden" name="yk" value={sheet.id} />
            <input type="hidden" name="ban-che" value={sheet.publicVersion} />
            <button type="submit" className="link" name="viec" value={sheet.shown ? 'an' : 'hien'}>
              {sheet.shown ? 'Ẩn ngay' : 'Hiện lại'}
            </button>
          </Form>
        ) : null}
      </div>
    </Note>
  )
}

function Recurrences({ sheet }: { sheet: SheetView }) {
  if (sheet.recurrences.length === 0) return null
  const times = Math.max(...sheet.recurrences.map((each) => each.times))
  return (
    <section className="sort-before small" aria-label="Đã hỏi từ trước">
      {times > 1 ? <p className="strong">Đã hỏi ở {times} hội nghị trước.</p> : null}
      {sheet.recurrences.map((each) => (
        <div key={each.earlierId} className="sort-earlier">
          <Icon name="history" />
          <div>
            <p>
              {each.confirmed ? 'Đã hỏi' : 'Có thể đã hỏi'} năm {each.year}
              {each.commune ? ` ở ${each.commune}` : ''}: <q>{each.text}</q>
            </p>
            {sheet.mayDecide ? (
              <Form method="post" className="row">
                <input type="hidden" name="yk" value={sheet.id} />
                <input type="hidden" name="kia" value={each.earlierId} />
                {each.confirmed ? null : (
                  <Button size="sm" name="viec" value="hoi-truoc">
                    Đúng việc này
                  </Button>
                )}
                <Button size="sm" variant="quiet" name="viec" value="khong-phai-truoc">
                  {each.confirmed ? 'Không phải việc này nữa' : 'Không phải'}
                </Button>
              </Form>
            ) : null}
          </div>
        </div>
      ))}
    </section>
  )
}
