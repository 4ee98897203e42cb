/** Whom to ring about a conference besides the first, who stands in the conference itself. */
import type { Db, Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { World } from '#platform/world.ts'

export function listOtherContacts(db: Db, conferenceId: string) {
  return db
    .selectFrom('conference_contact')
    .select(['name', 'title', 'phone'])
    .where('conference_id', '=', conferenceId)
    .orderBy('position')
    .execute()
}

export async function insertContacts(
  tx: Tx,
  world: World,
  conferenceId: string,
  contacts: readonly { name: string; title?: string | null; phone: string | null }[],
): Promise<void> {
  if (contacts.length === 0) return
  const rows = contacts.map(({ name, title, phone }, position) => ({
    jurisdiction_id: world.actor.jurisdictionId,
    id: newId(world.now.getTime()),
    conference_id: conferenceId,
    position,
    name,
    title: title ?? null,
    phone,
  }))
  await tx.insertInto('conference_contact').values(rows).execute()
}
