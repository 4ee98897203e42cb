import { z } from 'zod'
import { isDay } from '#calendar/day.ts'
import type { Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { loadCollectingFacts } from '#rooms/plan/index.ts'
import { holdGroups, membersOf, standingOf } from '../group-moves.ts'
import { decisionNow } from '../moderation.ts'
import { petitionsToSort } from '../unchecked-petition.ts'
import { endAssignment, insertAssignment, openAssignments, openOf, subjectOf } from './assignments.ts'
import { answerDue, DueChoice } from './due.ts'
import { functionFor, proposedLeads } from './proposed-lead.ts'
import {
  bodyEnded,
  duePast,
  givenMeanwhile,
  guardingRouting,
  leadMissing,
  noSessionDay,
  notAccepted,
  senderWithdrew,
} from './refusals.ts'
import { nameOf } from './unchecked-assignment.ts'

export const Given = z.object({
  /** Null: whom the classification or the engine proposes. */
  leadId: z.uuid('Chọn cơ quan chủ trì trong danh sách.').nullish(),
  coordinators: z
    .array(
      z.object({
        organisationId: z.uuid('Chọn cơ quan phối hợp trong danh sách.'),
        /** Its own clock; null: the lead's. */
        dueOn: z.string().refine(isDay, 'Ngày chưa đúng.').nullish(),
      }),
    )
    .max(20)
    .default([]),
  due: DueChoice,
  note: z.string().trim().max(1000, 'Ghi chú gọn trong 1.000 chữ cái.').default(''),
})

export const AssignPetition = Given.extend({ petitionId: z.uuid() })

export type GivenOne = { assignmentId: string; petitionId: string; lead: string; dueOn: string; members: number }

/** Giao xử lý: the petition, with all who ask the same, to one body that leads. Its clock starts today. */
export async function assignPetition(world: World, input: z.input<typeof AssignPetition>): Promise<GivenOne> {
  const { petitionId, ...given } = AssignPetition.parse(input)
  return guardingRouting(() => world.write((tx) => assignIn(tx, world, petitionId, given)))
}

export async function assignIn(
  tx: Tx,
  world: World,
  petitionId: string,
  given: z.output<typeof Given>,
): Promise<GivenOne> {
  const { petition, members, subject } = await toGive(tx, world, petitionId)
  const open = await openOf(tx, subject)
  if (open) refuse(givenMeanwhile, { lead: await nameOf(tx, open.leadId, null) })
  const leadId = given.leadId ?? (await proposedLeads(tx, world, [petitionId])).get(petitionId)?.organisationId
  refuseUnless(leadId, leadMissing)
  const lead = await nameOf(tx, leadId, world.today)
  refuseUnless(lead, bodyEnded)
  for (const each of given.coordinators) refuseUnless(await nameOf(tx, each.organisationId, world.today), bodyEnded)
  const { sessionDay } = await loadCollectingFacts(tx, petition.conference.id)
  const due = answerDue(given.due, { today: world.today, sessionDay, calendar: world.calendar })
  refuseUnless(due, noSessionDay)
  const coordinators = given.coordinators.map((each) => ({ ...each, dueOn: each.dueOn ?? due.date }))
  refuseUnless(due.date >= world.today && coordinators.every((each) => each.dueOn >= world.today), duePast)
  const { id, round } = await insertAssignment(tx, world, {
    ...subject,
    conferenceId: petition.conference.id,
    leadId,
    dueOn: due.date,
    working: due,
    functionCode: await functionFor(tx, world, petitionId, leadId),
    note: given.note,
    coordinators,
  })
  // One who was given alone before she came into the group is answered with it now.
  if (subject.groupId)
    for (const own of await openAssignments(tx).where('a.petition_id', 'in', members).execute())
      await endAssignment(tx, world, own.id, 'merged', id)
  await record(tx, world.actor, {
    what: 'assignment.given',
    subjectKind: 'assignment',
    subjectId: id,
    conferenceId: petition.conference.id,
    detail: { ...subject, lead, dueOn: due.date, round, petitions: members.length },
  })
  return { assignmentId: id, petitionId, lead, dueOn: due.date, members: members.length }
}

/** The petition and those with it, held so that nobody groups them anew meanwhile. */
async function toGive(tx: Tx, world: World, petitionId: string) {
  const [petition] = await petitionsToSort(tx, world, [petitionId])
  refuseUnless(petition && !petition.withdrawn, senderWithdrew)
  refuseUnless((await decisionNow(tx, petitionId))?.decision === 'accepted', notAccepted)
  const [before] = await standingOf(tx, [petitionId])
  await holdGroups(tx, [before!.groupId])
  const [standing] = await standingOf(tx, [petitionId])
  const members = standing!.groupId ? await membersOf(tx, standing!.groupId) : [petitionId]
  if (members.length > 1) await petitionsToSort(tx, world, members)
  return { petition, members, subject: subjectOf(standing!) }
}

export const AssignMany = Given.extend({ petitionIds: z.array(z.uuid()).min(1).max(100) })

/**
 * Giao nhiều: each on its own, so that one that somebody gave meanwhile, or for which nobody is known, does not hold up
 * the others. Those are named with their reasons.
 */
export async function assignMany(
  world: World,
  input: z.input<typeof AssignMany>,
): Promise<{ given: GivenOne[]; left: { petitionId: string; say: string }[] }> {
  const { petitionIds, ...how } = AssignMany.parse(input)
  const given: GivenOne[] = []
  const left: { petitionId: string; say: string }[] = []
  for (const petitionId of new Set(petitionIds)) {
    try {
      given.push(await assignPetition(world, { petitionId, ...how }))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      left.push({ petitionId, say: error.say })
    }
  }
  return { given, left }
}
