import type { SearchSource } from '#platform/search.ts'
import { listOrganisations } from './organisation-list.ts'
import { pastWords } from './organisation-past.ts'
import { listPeople } from './people-list.ts'

/** Organisations by any name they have or had, and people by name, title, body or number. */
export const directorySearch: readonly SearchSource[] = [
  {
    code: 'co-quan',
    heading: 'Cơ quan',
    async find(db, search, today, size) {
      const { rows, total } = await listOrganisations(db, { search, size }, today)
      const hits = rows.map((row) => ({
        href: `/lam-viec/co-quan/${row.id}`,
        title: row.name,
        line: row.past ? pastWords(row.past) : row.parentName ? `thuộc ${row.parentName}` : undefined,
      }))
      return { hits, total }
    },
    moreHref: (text) => `/lam-viec/co-quan?tim=${encodeURIComponent(text)}`,
  },
  {
    code: 'nguoi',
    heading: 'Người',
    async find(db, search, today, size) {
      const { rows, total } = await listPeople(db, { search, size, state: 'all' }, today)
      const hits = rows.map((row) => ({
        href: `/lam-viec/nguoi/${row.id}`,
        title: [row.salutation, row.fullName].filter(Boolean).join(' '),
        line: row.positions.map((held) => `${held.title}, ${held.organisation}`).join('; ') || undefined,
      }))
      return { hits, total }
    },
    moreHref: (text) => `/lam-viec/nguoi?tim=${encodeURIComponent(text)}&con=tat-ca`,
  },
]
