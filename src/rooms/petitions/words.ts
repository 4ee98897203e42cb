import { sql } from 'kysely'
import { searchKey } from '#vietnamese/abbreviations.ts'
import { fold } from '#vietnamese/fold.ts'

/**
 * What a search looks into: the words as typed (weight A, so that 'má' stands before 'ma') and folded with their
 * abbreviations written out (weight B). A query is folded the same way.
 */
export const wordsOf = (text: string) =>
  sql<string>`setweight(to_tsvector('simple', ${text.toLowerCase()}), 'A') || setweight(to_tsvector('simple', ${`${searchKey(text)} ${fold(text)}`}), 'B')`
