// /theo-doi/bien-nhan : the receipt, for who has just sent or has proved the code. The address carries no secret.
import { redirect } from 'react-router'
import { qrSvg } from '#papers/qr.ts'
import { jurisdictionContext, servicesContext } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { dayInVietnam } from '#platform/world.ts'
import { LinkButton } from '#ui/button.tsx'
import { pageTitle } from '#ui/document.ts'
import { Trail } from '#ui/history.tsx'
import { Note } from '#ui/panel.tsx'
import { Phone } from '#ui/people.tsx'
import { PublicSection } from '#ui/public-layout.tsx'
import { CodeSlip } from '#ui/public-parts.tsx'
import { formatDayLong } from '#vietnamese/dates.ts'
import type { Handle } from '../../../root.tsx'
import { attachedWords } from '../attached-words.ts'
import { formatPetitionCode } from '../petition-code.ts'
import { loadTracked } from '../tracking/load-tracked.ts'
import { releasedAnswersContext } from '../tracking/released-answer.ts'
import { spellCode } from '../tracking/spell-code.ts'
import { toldClockContext } from '../tracking/told-clock.ts'
import { trackingOf } from '../tracking/tracking.ts'
import type { Route } from './+types/public-receipt.ts'
import { bearerWorld, heldPetition } from './bearer-cookie.ts'

export const handle: Handle = { width: 'narrow' }
export const headers = () => ({ 'cache-control': 'private, no-store' })

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const petitionId = await heldPetition(context, request)
  if (!petitionId) throw redirect('/theo-doi')
  const world = bearerWorld(context, petitionId)
  const petition = await world.read(async (db) => {
    const answers = await context.get(releasedAnswersContext)(db, world)
    return loadTracked(db, petitionId, answers, await context.get(toldClockContext)(db, world))
  })
  const base = context.get(servicesContext).baseUrl ?? new URL(request.url).origin
  const jurisdiction = context.get(jurisdictionContext)
  const { steps } = trackingOf(petition.facts, world.today, world.calendar)
  return {
    code: petition.code,
    name: petition.fullName,
    hasPhone: petition.phone !== null,
    receiver: petition.standingBody ?? jurisdiction.authority,
    at: receivedWords(petition.receivedAt),
    attached: attachedWords(petition.attachments),
    others: petition.asking - 1,
    steps,
    qr: await qrSvg(`${base}/theo-doi?ma=${formatPetitionCode(petition.code)}`),
    help: jurisdiction.help,
    authority: jurisdiction.authority,
  }
})

/** '20:14, thứ Năm, ngày 19/11/2026' */
function receivedWords(moment: Date): string {
  const time = new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(11, 16).replace(/^0/, '')
  return `${time}, ${formatDayLong(dayInVietnam(moment))}`
}

export default function PublicReceipt({ loaderData }: Route.ComponentProps) {
  const { code, name, hasPhone, receiver, at, attached, others, steps, qr, help, authority } = loaderData
  const proof = hasPhone ? 'ba số cuối điện thoại' : 'bốn chữ cuối của mã'
  return (
    <>
      <title>{pageTitle('Biên nhận ý kiến', { site: authority })}</title>
      <meta name="robots" content="noindex" />
      <h1>Đã nhận ý kiến</h1>
      <p>
        Cảm ơn {name ? `ông, bà ${name}` : 'bà con'}. Ý kiến đã đến {receiver} lúc {at}.
      </p>
      {attached || others > 0 ? (
        <p className="muted">
          {[attached, others > 0 ? `Cùng hỏi việc này có ${others} người khác` : ''].filter(Boolean).join('. ')}.
        </p>
      ) : null}
      <div className="receipt">
        <CodeSlip
          code={formatPetitionCode(code)}
          spelled={spellCode(code)}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by us from the code alone
          qr={<div role="img" aria-label="Mã QR để theo dõi ý kiến" dangerouslySetInnerHTML={{ __html: qr }} />}
        />
        <LinkButton wide icon="print" href="/theo-doi/bien-nhan.pdf" download="">
          Tải biên nhận để in
        </LinkButton>
        <LinkButton wide icon="search" href="/theo-doi">
          Xem tiến độ
        </LinkButton>
        <Note>
          Chụp màn hình hoặc chép mã lại. Muốn xem lại thì mở trang này, ghi mã và {proof}.
          {help ? (
            <>
              {' '}
              Mất mã? Đến xã hoặc gọi <Phone number={help.phone} />.
            </>
          ) : null}
        </Note>
      </div>
      <PublicSection title="Việc gì tiếp theo">
        <Trail steps={steps} />
      </PublicSection>
    </>
  )
}
