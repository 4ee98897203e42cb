import type { LiveView } from '#platform/live.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayReadPlan } from './policy.ts'
import { viewersOf } from './presence.ts'
import { planNotFound } from './refusals.ts'
import { uncheckedPlan } from './unchecked.ts'

/** The live views of the plan room by name; opening one checks who asks. */
export const liveViews: Record<string, (world: World, id: string) => Promise<LiveView>> = {
  /** A plan under review: tells its readers that somebody corrected something. */
  'doc-ke-hoach': async (world, planId) => {
    const plan = await world.read((db) => uncheckedPlan(db, planId))
    refuseUnless(plan && mayReadPlan(world.actor, plan), planNotFound)
    return {
      key: `doc-ke-hoach:${planId}`,
      concerns: (news) => news.subject === planId,
      compute: () =>
        world.read(async (db) => {
          const facts = await db
            .selectFrom('plan_fact')
            .select((eb) => eb.fn.countAll<number>().as('n'))
            .where('plan_id', '=', planId)
            .executeTakeFirst()
          const decisions = await db
            .selectFrom('plan_finding_decision')
            .select((eb) => eb.fn.countAll<number>().as('n'))
            .where('plan_id', '=', planId)
            .executeTakeFirst()
          const viewers = await viewersOf(db, planId)
          return {
            facts: Number(facts?.n ?? 0),
            decisions: Number(decisions?.n ?? 0),
            viewers: viewers.map((each) => each.accountId),
          }
        }),
    }
  },
}
