/** The demo's plans and conferences, made by the same steps that officials use, each at its own moment. */
import type { World } from '#platform/world.ts'
import { addPlanFile, createConference, publishConference } from '#rooms/plan/index.ts'
import { womenPlan, youthPlan } from './plan-texts.ts'
import { communePlan, workersPlan } from './plan-texts-more.ts'

/** The world of a demo account at a moment. */
export type As = (login: string, now: Date) => Promise<World>

export async function seedConferences(as: As, now: Date): Promise<void> {
  const today = await as('phunu', now)
  const days = { today: today.today, calendar: today.calendar }

  const workers = workersPlan(days)
  await create(await as('vanphong', morningOf(workers.issuedOn)), 'ke-hoach-doi-thoai-nguoi-lao-dong.txt', workers.text)
  const commune = communePlan(days)
  await create(await as('vanphong', morningOf(commune.issuedOn)), 'ke-hoach-doi-thoai-xa-khe-vai.txt', commune.text)
  const women = womenPlan(days)
  await create(await as('phunu', morningOf(women.issuedOn)), 'ke-hoach-doi-thoai-phu-nu.txt', women.text)
  await addPlanFile(await as('vanphong', now), {
    name: 'ke-hoach-doi-thoai-thanh-nien.txt',
    bytes: Buffer.from(youthPlan(days).text),
  })
}

async function create(world: World, name: string, text: string): Promise<void> {
  const { planId } = await addPlanFile(world, { name, bytes: Buffer.from(text) })
  const { conferenceIds } = await createConference(world, { planId })
  for (const conferenceId of conferenceIds) await publishConference(world, { conferenceId })
}

/** Nine in the morning, in Viet Nam. */
export const morningOf = (day: string): Date => new Date(`${day}T09:00:00+07:00`)
