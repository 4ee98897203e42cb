/** The demo's plans and conferences, made by the same steps that officials use, each at its own moment. */
import type { Actor } from '#platform/actor.ts'
import { type Database, readOnly } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { addPlanFile, createConference, publishConference } from '#rooms/plan/index.ts'
import { womenPlan, youthPlan } from './plan-texts.ts'
import { communePlan, workersPlan } from './plan-texts-more.ts'

/** The world of a demo account at a moment. */
export type As = (login: string, now: Date) => Promise<World>

type Demo = { file: string; login: string; day: string | null; text: string }

/** Makes the plans and conferences that are not there yet; returns how many it made. */
export async function seedConferences(database: Database, system: Actor, as: As, now: Date): Promise<number> {
  const { today, calendar } = await as('phunu', now)
  const days = { today, calendar }
  const [workers, commune, women] = [workersPlan(days), communePlan(days), womenPlan(days)]
  const demos: Demo[] = [
    { file: 'ke-hoach-doi-thoai-nguoi-lao-dong.txt', login: 'vanphong', day: workers.issuedOn, text: workers.text },
    { file: 'ke-hoach-doi-thoai-xa-khe-vai.txt', login: 'vanphong', day: commune.issuedOn, text: commune.text },
    { file: 'ke-hoach-doi-thoai-phu-nu.txt', login: 'phunu', day: women.issuedOn, text: women.text },
    { file: 'ke-hoach-doi-thoai-thanh-nien.txt', login: 'vanphong', day: null, text: youthPlan(days).text },
  ]
  const there = await readOnly(database, system, (db) =>
    db
      .selectFrom('plan as p')
      .innerJoin('file as f', (join) =>
        join.onRef('f.id', '=', 'p.source_file_id').onRef('f.jurisdiction_id', '=', 'p.jurisdiction_id'),
      )
      .leftJoin('conference_creation as c', (join) =>
        join.onRef('c.plan_id', '=', 'p.id').onRef('c.jurisdiction_id', '=', 'p.jurisdiction_id'),
      )
      .select(['p.id', 'f.name', 'c.plan_id as created'])
      .execute(),
  )
  const known = (demo: Demo) => there.find((row) => row.name === demo.file)
  const missing = demos.filter((demo) => !known(demo) || (demo.day && !known(demo)?.created))
  for (const demo of missing) {
    const world = await as(demo.login, demo.day ? morningOf(demo.day) : now)
    const file = { name: demo.file, bytes: Buffer.from(demo.text) }
    const planId = known(demo)?.id ?? (await addPlanFile(world, file, { milliseconds: 20_000 })).planId
    if (!demo.day) continue
    const { conferenceIds } = await createConference(world, { planId })
    for (const conferenceId of conferenceIds) await publishConference(world, { conferenceId })
  }
  return missing.length
}

/** Nine in the morning, in Viet Nam. */
export const morningOf = (day: string): Date => new Date(`${day}T09:00:00+07:00`)
