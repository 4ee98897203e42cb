/**
 * Who may do what with petitions. Pure; the fences of db/migrations/0012_petitions.sql say the same in SQL, and
 * policy.test.ts holds the two against each other. `conference.lineage` is of the body in whose care it is.
 */
import { type Actor, accountIdOf, covers, hasRole, type Role } from '#platform/actor.ts'

export type Cared = { id: string; lineage: readonly string[] }
/** The unit through which a petition came, root first, itself last; null: straight from the sender. */
export type Unit = { lineage: readonly string[] } | null

const readers: readonly Role[] = [
  'office',
  'standing_body',
  'moderator',
  'secretary',
  'chair',
  'co_chair',
  'deputy_signer',
]
const knowers: readonly Role[] = ['office', 'standing_body', 'secretary', 'chair']
const keepers: readonly Role[] = ['office', 'standing_body']

const collects = (actor: Actor, conference: Cared, unit: Unit): boolean =>
  unit !== null && covers(actor, ['collector'], unit.lineage, conference.id)

/** Reads the petition in its own words. Bodies that must answer are the room triage's affair. */
export const mayReadPetition = (actor: Actor, conference: Cared, unit: Unit): boolean =>
  covers(actor, readers, conference.lineage, conference.id) || collects(actor, conference, unit)

/** Reads it as typed, with its files, also as a body that answers: of one who stays unnamed that is what is masked for it. */
export const mayReadAsTyped = (
  actor: Actor,
  petition: { conference: Cared; unit: Unit; hidesIdentity: boolean },
): boolean => !petition.hidesIdentity || mayReadPetition(actor, petition.conference, petition.unit)

/** Knows who asks. */
export const mayKnowSender = (actor: Actor, conference: Cared, unit: Unit): boolean =>
  covers(actor, knowers, conference.lineage, conference.id) || collects(actor, conference, unit)

/** Enters petitions on behalf of others, through this unit. */
export const mayEnterFor = (actor: Actor, conference: Cared, unit: Unit): boolean =>
  covers(actor, keepers, conference.lineage, conference.id) || collects(actor, conference, unit)

/** Opens and closes the receiving, asks units to collect, keeps the keys of other systems. */
export const mayRunCollection = (actor: Actor, conference: Cared): boolean =>
  covers(actor, keepers, conference.lineage, conference.id)

/** Keys of other systems: for one conference whoever runs its receiving; for every conference, whoever runs the province. */
export const mayKeepKeys = (actor: Actor, conference: Cared | null, roots: readonly string[]): boolean =>
  conference ? mayRunCollection(actor, conference) : roots.some((root) => covers(actor, keepers, [root]))

/** Opens the page of other systems at all. */
export const mayKeepSomeKeys = (actor: Actor): boolean => hasRole(actor, keepers)

/** Certifies and sends up what lies at this unit, or returns from it. */
export const mayPassOn = (actor: Actor, conference: Cared, holder: Unit): boolean =>
  mayRunCollection(actor, conference) || collects(actor, conference, holder)

/** Mends what was typed from paper or by ear; what a citizen typed stays as it is. */
export const mayRevise = (actor: Actor, conference: Cared, typedBy: string | null): boolean =>
  typedBy !== null && (accountIdOf(actor) === typedBy || mayRunCollection(actor, conference))

const speakers: readonly Role[] = [...keepers, 'moderator', 'secretary']

/** Asks the sender back and gives notice. */
export const mayWriteToSender = (actor: Actor, conference: Cared, unit: Unit): boolean =>
  covers(actor, speakers, conference.lineage, conference.id) || collects(actor, conference, unit)
