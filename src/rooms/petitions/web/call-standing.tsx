import { A } from '#ui/link.tsx'
import { Message } from '#ui/panel.tsx'
import { formatDay, formatDayLong } from '#vietnamese/dates.ts'
import type { loadForm } from './petition-form-page.ts'

type Loaded = Awaited<ReturnType<typeof loadForm>>

/** What stands above the form: the invitation, and until when. */
export function Standing({ data: { call, state } }: { data: Loaded }) {
  return (
    <>
      {call.invitation ? <p className="lead">{call.invitation}</p> : null}
      {state === 'late' ? (
        <Message kind="warning">
          Ngày cuối nhận ý kiến là {formatDay(call.closesOn!)}. Ý kiến gửi bây giờ vẫn được nhận, ghi là gửi sau hạn và
          có thể không kịp nêu tại hội nghị.
        </Message>
      ) : call.closesOn ? (
        <p className="muted">Nhận đến hết {formatDayLong(call.closesOn)}.</p>
      ) : null}
    </>
  )
}

/** Nothing can be sent here now: what to do instead. */
export function Closed({ data: { call, state, help } }: { data: Loaded }) {
  return (
    <>
      <Message kind="info">
        {state === 'cancelled'
          ? `Hội nghị này không tổ chức${call.stoppedWhy ? `: ${call.stoppedWhy}` : ''}. Ý kiến mới xin gửi tới hội nghị khác, hoặc Ban Tiếp công dân.`
          : state === 'early'
            ? `Bắt đầu nhận ý kiến từ ${formatDayLong(call.opensOn!)}. Từ hôm đó bà con mở lại trang này để gửi.`
            : 'Hội nghị này chưa mở nhận ý kiến. Ngày mở nhận sẽ báo tại trang hội nghị.'}
      </Message>
      <p>
        <A href="/">Xem các hội nghị khác</A>
        {help ? `, hoặc gọi ${help.phone} để được ghi giúp ý kiến.` : '.'}
      </p>
    </>
  )
}
