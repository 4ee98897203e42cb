/** Who is asking. Loaded once per request; the same facts stand behind the SQL fences (account_covers). */

export const roles = [
  'chair', 'co_chair', 'deputy_signer', 'office', 'standing_body', 'moderator', 'collector', 'agency_coordinator', 'agency_drafter',
  'agency_leader', 'secretary', 'mc', 'delegate_manager', 'unit_quota_holder', 'hub_operator', 'finance', 'gift_manager', 'media_officer',
  'mttq_supervisor', 'party_leader', 'sys_admin', 'dpo', 'auditor',
] as const // biome-ignore format: a list of names reads better in rows
export type Role = (typeof roles)[number]

export type Grant = { role: Role; organisationId: string; conferenceId: string | null }

export type Actor =
  | { kind: 'public'; jurisdictionId: string }
  /** Somebody without an account who proved that one thing is theirs (a receipt's code): they see that thing only. */
  | { kind: 'bearer'; jurisdictionId: string; subjectId: string }
  /** Jobs, imports, the operator's command line. */
  | { kind: 'system'; jurisdictionId: string }
  | {
      kind: 'account'
      jurisdictionId: string
      accountId: string
      sessionId: string
      displayName: string
      /** An administrator gave the password: nothing else is open until the person has chosen one. */
      mustChangePassword?: boolean
      /** Administers without a second factor: nothing else is open until it is set up. */
      mustSetSecondFactor?: boolean
      /** The organisation shown beside the name, and in whose care new plans are put. */
      organisation: { id: string; name: string } | null
      grants: readonly Grant[]
    }

/** Does the actor hold one of these roles over an organisation with this lineage (root first, itself last)? */
export function covers(
  actor: Actor,
  wanted: readonly Role[],
  lineage: readonly string[],
  conferenceId: string | null = null,
): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'account') return false
  return actor.grants.some(
    (grant) =>
      wanted.includes(grant.role) &&
      lineage.includes(grant.organisationId) &&
      (grant.conferenceId === null || grant.conferenceId === conferenceId),
  )
}

export function hasRole(actor: Actor, wanted: readonly Role[]): boolean {
  return (
    actor.kind === 'system' || (actor.kind === 'account' && actor.grants.some((grant) => wanted.includes(grant.role)))
  )
}

export const accountIdOf = (actor: Actor): string | null => (actor.kind === 'account' ? actor.accountId : null)
