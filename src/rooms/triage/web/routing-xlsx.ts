// /lam-viec/hoi-nghi/:conferenceId/giao-xu-ly.xlsx : the list as it is filtered, whole.
import { sheetXlsx } from '#papers/xlsx.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { dayInVietnam } from '#platform/world.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { caseClocksContext } from '../routing/case-clocks.ts'
import { listGivenHeads } from '../routing/given-heads.ts'
import { byPressing, listGiven } from '../routing/given-list.ts'
import { loadRoutingHead } from '../routing/routing-page.ts'
import { listWaiting } from '../routing/waiting-list.ts'
import type { Route } from './+types/routing-xlsx.ts'
import { partWords, readRoutingPlace } from './routing-address.ts'

const most = 20_000
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const { part, leadId } = readRoutingPlace(new URL(request.url), params.conferenceId)
  const rows = await world.read(async (db) => {
    await loadRoutingHead(db, world, params.conferenceId)
    if (part === 'waiting') {
      const asked = { conferenceId: params.conferenceId, leadId, page: 1, size: most }
      const waiting = (await listWaiting(db, world, asked)).rows
      return waiting.map((row) => [
        formatPetitionCode(row.code),
        row.title,
        row.commune,
        row.together,
        row.lead?.name ?? null,
      ])
    }
    const heads = await listGivenHeads(db, world, params.conferenceId, context.get(caseClocksContext))
    const chosen = byPressing(heads).filter((row) => row.state === part && (!leadId || row.leadId === leadId))
    const given = new Map((await listGiven(db, { ids: chosen.map(({ id }) => id) })).map((row) => [row.id, row]))
    return chosen
      .flatMap(({ id, dueOn }) => (given.get(id) ? [{ ...given.get(id)!, dueOn }] : []))
      .map((row) => [
        formatPetitionCode(row.code),
        row.title,
        row.commune,
        row.together,
        row.lead,
        row.coordinators.map((each) => `${each.name} (hạn ${formatDay(each.dueOn)})`).join('; '),
        formatDay(dayInVietnam(row.givenAt)),
        formatDay(row.dueOn),
        row.round,
        row.reply?.kind === 'refused' ? `${row.reply.reason}; đề xuất ${row.reply.proposed}` : null,
      ])
  })
  const bytes = await sheetXlsx({
    title: `Giao xử lý: ${partWords[part].toLowerCase()}`,
    notes: [`Lập ngày ${formatDay(world.today)}, ${rows.length} việc`],
    columns: [
      { header: 'STT', width: 6, kind: 'number' },
      { header: 'Mã', width: 12 },
      { header: 'Nội dung', width: 60 },
      { header: 'Xã, phường', width: 22 },
      { header: 'Số ý kiến', width: 10, kind: 'number' },
      { header: part === 'waiting' ? 'Gợi ý giao' : 'Chủ trì', width: 32 },
      ...(part === 'waiting'
        ? []
        : [
            { header: 'Phối hợp', width: 36 },
            { header: 'Ngày giao', width: 13 },
            { header: 'Hạn trả lời', width: 13 },
            { header: 'Lượt', width: 8, kind: 'number' as const },
            { header: 'Lý do trả lại', width: 40 },
          ]),
    ],
    rows: rows.map((row, index) => [index + 1, ...row]),
  })
  const file = { name: `Giao xử lý ${world.today}.xlsx`, mediaType: spreadsheet, bytes: Buffer.from(bytes) }
  return fileResponse(file, request)
})
