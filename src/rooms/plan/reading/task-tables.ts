// Tasks in a table: 'STT | Nội dung | Đơn vị chủ trì | Phối hợp | Thời gian'.
import type { PlannedTask } from '../plan-facts.ts'
import { separateBodies } from './organisations.ts'
import { cell, column, tablesIn } from './session-tables.ts'
import type { Node } from './structure.ts'
import { deliveryFor } from './task-delivery.ts'
import { dueInCell } from './task-due.ts'

export function tasksInTable(nodes: readonly Node[], above: string | null, year: number | null): PlannedTask[] {
  return tablesIn(nodes).flatMap((table) => {
    const what = column(table, /noi dung|cong viec|nhiem vu|hoat dong/)
    const who = column(table, /chu tri|don vi thuc hien|co quan thuc hien|thuc hien|phu trach|don vi|co quan/)
    const partners = column(table, /phoi hop/)
    const when = column(table, /thoi gian|thoi han|han|tien do|hoan thanh/)
    const to = column(table, /noi nhan|gui|san pham/)
    if (what < 0) return []
    return table.rows.flatMap((row): PlannedTask[] => {
      const text = cell(row, what)
      const owner = cell(row, who === partners ? -1 : who)
      const organisation = owner?.item.plain ?? above
      if (!text || text.length < 4 || !organisation) return []
      const time = cell(row, when)
      const due = time ? dueInCell(time, year) : null
      const delivery = deliveryFor(text, null)
      const together = cell(row, partners)
      return [
        {
          organisation,
          text: text.item.plain,
          with: together ? separateBodies(together.item).map((one) => one.plain) : [],
          tone: 'order',
          due: due?.due ?? null,
          deliverTo: delivery?.deliverTo ?? cell(row, to)?.item.plain ?? null,
          via: delivery?.via ?? null,
          source: row.piece.span,
        },
      ]
    })
  })
}
