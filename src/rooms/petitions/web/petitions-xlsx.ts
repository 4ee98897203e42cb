// /lam-viec/hoi-nghi/:conferenceId/y-kien.xlsx : the list as it is filtered, whole; ?nguoi-gui=1 with who asked.
import { sheetXlsx } from '#papers/xlsx.ts'
import { recordSensitiveRead } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { dayInVietnam } from '#platform/world.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { loadIntakeHead } from '../intake-head.ts'
import { listPetitionIds } from '../petition-list.ts'
import { listRows } from '../petition-rows.ts'
import { channelWords, kindWords, stateWords } from '../petition-words.ts'
import { mayKnowSender } from '../policy.ts'
import { notYoursToKnow } from '../refusals.ts'
import type { Route } from './+types/petitions-xlsx.ts'
import { filterIn } from './intake-address.ts'

const most = 20_000
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const url = new URL(request.url)
  const withSenders = url.searchParams.get('nguoi-gui') === '1'
  const { rows, senders } = await world.write(async (tx) => {
    const { cared, call } = await loadIntakeHead(tx, world, params.conferenceId)
    const filter = filterIn(url, params.conferenceId, call?.closesOn ?? null)
    const ids = await listPetitionIds(tx, filter, most)
    const listed = await listRows(tx, ids, call?.closesOn ?? null)
    if (!withSenders || ids.length === 0) return { rows: listed, senders: null }
    // Of all units at once only for those who know every sender; a unit reads its own one by one.
    refuseUnless(mayKnowSender(world.actor, cared, null), notYoursToKnow)
    await recordSensitiveRead(tx, world.actor, {
      what: 'petition.identity-list',
      subjectKind: 'conference',
      subjectId: params.conferenceId,
      why: `xuất Excel ${ids.length} ý kiến`,
    })
    const found = await tx
      .selectFrom('petition_sender')
      .select(['petition_id as id', 'full_name as fullName', 'phone', 'email', 'address', 'reach'])
      .where('petition_id', 'in', ids)
      .execute()
    return { rows: listed, senders: new Map(found.map((sender) => [sender.id, sender])) }
  })
  const bytes = await sheetXlsx({
    title: 'Ý kiến gửi hội nghị đối thoại',
    notes: [`Lập ngày ${formatDay(world.today)}, ${rows.length} ý kiến${rows.length === most ? ' mới nhất' : ''}`],
    columns: [
      { header: 'STT', width: 6, kind: 'number' },
      { header: 'Mã', width: 12 },
      { header: 'Nội dung', width: 70 },
      { header: 'Loại', width: 12 },
      { header: 'Xã, phường', width: 22 },
      { header: 'Thôn, tổ', width: 18 },
      { header: 'Kênh', width: 16 },
      { header: 'Qua đơn vị', width: 28 },
      { header: 'Ngày nhận', width: 13 },
      { header: 'Đến muộn', width: 10 },
      { header: 'Tình trạng', width: 22 },
      { header: 'Tệp kèm', width: 9, kind: 'number' },
      { header: 'Giấu tên', width: 10 },
      ...(senders
        ? [
            { header: 'Người gửi', width: 24 },
            { header: 'Điện thoại', width: 14 },
            { header: 'Thư điện tử', width: 24 },
            { header: 'Địa chỉ', width: 28 },
            { header: 'Liên hệ bằng cách', width: 24 },
          ]
        : []),
    ],
    rows: rows.map((row, index) => {
      const sender = senders?.get(row.id)
      return [
        index + 1,
        row.code,
        row.text,
        row.kind ? kindWords[row.kind] : null,
        row.commune,
        row.place,
        channelWords[row.channel],
        row.unit,
        formatDay(dayInVietnam(row.receivedAt)),
        row.isLate ? 'muộn' : null,
        stateWords[row.state],
        row.attachments,
        row.hidesIdentity ? 'có' : null,
        ...(senders
          ? [sender?.fullName, sender?.phone, sender?.email, sender?.address, sender?.reach].map(
              (value) => value ?? null,
            )
          : []),
      ]
    }),
  })
  const file = { name: `Ý kiến ${world.today}.xlsx`, mediaType: spreadsheet, bytes: Buffer.from(bytes) }
  return fileResponse(file, request)
})
