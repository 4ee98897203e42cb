/**
 * Who may do what in the directory. Pure; the fences of db/migrations/0005_directory_more.sql say the same in SQL, and
 * policy.test.ts holds the two against each other.
 */
import { type Actor, covers, hasRole, type Role } from '#platform/actor.ts'

const keeping: readonly Role[] = ['sys_admin', 'office']
const linking: readonly Role[] = ['sys_admin', 'office', 'standing_body']

/** Edits an organisation and its people: the administrator or office above it. */
export const mayKeepOrganisation = (actor: Actor, body: { lineage: readonly string[] }): boolean =>
  covers(actor, keeping, body.lineage)

/** What stands at the root is the administrator's. */
export const mayKeepRoots = (actor: Actor): boolean => hasRole(actor, ['sys_admin'])

/** Keeps a part of the directory: shows the buttons, imports lists, names functions. */
export const mayKeepSome = (actor: Actor): boolean => hasRole(actor, keeping)

/** Links the words of a plan to a body. */
export const mayRememberName = (actor: Actor): boolean => hasRole(actor, linking)

/** Corrects days and confirms years. */
export const mayKeepCalendar = (actor: Actor): boolean => hasRole(actor, keeping)

/** Edits a person: whoever keeps one of the bodies in which the person is; who is in none is the administrators'. */
export const mayKeepPerson = (actor: Actor, lineages: readonly (readonly string[])[]): boolean =>
  lineages.some((lineage) => mayKeepOrganisation(actor, { lineage })) || (lineages.length === 0 && mayKeepRoots(actor))

/** Changes the province's own name and whom to call: an administrator of a root, not of a part of it. */
export const mayKeepJurisdiction = (actor: Actor, roots: readonly string[]): boolean =>
  actor.kind === 'system' || roots.some((root) => covers(actor, ['sys_admin'], [root]))
