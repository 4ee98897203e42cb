/** Section V: a table where times or parts are known, else a list. */
import type { Block } from '#papers/model.ts'
import type { PlanFacts, ProgrammeItem } from '../plan-facts.ts'
import { twoDigits } from './spoken.ts'

export function programmeBlocks({ programme }: PlanFacts): Block[] {
  const parts = partsOf(programme)
  if (parts.length === 1 && parts[0]!.part === null) return itemsBlocks(programme)
  return parts.flatMap(({ part, items }): Block[] =>
    part === null ? bullets(items, true) : [{ kind: 'heading', level: 2, text: part }, table(items)],
  )
}

function itemsBlocks(items: readonly ProgrammeItem[]): Block[] {
  if (items.length > 0 && items.some((item) => item.time || item.minutes)) return [table(items)]
  return bullets(items, false)
}

function bullets(items: readonly ProgrammeItem[], timed: boolean): Block[] {
  return items.map((item, index): Block => {
    const when = timed ? timeText(item) : ''
    return {
      kind: 'bullet',
      mark: '-',
      text: `${when ? `${when}: ` : ''}${item.text}${index === items.length - 1 ? '.' : ';'}`,
    }
  })
}

function table(items: readonly ProgrammeItem[]): Block {
  const timed = items.some((item) => item.time || item.minutes)
  return {
    kind: 'table',
    columns: [
      { width: 7, align: 'center' },
      ...(timed ? [{ width: 24, align: 'center' as const }] : []),
      { width: 69 },
    ],
    header: [['TT', ...(timed ? ['Thời gian'] : []), 'Nội dung']],
    rows: items.map((item, index) => [String(index + 1), ...(timed ? [timeText(item)] : []), item.text]),
  }
}

/** '08h00 - 08h15', '08h00', '15 phút' */
function timeText({ time, minutes }: ProgrammeItem): string {
  if (!time) return minutes ? `${minutes} phút` : ''
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  const end = hour * 60 + minute + (minutes ?? 0)
  const start = `${twoDigits(hour)}h${twoDigits(minute)}`
  if (!minutes) return start
  return end < 1440
    ? `${start} - ${twoDigits(Math.floor(end / 60))}h${twoDigits(end % 60)}`
    : `${start} (${minutes} phút)`
}

function partsOf(programme: readonly ProgrammeItem[]): { part: string | null; items: ProgrammeItem[] }[] {
  const parts: { part: string | null; items: ProgrammeItem[] }[] = []
  for (const item of programme) {
    const open = parts.at(-1)
    if (open && open.part === item.part) open.items.push(item)
    else parts.push({ part: item.part, items: [item] })
  }
  return parts
}
