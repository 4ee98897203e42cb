import { text } from './field-errors.ts'

export const personFields = {
  fullName: 'ho-ten',
  salutation: 'danh-xung',
  phone: 'dien-thoai',
  email: 'thu',
  sortAs: 'sap-theo',
  organisationId: 'co-quan',
  title: 'chuc-danh',
  validFrom: 'tu-ngay',
} as const

export const personInput = (typed: FormData) => ({
  fullName: text(typed, 'ho-ten'),
  salutation: text(typed, 'danh-xung'),
  phone: text(typed, 'dien-thoai'),
  email: text(typed, 'thu'),
  sortAs: text(typed, 'sap-theo'),
})

export const positionInput = (typed: FormData, organisationId: string) => ({
  organisationId,
  title: text(typed, 'chuc-danh'),
  isContact: text(typed, 'dau-moi') === 'co',
  validFrom: text(typed, 'tu-ngay'),
})

type Kept = {
  fullName: string
  salutation: string | null
  phone: string | null
  email: string | null
  sortAs: string | null
}

/** A person as the form would have sent it: what the form shows, and what undoes a change. */
export const personTyped = (person: Kept): Record<string, string> => ({
  'ho-ten': person.fullName,
  'danh-xung': person.salutation ?? '',
  'dien-thoai': person.phone ?? '',
  thu: person.email ?? '',
  'sap-theo': person.sortAs ?? '',
})
