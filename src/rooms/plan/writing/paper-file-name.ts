import type { PlanFacts } from '../plan-facts.ts'
import { slugged } from '../slug.ts'

/** 'ke-hoach-118-kh-ubnd', 'ke-hoach-doi-thoai-phu-nu-du-thao'; an earlier version says which. */
export function paperFileName(facts: PlanFacts, version: string | null): string {
  const named = facts.documentNumber ?? `${facts.title ?? ''}`.slice(0, 60)
  const state = version ? `-ban-${version.split('-')[0]}` : facts.documentNumber ? '' : '-du-thao'
  return `ke-hoach-${slugged(named)}${state}`
}
