/** What one can look for from any page: each room says how its things are found, the search page asks all of them. */
import type { Db } from './db.ts'

export type SearchHit = {
  href: string
  title: string
  /** What tells it from others of its name: 'thuộc Sở Y tế', 'nhận việc của …'. */
  line?: string
}

export type SearchFound = { hits: SearchHit[]; total: number /** There are more than were counted. */; more?: boolean }

export type SearchSource = {
  /** In the address and as an anchor: 'co-quan'. */
  code: string
  /** 'Cơ quan' */
  heading: string
  /** The best few, and how many there are in all. The fences of `db` decide what the one who asks may find. */
  find: (db: Db, text: string, today: string, limit: number) => Promise<SearchFound>
  /** The room's own list with the same search. */
  moreHref: (text: string) => string
}
