import { Button } from '#ui/button.tsx'
import { TextInput } from '#ui/field.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { Note } from '#ui/panel.tsx'
import { Phone } from '#ui/people.tsx'

type LookupFormProps = { code: string; told: string | null; wrongCode: boolean; help: { phone: string } | null }

/** The proof is never given back: somebody else may be the next to look at this telephone. */
export function LookupForm({ code, told, wrongCode, help }: LookupFormProps) {
  const field = wrongCode ? 'ma' : 'ba-so'
  return (
    <>
      <h1>Theo dõi ý kiến</h1>
      <form method="post" action="/theo-doi">
        <ErrorSummary errors={told ? [{ field, message: told }] : []} title="Chưa mở được ý kiến" kept={false} />
        <TextInput
          name="ma"
          label="Mã theo dõi"
          hint="8 chữ và số trên biên nhận, ví dụ K7M4-3XQ9."
          error={told && wrongCode ? told : undefined}
          defaultValue={code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          className="num"
          short
        />
        <TextInput
          name="ba-so"
          label="Ba số cuối điện thoại đã ghi"
          hint="Không ghi số điện thoại thì ghi bốn chữ cuối của mã."
          error={told && !wrongCode ? told : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={20}
          className="num"
          short
        />
        <FormActions>
          <Button variant="go" wide name="lam" value="mo">
            Xem ý kiến
          </Button>
        </FormActions>
      </form>
      <div className="after">
        <Note>
          Mất mã? Đến xã{help ? ' hoặc gọi ' : ', phường để tra giúp'}
          {help ? <Phone number={help.phone} /> : null}. Cán bộ không hỏi mật khẩu, mã OTP hay số tài khoản.
        </Note>
      </div>
    </>
  )
}
