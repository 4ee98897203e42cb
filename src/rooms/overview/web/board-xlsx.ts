// /lam-viec/viec-can-lam.xlsx : the board's lines as its address filters them, whole, for Excel.
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import type { Route } from './+types/board-xlsx.ts'
import { loadBoardPage, readAddress } from './board-data.ts'
import { boardXlsx } from './board-export.ts'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const url = new URL(request.url)
  const address = readAddress(url, undefined)
  const board = await loadBoardPage(world, address, url.origin, address.conferenceId !== '', true)
  return boardXlsx(board, world.today)
})
