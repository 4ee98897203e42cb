import { type RawBuilder, sql } from 'kysely'
import { searchKey } from '#vietnamese/abbreviations.ts'
import { fold } from '#vietnamese/fold.ts'

/**
 * What a search looks into: the words as typed (weight A, so that 'má' stands before 'ma') and folded with their
 * abbreviations written out (weight B). A query is folded the same way.
 */
export const wordsOf = (text: string) =>
  sql<string>`setweight(to_tsvector('simple', ${text.toLowerCase()}), 'A') || setweight(to_tsvector('simple', ${`${searchKey(text)} ${fold(text)}`}), 'B')`

/** Whether the order of what is found can follow accents at all. */
export const hasAccents = (search: string): boolean => fold(search) !== search.trim().toLowerCase().replace(/\s+/g, ' ')

/**
 * The words of a search; in quotes they stand side by side, with a hyphen before it a word is left out. Without weights:
 * folded words are in the index under their own letters only, and a weight would make PostgreSQL read each hit.
 */
export function queryOf(search: string, how: 'exact' | 'folded'): RawBuilder<unknown> {
  if (how === 'exact') return sql`websearch_to_tsquery('simple', ${search.normalize('NFC').toLowerCase()})`
  const [folded, expanded] = [fold(search), searchKey(search)]
  if (folded === expanded) return sql`websearch_to_tsquery('simple', ${folded})`
  return sql`(websearch_to_tsquery('simple', ${folded}) || websearch_to_tsquery('simple', ${expanded}))`
}
