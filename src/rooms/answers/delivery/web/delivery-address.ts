import { type DeliveryState, deliveryStates } from '../delivery-words.ts'

type DeliveryPlace = { conferenceId: string; state: DeliveryState; page: number }

const codes: Readonly<Record<DeliveryState, string>> = {
  waiting: 'chua-gui',
  failed: 'gui-hong',
  unsure: 'chua-ro',
  sent: 'da-gui',
  not_met: 'khong-gap',
  given: 'da-giao',
  seen: 'da-xem',
}

export function deliveryPlace(conferenceId: string, asked: URLSearchParams): DeliveryPlace {
  return {
    conferenceId,
    state: deliveryStates.find((each) => codes[each] === asked.get('tinh-trang')) ?? 'waiting',
    page: Math.min(100_000, Math.max(1, Math.floor(Number(asked.get('trang')) || 1))),
  }
}

export function deliveryHref({ conferenceId, state, page }: DeliveryPlace): string {
  const asked = new URLSearchParams({ 'tinh-trang': codes[state] })
  if (page > 1) asked.set('trang', String(page))
  return `/lam-viec/hoi-nghi/${conferenceId}/gui-tra-loi?${asked}`
}
