import { useEffect, useState } from 'react'
import { Button, LinkButton } from '#ui/button.tsx'
import { useHydrated } from '#ui/client/use-hydrated.ts'
import { Message, Section } from '#ui/panel.tsx'
import { Slip, type SlipFacts } from './account-slip.tsx'

/** The accounts of one piece of a list. */
export type LoginBatch = { slips: SlipFacts[] /** Base64. */; workbook: string; name: string }

/** Everything that the answers to this page brought: a long list comes in pieces, and the earlier ones stay. */
export function useLoginBatches(first: LoginBatch | null, next: LoginBatch | null): LoginBatch[] {
  const [batches, setBatches] = useState<LoginBatch[]>(first ? [first] : [])
  useEffect(() => {
    if (next) setBatches((kept) => (kept.includes(next) ? kept : [...kept, next]))
  }, [next])
  return batches
}

const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Passwords to begin with, shown once: printed as slips or saved, and handed over in person. */
export function NewLogins({ batches, isMore }: { batches: readonly LoginBatch[]; isMore: boolean }) {
  const isHydrated = useHydrated()
  useLeaveWarning()
  const slips = batches.flatMap((batch) => batch.slips)
  return (
    <Section title={`${slips.length} tài khoản mới`}>
      <div className="screen-only stack-l">
        <Message kind="warning">
          Mật khẩu đầu chỉ hiện một lần ở đây và không lưu ở đâu: in phiếu hoặc tải Excel trước khi rời trang
          {isMore && ' hoặc bấm Nhập tiếp'}. Giao trực tiếp từng người, không gửi qua Zalo, thư điện tử. Lần đăng nhập
          đầu ai cũng phải đổi mật khẩu. Lỡ mất phiếu thì đặt lại mật khẩu ở trang Tài khoản, vai trò.
        </Message>
        <div className="btns">
          {isHydrated && (
            <Button type="button" icon="print" variant="go" onClick={() => window.print()}>
              In {slips.length} phiếu
            </Button>
          )}
          {batches.map((batch, index) => (
            <LinkButton
              key={batch.name + String(index)}
              href={`data:${media};base64,${batch.workbook}`}
              download={batches.length === 1 ? batch.name : batch.name.replace('.xlsx', ` phần ${index + 1}.xlsx`)}
              icon="excel"
            >
              {batches.length === 1 ? 'Tải Excel' : `Tải Excel phần ${index + 1}`}
            </LinkButton>
          ))}
        </div>
      </div>
      <div
        style={{
          display: 'grid',
          marginBlock: 'var(--s-5)',
          gap: 'var(--s-4)',
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 19rem), 1fr))',
        }}
      >
        {slips.map((slip) => (
          <Slip key={slip.login} slip={slip} />
        ))}
      </div>
    </Section>
  )
}

/** What leaves the screen here is lost; the browser asks first. */
function useLeaveWarning(): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
}
