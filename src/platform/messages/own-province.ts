import { type Database, readOnly } from '../db.ts'

/** Mailbox and gateway belong to one province: the one that people reach at BASE_URL. null: there is none yet. */
export async function ownProvince(database: Database, baseUrl: string | undefined): Promise<string | null> {
  const all = await readOnly(database, { kind: 'public', jurisdictionId: '' }, (db) =>
    db.selectFrom('jurisdiction').select(['id', 'host']).orderBy('created_at').execute(),
  )
  const host = baseUrl ? new URL(baseUrl).host : null
  const own = all.find((each) => host !== null && each.host === host) ?? all.find((each) => each.host === null)
  return own?.id ?? null
}
