// /nhung/:slug : the form in a frame of a portal. No scripts, no cookies; links open outside the frame.
import type { ComponentProps } from 'react'
import { data } from 'react-router'
import { publicWorld } from '#platform/web/context.ts'
import { form, page } from '#platform/web/page.ts'
import { pageTitle } from '#ui/document.ts'
import { A, LinkProvider } from '#ui/link.tsx'
import { Note } from '#ui/panel.tsx'
import { CodeSlip } from '#ui/public-parts.tsx'
import { embedOrigins } from '../integrators/embed-origins.ts'
import { formatPetitionCode } from '../petition-code.ts'
import { spellCode } from '../tracking/spell-code.ts'
import type { Route } from './+types/public-embed.ts'
import { Closed, Standing } from './call-standing.tsx'
import { PetitionForm } from './petition-form.tsx'
import { loadForm, sendForm } from './petition-form-page.ts'
import { SimilarStep } from './similar-step.tsx'

/** The door turns this into frame-ancestors of this page alone. */
export const headers = ({ loaderHeaders }: Route.HeadersArgs) => ({
  'cache-control': 'private, no-cache',
  'x-frame-ancestors': loaderHeaders.get('x-frame-ancestors') ?? '',
})

export const loader = page(async ({ context, params, request }: Route.LoaderArgs) => {
  const loaded = await loadForm(context, params.slug, request)
  const origins = await embedOrigins(publicWorld(context), loaded.call.id)
  return data(loaded, { headers: { 'x-frame-ancestors': origins.join(' ') } })
})

export const action = form(async ({ context, params }: Route.ActionArgs, sent: FormData) => {
  const answer = await sendForm(context, params.slug, sent, 'embed')
  if (!('receipt' in answer)) return data({ ...answer, code: null }, { status: answer.status })
  // A browser keeps no cookie for a page in another's frame: the receipt is this answer itself.
  const hasPhone = Boolean(String(sent.get('dien-thoai') ?? '').trim())
  return { code: answer.receipt.code, hasPhone }
})

export default function PublicEmbed({ loaderData, actionData }: Route.ComponentProps) {
  const code = actionData && 'code' in actionData ? actionData.code : null
  const answer = actionData && 'uploads' in actionData ? actionData : null
  const errors = Object.keys(answer?.errors ?? {}).length
  return (
    <LinkProvider link={OutsideLink}>
      <title>{pageTitle('Gửi ý kiến', { errors, site: loaderData.authority })}</title>
      <meta name="robots" content="noindex" />
      <main className="p-main narrow">
        <p className="small eyebrow">
          <A href={`/hoi-nghi/${loaderData.call.slug}`}>{loaderData.call.title}</A>
        </p>
        {code ? (
          <Received code={code} hasPhone={Boolean(actionData && 'hasPhone' in actionData && actionData.hasPhone)} />
        ) : answer?.similar ? (
          <SimilarStep typed={answer.typed} similar={answer.similar} uploads={answer.uploads} />
        ) : (
          <Asking data={loaderData} answer={answer} />
        )}
        <p className="small muted">
          Ý kiến gửi thẳng tới {loaderData.authority}. <A href="/bao-ve-du-lieu">Bảo vệ dữ liệu cá nhân</A>
        </p>
      </main>
    </LinkProvider>
  )
}

type Data = Route.ComponentProps['loaderData']

function Asking({ data: loaded, answer }: { data: Data; answer: ComponentProps<typeof PetitionForm>['answer'] }) {
  const isOpen = loaded.state === 'open' || loaded.state === 'late'
  return (
    <>
      <h1>Gửi ý kiến</h1>
      {isOpen ? (
        <>
          <Standing data={loaded} />
          <PetitionForm data={loaded} answer={answer} />
        </>
      ) : (
        <Closed data={loaded} />
      )}
    </>
  )
}

function Received({ code, hasPhone }: { code: string; hasPhone: boolean }) {
  return (
    <>
      <h1>Đã nhận ý kiến</h1>
      <CodeSlip code={formatPetitionCode(code)} spelled={spellCode(code)} />
      <Note>
        Chụp màn hình hoặc chép mã lại. Muốn xem lại thì mở <A href="/theo-doi">trang theo dõi</A>, ghi mã và{' '}
        {hasPhone ? 'ba số cuối điện thoại' : 'bốn chữ cuối của mã'}.
      </Note>
    </>
  )
}

function OutsideLink({ href, children, ...rest }: ComponentProps<'a'>) {
  return (
    <a href={href} target="_blank" rel="noopener" {...rest}>
      {children}
    </a>
  )
}
