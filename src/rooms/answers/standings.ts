/** How far the answers of many cases are, as whoever asks may know: to the house there is no draft, only what was approved. */
import type { Db } from '#platform/db.ts'
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

export async function listStandings(
  db: Db,
  { now }: World,
  assignmentIds: readonly string[],
): Promise<(assignmentId: string) => Standing> {
  if (assignmentIds.length === 0) return () => none
  const ids = [...assignmentIds]
  const latest = await db
    .selectFrom('answer_version')
    .select(({ fn }) => ['assignment_id as id', fn.max('version').as('version')])
    .where('assignment_id', 'in', ids)
    .groupBy('assignment_id')
    .execute()
  const steps = await db
    .selectFrom('answer_step')
    .select(['assignment_id as id', 'version', 'kind'])
    .where('assignment_id', 'in', ids)
    .execute()
  const releases = await db
    .selectFrom('answer_release_now')
    .select(['assignment_id as id', 'version', 'released_from as from'])
    .where('assignment_id', 'in', ids)
    .execute()
  const [stepsOf, releasesOf] = [Map.groupBy(steps, (row) => row.id), Map.groupBy(releases, (row) => row.id)]
  const found = new Map<string, Standing>()
  for (const { id, version } of latest) {
    const own = (stepsOf.get(id) ?? []) as { version: number; kind: StepKind }[]
    const approved = Math.max(0, ...own.filter(({ kind }) => kind === 'approved').map((step) => step.version))
    const out = releasesOf.get(id) ?? []
    found.set(id, {
      stand: standOf(version, own),
      approved,
      releasedFrom: out.find((row) => row.version === approved)?.from ?? null,
      isOut: out.some((row) => row.from !== null && row.from <= now),
    })
  }
  return (assignmentId) => found.get(assignmentId) ?? none
}
