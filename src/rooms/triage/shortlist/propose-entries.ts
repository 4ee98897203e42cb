import { z } from 'zod'
import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { listSubjects, type Subject } from './candidates.ts'
import { type Chosen, choose, reasonsBeside } from './choose.ts'
import {
  arranging,
  type Entry,
  endOf,
  listSeen,
  type NewVersion,
  type Part,
  type ShortlistWork,
  writeChange,
} from './entries.ts'
import { alreadyListed, listFull, notAccepted, nothingToPropose } from './refusals.ts'
import { shortlistSize } from './size.ts'

/** Which subjects stand in the list, which were taken out by hand, and which are free to be chosen. */
export function divide(subjects: readonly Subject[], entries: readonly Entry[]) {
  const subjectOf = new Map(subjects.flatMap((subject) => subject.members.map((id) => [id, subject] as const)))
  const of = (part: Entry['part']) =>
    entries.filter((each) => each.part === part).flatMap((each) => subjectOf.get(each.petitionId) ?? [])
  const [main, alternates] = [of('main'), of('alternate')]
  const taken = new Set([...main, ...alternates, ...of('removed')])
  return {
    subjectOf,
    main,
    alternates,
    listed: new Set([...main, ...alternates]),
    free: subjects.filter((each) => !taken.has(each)),
  }
}

export const ProposeEntries = z.object({ conferenceId: z.uuid(), seen: z.int().min(0) })

/**
 * Đề xuất: fills the free places, first of the list, then of the alternates, beside what is there already. What was taken
 * out by hand does not come back by itself. `seen`: versionOf the list that was on the page.
 */
export async function proposeEntries(
  world: World,
  input: z.input<typeof ProposeEntries>,
): Promise<{ main: number; alternates: number; changeId: string }> {
  const { conferenceId, seen } = ProposeEntries.parse(input)
  return arranging(world, conferenceId, async (work) => {
    await listSeen(work, seen)
    const { entries, tx } = work
    const size = await shortlistSize(tx, conferenceId)
    const countOf = (part: Part) => entries.filter((each) => each.part === part).length
    const places = [
      Math.max(0, size.main - countOf('main')),
      Math.max(0, size.alternates - countOf('alternate')),
    ] as const
    refuseUnless(places[0] + places[1] > 0, listFull)
    const { main, alternates, free } = divide((await listSubjects(tx, conferenceId)).subjects, entries)
    const forMain = choose(free, main, places[0])
    const chosen = new Set(forMain.map(({ candidate }) => candidate))
    const kept = [...main, ...chosen, ...alternates]
    const standBy = choose(
      free.filter((each) => !chosen.has(each)),
      kept,
      places[1],
    )
    refuseUnless(forMain.length + standBy.length > 0, nothingToPropose)
    const versions = [...(await versionsOf(work, forMain, 'main')), ...(await versionsOf(work, standBy, 'alternate'))]
    const detail = { main: forMain.length, alternates: standBy.length }
    return { ...detail, changeId: await writeChange(work, versions, { what: 'shortlist.proposed', detail }) }
  })
}

export const AddEntry = z.object({ conferenceId: z.uuid(), petitionId: z.uuid(), part: z.enum(['main', 'alternate']) })

/** Thêm một câu by hand; also one that was taken out before, and beyond the number that is wanted. */
export async function addEntry(world: World, input: z.input<typeof AddEntry>): Promise<{ changeId: string }> {
  const { conferenceId, petitionId, part } = AddEntry.parse(input)
  return arranging(world, conferenceId, async (work) => {
    const { subjects } = await listSubjects(work.tx, conferenceId)
    const { subjectOf, listed, main } = divide(subjects, work.entries)
    const subject = subjectOf.get(petitionId)
    refuseUnless(subject, notAccepted)
    refuseUnless(!listed.has(subject), alreadyListed)
    const before = work.entries.find((each) => subject.members.includes(each.petitionId))
    const candidate = before ? { ...subject, petitionId: before.petitionId } : subject
    const versions = await versionsOf(work, [{ candidate, reasons: reasonsBeside(subject, main) }], part)
    const changeId = await writeChange(work, versions, { what: 'shortlist.added', petitionId, detail: { part } })
    return { changeId }
  })
}

async function versionsOf(work: ShortlistWork, chosen: readonly Chosen<Subject>[], part: Part): Promise<NewVersion[]> {
  const start = endOf(work.entries, part)
  const asking = await thoseWhoMayAsk(
    work.tx,
    chosen.map(({ candidate }) => candidate.petitionId),
  )
  return chosen.map(({ candidate: { petitionId }, reasons }, index) => ({
    petitionId,
    version: (work.entries.find((each) => each.petitionId === petitionId)?.version ?? 0) + 1,
    part,
    position: start + index,
    asker: asking.has(petitionId) ? 'sender' : 'reader',
    askerName: null,
    answererId: null,
    invitesSender: asking.has(petitionId),
    why: reasons.join('; '),
  }))
}

/** Who hides, or gave no name, is not called upon: the question is read out. The name itself is not read. */
async function thoseWhoMayAsk(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('petition_sender as s')
    .innerJoin('petition as p', (join) =>
      join.onRef('p.id', '=', 's.petition_id').onRef('p.jurisdiction_id', '=', 's.jurisdiction_id'),
    )
    .select('p.id')
    .where('p.id', 'in', [...ids])
    .where('p.hides_identity', '=', false)
    .where('s.full_name', 'is not', null)
    .where('s.full_name', '<>', '')
    .execute()
  return new Set(rows.map((row) => row.id))
}
