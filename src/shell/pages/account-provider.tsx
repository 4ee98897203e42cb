import { Button } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { FormActions } from '#ui/form.tsx'
import { Section } from '#ui/panel.tsx'

/** The second door: whoever is linked may come in through the province's own sign-in. */
export function ProviderSection({ name, isLinked }: { name: string; isLinked: boolean }) {
  return (
    <Section title={`Đăng nhập bằng ${name}`} id="nha-cung-cap">
      {isLinked ? (
        <>
          <p>
            <StateChip state="done">Đã liên kết</StateChip>
          </p>
          <form method="post" action="/dang-nhap/nha-cung-cap">
            <input type="hidden" name="viec" value="bo-lien-ket" />
            <FormActions>
              <Button type="submit">Bỏ liên kết</Button>
            </FormActions>
          </form>
        </>
      ) : (
        <form method="post" action="/dang-nhap/nha-cung-cap">
          <input type="hidden" name="viec" value="lien-ket" />
          <p className="measure">Liên kết một lần, lần sau đăng nhập bằng {name}, không cần nhớ mật khẩu ở đây.</p>
          <FormActions>
            <Button type="submit" icon="link">
              Liên kết {name}
            </Button>
          </FormActions>
        </form>
      )}
    </Section>
  )
}
