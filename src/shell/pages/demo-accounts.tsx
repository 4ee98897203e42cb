import { demoPassword } from '#platform/sessions/demo-password.ts'
import type { DemoAccount } from '#rooms/directory/index.ts'
import { Button } from '#ui/button.tsx'
import { Section } from '#ui/panel.tsx'

/** The demo's accounts by body, one press each. */
export function DemoAccounts({ accounts, back }: { accounts: DemoAccount[]; back: string }) {
  return (
    <Section title="Tài khoản của tỉnh trình diễn">
      <p className="small muted">
        Người và cơ quan đều hư cấu. Mật khẩu chung: <b>{demoPassword}</b>
      </p>
      {[...Map.groupBy(accounts, ({ organisation }) => organisation)].map(([organisation, own]) => (
        <section key={organisation}>
          <h3 className="gap-top">{organisation}</h3>
          <ul className="pick">
            {own.map((account) => (
              <li key={account.login}>
                <div className="grow">
                  <b>{account.role}</b>
                  <p className="small muted">
                    {account.name} · <span className="num">{account.login}</span>
                  </p>
                </div>
                <form method="post" action={`/dang-nhap?ve=${encodeURIComponent(back)}`}>
                  <input type="hidden" name="ten" value={account.login} />
                  <input type="hidden" name="mat-khau" value={demoPassword} />
                  <Button type="submit" size="sm" aria-label={`Vào với vai ${account.role}, ${account.name}`}>
                    Vào
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  )
}
