import type { SearchSource } from '#platform/search.ts'
import { listConferenceChoices } from '#rooms/plan/index.ts'
import { countFound, listPetitions } from './petition-list.ts'
import { findMatches } from './petition-matches.ts'
import { channelWords, firstSentence, stateWords } from './petition-words.ts'

/** The newest conferences; older ones are searched in their own lists. */
const conferences = 6

/** Petitions by their words or the code of their receipt, in the newest conferences that the one who asks reads. */
export const petitionSearch: readonly SearchSource[] = [
  {
    code: 'y-kien',
    heading: 'Ý kiến',
    async find(db, search, _today, size) {
      const hits = []
      let total = 0
      for (const { id, name } of (await listConferenceChoices(db)).slice(0, conferences)) {
        const filter = { conferenceId: id, search }
        const matches = await findMatches(db, filter)
        const { count } = await countFound(db, filter, matches)
        if (count === 0) continue
        total += count
        const { rows } = await listPetitions(db, filter, { size: Math.max(1, size - hits.length) }, matches)
        for (const row of rows.slice(0, size - hits.length))
          hits.push({
            href: `/lam-viec/y-kien/${row.id}`,
            title: firstSentence(row.text, 110),
            line: [row.code, row.commune, channelWords[row.channel], stateWords[row.state], name]
              .filter(Boolean)
              .join(' · '),
          })
      }
      return { hits, total }
    },
    moreHref: (text) => `/lam-viec/y-kien?tim=${encodeURIComponent(text)}`,
  },
]
