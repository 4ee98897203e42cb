/** Earlier answers to begin from: what is out in the province, and the body's own that were approved. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { fold } from '#vietnamese/fold.ts'
import type { Direct } from '../direct.ts'

/** Which body, at which conference, when it was approved. */
export type Source = { body: string; conference: string; approvedAt: Date }
export type Reusable = Source & {
  assignmentId: string
  version: number
  direct: Direct | null
  text: string
  action: string
  bases: string[]
}

/** Found with or without marks, the nearest first; `except` is the case that is being answered. */
export async function findReusable(
  db: Db,
  { now }: World,
  { search, except, most = 10 }: { search: string; except: string; most?: number },
): Promise<Reusable[]> {
  const words = fold(search)
  if (words === '') return []
  const { rows } =
    await sql<Reusable>`select assignment_id as "assignmentId", version, body, conference, approved_at as "approvedAt",
      direct, text, action, bases
    from find_answers_to_reuse(${now}, websearch_to_tsquery('simple', ${words}), ${most + 1})
    where assignment_id <> ${except}::uuid limit ${most}`.execute(db as Tx)
  return rows
}

export async function getReusable(
  db: Db,
  { now }: World,
  assignmentId: string,
  version: number,
): Promise<(Source & { text: string; action: string; bases: string[] }) | null> {
  const { rows } = await sql<Source & { text: string; action: string; bases: string[] }>`select body, conference,
      approved_at as "approvedAt", text, action, bases from answer_to_reuse(${now}, ${assignmentId}::uuid, ${version})`.execute(
    db as Tx,
  )
  return rows[0] ?? null
}

/** What one answer was begun from, the latest first. */
export async function sourcesOf(
  db: Db,
  { now }: World,
  assignmentId: string,
): Promise<(Source & { assignmentId: string; version: number; text: string })[]> {
  const { rows } = await sql<
    Source & { assignmentId: string; version: number; text: string }
  >`select assignment_id as "assignmentId", version, body, conference, approved_at as "approvedAt", text
    from sources_of_answer(${now}, ${assignmentId}::uuid)`.execute(db as Tx)
  return rows
}
