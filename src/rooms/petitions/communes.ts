import type { Db } from '#platform/db.ts'

/** Xã, phường, đặc khu that stand today: where a matter can be. */
export async function listCommunes(db: Db, today: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('level', '=', 'commune')
    .where('kind', '=', 'territory')
    .where('valid_from', '<=', today)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', today)]))
    .orderBy('search_key')
    .limit(2000)
    .execute()
}
