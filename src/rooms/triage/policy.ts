/**
 * Who sorts petitions. Pure; the fences of db/migrations/0013_triage.sql, 0017_sorting.sql and 0020_shortlist.sql say the same in SQL, and
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

/** Gives, takes back and hands on: those who sort. The arbiter's ruling gives too. */
export const mayRule = (actor: Actor, conference: Cared): boolean =>
  covers(actor, ['office', 'chair', 'deputy_signer'], conference.lineage, conference.id)

/** Reads what was given and who handed back. */
export const mayFollowRouting = (actor: Actor, conference: Cared): boolean =>
  maySort(actor, conference) || mayRule(actor, conference)

/** Arranges what is to be raised in the hall: the body that keeps the conference, and the office. */
export const mayArrangeShortlist = (actor: Actor, conference: Cared): boolean =>
  covers(actor, ['office', 'standing_body'], conference.lineage, conference.id)

/** Reads that list: those who read all petitions of the conference. */
export const mayReadShortlist = (actor: Actor, conference: Cared): boolean =>
  covers(actor, [...sorters, 'secretary', 'chair', 'co_chair', 'deputy_signer'], conference.lineage, conference.id)

/** Accepts or hands back for a body, by its lineage. */
export const mayAnswerFor = (actor: Actor, lineage: readonly string[]): boolean =>
  covers(actor, ['agency_coordinator', 'agency_leader', 'agency_drafter'], lineage)
