/** A conference with cases that a body has accepted, and those of the body who write, check and approve. */
import type { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { ownerQuery } from '#platform/testing.ts'
import { type World, worldOf } from '#platform/world.ts'
import { enterAccount } from '#rooms/directory/testing.ts'
import { routingWorld } from '#rooms/triage/routing/testing.ts'
import { type AnswerContent, emptyAnswer } from './answer.ts'
import type { KeepContribution } from './coordination/keep-contribution.ts'
import { keepAnswer } from './keep-answer.ts'
import { submitAnswer } from './submit-answer.ts'

/** As routingWorld; `at(who, minutes)` moves somebody on from 10:00 on 20/11/2026. */
export async function answersWorld() {
  const made = await routingWorld()
  const { database, body } = made
  const enter = (login: string, role: 'agency_drafter' | 'agency_leader', name: string) =>
    enterAccount(database, login, [{ role, organisationId: body(name) }])
  const people = {
    drafter: await enter('chuyen-vien', 'agency_drafter', 'Sở Y tế'),
    second: await enter('chuyen-vien-2', 'agency_drafter', 'Sở Y tế'),
    /** The head of section: đầu mối. */
    head: made.health,
    leader: await enter('giam-doc', 'agency_leader', 'Sở Y tế'),
    deputy: await enter('pho-giam-doc', 'agency_leader', 'Sở Y tế'),
    elsewhere: made.money,
    /** Leads Sở Tài chính, which coordinates. */
    treasurer: await enter('giam-doc-tai-chinh', 'agency_leader', 'Sở Tài chính'),
    office: made.office,
    standing: made.standing,
  }
  const at = (who: keyof typeof people, minutes = 0): World =>
    made.at(people[who], new Date(Date.UTC(2026, 10, 20, 3, minutes)))
  const answer = (assignmentId: string, text: string, more: Partial<AnswerContent> = {}) => ({
    ...emptyAnswer,
    text,
    ...more,
    assignmentId,
  })
  const saidByMoney = async (assignmentId: string) => {
    const values = [database.jurisdictionId, assignmentId, body('Sở Tài chính'), made.money.accountId]
    await ownerQuery(
      database.url,
      `insert into contribution_version (jurisdiction_id, assignment_id, organisation_id, version, text, writing, made_at, made_by)
       values ($1, $2, $3, 1, 'Đã bố trí vốn.', gen_random_uuid(), '2026-11-20 02:59Z', $4)`,
      values,
    )
    for (const [kind, by] of [
      ['submitted', made.money.accountId],
      ['approved', made.chair.accountId],
    ])
      await ownerQuery(
        database.url,
        `insert into contribution_step (jurisdiction_id, assignment_id, organisation_id, version, kind, made_at, made_by)
         values ($1, $2, $3, 1, $5, '2026-11-20 02:59Z', $4)`,
        [...values.slice(0, 3), by, kind],
      )
  }
  return {
    ...made,
    people,
    at,
    answer,
    /** Accepted by Sở Y tế; Sở Tài chính coordinates and has said its word. */
    async given(text: string, petitionId?: string): Promise<{ assignmentId: string; petitionId: string }> {
      const id = petitionId ?? (await made.accepted(text))
      const { assignmentId } = await made.giveTo('Sở Y tế', id, [
        { organisationId: body('Sở Tài chính'), dueOn: '2026-11-27' },
      ])
      await made.accept(made.as.health(), assignmentId)
      await saidByMoney(assignmentId)
      return { assignmentId, petitionId: id }
    },
    /** Accepted by Sở Y tế; Sở Tài chính has taken on to coordinate until that day, and said nothing yet. */
    async coordinated(text: string, dueOn = '2026-11-27'): Promise<{ assignmentId: string; organisationId: string }> {
      const organisationId = body('Sở Tài chính')
      const { assignmentId } = await made.giveTo('Sở Y tế', await made.accepted(text), [{ organisationId, dueOn }])
      await made.accept(made.as.health(), assignmentId)
      await made.accept(made.as.money(), assignmentId)
      return { assignmentId, organisationId }
    },
    contribution: (assignmentId: string, text: string, more: Partial<z.input<typeof KeepContribution>> = {}) => ({
      ...{ assignmentId, organisationId: body('Sở Tài chính'), text, bases: [], seenVersion: 0, writing: newId() },
      ...more,
    }),
    save: (who: keyof typeof people, assignmentId: string, text: string, seenVersion: number, writing = newId()) =>
      keepAnswer(at(who), { ...answer(assignmentId, text), seenVersion, writing }),
    submit: (who: keyof typeof people, assignmentId: string, text: string, seenVersion: number, minutes = 0) =>
      submitAnswer(at(who, minutes), { ...answer(assignmentId, text), seenVersion, writing: newId() }),
    bearer: (petitionId: string, moment: Date): World =>
      worldOf(
        database,
        { kind: 'bearer', jurisdictionId: database.jurisdictionId, subjectId: petitionId },
        moment,
        made.at(made.office).calendar,
      ),
  }
}
