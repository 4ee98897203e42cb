import { sql } from 'kysely'
import type { World } from '#platform/world.ts'
import { eventOfNews } from './webhook-events.ts'

/** A line of the journal may become readable after a later one: its transaction took longer. No transaction takes this long. */
const overlapMinutes = 10

/**
 * From the journal to deliveries: each line once to each address that wants its kind and through whose key the petition
 * came. Read again as often as one likes; the key of webhook_delivery decides.
 */
export async function collectNews(system: World): Promise<void> {
  const { now } = system
  const { jurisdictionId: jurisdiction_id } = system.actor
  await system.write(async (tx) => {
    const isAnybodyThere = await tx
      .selectFrom('webhook')
      .select('id')
      .where('ended_at', 'is', null)
      .limit(1)
      .executeTakeFirst()
    if (!isAnybodyThere) return
    const reading = await tx.selectFrom('webhook_reading').select('read_to').executeTakeFirst()
    const from = new Date((reading?.read_to ?? new Date(0)).getTime() - overlapMinutes * 60_000)
    const whats = Object.keys(eventOfNews)
    await sql`
      insert into webhook_delivery (jurisdiction_id, id, webhook_id, event, petition_id, news_id, made_at, next_at)
      select j.jurisdiction_id, gen_random_uuid(), w.id, e.event, r.petition_id, j.id, ${now}, ${now}
      from journal j
      join unnest(${whats}::text[], ${whats.map((what) => eventOfNews[what]!)}::text[]) as e(what, event) on e.what = j.what
      cross join lateral petitions_of_news(j.subject_kind, j.subject_id) as told(petition_id)
      join integrator_request r on r.jurisdiction_id = j.jurisdiction_id and r.petition_id = told.petition_id
      join webhook w on w.jurisdiction_id = j.jurisdiction_id and w.integrator_id = r.integrator_id and e.event = any(w.events)
      where j.at > ${from} and j.at >= w.created_at and w.ended_at is null
      on conflict (jurisdiction_id, webhook_id, news_id, petition_id) do nothing`.execute(tx)
    await tx
      .insertInto('webhook_reading')
      .values({ jurisdiction_id, read_to: now })
      .onConflict((conflict) =>
        conflict
          .column('jurisdiction_id')
          .doUpdateSet({ read_to: sql`greatest(webhook_reading.read_to, excluded.read_to)` }),
      )
      .execute()
  })
}
