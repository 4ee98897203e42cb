/**
 * Who keeps accounts and roles, and who watches. Pure; the fences of db/migrations/0004_sessions.sql say the same in SQL,
 * and account-policy.test.ts holds the two against each other.
 */
import { type Actor, accountIdOf, covers, hasRole, type Role } from '#platform/actor.ts'

/** What an account reaches: the lineages of the bodies in which it has a role or its person a position. */
export type Reach = { bodies: readonly (readonly string[])[]; roots: readonly string[] }

const administering: readonly Role[] = ['sys_admin']

export const isOwnAccount = (actor: Actor, accountId: string): boolean => accountIdOf(actor) === accountId

/** Opens the pages of accounts and makes new ones, each within its own bodies. */
export const mayAdministerSome = (actor: Actor): boolean => hasRole(actor, administering)

/** Administers this body: gives and ends roles over it. */
export const mayAdministerBody = (actor: Actor, lineage: readonly string[]): boolean =>
  covers(actor, administering, lineage)

/**
 * Sees the sessions of an account, resets its password: only from above everything that it reaches, for whoever can set
 * its password can be it. What reaches nothing belongs to the administrators of a root.
 */
export const mayAdminister = (actor: Actor, { bodies, roots }: Reach): boolean =>
  bodies.length > 0
    ? bodies.every((lineage) => mayAdministerBody(actor, lineage))
    : actor.kind === 'system' || roots.some((root) => mayAdministerBody(actor, [root]))

/** Changes the account: as mayAdminister, but never one's own (that has its own page, and needs the old password). */
export const mayChangeAccount = (actor: Actor, account: { id: string; reach: Reach }): boolean =>
  mayAdminister(actor, account.reach) && !isOwnAccount(actor, account.id)

/** Nobody gives roles to themselves: who administers does not also decide. */
export const mayGrant = (
  actor: Actor,
  account: { id: string; reach: Reach },
  over: { lineage: readonly string[] },
): boolean => mayChangeAccount(actor, account) && mayAdministerBody(actor, over.lineage)

/** Ends a role over a body one administers, whoever holds it; never one's own, or nobody might be left to administer. */
export const mayEndGrant = (actor: Actor, grant: { accountId: string; lineage: readonly string[] }): boolean =>
  mayAdministerBody(actor, grant.lineage) && !isOwnAccount(actor, grant.accountId)

/** Reads who did and who read what. */
export const mayAudit = (actor: Actor): boolean => hasRole(actor, ['auditor', 'dpo', 'sys_admin'])
