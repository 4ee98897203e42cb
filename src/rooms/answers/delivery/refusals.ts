/** Every way in which sending and handing over says no. */
import { Refusal, type RefusalKind } from '#platform/refusal.ts'

export const batchNotFound = {
  code: 'delivery.batch-not-found',
  status: 404,
  say: 'Không có đợt giao này, hoặc đợt không thuộc xã, phường của tài khoản đang dùng.',
} satisfies RefusalKind

export const notYoursToPost = {
  code: 'delivery.not-yours',
  status: 403,
  say: 'Chỉ văn phòng và cơ quan thường trực của hội nghị gửi câu trả lời.',
} satisfies RefusalKind

export const nothingToPrint = {
  code: 'delivery.nothing-to-print',
  status: 409,
  say: 'Không còn câu trả lời nào chờ in theo đường này. Có thể người khác vừa in; xem các đợt đã in.',
} satisfies RefusalKind

export const deliveryNotFound = {
  code: 'delivery.not-found',
  status: 404,
  say: 'Không có câu trả lời này trong danh sách.',
} satisfies RefusalKind

export const sheetNotFound = {
  code: 'delivery.sheet-not-found',
  status: 404,
  say: 'Không có bản ký nhận nào cho câu trả lời này trong đợt.',
} satisfies RefusalKind

export const handedOverAlready = {
  code: 'delivery.handed-over',
  status: 409,
  say: 'Câu trả lời này đã có người ghi là đã giao. Tải lại trang để xem.',
} satisfies RefusalKind

export const handedTooEarly = {
  code: 'delivery.too-early',
  status: 422,
  say: 'Ngày giao không thể trước ngày in đợt này, cũng không thể sau hôm nay.',
} satisfies RefusalKind

export const noSuchWay = {
  code: 'delivery.no-such-way',
  status: 422,
  say: 'Người gửi không để lại địa chỉ cho cách gửi này. Chọn cách khác.',
} satisfies RefusalKind

const kinds: Readonly<Record<string, RefusalKind>> = {
  handed_over_once: handedOverAlready,
  handed_over_already: handedOverAlready,
  delivery_handover_pkey: handedOverAlready,
  printed_once: nothingToPrint,
  delivery_batch_jurisdiction_id_conference_id_commune_id_num_key: nothingToPrint,
}

/** A constraint that decided a race, in words; anything else as it was. */
export function asDeliveryRefusal(error: unknown): unknown {
  const kind = kinds[(error as { constraint?: string })?.constraint ?? '']
  return kind ? new Refusal(kind) : error
}
