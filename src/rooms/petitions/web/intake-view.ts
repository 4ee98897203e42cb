/** What the list of petitions shows, as plain values. */
import { lateness } from '#calendar/countdown.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import type { World } from '#platform/world.ts'
import { formatDay } from '#vietnamese/dates.ts'
import type { Call } from '../find-call.ts'
import type { PetitionRow } from '../petition-rows.ts'
import { channelWords, firstSentence, kindWords, type PetitionState, stateWords } from '../petition-words.ts'

export type StateView = { state: 'soon' | 'open' | 'done' | 'beyond'; label: string }

export function stateView(state: PetitionState): StateView {
  const look = {
    new: 'open',
    at_unit: 'open',
    clarification: 'soon',
    accepted: 'open',
    assigned: 'done',
    out_of_scope: 'beyond',
    off_theme: 'beyond',
    withdrawn: 'open',
  } as const
  return { state: look[state], label: stateWords[state] }
}

export function rowView(row: PetitionRow, today: string) {
  const title = firstSentence(row.text)
  const rest = row.text
    .slice(title.endsWith('…') ? title.length - 1 : title.length)
    .replace(/\s+/g, ' ')
    .trim()
  return {
    id: row.id,
    code: row.code,
    title,
    rest: rest.length > 140 ? `${rest.slice(0, rest.lastIndexOf(' ', 140))}…` : rest,
    where: [row.place, row.commune].filter(Boolean).join(', ') || 'chưa rõ nơi',
    channel: channelWords[row.channel],
    kind: row.kind ? kindWords[row.kind] : null,
    unit: row.unit,
    holder: row.holder,
    holderId: row.holderId,
    state: row.state,
    chip: stateView(row.state),
    attachments: row.attachments,
    hasVoice: row.hasVoice,
    hidesIdentity: row.hidesIdentity,
    isLate: row.isLate,
    when: momentWords(row.receivedAt, today),
    at: row.receivedAt.toISOString(),
  }
}
export type RowView = ReturnType<typeof rowView>

/** 'Nhận từ 1/11 đến hết 25/11/2026, còn 3 ngày làm việc.' */
export function callLine(call: Call | null, { today, calendar }: Pick<World, 'today' | 'calendar'>): string {
  if (!call) return 'Chưa mở đợt tiếp nhận.'
  if (call.opensOn > today) return `Mở nhận từ ${formatDay(call.opensOn)}.`
  const from = `Nhận từ ${formatDay(call.opensOn)}`
  if (!call.closesOn) return `${from}, chưa định ngày cuối.`
  if (call.closesOn < today)
    return `${from} đến hết ${formatDay(call.closesOn)}; đến sau ngày ấy vẫn nhận, ghi là đến muộn.`
  return `${from} đến hết ${formatDay(call.closesOn)}, ${lateness(today, call.closesOn, calendar).label.toLowerCase()}.`
}
