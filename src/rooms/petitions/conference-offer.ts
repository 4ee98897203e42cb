import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import type { ConferenceOffer } from '#rooms/plan/index.ts'
import { formatDay, formatDayLong } from '#vietnamese/dates.ts'
import { callState, findPublicCall } from './public-call.ts'
import { countPublicPetitions } from './public-petitions.ts'

/** Gửi ý kiến, while the conference receives; and what others asked. For its public page. */
export async function petitionOffer(
  db: Db,
  conference: { id: string; slug: string },
  { today }: Pick<World, 'today'>,
): Promise<ConferenceOffer | null> {
  const call = await findPublicCall(db, conference.slug)
  const state = call ? callState(call, today) : 'never'
  if (!call || state === 'never' || state === 'cancelled') return null
  const shown = await countPublicPetitions(db, conference.id)
  const here = `/hoi-nghi/${conference.slug}`
  return {
    action: state === 'early' ? null : { href: `${here}/gui-y-kien`, label: 'Gửi ý kiến' },
    line: lineOf(state, call),
    more: shown > 0 ? [{ href: `${here}/y-kien`, label: `Xem ${shown} ý kiến bà con đã gửi` }] : [],
  }
}

function lineOf(state: 'early' | 'open' | 'late', call: { opensOn: string | null; closesOn: string | null }): string {
  if (state === 'early') return `Nhận ý kiến từ ${formatDayLong(call.opensOn!)}.`
  if (state === 'late') return `Đã qua ngày cuối nhận ${formatDay(call.closesOn!)}; gửi bây giờ vẫn được nhận.`
  return call.closesOn ? `Nhận đến hết ${formatDayLong(call.closesOn)}.` : 'Đang nhận ý kiến.'
}
