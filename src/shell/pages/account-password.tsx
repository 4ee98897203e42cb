import { demoPassword } from '#platform/sessions/demo-password.ts'
import type { Told } from '#platform/web/page.ts'
import { Button } from '#ui/button.tsx'
import { TextInput } from '#ui/field.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { Message, Note, Section } from '#ui/panel.tsx'
import type { AccountData } from './account.tsx'

/** What went wrong, and in which of the page's forms. */
export type Trouble = { about: string | null; errors: Record<string, string>; refusal: Told | null }

const fieldOf: Record<string, string> = { 'session.wrong-password': 'dang-dung' }

export function PasswordSection({ data, trouble }: { data: AccountData; trouble: Trouble }) {
  const { account, mustChange, isDemo } = data
  const isOurs = trouble.about === 'mat-khau'
  const { refusal } = trouble
  const errors: Record<string, string> = !isOurs
    ? {}
    : refusal
      ? { [fieldOf[refusal.code] ?? 'moi']: refusal.say }
      : trouble.errors
  const asksCurrent = account.hasPassword || isDemo
  return (
    <Section title="Mật khẩu" id="mat-khau">
      <div className="stack">
        {mustChange && (
          <Note boxed>
            <Message kind="info">
              Đặt mật khẩu của riêng anh, chị trước. Xong bước này mới mở được các trang khác.
            </Message>
          </Note>
        )}
        {account.passwordChanged && <p className="muted">Đổi lần gần nhất {account.passwordChanged}.</p>}
        {isDemo && <p className="muted">Ở tỉnh trình diễn, mật khẩu chung {demoPassword} luôn dùng được.</p>}
        <form method="post" action="/lam-viec/tai-khoan#mat-khau" className="measure">
          <input type="hidden" name="viec" value="mat-khau" />
          <input type="hidden" name="ten" autoComplete="username" value={account.login} />
          <ErrorSummary
            errors={Object.entries(errors).map(([field, message]) => ({ field, message }))}
            title="Chưa đổi được mật khẩu"
            kept={false}
          />
          {asksCurrent && (
            <TextInput
              name="dang-dung"
              type="password"
              label="Mật khẩu đang dùng"
              autoComplete="current-password"
              error={errors['dang-dung']}
            />
          )}
          <TextInput
            name="moi"
            type="password"
            label="Mật khẩu mới"
            hint={
              account.hasSecondFactor
                ? 'Ít nhất 8 ký tự, không chứa tên đăng nhập.'
                : 'Ít nhất 14 ký tự, không chứa tên đăng nhập. Ghép bốn, năm từ dễ nhớ là đủ. Bật lớp bảo vệ thứ hai thì chỉ cần 8.'
            }
            autoComplete="new-password"
            error={errors.moi}
          />
          <TextInput
            name="lai"
            type="password"
            label="Gõ lại mật khẩu mới"
            hint="Đổi xong, mọi máy khác đang mở tài khoản này phải đăng nhập lại."
            autoComplete="new-password"
            error={errors.lai}
          />
          <FormActions>
            <Button type="submit" variant="go">
              Đổi mật khẩu
            </Button>
          </FormActions>
        </form>
      </div>
    </Section>
  )
}
