import { useEffect } from 'react'
import type { Fetcher, SubmitOptions, SubmitTarget } from 'react-router'
import { Button } from '#ui/button.tsx'
import { Progress } from '#ui/progress.tsx'
import type { ImportView } from '../import/import-rows.ts'

type Sender = { state: Fetcher['state']; submit: (target: SubmitTarget, options?: SubmitOptions) => Promise<void> }

/** Goes on by itself while the page is open; without scripts the button takes the next piece. */
export function ImportRunning({ id, list, fetcher }: { id: string; list: ImportView; fetcher: Sender }) {
  const isStopped = list.stoppedAt !== null
  useEffect(() => {
    if (!isStopped && fetcher.state === 'idle') {
      void fetcher.submit({ viec: 'nhap' }, { method: 'post', action: `/lam-viec/nhap/${id}` })
    }
  }, [isStopped, fetcher, id])
  return (
    <div className="measure screen-only" style={{ marginBlockEnd: 'var(--s-5)' }}>
      <Progress
        label={isStopped ? 'Đang dừng' : 'Đang nhập'}
        now={list.done}
        total={list.total}
        unit="dòng"
        note="Dừng lúc nào cũng được; những dòng đã nhập vẫn còn, bấm Nhập tiếp để làm nốt."
      />
      <form method="post" className="btns">
        <Button type="submit" name="viec" value="nhap" variant="go">
          Nhập tiếp
        </Button>
        {!isStopped && (
          <Button type="submit" name="viec" value="dung">
            Dừng
          </Button>
        )}
      </form>
    </div>
  )
}
