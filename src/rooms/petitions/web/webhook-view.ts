/** One message to another system, as the page says it. */
import { momentWords } from '#platform/web/moment-words.ts'
import { type WebhookEvent, webhookEventWords } from '../integrators/webhook-events.ts'

export type DeliveryRow = {
  id: string
  event: string
  madeAt: Date
  tries: number
  problem: string | null
  deliveredAt: Date | null
  givenUpAt: Date | null
  nextAt: Date
  url: string
}

export type DeliveryView = {
  id: string
  what: string
  at: string
  url: string
  state: 'done' | 'late' | 'soon' | 'open'
  label: string
  line: string
}

export function deliveryView(row: DeliveryRow, today: string): DeliveryView {
  const what = webhookEventWords[row.event as WebhookEvent]?.replace(/:.*$/, '') ?? 'Gửi thử'
  return { id: row.id, what, at: momentWords(row.madeAt, today), url: row.url, ...standing(row, today) }
}

function standing(row: DeliveryRow, today: string): Pick<DeliveryView, 'state' | 'label' | 'line'> {
  if (row.deliveredAt) return { state: 'done', label: 'Đã nhận', line: momentWords(row.deliveredAt, today) }
  if (row.givenUpAt) return { state: 'late', label: `Thôi gửi sau ${row.tries} lần`, line: row.problem ?? '' }
  if (!row.problem) return { state: 'open', label: 'Sắp gửi', line: '' }
  return { state: 'soon', label: `Gửi lại ${momentWords(row.nextAt, today)}`, line: row.problem }
}
