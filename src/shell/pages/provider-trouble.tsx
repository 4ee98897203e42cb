import { LinkButton } from '#ui/button.tsx'
import { pageTitle } from '#ui/document.ts'
import { FormActions } from '#ui/form.tsx'
import { useFrame } from '../frame.ts'
import { HelpLine } from './help-line.tsx'

const signIn = { href: '/dang-nhap', label: 'Về trang đăng nhập' }

/** The second door did not open: why, what else to do, whom to ask. */
export function ProviderTrouble({ say, back = signIn }: { say: string; back?: { href: string; label: string } }) {
  const { jurisdiction } = useFrame()
  const title = back === signIn ? 'Chưa đăng nhập được' : 'Chưa làm được'
  return (
    <>
      <title>{pageTitle(title, { errors: 1 })}</title>
      <h1>{title}</h1>
      <div className="stack">
        <p role="alert">{say}</p>
        <HelpLine jurisdiction={jurisdiction} />
      </div>
      <FormActions>
        <LinkButton href={back.href} variant="go">
          {back.label}
        </LinkButton>
      </FormActions>
    </>
  )
}
