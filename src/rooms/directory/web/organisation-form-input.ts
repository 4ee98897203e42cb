import type { z } from 'zod'
import type { CreateOrganisation } from '../create-organisation.ts'
import type { UncheckedOrganisation } from '../unchecked.ts'
import { text } from './field-errors.ts'

/** Names of the fields in the form, by what the step calls them. */
export const organisationFields = {
  name: 'ten',
  shortName: 'ten-tat',
  kind: 'loai',
  level: 'cap',
  communeType: 'loai-dia-ban',
  parentId: 'tren',
  docSymbol: 'ky-hieu',
  orgCode: 'ma',
  protocolRank: 'thu-tu',
  phone: 'dien-thoai',
  address: 'dia-chi',
  validFrom: 'tu-ngay',
} as const

/** The form as the steps read it; `parentId` is found out by the caller. */
export function organisationInput(typed: FormData, parentId: string | null) {
  const rank = text(typed, 'thu-tu').trim()
  return {
    name: text(typed, 'ten'),
    shortName: text(typed, 'ten-tat'),
    kind: text(typed, 'loai'),
    level: text(typed, 'cap'),
    communeType: text(typed, 'loai-dia-ban') || null,
    parentId,
    docSymbol: text(typed, 'ky-hieu'),
    orgCode: text(typed, 'ma'),
    subordinate: text(typed, 'giao') !== 'de-nghi',
    protocolRank: rank === '' ? undefined : rank,
    phone: text(typed, 'dien-thoai'),
    address: text(typed, 'dia-chi'),
    validFrom: text(typed, 'tu-ngay'),
  } as z.input<typeof CreateOrganisation>
}

/** A body as its form would have sent it: what the form shows, and what undoes a change. */
export function organisationTyped(body: UncheckedOrganisation, parentName: string | null): Record<string, string> {
  return {
    ten: body.name,
    'ten-tat': body.shortName ?? '',
    loai: body.kind,
    cap: body.level,
    'loai-dia-ban': body.communeType ?? '',
    tren: parentName ?? '',
    'tren-id': body.parentId ?? '',
    'ky-hieu': body.docSymbol ?? '',
    ma: body.orgCode ?? '',
    giao: body.subordinate ? 'giao' : 'de-nghi',
    'thu-tu': String(body.protocolRank),
    'dien-thoai': body.phone ?? '',
    'dia-chi': body.address ?? '',
  }
}
