import type { World } from '#platform/world.ts'

/** Notes that the actor has this plan open, and names the others who do ("Bà Hà cũng đang xem"). */
export async function noteAndListViewers(world: World, planId: string): Promise<string[]> {
  const { actor } = world
  if (actor.kind !== 'account') return []
  return world.write(async (tx) => {
    await tx
      .insertInto('presence')
      .values({
        jurisdiction_id: actor.jurisdictionId,
        subject_id: planId,
        account_id: actor.accountId,
        seen_at: world.now,
      })
      .onConflict((conflict) =>
        conflict.columns(['jurisdiction_id', 'subject_id', 'account_id']).doUpdateSet({ seen_at: world.now }),
      )
      .execute()
    const others = await tx
      .selectFrom('presence as p')
      .innerJoin('account as a', (join) =>
        join.onRef('a.id', '=', 'p.account_id').onRef('a.jurisdiction_id', '=', 'p.jurisdiction_id'),
      )
      .select('a.display_name')
      .where('p.subject_id', '=', planId)
      .where('p.account_id', '<>', actor.accountId)
      .where('p.seen_at', '>', new Date(world.now.getTime() - 90_000))
      .orderBy('a.display_name')
      .limit(5)
      .execute()
    return others.map((row) => row.display_name)
  })
}
