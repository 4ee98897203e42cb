/** Công văn chuyển ý kiến, kiến nghị: which cases one letter carries to one body, and its number once it is issued. */
import { sql } from 'kysely'
import { z } from 'zod'
import { isDay } from '#calendar/day.ts'
import { accountIdOf } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { conferenceToSort } from '../conference-to-sort.ts'
import type { DispatchLetter } from '../papers/dispatch-letter.ts'
import { maySort } from '../policy.ts'
import { openAssignments } from './assignments.ts'
import { listGiven } from './given-list.ts'
import { guardingRouting, letterNotFound, nothingForLetter, notYoursToRoute } from './refusals.ts'
import { nameOf } from './unchecked-assignment.ts'

export type LetterRow = {
  id: string
  organisationId: string
  body: string
  number: string | null
  issuedOn: string | null
  lines: number
}

export async function listLetters(db: Db, conferenceId: string): Promise<LetterRow[]> {
  return db
    .selectFrom('dispatch_letter as l')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'l.organisation_id').onRef('o.jurisdiction_id', '=', 'l.jurisdiction_id'),
    )
    .select(['l.id', 'l.organisation_id as organisationId', 'o.name as body', 'l.number', 'l.issued_on as issuedOn'])
    .select(
      sql<number>`(select count(*)::int from dispatch_letter_line n where n.jurisdiction_id = l.jurisdiction_id and n.letter_id = l.id)`.as(
        'lines',
      ),
    )
    .where('l.conference_id', '=', conferenceId)
    .orderBy('l.made_at', 'desc')
    .orderBy('l.id')
    .execute()
}

/** Led by this body and in no letter yet. */
const unsent = (db: Db, conferenceId: string) =>
  openAssignments(db)
    .where('a.conference_id', '=', conferenceId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('dispatch_letter_line as n')
            .select('n.letter_id')
            .whereRef('n.jurisdiction_id', '=', 'a.jurisdiction_id')
            .whereRef('n.assignment_id', '=', 'a.id'),
        ),
      ),
    )

export async function bodiesWithoutLetter(db: Db, conferenceId: string) {
  const rows = await unsent(db, conferenceId).execute()
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(row.leadId, (counts.get(row.leadId) ?? 0) + 1)
  const bodies = []
  for (const [id, count] of counts) bodies.push({ id, name: await nameOf(db, id, null), count })
  return bodies.sort((a, b) => a.name.localeCompare(b.name, 'vi'))
}

export const MakeLetter = z.object({ conferenceId: z.uuid(), organisationId: z.uuid() })

/** Gathers what this body was given and no letter carries yet. */
export async function makeLetter(
  world: World,
  input: z.input<typeof MakeLetter>,
): Promise<{ letterId: string; body: string; lines: number }> {
  const { conferenceId, organisationId } = MakeLetter.parse(input)
  return guardingRouting(() =>
    world.write(async (tx) => {
      const conference = await conferenceToSort(tx, conferenceId)
      refuseUnless(conference && maySort(world.actor, conference), notYoursToRoute)
      const cases = await unsent(tx, conferenceId).where('a.lead_id', '=', organisationId).execute()
      refuseUnless(cases.length > 0, nothingForLetter)
      const letterId = newId(world.now.getTime())
      const jurisdiction_id = world.actor.jurisdictionId
      const made = { made_at: world.now, made_by: accountIdOf(world.actor)! }
      await tx
        .insertInto('dispatch_letter')
        .values({
          jurisdiction_id,
          id: letterId,
          conference_id: conferenceId,
          organisation_id: organisationId,
          ...made,
        })
        .execute()
      await tx
        .insertInto('dispatch_letter_line')
        .values(cases.map((each) => ({ jurisdiction_id, letter_id: letterId, assignment_id: each.id })))
        .execute()
      const body = await nameOf(tx, organisationId, null)
      await record(tx, world.actor, {
        what: 'assignment.letter-made',
        subjectKind: 'dispatch_letter',
        subjectId: letterId,
        conferenceId,
        detail: { body, lines: cases.length },
      })
      return { letterId, body, lines: cases.length }
    }),
  )
}

