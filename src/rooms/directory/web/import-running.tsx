import { useEffect } from 'react'
import type { Fetcher, SubmitOptions, SubmitTarget } from 'react-router'
import { useLook } from '#platform/web/use-look.ts'
import { Button } from '#ui/button.tsx'
import { Progress } from '#ui/progress.tsx'
import type { ImportView } from '../import/import-rows.ts'

type Sender = { state: Fetcher['state']; submit: (target: SubmitTarget, options?: SubmitOptions) => Promise<void> }

/**
 * A list on its way in. Most go in by themselves and the page only looks; one that makes accounts goes on while the page
 * is open. Without scripts the page loads itself anew, or the button takes the next piece.
 */
export function ImportRunning({ id, list, fetcher }: { id: string; list: ImportView; fetcher: Sender }) {
  const { inBackground } = list
  const isStopped = list.stoppedAt !== null
  useLook(inBackground && !isStopped)
  useEffect(() => {
    if (!inBackground && !isStopped && fetcher.state === 'idle') {
      void fetcher.submit({ viec: 'tiep' }, { method: 'post', action: `/lam-viec/nhap/${id}` })
    }
  }, [inBackground, isStopped, fetcher, id])
  return (
    <div className="measure screen-only" style={{ marginBlockEnd: 'var(--s-5)' }}>
      {inBackground && !isStopped && (
        <noscript>
          <meta httpEquiv="refresh" content="3" />
        </noscript>
      )}
      <Progress
        label={isStopped ? 'Đang dừng' : 'Đang nhập'}
        now={list.done}
        total={list.total}
        unit="dòng"
        note={noteOf(inBackground, isStopped)}
      />
      <form method="post" className="btns" style={{ marginBlockStart: 'var(--s-3)' }}>
        {(isStopped || !inBackground) && (
          <Button type="submit" name="viec" value="nhap" variant="go">
            Nhập tiếp
          </Button>
        )}
        {!isStopped && (
          <Button type="submit" name="viec" value="dung">
            Dừng
          </Button>
        )}
      </form>
    </div>
  )
}

function noteOf(inBackground: boolean, isStopped: boolean): string {
  if (isStopped) return 'Những dòng đã nhập vẫn còn trong danh bạ. Bấm Nhập tiếp để làm nốt.'
  return inBackground
    ? 'Máy chủ tự nhập, rời trang này cũng được. Dừng lúc nào cũng được; những dòng đã nhập vẫn còn.'
    : 'Giữ trang này mở cho đến khi xong để nhận mật khẩu đầu. Dừng lúc nào cũng được; những dòng đã nhập vẫn còn.'
}
