/** Where the search page looks, in the order in which it shows. A room adds what it exports; nothing else changes. */
import type { SearchSource } from '#platform/search.ts'
import { directorySearch } from '#rooms/directory/index.ts'
import { petitionSearch } from '#rooms/petitions/index.ts'

export const searchSources: readonly SearchSource[] = [...petitionSearch, ...directorySearch]
