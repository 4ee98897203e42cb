/**
 * Who sends answers out and who hands them over. Pure; the fences of db/migrations/0036_delivery.sql say the same in SQL, and
 * policy.test.ts beside this file holds the two against each other.
 */
import { type Actor, covers } from '#platform/actor.ts'
import type { Cared } from '../policy.ts'

/** Prints batches, posts, chooses another way, ends what the machine could not send; knows addresses. */
export const mayPost = (actor: Actor, conference: Cared): boolean =>
  covers(actor, ['office', 'standing_body'], conference.lineage, conference.id)

/** The commune's officer. `bodies`: what the commune stands below, itself, and its committee. */
export const mayHandOver = (actor: Actor, bodies: readonly string[], conferenceId: string): boolean =>
  covers(actor, ['collector'], bodies, conferenceId)
