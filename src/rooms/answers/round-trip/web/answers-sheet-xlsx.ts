// /lam-viec/duoc-giao/tra-loi.xlsx : what this body has to answer at a conference, to be filled in and sent back.
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { writeSheet } from '../write-sheet.ts'
import type { Route } from './+types/answers-sheet-xlsx.ts'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const asked = new URL(request.url).searchParams
  const { name, bytes } = await writeSheet(world, {
    conferenceId: asked.get('hoi-nghi') ?? '',
    all: asked.get('xem') === 'tat-ca',
  })
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return fileResponse({ name, mediaType, bytes: Buffer.from(bytes) }, request)
})
