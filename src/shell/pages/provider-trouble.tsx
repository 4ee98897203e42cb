import { LinkButton } from '#ui/button.tsx'
import { pageTitle } from '#ui/document.ts'
import { FormActions } from '#ui/form.tsx'
import { useFrame } from '../frame.ts'
import { HelpLine } from './help-line.tsx'

/** The second door did not open: why, what else to do, whom to ask. */
export function ProviderTrouble({ say }: { say: string }) {
  const { jurisdiction } = useFrame()
  return (
    <>
      <title>{pageTitle('Chưa đăng nhập được', { errors: 1 })}</title>
      <h1>Chưa đăng nhập được</h1>
      <div className="stack">
        <p role="alert">{say}</p>
        <HelpLine jurisdiction={jurisdiction} />
      </div>
      <FormActions>
        <LinkButton href="/dang-nhap" variant="go">
          Về trang đăng nhập
        </LinkButton>
      </FormActions>
    </>
  )
}
