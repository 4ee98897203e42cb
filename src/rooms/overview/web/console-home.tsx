// /lam-viec : what the reader must do first.
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { PageHead } from '#ui/console-page.tsx'
import type { Route } from './+types/console-home.ts'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  return { today: world.today }
})

export default function ConsoleHome(_props: Route.ComponentProps) {
  return <PageHead title="Việc cần làm" />
}
