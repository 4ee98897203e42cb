import type { OrganisationFilter } from '../organisation-list.ts'
import { kinds, levels, type OrganisationKind, type OrganisationLevel } from '../organisation-words.ts'

/** What the address says: tim, cap, loai, con, duoi, viec. What it does not know it leaves out. */
export function filterIn(url: string): OrganisationFilter & { state: 'living' | 'ended' | 'all' } {
  const { searchParams } = new URL(url)
  const level = searchParams.get('cap') as OrganisationLevel
  const kind = searchParams.get('loai') as OrganisationKind
  const under = searchParams.get('duoi') ?? ''
  return {
    search: searchParams.get('tim')?.trim() || undefined,
    level: levels.includes(level) ? level : undefined,
    kind: kinds.includes(kind) ? kind : undefined,
    state: { het: 'ended' as const, 'tat-ca': 'all' as const }[searchParams.get('con') ?? ''] ?? 'living',
    under: /^[0-9a-f-]{36}$/i.test(under) ? under : undefined,
    functionCode: searchParams.get('viec') || undefined,
  }
}
