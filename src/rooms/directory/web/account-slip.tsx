import { Button, LinkButton } from '#ui/button.tsx'
import { useHydrated } from '#ui/client/use-hydrated.ts'
import { FormActions } from '#ui/form.tsx'
import { Message } from '#ui/panel.tsx'

export type SlipFacts = { login: string; displayName: string; password: string; organisation?: string }

/** One piece of paper for one person. */
export function Slip({ slip }: { slip: SlipFacts }) {
  return (
    <section className="slip" aria-label={`Phiếu tài khoản của ${slip.displayName}`}>
      <p className="small muted">Phiếu tài khoản Đối Thoại</p>
      <p className="strong">{slip.displayName}</p>
      {slip.organisation && <p className="small">{slip.organisation}</p>}
      <dl className="dl">
        <dt>Tên đăng nhập</dt>
        <dd>
          <b>{slip.login}</b>
        </dd>
        <dt>Mật khẩu đầu</dt>
        <dd>
          <b className="num">{slip.password}</b>
        </dd>
      </dl>
      <p className="small">Lần đăng nhập đầu phải đổi mật khẩu này. Đổi xong thì hủy phiếu.</p>
    </section>
  )
}

/** The password to begin with, shown once: to be printed, or read out, and handed over in person. */
export function AccountSlip({ slip, back }: { slip: SlipFacts; back: string }) {
  const isHydrated = useHydrated()
  return (
    <div className="measure stack-l">
      <Slip slip={slip} />
      <Message kind="warning">
        Mật khẩu chỉ hiện một lần ở đây và không lưu ở đâu. In phiếu, hoặc đọc trực tiếp cho người dùng; không gửi qua
        Zalo, thư điện tử.
      </Message>
      <FormActions>
        {isHydrated && (
          <Button type="button" icon="print" onClick={() => window.print()}>
            In phiếu
          </Button>
        )}
        <LinkButton href={back} variant="go">
          Mở tài khoản
        </LinkButton>
      </FormActions>
    </div>
  )
}
