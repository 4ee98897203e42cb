import { ErrorSummary } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { Message, Note } from '#ui/panel.tsx'

type Told = { code: string; say: string; detail: Record<string, unknown> }

const places: Record<string, { path: string; words: string }> = {
  organisationId: { path: '/lam-viec/co-quan', words: 'Mở cơ quan đã có' },
  personId: { path: '/lam-viec/nguoi', words: 'Mở người đã có' },
}

/** What stops the form: wrong fields, or a rule that says no, with the way to what stands in the way. */
export function FormTrouble(props: {
  errors: Record<string, string>
  refusal?: Told | null
  linkTo?: 'organisationId' | 'personId'
}) {
  const { errors, refusal, linkTo } = props
  const id = linkTo && refusal ? refusal.detail[linkTo] : undefined
  const place = linkTo ? places[linkTo] : undefined
  return (
    <>
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      {refusal && (
        <Note tone="bad" boxed>
          <div role="alert">
            <Message kind="error">
              {refusal.say}{' '}
              {place && typeof id === 'string' && (
                <A href={`${place.path}/${id}`}>
                  {place.words}
                  {typeof refusal.detail.name === 'string' ? `: ${refusal.detail.name}` : ''}
                </A>
              )}
            </Message>
          </div>
        </Note>
      )}
    </>
  )
}
