/** A conference with accepted petitions, bodies that answer, and an arbiter. */
import type { z } from 'zod'
import type { World } from '#platform/world.ts'
import { enterAccount } from '#rooms/directory/testing.ts'
import { mergePetitions } from '../merge-petitions.ts'
import { moderatePetition } from '../moderate-petition.ts'
import { triageWorld } from '../testing.ts'
import { acceptAssignment } from './answer-assignment.ts'
import { type AssignPetition, assignPetition } from './assign.ts'
import { takeBackAssignment } from './take-back.ts'

/** `day(n)` moves everybody n days on from 20/11/2026. */
export async function routingWorld() {
  const made = await triageWorld()
  let sent = 0
  const body = (name: string) => made.bodies.get(name)!
  const land = await enterAccount(made.database, 'so-nn-mt', [
    { role: 'agency_coordinator', organisationId: body('Sở Nông nghiệp và Môi trường') },
  ])
  const at = (actor: Parameters<typeof made.at>[0], days = 0): World =>
    made.at(actor, new Date(Date.UTC(2026, 10, 20 + days, 3)))
  return {
    ...made,
    body,
    as: {
      sorter: (days = 0) => at(made.moderator, days),
      health: (days = 0) => at(made.health, days),
      money: (days = 0) => at(made.money, days),
      land: (days = 0) => at(land, days),
      chair: (days = 0) => at(made.chair, days),
      office: (days = 0) => at(made.office, days),
    },
    /** Received (each a second after the one before), read and accepted. */
    async accepted(text: string, more: Parameters<typeof made.send>[1] = {}): Promise<string> {
      sent += 1
      const { petitionId } = await made.send(text, more, new Date(Date.UTC(2026, 10, 20, 2, 0, sent)))
      await made.read()
      await moderatePetition(made.sorter, { petitionId, seenVersion: 0, decision: 'accepted', told: false })
      return petitionId
    },
    /** Given to that body, with five working days; it has said nothing yet. */
    giveTo: (name: string, petitionId: string, coordinators: z.input<typeof AssignPetition>['coordinators'] = []) =>
      assignPetition(at(made.moderator), {
        petitionId,
        leadId: body(name),
        due: { kind: 'after', days: 5 },
        coordinators,
      }),
    merged: async (originalId: string, petitionId: string) =>
      (await mergePetitions(made.sorter, { originalId, petitionIds: [petitionId] })).groupId,
    accept: (world: World, assignmentId: string) => acceptAssignment(world, { assignmentId }),
    takeBack: (assignmentId: string) => takeBackAssignment(at(made.moderator), { assignmentId }),
    /** Rounds of a petition's or its group's assignments: who led, and why it ended. */
    rounds: (subject: string) =>
      made.rows(
        `select a.round, o.name as lead, a.due_on as due, e.why from assignment a join organisation o on o.id = a.lead_id
         left join assignment_end e on e.assignment_id = a.id
         where a.petition_id = $1 or a.group_id = $1 or a.group_id in (select group_id from petition_group_move_now where petition_id = $1)
         order by a.made_at, a.round, a.id`,
        [subject],
      ),
  }
}
