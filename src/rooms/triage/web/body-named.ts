import type { World } from '#platform/world.ts'

/** The one living body of that name, as it was chosen from the list or typed; null: none, or several. */
export async function bodyNamed(world: World, name: string): Promise<string | null> {
  if (!name) return null
  const rows = await world.read((db) =>
    db
      .selectFrom('organisation')
      .select('id')
      .where((eb) => eb.or([eb('name', '=', name), eb('short_name', '=', name)]))
      .where('valid_to', 'is', null)
      .limit(2)
      .execute(),
  )
  return rows.length === 1 ? rows[0]!.id : null
}
