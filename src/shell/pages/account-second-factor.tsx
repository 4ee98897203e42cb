import { accountPage } from '#platform/web/context.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { TextInput } from '#ui/field.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { Disclosure, Message, Section } from '#ui/panel.tsx'
import type { AccountData } from './account.tsx'
import type { Trouble } from './account-password.tsx'

const ours = ['bat-lop-hai', 'xac-nhan-lop-hai', 'tat-lop-hai']

/** Codes from a telephone: who learns the password still cannot enter. */
export function SecondFactorSection({ data, trouble }: { data: AccountData; trouble: Trouble }) {
  const { account, enrolment } = data
  const error = ours.includes(trouble.about ?? '') ? trouble.refusal?.say : undefined
  return (
    <Section title="Lớp bảo vệ thứ hai" id="lop-hai">
      <div className="stack">
        {data.mustEnrol && (
          <Message kind="warning">Tài khoản quản trị phải bật lớp bảo vệ thứ hai trước khi làm việc khác.</Message>
        )}
        {account.hasSecondFactor ? (
          <Kept error={error} />
        ) : enrolment ? (
          <Enrolment enrolment={enrolment} error={error} />
        ) : (
          <Offer error={error} />
        )}
      </div>
    </Section>
  )
}

function Offer({ error }: { error?: string }) {
  return (
    <form method="post" action={accountPage}>
      <input type="hidden" name="viec" value="bat-lop-hai" />
      {error && <Message kind="error">{error}</Message>}
      <p className="measure">
        Khi bật, đăng nhập cần thêm sáu chữ số trên điện thoại của anh, chị. Người biết mật khẩu cũng không vào được.
        Dùng được với Google Authenticator, Microsoft Authenticator và các ứng dụng tương tự, không cần mạng.
      </p>
      <FormActions>
        <Button type="submit" icon="shield">
          Bật lớp bảo vệ thứ hai
        </Button>
      </FormActions>
    </form>
  )
}

function Enrolment({ enrolment, error }: { enrolment: { picture: string; key: string }; error?: string }) {
  return (
    <>
      <ol className="steps">
        <li>Mở ứng dụng xác thực trên điện thoại, chọn thêm tài khoản rồi quét hình dưới đây.</li>
        <li>Gõ sáu chữ số mà ứng dụng hiện ra, rồi bấm Xác nhận.</li>
      </ol>
      <p>
        <img src={enrolment.picture} alt="Mã QR để thêm vào ứng dụng xác thực" width={220} height={220} />
      </p>
      <p className="small muted">Không quét được thì gõ khóa này vào ứng dụng, loại “theo thời gian”:</p>
      <p>
        <code className="num">{enrolment.key}</code>{' '}
        <CopyButton text={enrolment.key.replaceAll(' ', '')} label="Chép khóa" done="Đã chép khóa" size="sm" />
      </p>
      <CodeForm work="xac-nhan-lop-hai" error={error} title="Chưa bật được">
        <Button type="submit">Xác nhận</Button>
        <LinkButton href={`${accountPage}#lop-hai`} variant="quiet">
          Để sau
        </LinkButton>
      </CodeForm>
    </>
  )
}

function Kept({ error }: { error?: string }) {
  return (
    <>
      <p>
        <StateChip state="done">Đang bật</StateChip>
      </p>
      <p className="measure">
        Mỗi lần đăng nhập cần thêm mã trên điện thoại. Mất điện thoại thì gọi quản trị của cơ quan để đặt lại.
      </p>
      <Disclosure summary="Tắt, hoặc đổi sang điện thoại khác" open={error !== undefined}>
        <p className="measure">
          Tắt bằng mã đang hiện trên điện thoại cũ, rồi bật lại trên điện thoại mới. Sau khi tắt phải đặt lại mật khẩu,
          ít nhất 14 ký tự.
        </p>
        <CodeForm work="tat-lop-hai" error={error} title="Chưa tắt được">
          <Button type="submit">Tắt lớp bảo vệ thứ hai</Button>
        </CodeForm>
      </Disclosure>
    </>
  )
}

type CodeFormProps = { work: string; error?: string; title: string; children: React.ReactNode }

function CodeForm({ work, error, title, children }: CodeFormProps) {
  const back = work === 'xac-nhan-lop-hai' ? '?lop-hai=bat' : ''
  return (
    <form method="post" action={`${accountPage}${back}#lop-hai`}>
      <input type="hidden" name="viec" value={work} />
      <ErrorSummary errors={error ? [{ field: 'ma', message: error }] : []} title={title} kept={false} />
      <TextInput
        name="ma"
        label="Mã sáu chữ số"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={9}
        short
        error={error}
      />
      <FormActions>{children}</FormActions>
    </form>
  )
}
