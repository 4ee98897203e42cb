import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import { json, problem } from '#platform/web/api-answers.ts'
import type { World } from '#platform/world.ts'
import { deadlineWords } from './deadline-view.ts'
import { findPublicConference, listPublicConferences } from './public-conference.ts'
import { conferenceNotFound, signInFirst } from './refusals.ts'
import { loadBoard, ownBodies, soonUntil } from './task-board.ts'

const day = z.string().nullable().openapi({ description: 'Ngày, dạng YYYY-MM-DD', example: '2026-12-10' })

const Conference = z
  .object({
    slug: z.string().openapi({ description: 'Địa chỉ trên trang công khai', example: 'phu-nu-2026' }),
    ten: z.string().openapi({ description: 'Tên hội nghị' }),
    chuDe: z.string().nullable().openapi({ description: 'Chủ đề' }),
    coQuan: z.string().openapi({ description: 'Cơ quan ban hành kế hoạch' }),
    noiHop: z.string().nullable().openapi({ description: 'Nơi họp' }),
    tuNgay: day,
    denNgay: day,
    tinhTrang: z.enum(['binh-thuong', 'tam-hoan', 'khong-to-chuc']).openapi({ description: 'Tình trạng tổ chức' }),
  })
  .openapi('HoiNghi')

const Session = z.object({
  noiHop: z.string().nullable(),
  tuNgay: day,
  denNgay: day,
  tuGio: z.string().nullable(),
  denGio: z.string().nullable(),
  soDaiBieu: z.number().nullable(),
})
const Contact = z.object({ ten: z.string(), chucVu: z.string().nullable(), dienThoai: z.string().nullable() })
const ConferenceDetail = Conference.omit({ noiHop: true, tuNgay: true, denNgay: true })
  .extend({
    soKeHoach: z.string().nullable().openapi({ description: 'Số, ký hiệu kế hoạch' }),
    ngayKeHoach: day,
    phien: z.array(Session).openapi({ description: 'Các phiên họp' }),
    diemCau: z
      .array(z.object({ ten: z.string(), noiDat: z.string().nullable() }))
      .openapi({ description: 'Các điểm cầu' }),
    chuTri: z
      .array(z.object({ nguoi: z.string(), vaiTro: z.enum(['chair', 'co_chair']) }))
      .openapi({ description: 'Người chủ trì, đồng chủ trì' }),
    noiDung: z.array(z.string()).openapi({ description: 'Nội dung đối thoại' }),
    lienHe: Contact.nullable(),
    lienHeKhac: z.array(Contact).openapi({ description: 'Những người liên hệ khác, theo thứ tự trong kế hoạch' }),
  })
  .openapi('HoiNghiChiTiet')

const Task = z
  .object({
    id: z.string(),
    viec: z.string().openapi({ description: 'Việc phải làm' }),
    coQuan: z.string().openapi({ description: 'Cơ quan chủ trì thực hiện' }),
    han: day,
    cachTinh: z.string().openapi({ description: 'Cách tính hạn', example: 'trước 26/11, tức hết 25/11' }),
    tamTinh: z.boolean().openapi({ description: 'Ngày còn có thể đổi' }),
    nhom: z
      .enum(['late', 'soon', 'open', 'undated', 'done'])
      .openapi({ description: 'late: quá hạn; soon: còn 3 ngày làm việc trở xuống; done: đã xong' }),
    daNhan: z.boolean().openapi({ description: 'Cơ quan đã nhận việc' }),
    hoiNghiId: z.string().nullable(),
  })
  .openapi('Viec')

