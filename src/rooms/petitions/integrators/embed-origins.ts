import { sql } from 'kysely'
import type { World } from '#platform/world.ts'

/** Portals in whose frames the form of a conference may stand, as keys that are in use name them. */
export async function embedOrigins(world: World, conferenceId: string): Promise<string[]> {
  const rows = await world.read((db) =>
    db.selectNoFrom(sql<string>`embed_origins(${conferenceId})`.as('origin')).execute(),
  )
  return rows.map((row) => row.origin)
}
