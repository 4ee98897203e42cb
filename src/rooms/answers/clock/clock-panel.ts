/** What the page of a case shows of its clock, and which steps are open to the one who asks. */
import { accountIdOf } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { listHandings, listOfficers } from '../desk/officers.ts'
import { mayCheck } from '../policy.ts'
import { caseClocks } from './case-clocks.ts'
import { findForward, listExtensions, listQuestions, listSenderWords } from './case-story.ts'
import { clockSetting } from './clock-settings.ts'

type OwnPart = {
  id: string
  conferenceId: string
  body: { id: string }
  role: 'lead' | 'coordinator'
  isTakenOn: boolean
}

/** Of the actor's own part of the case. */
export async function loadClockPanel(db: Db, world: World, own: OwnPart, petitionIds: readonly string[]) {
  const { id: assignmentId, body } = own
  const clocks = await caseClocks(db, world, [assignmentId])
  const clock = clocks.find((each) => each.organisationId === body.id)
  const organisation = await db
    .selectFrom('organisation')
    .select('lineage')
    .where('id', '=', body.id)
    .executeTakeFirst()
  if (!clock || !organisation) return null
  const isOver = clock.isDone || clock.isReopened
  const isRunning = own.isTakenOn && !isOver
  const leads = own.role === 'lead'
  const extensions = await listExtensions(db, assignmentId)
  const forward = await findForward(db, assignmentId)
  const handings = await listHandings(db, assignmentId, body.id)
  const mayLeadOn = mayCheck(world.actor, { conferenceId: own.conferenceId, lineage: organisation.lineage })
  return {
    clock,
    questions: await listQuestions(db, assignmentId),
    words: await listSenderWords(db, petitionIds),
    extensions,
    forward,
    handings,
    officers: mayLeadOn ? await listOfficers(db, body.id) : [],
    waitDays: (await clockSetting(db, world.today)).waitDays,
    mine: accountIdOf(world.actor),
    may: {
      ask: leads && isRunning && clock.pausedSince === null,
      stopWaiting: leads && clock.pausedSince !== null,
      extend:
        isRunning && mayLeadOn && !extensions.some((each) => each.organisationId === body.id && each.decision === null),
      forward: leads && isRunning && mayLeadOn,
      recordAnswer: leads && mayLeadOn && forward !== null && forward.answer === null,
      hand: mayLeadOn && !isOver,
    },
  }
}
