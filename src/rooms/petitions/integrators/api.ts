import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Database } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { json, problem, tellWrongFields } from '#platform/web/api-answers.ts'
import type { World } from '#platform/world.ts'
import { listCommunes } from '#rooms/directory/index.ts'
import { listConferencesThatReceive } from '../conferences-that-receive.ts'
import { petitionNotFound } from '../refusals.ts'
import {
  Commune,
  News,
  OpenConference,
  Receipt,
  receiptOf,
  Sent,
  Standing,
  sentFiles,
  sentPetition,
  standingOf,
} from './api-fields.ts'
import { enterByKey, type Integrator } from './enter-by-key.ts'
import { bearerKey } from './integrator-key.ts'
import { findPetitionOf, petitionsOf } from './integrator-petitions.ts'
import { receiveFromIntegrator } from './receive-from-integrator.ts'

/** What the door gives: the system's world for the province that is asked, and where people reach it. */
export type ApiDoor = {
  database: Database
  systemOf: (asked: World) => World
  baseUrl: (request: Request) => string
}

type Variables = { world: World; system: World; from: Integrator }

const byKey = [{ khoa: [] }]
const always = {
  401: json(problem, 'Khóa không đúng hoặc đã thu hồi'),
  429: {
    ...json(problem, 'Gửi nhanh hơn mức được phép; chờ theo Retry-After'),
    headers: z.object({ 'Retry-After': z.string().openapi({ description: 'Số giây phải chờ', example: '1' }) }),
  },
}
const pageSize = 100

/** Names in the document are prefixed where a part is mounted, so the whole registers this itself. */
export const newsForIntegrators = {
  method: 'post' as const,
  path: 'tin',
  summary: 'Tin gửi tới địa chỉ nhận tin của hệ thống khác',
  description:
    'DoiThoai-Signature: t=GIÂY,v1=HEX, trong đó HEX là HMAC-SHA256 của “GIÂY.NỘI-DUNG” với mã ký của địa chỉ. Tin có t lệch quá 5 phút thì bỏ. Trả lời mã 2xx trong 10 giây; nếu không, tin được gửi lại sau 1, 5, 30 phút, 2, 6, 12, 24 giờ.',
  request: {
    headers: z.object({
      'doithoai-signature': z.string(),
      'doithoai-event': z.string(),
      'doithoai-delivery': z.uuid(),
    }),
    body: { content: { 'application/json': { schema: News } } },
  },
  responses: { 204: { description: 'Đã nhận' } },
}

/** The API for other systems, below /api/v1. Every request carries a key. */
export function petitionsApi(door: ApiDoor): OpenAPIHono<{ Variables: Variables }> {
  const api = new OpenAPIHono<{ Variables: Variables }>({ defaultHook: tellWrongFields })
  api.openAPIRegistry.registerComponent('securitySchemes', 'khoa', {
    type: 'http',
    scheme: 'bearer',
    description: 'Khóa do Văn phòng hoặc cơ quan thường trực cấp tại /lam-viec/tich-hop',
  })
  api.use(async (c, next) => {
    const system = door.systemOf(c.get('world'))
    c.set('system', system)
    c.set('from', await enterByKey(door.database, system, bearerKey(c.req.header('authorization'))))
    return next()
  })
  sending(api, door)
  following(api, door)
  choosing(api)
  return api
}

type Api = OpenAPIHono<{ Variables: Variables }>

