import type { LiveView } from '#platform/live.ts'
import type { World } from '#platform/world.ts'

/** The live views of the plan room by name; opening one checks who asks. */
export const liveViews: Record<string, (world: World, id: string) => Promise<LiveView>> = {}
