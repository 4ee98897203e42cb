// What is written down of a person. Phones and addresses are for staff; the history says only that they changed.
import { z } from 'zod'
import { searchKey } from '#vietnamese/abbreviations.ts'
import { nameSortKey } from '#vietnamese/names.ts'
import { email, optionalDay, optionalLine, phone, rank, requiredLine } from './typed.ts'

export const PersonFacts = z.object({
  fullName: requiredLine(80, 'Chưa ghi họ và tên.'),
  /** 'Ông', 'Bà', 'Đồng chí'; never guessed from the name. */
  salutation: optionalLine(20),
  phone,
  email,
  /** Where the rule of "last word first" is wrong for this person, what to sort by: 'Phiễm Patâu Axa'. */
  sortAs: optionalLine(80),
})

export const PositionFacts = z.object({
  organisationId: z.uuid('Chọn cơ quan trong danh sách.'),
  title: requiredLine(120, 'Chưa ghi chức vụ.'),
  /** Whom to call. */
  isContact: z.boolean().default(false),
  protocolRank: rank.optional(),
  /** Null: from today. */
  validFrom: optionalDay,
})

export const personKeys = (facts: { fullName: string; sortAs: string | null }) => ({
  sort_key: nameSortKey(facts.fullName, facts.sortAs),
  search_key: searchKey(facts.fullName),
})

/** Where nobody set the order: heads before deputies before the rest. */
export function usualTitleRank(title: string): number {
  const said = title.normalize('NFC').toLowerCase()
  if (/^(phó|pgđ|pct|pcvp)/.test(said)) return 200
  return /^(chủ tịch|giám đốc|bí thư|chánh|trưởng ban|trưởng phòng|trưởng công an|hiệu trưởng|tổng)/.test(said)
    ? 100
    : 500
}