export const RecordDispatch = z.object({
  letterId: z.uuid(),
  number: z.string().trim().min(1, 'Chưa ghi số công văn.').max(60, 'Số công văn ghi gọn, ví dụ 215/UBND-NV.'),
  issuedOn: z.string().refine(isDay, 'Chưa ghi ngày ban hành.'),
})

/** Ghi số, ngày: after the clerk has issued it. Mended as often as needed. */
export async function recordDispatch(world: World, input: z.input<typeof RecordDispatch>): Promise<{ body: string }> {
  const { letterId, number, issuedOn } = RecordDispatch.parse(input)
  return world.write(async (tx) => {
    const letter = await tx
      .selectFrom('dispatch_letter')
      .select(['conference_id as conferenceId', 'organisation_id as organisationId'])
      .where('id', '=', letterId)
      .executeTakeFirst()
    refuseUnless(letter, letterNotFound)
    const conference = await conferenceToSort(tx, letter.conferenceId)
    refuseUnless(conference && maySort(world.actor, conference), notYoursToRoute)
    await tx
      .updateTable('dispatch_letter')
      .set({ number, issued_on: issuedOn })
      .where('id', '=', letterId)
      .executeTakeFirstOrThrow()
    const body = await nameOf(tx, letter.organisationId, null)
    await record(tx, world.actor, {
      what: 'assignment.letter-issued',
      subjectKind: 'dispatch_letter',
      subjectId: letterId,
      conferenceId: letter.conferenceId,
      detail: { body, number, issuedOn },
    })
    return { body }
  })
}

/** As it is printed. What was taken back since is no longer in its table. */
export async function loadDispatchLetter(
  db: Db,
  world: World,
  conferenceId: string,
  letterId: string,
): Promise<DispatchLetter> {
  const letter = await db
    .selectFrom('dispatch_letter as l')
    .innerJoin('conference as c', (join) =>
      join.onRef('c.id', '=', 'l.conference_id').onRef('c.jurisdiction_id', '=', 'l.jurisdiction_id'),
    )
    .innerJoin('organisation as issuer', (join) =>
      join.onRef('issuer.id', '=', 'c.organisation_id').onRef('issuer.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoin('plan_issue as i', (join) =>
      join.onRef('i.plan_id', '=', 'c.plan_id').onRef('i.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .select(['l.organisation_id as organisationId', 'l.number', 'l.issued_on as issuedOn'])
    .select(['c.title', 'c.issuer as planIssuer', 'issuer.name as issuer', 'i.number as planNumber'])
    .select('i.issued_on as planIssuedOn')
    .where('l.id', '=', letterId)
    .where('l.conference_id', '=', conferenceId)
    .executeTakeFirst()
  refuseUnless(letter, letterNotFound)
  const lines = await db
    .selectFrom('dispatch_letter_line')
    .select('assignment_id as id')
    .where('letter_id', '=', letterId)
    .execute()
  const cases = await listGiven(db, { ids: lines.map((line) => line.id) })
  refuseUnless(cases.length > 0, nothingForLetter)
  return {
    issuer: letter.issuer,
    body: await nameOf(db, letter.organisationId, null),
    conferenceTitle: letter.title,
    plan:
      letter.planNumber && letter.planIssuedOn
        ? { number: letter.planNumber, issuedOn: letter.planIssuedOn, issuer: letter.planIssuer }
        : null,
    number: letter.number,
    issuedOn: letter.issuedOn,
    today: world.today,
    lines: cases.map((each) => ({
      code: each.code,
      text: each.text,
      commune: each.commune,
      together: each.together,
      dueOn: each.dueOn,
      coordinators: each.coordinators.map((other) => other.name),
      note: each.note,
    })),
  }
}
