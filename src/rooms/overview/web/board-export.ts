/** The list for elsewhere: as words for a Zalo group, as a sheet for Excel. */
import { sheetXlsx } from '#papers/xlsx.ts'
import { formatDay } from '#vietnamese/dates.ts'
import type { BoardPage } from './board-data.ts'

const headings = { late: 'QUÁ HẠN', soon: 'SẮP ĐẾN HẠN', open: 'CÒN LẠI', undated: 'CHƯA CÓ HẠN' } as const

/** Plain lines, as a group chat shows them; what is done needs no reminding. */
export function boardText(board: Pick<BoardPage, 'lines' | 'line' | 'conference'>, link: string): string {
  const parts = [board.conference ? `${board.conference.name}. ${board.line}` : board.line]
  for (const group of ['late', 'soon', 'open', 'undated'] as const) {
    const lines = board.lines.filter((line) => line.group === group)
    if (lines.length === 0) continue
    parts.push(`\n${headings[group]}`)
    for (const [index, line] of lines.entries()) {
      const due = line.dueOn ? ` (${line.deadline.label.toLowerCase()}, hạn hết ${formatDay(line.dueOn)})` : ''
      parts.push(`${index + 1}. ${line.body}: ${line.text}${due}`)
    }
  }
  parts.push(`\nXem và báo cáo tại: ${link}`)
  return parts.join('\n')
}

const states = {
  late: 'Quá hạn',
  soon: 'Sắp đến hạn',
  open: 'Còn hạn',
  undated: 'Chưa có hạn',
  done: 'Đã xong',
} as const

export async function boardXlsx(board: BoardPage, today: string): Promise<Response> {
  const bytes = await sheetXlsx({
    title: 'Việc cần làm',
    notes: [board.conference?.name ?? 'Mọi hội nghị', board.line],
    columns: [
      { header: 'STT', width: 6, kind: 'number' },
      { header: 'Việc', width: 60 },
      { header: 'Hội nghị', width: 36 },
      { header: 'Cơ quan', width: 30 },
      { header: 'Người liên hệ', width: 22 },
      { header: 'Điện thoại', width: 16 },
      { header: 'Hạn', width: 13 },
      { header: 'Cách tính', width: 32 },
      { header: 'Tình trạng', width: 22 },
      { header: 'Nhận việc', width: 12 },
      { header: 'Báo cáo gần nhất', width: 40 },
    ],
    rows: board.lines.map((line, index) => [
      index + 1,
      line.whole,
      line.conference ?? '',
      line.body,
      line.person ?? '',
      line.phone ?? '',
      line.dueOn ? formatDay(line.dueOn) : '',
      line.deadline.how ?? '',
      line.group === 'done' ? states.done : `${states[line.group]}: ${line.deadline.label}`,
      line.acknowledged ? 'Đã nhận' : 'Chưa',
      line.report ?? '',
    ]),
  })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="viec-can-lam-${today}.xlsx"`,
    },
  })
}
