// /lam-viec/hoi-nghi/:conferenceId/nhap-excel/mau.xlsx : a sheet with the columns that are read best.
import { sheetXlsx } from '#papers/xlsx.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { listCommunes } from '#rooms/directory/index.ts'
import { loadIntakeHead } from '../intake-head.ts'
import { listFields } from '../lists/list-fields-data.ts'
import { kindWords } from '../petition-words.ts'
import { listTopics } from '../topics.ts'
import type { Route } from './+types/list-template.ts'

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const { communes, topics } = await world.read(async (db) => {
    await loadIntakeHead(db, world, params.conferenceId)
    return { communes: await listCommunes(db, world.today), topics: await listTopics(db) }
  })
  const names = communes.map(({ name }) => name)
  const choices = {
    commune: { title: 'Xã, phường', values: names, hint: 'Chọn xã, phường hiện nay; ghi tên cũ cũng được.' },
    topic: { title: 'Lĩnh vực', values: topics.map(({ name }) => name), hint: 'Chưa rõ thì để trống.' },
    kind: { title: 'Loại', values: Object.values(kindWords), hint: 'Chưa rõ thì để trống.' },
  }
  const bytes = await sheetXlsx({
    title: 'DANH SÁCH Ý KIẾN, KIẾN NGHỊ',
    notes: [
      'Chỉ cần nội dung và xã, phường; các cột khác có thì điền. Mỗi dòng một ý kiến, giữ nguyên lời người nói.',
      'Hai dòng đầu là ví dụ, xóa trước khi gửi.',
    ],
    columns: [
      { header: 'STT', width: 6, kind: 'number' },
      ...listFields.map(({ code, label, width }) => {
        const offered = code in choices ? choices[code as keyof typeof choices] : undefined
        return { header: label, width, choices: offered && offered.values.length > 0 ? offered : undefined }
      }),
    ],
    rows: [0, 1].map((row) => [
      row + 1,
      ...listFields.map(({ code, example }) => (code === 'commune' ? names[row] : example[row]) || null),
    ]),
  })
  const file = { name: 'Mẫu danh sách ý kiến.xlsx', mediaType: spreadsheet, bytes: Buffer.from(bytes) }
  return fileResponse(file, request)
})
