/**
 * Who sorts petitions. Pure; the fences of db/migrations/0013_triage.sql and 0017_sorting.sql say the same in SQL, and
 * policy.test.ts holds the two against each other.
 */
import { type Actor, covers, type Role } from '#platform/actor.ts'

/** The conference with the lineage of the body in whose care it is, root first, itself last. */
export type Cared = { id: string; lineage: readonly string[] }

const sorters: readonly Role[] = ['office', 'standing_body', 'moderator']

/** Sorts the petitions of a conference: decides, masks, groups, classifies. */
export const maySort = (actor: Actor, conference: Cared): boolean =>
  covers(actor, sorters, conference.lineage, conference.id)

/**
 * Whether one of those complained of is the actor's own body or stands above it. What stands above the conference itself
 * is excepted: somebody must decide. `own`: the lineages of the bodies over which the actor holds any role.
 */
export const complainsOfMe = (
  conference: Cared,
  subjects: readonly string[],
  own: readonly (readonly string[])[],
): boolean =>
  subjects.some((subject) => !conference.lineage.includes(subject) && own.some((lineage) => lineage.includes(subject)))

/** Decides on one petition. */
export const mayDecideOn = (
  actor: Actor,
  conference: Cared,
  subjects: readonly string[],
  own: readonly (readonly string[])[],
): boolean => maySort(actor, conference) && (actor.kind === 'system' || !complainsOfMe(conference, subjects, own))
