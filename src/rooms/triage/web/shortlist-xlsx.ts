// /lam-viec/hoi-nghi/:conferenceId/neu-tai-hoi-truong.xlsx : the list whole; ?nguoi-gui=1 with who sent each.
import { sheetXlsx } from '#papers/xlsx.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { readSenderNames } from '../shortlist/sender-names.ts'
import { listShortlist, loadShortlistHead } from '../shortlist/shortlist-page.ts'
import type { Route } from './+types/shortlist-xlsx.ts'
import { askerWords, partWords } from './shortlist-words.ts'

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const withNames = new URL(request.url).searchParams.get('nguoi-gui') === '1'
  const { rows, names } = await world.write(async (tx) => {
    const { cared } = await loadShortlistHead(tx, world, params.conferenceId)
    const { rows: listed } = await listShortlist(tx, world, params.conferenceId)
    return { rows: listed, names: withNames ? await readSenderNames(tx, world.actor, cared, listed) : null }
  })
  const bytes = await sheetXlsx({
    title: 'Ý kiến nêu tại hội trường',
    notes: [`Lập ngày ${formatDay(world.today)}, ${rows.length} câu`],
    columns: [
      { header: 'STT', width: 6, kind: 'number' },
      { header: 'Phần', width: 12 },
      { header: 'Mã', width: 12 },
      { header: 'Nội dung', width: 70 },
      { header: 'Xã, phường', width: 22 },
      { header: 'Lĩnh vực', width: 22 },
      { header: 'Điểm cầu, phiên', width: 22 },
      { header: 'Số ý kiến', width: 10, kind: 'number' },
      { header: 'Vì sao chọn', width: 44 },
      { header: 'Người nêu', width: 28 },
      { header: 'Cơ quan trả lời', width: 32 },
      { header: 'Mời dự', width: 10 },
      ...(names ? [{ header: 'Người gửi', width: 24 }] : []),
      { header: 'Lưu ý', width: 28 },
    ],
    rows: rows.map((row, index) => [
      index + 1,
      partWords[row.part],
      formatPetitionCode(row.code),
      row.words,
      row.commune,
      row.topic,
      row.venue,
      row.together,
      row.why,
      askerWords(row, names?.get(row.petitionId)),
      row.answerer?.name ?? null,
      row.invitesSender ? 'mời' : null,
      ...(names ? [names.get(row.petitionId) ?? null] : []),
      row.isGone ? 'đã rút hoặc không còn được nhận' : row.isDouble ? 'cùng nhóm với câu ở trên' : null,
    ]),
  })
  const file = { name: `Nêu tại hội trường ${world.today}.xlsx`, mediaType: spreadsheet, bytes: Buffer.from(bytes) }
  return fileResponse(file, request)
})
