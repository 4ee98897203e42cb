/** What a province has learned from confirmed cases: versions, the last one is used. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import type { World } from '#platform/world.ts'
import { startingCatalogue } from './catalogue/starting-catalogue.ts'
import type { Learned } from './learning/learned.ts'
import { train } from './learning/train.ts'

export async function learnedNow(db: Db): Promise<Learned | null> {
  const row = await db
    .selectFrom('triage_model')
    .select(sql<Learned>`state`.as('state'))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  // What an earlier kind of learning kept is of no use to this one; the coming night learns anew.
  return row && 'wording' in row.state ? row.state : null
}

/** So few teach nothing; so many more than last time are worth a new version. */
const fewest = 30
const moreByShare = 0.1
/** The latest are enough, and keep the night short. */
const mostCases = 5000

/** Learns from what officers confirmed, when enough was confirmed since last time; null: not yet. */
export async function learnFromConfirmed(world: World): Promise<{ version: number; cases: number } | null> {
  const found = await world.read(async (db) => {
    const last = await db
      .selectFrom('triage_model')
      .select(['version', 'cases', 'engine', sql<boolean>`state ? 'wording'`.as('isOfToday')])
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst()
    const engine = startingCatalogue().version
    const cases = await listCases(db)
    const before = last?.engine === engine && last.isOfToday ? last.cases : 0
    const enough = cases.length >= fewest && cases.length >= Math.min(mostCases, before * (1 + moreByShare) + 1)
    return enough ? { cases, version: (last?.version ?? 0) + 1, engine } : null
  })
  if (!found) return null
  const { cases, version, engine } = found
  const learned = train(startingCatalogue(), cases)
  await world.write(async (tx) => {
    await tx
      .insertInto('triage_model')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        version,
        engine,
        state: JSON.stringify(learned),
        cases: cases.length,
        trained_at: world.now,
      })
      // Another server learned the same night: one is enough.
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await record(tx, world.actor, {
      what: 'moderation.learned',
      subjectKind: 'jurisdiction',
      subjectId: world.actor.jurisdictionId,
      detail: { version, cases: cases.length },
    })
  })
  return { version, cases: cases.length }
}

async function listCases(db: Db) {
  const rows = await sql<{ text: string; topic: string; agency: string }>`
    select p.text, c.topic_code as topic, c.agency_code as agency
    from petition_classification_now c join petition p on p.jurisdiction_id = c.jurisdiction_id and p.id = c.petition_id
    where not c.taken_back and c.agency_code is not null
    order by c.made_at desc, c.petition_id limit ${mostCases}`.execute(db as Tx)
  return rows.rows.reverse()
}
