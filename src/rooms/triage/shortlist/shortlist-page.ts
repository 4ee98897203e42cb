/** The list for the hall as it is read: each question with who asks and who answers, and how the list is balanced. */
import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { communeName } from '#rooms/directory/index.ts'
import { listPetitionIds } from '#rooms/petitions/index.ts'
import { uncheckedConferenceHead } from '#rooms/plan/index.ts'
import { conferenceToSort } from '../conference-to-sort.ts'
import { mayArrangeShortlist, mayReadShortlist } from '../policy.ts'
import { petitionNotFound } from '../refusals.ts'
import { openAssignments } from '../routing/assignments.ts'
import { proposedLeads } from '../routing/proposed-lead.ts'
import { detailsOf, namesOf, type SubjectDetail } from '../routing/waiting-list.ts'
import { listSubjects, type Subject } from './candidates.ts'
import { type Chosen, choose, type Facet, reasonsBeside } from './choose.ts'
import { type Entry, entriesNow, type Part, versionOf } from './entries.ts'
import { divide } from './propose-entries.ts'
import { notYoursToRead } from './refusals.ts'
import { shortlistSize } from './size.ts'

export async function loadShortlistHead(db: Db, world: World, conferenceId: string) {
  const cared = await conferenceToSort(db, conferenceId)
  const head = cared && (await uncheckedConferenceHead(db, world, conferenceId))
  refuseUnless(cared && head, petitionNotFound)
  refuseUnless(mayReadShortlist(world.actor, cared), notYoursToRead)
  const { planId: _planId, isTasked: _isTasked, ...conference } = head
  return { conference, cared, arranges: mayArrangeShortlist(world.actor, cared) }
}

export type Answerer = { id: string; name: string; how: 'chosen' | 'given' | 'proposed' }
export type ShortlistRow = Omit<Entry, 'part'> &
  SubjectDetail & {
    part: Part
    together: number
    topic: string | null
    venue: string | null
    answerer: Answerer | null
    /** No longer accepted, or withdrawn by the sender. */
    isGone: boolean
    /** Another entry of the list asks the same since the two were put together. */
    isDouble: boolean
  }

export async function listShortlist(db: Db, world: World, conferenceId: string) {
  const [entries, { subjects, venues }] = [await entriesNow(db, conferenceId), await listSubjects(db, conferenceId)]
  const divided = divide(subjects, entries)
  const listed = entries.filter((each) => each.part !== 'removed')
  const subjectOf = (entry: Entry) => divided.subjectOf.get(entry.petitionId)
  const details = await detailsOf(
    db,
    listed.map((each) => ({ petitionId: each.petitionId, groupId: subjectOf(each)?.groupId ?? null })),
  )
  const answerers = await answerersOf(db, world, conferenceId, listed, divided.subjectOf)
  const seen = new Set<Subject>()
  const rows: ShortlistRow[] = []
  for (const entry of listed) {
    const subject = subjectOf(entry)
    const detail = details.get(entry.petitionId)
    if (!detail) continue
    rows.push({
      ...detail,
      ...entry,
      commune: detail.commune && communeName(detail.commune),
      part: entry.part === 'main' ? 'main' : 'alternate',
      together: subject?.together ?? 1,
      topic: subject?.topic?.name ?? detail.topic,
      venue: subject?.venue?.name ?? null,
      answerer: answerers.get(entry.petitionId) ?? null,
      isGone: !subject,
      isDouble: subject !== undefined && seen.has(subject),
    })
    if (subject) seen.add(subject)
  }
  return { rows, seen: versionOf(entries), subjects, venues, divided }
}

/** Who was chosen for the hall, else who leads the case, else who holds the function today. */
async function answerersOf(
  db: Db,
  world: World,
  conferenceId: string,
  entries: readonly Entry[],
  subjectOf: ReadonlyMap<string, Subject>,
): Promise<Map<string, Answerer>> {
  const open = await openAssignments(db).where('a.conference_id', '=', conferenceId).execute()
  const leads = new Map(open.map((each) => [each.groupId ?? each.petitionId, each.leadId]))
  const found = new Map<string, Omit<Answerer, 'name'>>()
  const left: string[] = []
  for (const { petitionId, answererId } of entries) {
    const subject = subjectOf.get(petitionId)
    const lead = leads.get(subject?.groupId ?? petitionId)
    if (answererId) found.set(petitionId, { id: answererId, how: 'chosen' })
    else if (lead) found.set(petitionId, { id: lead, how: 'given' })
    else left.push(petitionId)
  }
  for (const [petitionId, { organisationId }] of await proposedLeads(db, world, left))
    found.set(petitionId, { id: organisationId, how: 'proposed' })
  const names = await namesOf(db, [...new Set([...found.values()].map((each) => each.id))])
  return new Map([...found].map(([petitionId, each]) => [petitionId, { ...each, name: names.get(each.id) ?? '' }]))
}

