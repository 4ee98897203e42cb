import { type Role, roles } from '#platform/actor.ts'
import type { AccountFilter } from '../account-list.ts'

/** What the address says: tim, vai-tro, con, lop-hai. */
export function accountFilterIn(url: string): AccountFilter & { state: 'open' | 'closed' | 'all' } {
  const { searchParams } = new URL(url)
  const role = searchParams.get('vai-tro') as Role
  return {
    search: searchParams.get('tim')?.trim() || undefined,
    role: roles.includes(role) ? role : undefined,
    unprotected: searchParams.get('lop-hai') === 'chua' || undefined,
    state: { khoa: 'closed' as const, 'tat-ca': 'all' as const }[searchParams.get('con') ?? ''] ?? 'open',
  }
}
