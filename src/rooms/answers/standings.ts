/** How far the answers of many cases are, as whoever asks may know: to the house there is no draft, only what was approved. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import type { StepKind } from './answer-versions.ts'
import { type Stand, standOf } from './stand.ts'

export type Standing = {
  stand: Stand
  /** The newest approved version; 0: none. */
  approved: number
  /** From when the newest approved text is read; null: nobody has said. */
  releasedFrom: Date | null
  /** Some text is out: perhaps an older one than the newest approved. */
  isOut: boolean
}

const none: Standing = { stand: 'missing', approved: 0, releasedFrom: null, isOut: false }

type Row = {
  id: string
  version: number
  said: StepKind[]
  approved: number
  releasedFrom: Date | null
  outFrom: Date | null
}

export async function listStandings(
  db: Db,
  { now }: World,
  assignmentIds: readonly string[],
): Promise<(assignmentId: string) => Standing> {
  if (assignmentIds.length === 0) return () => none
  const { rows } =
    await sql<Row>`select assignment_id as id, version, said, approved, released_from as "releasedFrom", out_from as "outFrom"
    from answers_standing(${[...assignmentIds]}::uuid[])`.execute(db as Tx)
  const found = new Map(
    rows.map(({ id, version, said, approved, releasedFrom, outFrom }) => [
      id,
      {
        stand: standOf(
          version,
          said.map((kind) => ({ version, kind })),
        ),
        approved,
        releasedFrom,
        isOut: outFrom !== null && outFrom <= now,
      },
    ]),
  )
  return (assignmentId) => found.get(assignmentId) ?? none
}
