import { z } from 'zod'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import {
  arranging,
  type Entry,
  endOf,
  entrySeen,
  type NewVersion,
  type Part,
  type ShortlistWork,
  writeChange,
} from './entries.ts'
import { atTheEdge, nothingToTakeBack } from './refusals.ts'

export const ArrangeEntry = z.object({
  conferenceId: z.uuid(),
  petitionId: z.uuid(),
  seenVersion: z.int().min(1),
  to: z.enum(['up', 'down', 'main', 'alternate', 'removed']),
})

/** Lên, xuống, chuyển giữa chính thức và dự bị, bỏ khỏi danh sách: of one entry, as it was seen. */
export async function arrangeEntry(world: World, input: z.input<typeof ArrangeEntry>): Promise<{ changeId: string }> {
  const { conferenceId, petitionId, seenVersion, to } = ArrangeEntry.parse(input)
  return arranging(world, conferenceId, async (work) => {
    const entry = await entrySeen(work, petitionId, seenVersion)
    const versions =
      to === 'up' || to === 'down'
        ? moved(work.entries, entry, to)
        : [{ ...next(entry), part: to, position: to === 'removed' ? entry.position : endOf(work.entries, to) }]
    const changeId = await writeChange(work, versions, { what: `shortlist.${journalWords[to]}`, petitionId })
    return { changeId }
  })
}

const journalWords = {
  up: 'moved',
  down: 'moved',
  main: 'put-in-main',
  alternate: 'put-in-alternates',
  removed: 'removed',
} as const

const next = (entry: Entry): NewVersion => ({ ...entry, version: entry.version + 1 })

/** Between its new neighbours; where no number is left between them, the whole part is numbered anew. */
function moved(entries: readonly Entry[], entry: Entry, to: 'up' | 'down'): NewVersion[] {
  const row = entries.filter((each) => each.part === entry.part)
  const from = row.indexOf(entry)
  const target = to === 'up' ? from - 1 : from + 1
  refuseUnless(target >= 0 && target < row.length, atTheEdge)
  const order = row.toSpliced(from, 1).toSpliced(target, 0, entry)
  const [before, after] = [order[target - 1]?.position, order[target + 1]?.position]
  const position = before === undefined ? after! - 1 : after === undefined ? before + 1 : before + (after - before) / 2
  const isBetween = (before === undefined || position > before) && (after === undefined || position < after)
  if (isBetween) return [{ ...next(entry), position }]
  return order.map((each, index) => ({ ...next(each), position: index + 1 }))
}

export const UndoShortlist = z.object({ conferenceId: z.uuid(), changeId: z.uuid() })

/** Hoàn tác: each row of a change as it was before it; refused where somebody worked on one of them since. */
export async function undoShortlist(world: World, input: z.input<typeof UndoShortlist>): Promise<void> {
  const { conferenceId, changeId } = UndoShortlist.parse(input)
  await arranging(world, conferenceId, async (work) => {
    const changed = await rowsOf(work, changeId)
    const latest = new Map(work.entries.map((each) => [each.petitionId, each]))
    if (changed.length === 0 || changed.some((row) => latest.get(row.petitionId)?.version !== row.version))
      refuse(nothingToTakeBack)
    const versions: NewVersion[] = []
    for (const { petitionId, version } of changed) {
      const entry = latest.get(petitionId)!
      const before = await versionBefore(work, petitionId, version)
      versions.push({ ...(before ?? { ...entry, part: 'removed' as const }), version: version + 1 })
    }
    await writeChange(work, versions, { what: 'shortlist.undone', detail: { rows: versions.length } })
  })
}

const rowsOf = ({ tx, conferenceId }: ShortlistWork, changeId: string) =>
  tx
    .selectFrom('shortlist_entry')
    .select(['petition_id as petitionId', 'version'])
    .where('conference_id', '=', conferenceId)
    .where('change_id', '=', changeId)
    .execute()

async function versionBefore({ tx, conferenceId }: ShortlistWork, petitionId: string, version: number) {
  const row = await tx
    .selectFrom('shortlist_entry')
    .select(['petition_id as petitionId', 'position', 'asker', 'asker_name as askerName', 'answerer_id as answererId'])
    .select(['invites_sender as invitesSender', 'why', 'part'])
    .where('conference_id', '=', conferenceId)
    .where('petition_id', '=', petitionId)
    .where('version', '=', version - 1)
    .executeTakeFirst()
  return row && { ...row, part: row.part as Part | 'removed', asker: row.asker as Entry['asker'] }
}
