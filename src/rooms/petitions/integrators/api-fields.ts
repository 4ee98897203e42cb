/** What the API for other systems takes and answers, as its document says it. */
import { z } from '@hono/zod-openapi'
import type { SentFile } from '../attachments/read-files.ts'
import { formatPetitionCode } from '../petition-code.ts'
import {
  type PetitionReceipt,
  type PetitionStanding,
  toldState,
  toldStates,
  toldStateWords,
} from '../petition-state.ts'
import type { SentPetition } from './receive-from-integrator.ts'
import { webhookEvents } from './webhook-events.ts'

const kinds = { 'y-kien': 'opinion', 'cau-hoi': 'question', 'kien-nghi': 'petition', 'de-xuat': 'proposal', 'phan-anh': 'report' } as const // biome-ignore format: a table of words
const kindWords = Object.keys(kinds) as (keyof typeof kinds)[]

const text = (description: string, example?: string) =>
  z.string('Trường này phải là chữ.').nullish().openapi({ description, example })

export const Sent = z
  .object({
    hoiNghi: z
      .string('Thiếu địa chỉ của hội nghị, ví dụ phu-nu-2026.')
      .max(200, 'Địa chỉ của hội nghị dài quá.')
      .openapi({ description: 'slug trong danh sách hội nghị', example: 'phu-nu-2026' }),
    noiDung: z.string('Thiếu nội dung ý kiến.').openapi({
      description: 'Nguyên văn, 1 đến 20.000 chữ cái',
      example: 'Đường vào bản sạt từ tháng 9, bao giờ sửa?',
    }),
    xa: z
      .uuid('Xã, phường ghi bằng id trong danh sách /api/v1/communes.')
      .nullish()
      .openapi({ description: 'id của xã, phường nơi có việc; để trống khi không rõ' }),
    thonBan: text('Thôn, bản, tổ dân phố', 'bản Nà Lạn'),
    loai: z.enum(kindWords, `Loại là một trong: ${kindWords.join(', ')}.`).nullish(),
    linhVuc: text('Mã lĩnh vực người gửi chọn', 'giao-thong-ha-tang'),
    giauTen: z
      .boolean('giauTen là true hoặc false.')
      .nullish()
      .openapi({ description: 'Không cho cơ quan trả lời biết người gửi là ai' }),
    vietLuc: z.iso
      .datetime({ offset: true, error: 'vietLuc ghi như 2026-11-20T09:30:00+07:00.' })
      .nullish()
      .openapi({ description: 'Lúc người gửi viết, nếu gửi tới muộn hơn' }),
    nguoiGui: z
      .object(
        {
          hoTen: text('Họ và tên'),
          dienThoai: text('Một số điện thoại Việt Nam', '0945 512 700'),
          thuDienTu: text('Thư điện tử'),
          diaChi: text('Địa chỉ'),
          noiThay: text('Nói thay cho ai', 'mẹ đẻ'),
          cachLienHe: text('Cách báo tin khi không có điện thoại', 'nhắn qua trưởng bản'),
        },
        'nguoiGui là một nhóm trường.',
      )
      .nullish(),
    tep: z
      .array(
        z.object(
          {
            ten: z
              .string('Thiếu tên tệp.')
              .max(200, 'Tên tệp ghi gọn trong 200 chữ cái.')
              .openapi({ example: 'duong.jpg' }),
            loai: z.string('Thiếu loại tệp.').max(100, 'Loại tệp dài quá.').openapi({ example: 'image/jpeg' }),
            noiDung: z.base64('Nội dung tệp ghi bằng base64.'),
          },
          'Mỗi tệp là một nhóm ten, loai, noiDung.',
        ),
        'tep là danh sách tệp.',
      )
      .max(6, 'Nhiều nhất 5 ảnh, giấy tờ và một bản ghi âm.')
      .nullish()
      .openapi({
        description:
          'Ảnh JPG, PNG, WebP, giấy tờ PDF, DOCX, XLSX, một bản ghi âm đến 3 phút; mỗi tệp đến 10 MB, cả yêu cầu đến 24 MB. Vị trí chụp được xóa khỏi ảnh.',
      }),
    daDongY: z
      .literal(true, 'Chỉ gửi khi người viết đã đọc và đồng ý với lời về dữ liệu cá nhân; ghi daDongY là true.')
      .openapi({ description: 'Người viết đã đọc và đồng ý với lời về bảo vệ dữ liệu cá nhân' }),
  })
  .openapi('YKienGuiDen')