/** The plan room's part of the API. Columns leave the house by name, one by one. */
export function planApi(api: OpenAPIHono<{ Variables: { world: World } }>): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/hoi-nghi',
      summary: 'Các hội nghị đã đăng công khai',
      responses: { 200: json(z.object({ hoiNghi: z.array(Conference) }), 'Danh sách hội nghị') },
    }),
    async (c) => {
      const world = c.get('world')
      const rows = await world.read((db) => listPublicConferences(db).execute())
      return c.json({
        hoiNghi: rows.map((row) => ({
          slug: row.slug,
          ten: row.title,
          chuDe: row.theme,
          coQuan: row.issuer,
          noiHop: row.place,
          tuNgay: row.firstDay,
          denNgay: row.lastDay,
          tinhTrang: stopWords(row.stopped),
        })),
      })
    },
  )
  api.openapi(
    createRoute({
      method: 'get',
      path: '/hoi-nghi/{slug}',
      summary: 'Một hội nghị đã đăng công khai',
      request: { params: z.object({ slug: z.string().max(200) }) },
      responses: { 200: json(ConferenceDetail, 'Hội nghị'), 404: json(problem, 'Không có hội nghị này') },
    }),
    async (c) => {
      const found = await c.get('world').read((db) => findPublicConference(db, c.req.valid('param').slug))
      refuseUnless(found, conferenceNotFound)
      return c.json(publicConference(found), 200)
    },
  )
  api.openapi(
    createRoute({
      method: 'get',
      path: '/viec',
      summary: 'Việc mà người đăng nhập được xem, quá hạn trước',
      request: {
        query: z.object({
          hoiNghi: z.uuid().optional().openapi({ description: 'Chỉ việc của hội nghị này' }),
          tim: z.string().max(100).optional().openapi({ description: 'Tìm theo cơ quan hoặc nội dung, không cần dấu' }),
          trang: z.coerce.number().int().min(1).max(10_000).optional(),
        }),
      },
      responses: {
        200: json(z.object({ tong: z.number(), viec: z.array(Task) }), 'Danh sách việc, 100 việc một trang'),
        403: json(problem, 'Chưa đăng nhập'),
      },
    }),
    async (c) => {
      const world = c.get('world')
      if (world.actor.kind !== 'account') return refuse(signInFirst)
      const { hoiNghi, tim, trang } = c.req.valid('query')
      const board = await world.read((db) =>
        loadBoard(db, {
          today: world.today,
          soonUntil: soonUntil(world.today, world.calendar),
          own: ownBodies(world.actor),
          filter: 'tat-ca',
          search: tim ?? '',
          conferenceId: hoiNghi ?? null,
          page: trang ?? 1,
          size: 100,
        }),
      )
      const viec = board.lines.map((line) => ({
        id: line.assigneeId,
        viec: line.text,
        coQuan: line.body,
        han: line.dueOn,
        cachTinh: deadlineWords({ ...line, finished: line.finished }, world.today),
        tamTinh: line.provisional,
        nhom: line.group,
        daNhan: line.acknowledged,
        hoiNghiId: line.conferenceId,
      }))
      return c.json({ tong: board.total, viec }, 200)
    },
  )
}

const stopWords = (stopped: string | null): 'binh-thuong' | 'tam-hoan' | 'khong-to-chuc' =>
  stopped === 'postponed' ? 'tam-hoan' : stopped ? 'khong-to-chuc' : 'binh-thuong'

function publicConference({
  conference,
  sessions,
  hubs,
  chairs,
  otherContacts,
  topics,
}: NonNullable<Awaited<ReturnType<typeof findPublicConference>>>) {
  return {
    slug: conference.slug,
    ten: conference.title,
    chuDe: conference.theme,
    coQuan: conference.issuer,
    tinhTrang: stopWords(conference.stopped),
    soKeHoach: conference.number,
    ngayKeHoach: conference.issuedOn,
    phien: sessions.map((session) => ({
      noiHop: session.place,
      tuNgay: session.firstDay,
      denNgay: session.lastDay,
      tuGio: session.startsAt?.slice(0, 5) ?? null,
      denGio: session.endsAt?.slice(0, 5) ?? null,
      soDaiBieu: session.attendees,
    })),
    diemCau: hubs.map((hub) => ({ ten: hub.name, noiDat: hub.place })),
    chuTri: chairs.map((chair) => ({ nguoi: chair.person, vaiTro: chair.role as 'chair' | 'co_chair' })),
    noiDung: topics,
    lienHe: conference.contactName
      ? { ten: conference.contactName, chucVu: conference.contactTitle, dienThoai: conference.contactPhone }
      : null,
    lienHeKhac: otherContacts.map(({ name, title, phone }) => ({ ten: name, chucVu: title, dienThoai: phone })),
  }
}
