/** Section III: one session in lines, several (or one with quotas) in a table; then the hubs. */
import type { Block } from '#papers/model.ts'
import { formatNumber } from '#vietnamese/numbers.ts'
import type { PlanFacts, PlannedSession } from '../plan-facts.ts'

export function sessionBlocks({ sessions }: PlanFacts): Block[] {
  return isTable(sessions) ? tableBlocks(sessions) : sessions.slice(0, 1).flatMap(lineBlocks)
}

export const isTable = (sessions: readonly PlannedSession[]): boolean =>
  sessions.length > 1 || sessions.some((session) => session.quotas.length > 0)

function lineBlocks({ starts, place }: PlannedSession): Block[] {
  const lines: Block[] = []
  if (starts.text) lines.push({ kind: 'heading', level: 2, text: 'Thời gian:', runOn: `${starts.text}.` })
  if (place) lines.push({ kind: 'heading', level: 2, text: 'Địa điểm:', runOn: `${place}.` })
  return lines
}

function tableBlocks(sessions: readonly PlannedSession[]): Block[] {
  const total = sessions.reduce((sum, session) => sum + (session.attendees ?? 0), 0)
  const isSummed = sessions.length > 1 && sessions.every((session) => session.attendees && !session.approximate)
  return [
    {
      kind: 'heading',
      level: 2,
      text: sessions.length > 1 ? 'Lịch tổ chức các hội nghị' : 'Lịch tổ chức và phân bổ đại biểu',
    },
    {
      kind: 'table',
      columns: [
        { width: 7, align: 'center' },
        { width: 32 },
        { width: 26 },
        { width: 14, align: 'center' },
        { width: 30 },
      ],
      header: [['TT', 'Địa điểm', 'Thời gian', 'Số lượng (người)', 'Ghi chú']],
      rows: sessions.map((session, index) => [
        String(index + 1),
        session.place ?? '',
        session.starts.text,
        attendeesText(session),
        session.quotas.map((quota) => `${quota.unit}: ${formatNumber(quota.count)} người`).join('; '),
      ]),
      ...(isSummed ? { total: ['', 'Tổng cộng', '', formatNumber(total), ''] } : {}),
    },
  ]
}

const attendeesText = ({ attendees, approximate }: PlannedSession): string =>
  attendees === null ? '' : approximate ? `Khoảng ${formatNumber(attendees)} người` : formatNumber(attendees)

/** Where the hubs are and who invites to them: a section of its own, so that no hub is taken for the hall. */
export function hubBlocks({ hubs }: PlanFacts): Block[] {
  return hubs.map((hub, index): Block => {
    const seats = hub.attendees ? `${formatNumber(hub.attendees)} đại biểu` : ''
    const invited = hub.invitedBy ? `do ${hub.invitedBy} mời` : ''
    const bracket = [seats, invited].filter(Boolean).join(', ')
    const stop = index === hubs.length - 1 ? '.' : ';'
    return {
      kind: 'bullet',
      mark: '-',
      text: `${hub.name}${hub.place ? `: ${hub.place}` : ''}${bracket ? ` (${bracket})` : ''}${stop}`,
    }
  })
}