export function sentPetition(body: z.output<typeof Sent>): SentPetition {
  const { nguoiGui: sender } = body
  return {
    slug: body.hoiNghi,
    text: body.noiDung,
    communeId: body.xa ?? null,
    place: body.thonBan,
    kind: body.loai ? kinds[body.loai] : null,
    topicCode: body.linhVuc,
    hidesIdentity: body.giauTen ?? false,
    writtenAt: body.vietLuc,
    sender: {
      fullName: sender?.hoTen,
      phone: sender?.dienThoai,
      email: sender?.thuDienTu,
      address: sender?.diaChi,
      speaksFor: sender?.noiThay,
      reach: sender?.cachLienHe,
    },
  }
}

export const sentFiles = (body: z.output<typeof Sent>): SentFile[] =>
  (body.tep ?? []).map(({ ten, loai, noiDung }) => ({
    name: ten,
    mediaType: loai,
    bytes: Buffer.from(noiDung, 'base64'),
  }))

export const Standing = z
  .object({
    id: z.uuid(),
    ma: z.string().openapi({ description: 'Mã biên nhận đưa cho người gửi', example: 'K7M4-3XQ9' }),
    hoiNghi: z.string().openapi({ example: 'phu-nu-2026' }),
    trangThai: z.enum(toldStates).openapi({ description: 'Ý kiến đang ở đâu' }),
    trangThaiBangLoi: z.string().openapi({ description: 'Cũng điều đó, bằng lời cho người gửi' }),
    tiepNhanLuc: z.iso.datetime().openapi({ example: '2026-11-20T03:00:00.000Z' }),
    theoDoi: z.string().openapi({ description: 'Trang theo dõi; người gửi tự gõ mã', example: 'https://…/theo-doi' }),
  })
  .openapi('YKien')

/** The same for ever, so that sending again gives the same answer whatever became of the petition meanwhile. */
export const Receipt = Standing.omit({ trangThai: true, trangThaiBangLoi: true }).openapi('BienNhan')

/** `base` is where people reach us: 'https://doithoai.vanlinh.gov.vn'. */
export const receiptOf = (petition: PetitionReceipt, base: string): z.output<typeof Receipt> => ({
  id: petition.id,
  ma: formatPetitionCode(petition.code),
  hoiNghi: petition.slug,
  tiepNhanLuc: petition.receivedAt.toISOString(),
  theoDoi: new URL('/theo-doi', base).href,
})

export const standingOf = (petition: PetitionStanding, base: string): z.output<typeof Standing> => ({
  ...receiptOf(petition, base),
  trangThai: toldState(petition.state),
  trangThaiBangLoi: toldStateWords[toldState(petition.state)],
})

export const OpenConference = z
  .object({
    slug: z.string().openapi({ example: 'phu-nu-2026' }),
    ten: z.string(),
    chuDe: z.string().nullable(),
    tuNgay: z.string().openapi({ description: 'Ngày mở nhận ý kiến, dạng YYYY-MM-DD', example: '2026-11-01' }),
    denNgay: z.string().nullable().openapi({ description: 'Ngày cuối; sau ngày này vẫn nhận, ghi là muộn' }),
  })
  .openapi('HoiNghiDangNhan')

export const Commune = z.object({ id: z.uuid(), ten: z.string().openapi({ example: 'Xã Tân An' }) }).openapi('Xa')

/** What an address of another system hears; nothing that a person wrote. */
export const News = z
  .object({
    id: z.uuid().openapi({ description: 'Mỗi tin một id; tin gửi lại giữ nguyên id' }),
    suKien: z.enum([...webhookEvents, 'test']),
    luc: z.iso.datetime(),
    yKien: Standing.omit({ trangThaiBangLoi: true, tiepNhanLuc: true })
      .nullable()
      .openapi({ description: 'null khi gửi thử. trangThai là lúc gửi tin' }),
  })
  .openapi('Tin')
