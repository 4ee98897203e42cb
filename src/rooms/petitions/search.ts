import type { SearchSource } from '#platform/search.ts'
import { listConferenceChoices } from '#rooms/plan/index.ts'
import { findMatches, newestMatches } from './petition-matches.ts'
import { listRows } from './petition-rows.ts'
import { channelWords, firstSentence, stateWords } from './petition-words.ts'

/** Petitions by their words or the code of their receipt, in every conference that the one who asks reads. */
export const petitionSearch: readonly SearchSource[] = [
  {
    code: 'y-kien',
    heading: 'Ý kiến',
    async find(db, search, _today, size) {
      const matches = await findMatches(db, { search })
      const rows = await listRows(db, await newestMatches(db, search, matches, size), null)
      const conferenceIds = [...new Set(rows.map((row) => row.conferenceId))]
      const conferences = conferenceIds.length > 0 ? await listConferenceChoices(db, conferenceIds) : []
      const nameOf = new Map(conferences.map(({ id, name }) => [id, name]))
      const hits = rows.map((row) => ({
        href: `/lam-viec/y-kien/${row.id}`,
        title: firstSentence(row.text, 110),
        line: [row.code, row.commune, channelWords[row.channel], stateWords[row.state], nameOf.get(row.conferenceId)]
          .filter(Boolean)
          .join(' · '),
      }))
      return { hits, total: matches.folded?.length ?? matches.beyond, more: matches.folded === null }
    },
    moreHref: (text) => `/lam-viec/y-kien?tim=${encodeURIComponent(text)}`,
  },
]
