import { useLocation } from 'react-router'
import { useLook } from '#platform/web/use-look.ts'
import { Button } from '#ui/button.tsx'
import { Message } from '#ui/panel.tsx'
import { Progress } from '#ui/progress.tsx'
import type { ListView } from '../lists/list-store.ts'

/** A list that is being read or taken in: the server works by itself, the page only looks; without scripts it loads anew. */
export function ListRunning({ list }: { list: Pick<ListView, 'state' | 'total' | 'done' | 'whole' | 'problem'> }) {
  const { state, total, done, whole, problem } = list
  const isMoving = state === 'reading' || state === 'committing'
  const { pathname } = useLocation()
  useLook(isMoving)
  return (
    <div className="measure screen-only" style={{ marginBlockEnd: 'var(--s-5)' }}>
      {isMoving ? (
        <noscript>
          {/* By its address: over an address with a fragment (#dong-12) the browser would only scroll. */}
          <meta httpEquiv="refresh" content={`2;url=${pathname}`} />
        </noscript>
      ) : null}
      {problem ? <Message kind="warning">{problem}</Message> : null}
      {state === 'reading' && total === 0 ? (
        <p role="status">Đang đọc tệp. Tệp 10.000 dòng mất chừng mười giây.</p>
      ) : (
        <Progress label={labelOf(state)} now={done} total={total} unit="dòng" note={noteOf(state, whole)} />
      )}
      <form method="post" className="btns" style={{ marginBlockStart: 'var(--s-3)' }}>
        {state === 'stopped' ? (
          <Button type="submit" name="viec" value="nhap" variant="go">
            Nhập tiếp
          </Button>
        ) : null}
        {state === 'committing' && !whole ? (
          <Button type="submit" name="viec" value="dung">
            Dừng
          </Button>
        ) : null}
      </form>
    </div>
  )
}

const labelOf = (state: ListView['state']): string =>
  state === 'reading' ? 'Đang đọc' : state === 'stopped' ? 'Đang dừng' : 'Đang nhập'

function noteOf(state: ListView['state'], whole: boolean): string {
  if (state === 'reading') return 'Chưa có ý kiến nào được nhập; đọc xong thì xem lại từng dòng.'
  if (state === 'stopped') return 'Những dòng đã nhập vẫn còn. Bấm Nhập tiếp để làm nốt.'
  return whole
    ? 'Tất cả hoặc không: xong cả danh sách mới tính. Rời trang này cũng được.'
    : 'Máy chủ tự nhập, rời trang này cũng được. Dừng lúc nào cũng được; những dòng đã nhập vẫn còn.'
}
