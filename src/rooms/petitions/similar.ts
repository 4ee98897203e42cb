/**
 * "Đã có 14 người hỏi việc này": what others asked already, shown before a petition is sent. A later room that compares
 * better puts its own into `similarContext`; until then words that stand together decide.
 */
import { sql } from 'kysely'
import { createContext } from 'react-router'
import type { Db } from '#platform/db.ts'
import { searchKey } from '#vietnamese/abbreviations.ts'
import { idsOf, type PublicPetition, readPublicPetitions } from './public-petitions.ts'

export const mostSimilar = 10

/** At most `mostSimilar` ids of petitions that the public reads in this conference, the nearest first. */
export type FindSimilar = (db: Db, conferenceId: string, text: string) => Promise<string[]>

/** Reads what was found once more as the public does: whatever the comparison looked at, only reviewed words are shown. */
export async function similarPetitions(
  db: Db,
  find: FindSimilar,
  asked: { conferenceId: string; text: string },
): Promise<PublicPetition[]> {
  const ids = await find(db, asked.conferenceId, asked.text)
  return readPublicPetitions(db, ids.slice(0, mostSimilar))
}

const looked = 40
const nearEnough = 0.3
/** Said in every petition, and therefore of none. */
const common =
  /\b(de nghi|kien nghi|xin hoi|ba con|nhan dan|kinh gui|uy ban|chinh quyen|dia phuong|lanh dao|cap tren|quan tam|xem xet|giai quyet|bao gio|chung toi|gia dinh)\b/g

export async function similarByWords(db: Db, conferenceId: string, text: string): Promise<string[]> {
  const pairs = pairsOf(text)
  if (pairs.size < 2) return []
  const query = sql`to_tsquery('simple', ${[...pairs].map((pair) => pair.replace(' ', ' <-> ')).join(' | ')})`
  const rows = await readPublicPetitions(db, await idsOf(db, conferenceId, query, looked))
  return rows
    .map((row) => ({ id: row.id, near: likeness(pairs, pairsOf(`${row.title}. ${row.text}`)) }))
    .filter(({ near }) => near >= nearEnough)
    .sort((a, b) => b.near - a.near)
    .slice(0, mostSimilar)
    .map(({ id }) => id)
}

/** Vietnamese words are mostly of two syllables: neighbours carry the meaning that single syllables do not. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (const clause of searchKey(text)
    .replace(common, ';')
    .split(/[.,;:!?()\n]+/)) {
    const syllables = clause.match(/[\p{L}\p{N}]+/gu) ?? []
    for (let at = 1; at < syllables.length && pairs.size < 60; at += 1) {
      pairs.add(`${syllables[at - 1]} ${syllables[at]}`)
    }
  }
  return pairs
}

/** How much of the shorter one is said in the other. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((pair) => b.has(pair)).length
  return both < 2 ? 0 : both / Math.max(1, Math.min(a.size, b.size))
}

export const similarContext = createContext<FindSimilar>(similarByWords)
