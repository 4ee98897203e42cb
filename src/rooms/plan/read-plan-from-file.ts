import type { WorkCalendar } from '#calendar/work-calendar.ts'
import { Refusal } from '#platform/refusal.ts'
import { checkPlan } from './checking/check-plan.ts'
import { readPlanPath } from './intake/read-file.ts'
import type { ReadPlan } from './plan-facts.ts'
import { readPlan } from './reading/read-plan.ts'

/** Reads and checks a plan from a file on this machine, for the command line. Refuses in words what is no plan. */
export async function readPlanFromFile(
  path: string,
  context: { today: string; calendar: WorkCalendar },
): Promise<ReadPlan> {
  const file = await readPlanPath(path)
  if (!file.ok) throw new Refusal({ code: `plan.${file.code}`, status: 422, say: file.say })
  const facts = readPlan(file.text)
  const { otherContacts, ...printed } = facts
  const contacts = facts.contact ? [facts.contact, ...otherContacts] : []
  return { ...printed, contacts, findings: checkPlan(file.text, facts, context) }
}
