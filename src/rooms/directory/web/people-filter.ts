import type { PersonFilter } from '../people-list.ts'
import { isId } from './is-id.ts'

/** What the address says: tim, co-quan, dau-moi, con. */
export function peopleFilterIn(url: string): PersonFilter {
  const { searchParams } = new URL(url)
  const under = searchParams.get('co-quan')
  return {
    search: searchParams.get('tim')?.trim() || undefined,
    under: isId(under) ? under : undefined,
    contactsOnly: searchParams.get('dau-moi') === 'co',
    state: searchParams.get('con') === 'tat-ca' ? 'all' : 'now',
  }
}
