/**
 * "Đã có 14 người hỏi việc này": what others asked already, shown before a petition is sent. The comparison is a later
 * room's (triage); the shell gives it.
 */
import { createContext } from 'react-router'
import type { Db } from '#platform/db.ts'
import { type PublicPetition, readPublicPetitions } from './public-petitions.ts'

const mostSimilar = 10

/** Ids of petitions that the public reads in this conference and that ask the same as the text, the nearest first. */
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

export const similarContext = createContext<FindSimilar>(async () => [])
