/**
 * Who writes, checks, approves and releases answers. Pure; the fences of db/migrations/0030_answers.sql say the same in SQL,
 * and policy.test.ts holds the two against each other.
 */
import { type Actor, accountIdOf, covers } from '#platform/actor.ts'

/** A case by the lineage of the body that leads it, root first, itself last. */
export type Led = { conferenceId: string; lineage: readonly string[] }
/** The conference with the lineage of the body in whose care it is. */
export type Cared = { id: string; lineage: readonly string[] }

/** Writes, sends for approval, comments; reads drafts. */
export const mayWrite = (actor: Actor, led: Led): boolean =>
  covers(actor, ['agency_coordinator', 'agency_leader', 'agency_drafter'], led.lineage, led.conferenceId)

/** Looks through a text as head of section, or gives it back. */
export const mayCheck = (actor: Actor, led: Led): boolean =>
  covers(actor, ['agency_coordinator', 'agency_leader'], led.lineage, led.conferenceId)

export const mayApprove = (actor: Actor, led: Led): boolean =>
  covers(actor, ['agency_leader'], led.lineage, led.conferenceId)

/** Neither who wrote a text nor who sent it in lets it pass. */
export const isOwnText = (actor: Actor, text: { author: string; submitter: string | null }): boolean => {
  const accountId = accountIdOf(actor)
  return accountId !== null && [text.author, text.submitter].includes(accountId)
}

export const mayRelease = (actor: Actor, conference: Cared): boolean =>
  covers(actor, ['office', 'standing_body'], conference.lineage, conference.id)

/** Reads approved answers of a conference before they are out. */
export const mayFollowAnswers = (actor: Actor, conference: Cared): boolean =>
  covers(
    actor,
    ['office', 'standing_body', 'moderator', 'secretary', 'chair', 'co_chair', 'deputy_signer'],
    conference.lineage,
    conference.id,
  )
