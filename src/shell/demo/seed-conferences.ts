/** The demo's plans and conferences, made by the same steps that officials use. */
import type { World } from '#platform/world.ts'
import { addPlanFile, createConference, publishConference } from '#rooms/plan/index.ts'
import { womenPlan, youthPlan } from './plan-texts.ts'
import { communePlan, workersPlan } from './plan-texts-more.ts'

type As = (login: string, now: Date) => Promise<World>

export async function seedConferences(as: As, now: Date): Promise<void> {
  const clerk = await as('phunu', now)
  const office = await as('vanphong', now)
  const days = { today: clerk.today, calendar: clerk.calendar }

  await create(office, 'ke-hoach-doi-thoai-nguoi-lao-dong.txt', workersPlan(days).text)
  await create(office, 'ke-hoach-doi-thoai-xa-khe-vai.txt', communePlan(days).text)
  await create(clerk, 'ke-hoach-doi-thoai-phu-nu.txt', womenPlan(days).text)
  await addPlanFile(office, { name: 'ke-hoach-doi-thoai-thanh-nien.txt', bytes: Buffer.from(youthPlan(days).text) })
}

async function create(world: World, name: string, text: string): Promise<void> {
  const { planId } = await addPlanFile(world, { name, bytes: Buffer.from(text) })
  const { conferenceIds } = await createConference(world, { planId })
  for (const conferenceId of conferenceIds) await publishConference(world, { conferenceId })
}