function sending(api: Api, door: ApiDoor): void {
  api.openapi(
    createRoute({
      method: 'post',
      path: '/petitions',
      summary: 'Gửi một ý kiến',
      description:
        'Cùng Idempotency-Key và cùng nội dung thì nhận lại đúng biên nhận cũ, gửi bao nhiêu lần cũng chỉ là một ý kiến.',
      security: byKey,
      request: {
        headers: z.object({
          'idempotency-key': z
            .string('Thiếu dòng Idempotency-Key: một chuỗi riêng cho mỗi ý kiến, gửi lại thì giữ nguyên.')
            .min(8, 'Idempotency-Key dài ít nhất 8 ký tự.')
            .max(100, 'Idempotency-Key dài nhất 100 ký tự.')
            .openapi({ example: '0193f3f0-6f2b-7c1e-9a55-0f6c2b7d1e42' }),
        }),
        body: { required: true, content: { 'application/json': { schema: Sent } } },
      },
      responses: {
        201: json(Receipt, 'Đã tiếp nhận'),
        400: json(problem, 'Nội dung gửi không phải JSON'),
        ...always,
        403: json(problem, 'Khóa không dùng cho hội nghị này'),
        409: json(problem, 'Hội nghị không nhận ý kiến'),
        422: json(problem, 'Trường chưa đúng, hoặc Idempotency-Key đã dùng cho nội dung khác'),
      },
    }),
    async (c) => {
      const body = c.req.valid('json')
      const { 'idempotency-key': key } = c.req.valid('header')
      const petition = await receiveFromIntegrator(
        c.get('system'),
        c.get('from'),
        key,
        sentPetition(body),
        sentFiles(body),
      )
      return c.json(receiptOf(petition, door.baseUrl(c.req.raw)), 201)
    },
  )
}

function following(api: Api, door: ApiDoor): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/petitions',
      summary: 'Các ý kiến đã gửi qua khóa này, mới trước',
      security: byKey,
      request: {
        query: z.object({
          trang: z.coerce.number('Trang là một số.').int().min(1, 'Trang đầu là 1.').max(10_000).default(1),
        }),
      },
      responses: {
        200: json(z.object({ yKien: z.array(Standing) }), `${pageSize} ý kiến một trang`),
        ...always,
        422: json(problem, 'Trang không hợp lệ'),
      },
    }),
    async (c) => {
      const { trang } = c.req.valid('query')
      const petitions = await c.get('system').read((db) =>
        petitionsOf(db, c.get('from').id)
          .limit(pageSize)
          .offset((trang - 1) * pageSize)
          .execute(),
      )
      return c.json({ yKien: petitions.map((each) => standingOf(each, door.baseUrl(c.req.raw))) }, 200)
    },
  )
  api.openapi(
    createRoute({
      method: 'get',
      path: '/petitions/{ma}',
      summary: 'Một ý kiến đã gửi qua khóa này',
      security: byKey,
      request: { params: z.object({ ma: z.string().max(40).openapi({ example: 'K7M4-3XQ9' }) }) },
      responses: {
        200: json(Standing, 'Ý kiến'),
        ...always,
        404: json(problem, 'Không có ý kiến này trong số đã gửi qua khóa này'),
      },
    }),
    async (c) => {
      const found = await c.get('system').read((db) => findPetitionOf(db, c.get('from').id, c.req.valid('param').ma))
      refuseUnless(found, petitionNotFound)
      return c.json(standingOf(found, door.baseUrl(c.req.raw)), 200)
    },
  )
}

function choosing(api: Api): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/conferences',
      summary: 'Hội nghị đang nhận ý kiến mà khóa này gửi tới được',
      security: byKey,
      responses: { 200: json(z.object({ hoiNghi: z.array(OpenConference) }), 'Danh sách hội nghị'), ...always },
    }),
    async (c) => {
      const { today } = c.get('world')
      const only = { id: c.get('from').conferenceId }
      const rows = await c.get('world').read((db) => listConferencesThatReceive(db, today, only))
      return c.json(
        {
          hoiNghi: rows.map((row) => ({
            slug: row.slug,
            ten: row.title,
            chuDe: row.theme,
            tuNgay: row.opensOn,
            denNgay: row.closesOn,
          })),
        },
        200,
      )
    },
  )
  api.openapi(
    createRoute({
      method: 'get',
      path: '/communes',
      summary: 'Xã, phường, đặc khu hiện có',
      security: byKey,
      responses: { 200: json(z.object({ xa: z.array(Commune) }), 'Danh sách xã, phường'), ...always },
    }),
    async (c) => {
      const { today } = c.get('world')
      const rows = await c.get('world').read((db) => listCommunes(db, today))
      return c.json({ xa: rows.map((row) => ({ id: row.id, ten: row.name })) }, 200)
    },
  )
}
