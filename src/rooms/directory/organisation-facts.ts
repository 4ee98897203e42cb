// What is written down of a body, and how it is kept.
import { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { searchKey } from '#vietnamese/abbreviations.ts'
import { equalityKey } from '#vietnamese/fold.ts'
import { communeTypes, kinds, levels, type OrganisationKind, type OrganisationLevel } from './organisation-words.ts'
import { optionalLine, phone, rank, requiredLine } from './typed.ts'

export const OrganisationFacts = z.object({
  shortName: optionalLine(80),
  kind: z.enum(kinds, 'Chưa chọn loại cơ quan.'),
  level: z.enum(levels, 'Chưa chọn cấp.'),
  communeType: z.enum(communeTypes).nullable().default(null),
  parentId: z.uuid('Chọn cơ quan cấp trên trong danh sách.').nullable().default(null),
  docSymbol: optionalLine(40),
  orgCode: optionalLine(40),
  /** May be ordered by the People's Committee; else it is asked. */
  subordinate: z.boolean().default(true),
  protocolRank: rank.optional(),
  phone,
  address: optionalLine(200),
})

export const organisationName = requiredLine(200, 'Chưa ghi tên cơ quan.')

export const keyOf = (name: string, shortName: string | null): string => searchKey(`${name} ${shortName ?? ''}`)

/** Where nobody set the order of ceremony: the Party and the Committee, departments, the Front and unions, the rest, communes. */
export function usualRank(kind: OrganisationKind, level: OrganisationLevel): number {
  const first: readonly OrganisationKind[] = ['party', 'peoples_council', 'peoples_committee']
  const second: readonly OrganisationKind[] = ['department', 'commune_office']
  const third: readonly OrganisationKind[] = ['front', 'mass_organisation', 'armed_forces', 'vertical']
  if (level === 'commune' && kind === 'territory') return 800
  return [first, second, third].findIndex((group) => group.includes(kind)) * 100 + 100 || 500
}

/** A body of this name, but for case and the place of the tone, that lives beside it under the same parent. */
export async function findTwin(
  tx: Tx,
  body: { name: string; parentId: string | null; not?: string },
  on: string,
): Promise<{ id: string; name: string } | undefined> {
  const beside = await tx
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('parent_id', body.parentId === null ? 'is' : '=', body.parentId)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', on)]))
    .execute()
  const key = equalityKey(body.name)
  return beside.find((other) => other.id !== body.not && equalityKey(other.name) === key)
}