export type ShortlistAsked = { conferenceId: string; search: string }
export type Offer = SubjectDetail & { petitionId: string; together: number; reasons: string[] }

const mostOffered = 8
const mostFound = 20

export async function loadShortlistPage(db: Db, world: World, { conferenceId, search }: ShortlistAsked) {
  const { cared: _cared, ...head } = await loadShortlistHead(db, world, conferenceId)
  const { rows, seen, subjects, venues, divided } = await listShortlist(db, world, conferenceId)
  const chosen = search
    ? await searched(db, conferenceId, search, divided)
    : choose(divided.free, divided.main, mostOffered)
  return {
    ...head,
    rows,
    seen,
    size: await shortlistSize(db, conferenceId),
    accepted: subjects.length,
    /** Neither in the list nor taken out of it. */
    free: divided.free.length,
    offers: head.arranges ? await offersOf(db, chosen) : [],
    balance: [
      { title: 'Lĩnh vực', lines: balanceOf(subjects, divided.main, (each) => each.topic) },
      { title: 'Xã, phường', lines: balanceOf(subjects, divided.main, (each) => each.commune) },
      ...(venues.all.length > 0
        ? [{ title: 'Điểm cầu, phiên', lines: balanceOf(subjects, divided.main, (each) => each.venue) }]
        : []),
    ],
  }
}

/** Also those that were taken out by hand. */
async function searched(
  db: Db,
  conferenceId: string,
  search: string,
  { subjectOf, listed, main }: ReturnType<typeof divide>,
): Promise<Chosen<Subject>[]> {
  const ids = await listPetitionIds(db, { conferenceId, search }, 1000)
  const found = new Set(ids.flatMap((id) => subjectOf.get(id) ?? []))
  return [...found]
    .filter((subject) => !listed.has(subject))
    .slice(0, mostFound)
    .map((candidate) => ({ candidate, reasons: reasonsBeside(candidate, main) }))
}

async function offersOf(db: Db, chosen: readonly Chosen<Subject>[]): Promise<Offer[]> {
  const details = await detailsOf(
    db,
    chosen.map(({ candidate }) => candidate),
  )
  return chosen.flatMap(({ candidate: { petitionId, together }, reasons }) => {
    const detail = details.get(petitionId)
    const commune = detail?.commune ? communeName(detail.commune) : null
    return detail ? [{ ...detail, commune, petitionId, together, reasons }] : []
  })
}

export type BalanceLine = { name: string; listed: number; accepted: number }

/** What was accepted most first. */
function balanceOf(
  subjects: readonly Subject[],
  main: readonly Subject[],
  facetOf: (subject: Subject) => Facet | null,
): BalanceLine[] {
  const lines = new Map<string, BalanceLine>()
  for (const subject of subjects) {
    const facet = facetOf(subject)
    const line = lines.get(facet?.id ?? '') ?? { name: facet?.name ?? 'Chưa rõ', listed: 0, accepted: 0 }
    lines.set(facet?.id ?? '', { ...line, accepted: line.accepted + 1 })
  }
  for (const subject of main) {
    const line = lines.get(facetOf(subject)?.id ?? '')
    if (line) line.listed += 1
  }
  return [...lines.values()].sort((a, b) => b.accepted - a.accepted || a.name.localeCompare(b.name, 'vi'))
}

/** How many stand in the list; null where the one who asks does not read it. */
export async function countShortlisted(db: Db, world: World, conferenceId: string): Promise<number | null> {
  const conference = await conferenceToSort(db, conferenceId)
  if (!conference || !mayReadShortlist(world.actor, conference)) return null
  const row = await db
    .selectFrom('shortlist_entry_now')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('conference_id', '=', conferenceId)
    .where('part', '=', 'main')
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
