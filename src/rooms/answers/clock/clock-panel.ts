/** What the page of a case shows of its clock, and which steps are open to the one who asks. */
import { accountIdOf } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { listHandings, listOfficers } from '../desk/officers.ts'
import { mayCheck, mayWrite } from '../policy.ts'
import { caseClocks } from './case-clocks.ts'
import { uncheckedParts } from './case-part.ts'
import { findForward, listExtensions, listQuestions, listSenderWords } from './case-story.ts'
import { clockSetting } from './clock-settings.ts'

/** Of the actor's own part of the case. */
export async function loadClockPanel(db: Db, world: World, assignmentId: string, petitionIds: readonly string[]) {
  const own = (await uncheckedParts(db, assignmentId)).find((part) => mayWrite(world.actor, part))
  if (!own) return null
  const clocks = await caseClocks(db, world, [assignmentId])
  const clock = clocks.find((each) => each.organisationId === own.organisationId)!
  const isRunning = own.isTakenOn && !own.isDone
  const leads = own.role === 'lead'
  const extensions = await listExtensions(db, assignmentId)
  const forward = await findForward(db, assignmentId)
  const handings = await listHandings(db, assignmentId, own.organisationId)
  const mayLeadOn = mayCheck(world.actor, own)
  return {
    clock,
    clocks,
    questions: await listQuestions(db, assignmentId),
    words: await listSenderWords(db, petitionIds),
    extensions,
    forward,
    handings,
    officers: mayLeadOn ? await listOfficers(db, own.organisationId) : [],
    waitDays: (await clockSetting(db, world.today)).waitDays,
    mine: accountIdOf(world.actor),
    may: {
      ask: leads && isRunning && clock.pausedSince === null,
      stopWaiting: leads && clock.pausedSince !== null,
      extend:
        isRunning &&
        mayLeadOn &&
        !extensions.some((each) => each.organisationId === own.organisationId && each.decision === null),
      forward: leads && isRunning && mayLeadOn,
      recordAnswer: leads && mayLeadOn && forward !== null && forward.answer === null,
      hand: mayLeadOn && !own.isDone,
    },
  }
}
