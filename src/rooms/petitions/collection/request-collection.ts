import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { isDuplicate, type Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayRunCollection } from '../policy.ts'
import {
  conferenceNotFound,
  notYoursToAsk,
  requestChangedMeanwhile,
  requestNotFound,
  unitUnknown,
} from '../refusals.ts'
import { sentences } from '../sentences.ts'
import { uncheckedConference } from '../unchecked-call.ts'

const day = z.iso.date('Ghi ngày theo dạng ngày/tháng/năm.')
const asked = {
  conferenceId: z.uuid(),
  dueOn: day,
  suggestions: sentences('Mỗi câu gợi ý ghi gọn trong 300 chữ cái.', 'Nhiều nhất 30 câu gợi ý.'),
  hotIssues: sentences('Mỗi vấn đề ghi gọn trong 300 chữ cái.', 'Nhiều nhất 30 vấn đề.'),
}

export const RequestCollection = z.object({
  ...asked,
  units: z
    .array(z.uuid())
    .min(1, 'Chưa chọn đơn vị nào. Đánh dấu các đơn vị cần thu thập ý kiến.')
    .max(2000, 'Chọn nhiều nhất 2.000 đơn vị mỗi lần.'),
})

type Request = { dueOn: string; suggestions: string[]; hotIssues: string[]; letterNumber: string | null; letterIssuedOn: string | null; takenBack: boolean } // biome-ignore format: one line reads as one thing

/**
 * Yêu cầu thu thập: many units at once, each with the same last day, which may be changed for one alone later. A unit that
 * was asked before gets the new words; its letter is due anew.
 */
export async function requestCollection(
  world: World,
  input: z.input<typeof RequestCollection>,
): Promise<{ asked: number }> {
  const { conferenceId, units, dueOn, suggestions, hotIssues } = RequestCollection.parse(input)
  const request = { dueOn, suggestions, hotIssues, letterNumber: null, letterIssuedOn: null, takenBack: false }
  await keeping(world, conferenceId, async (tx) => {
    const known = await tx.selectFrom('organisation').select('id').where('id', 'in', units).execute()
    refuseUnless(known.length === new Set(units).size, unitUnknown)
    const versions = await versionsOf(tx, conferenceId, units)
    for (const unit of new Set(units))
      await write(tx, world, conferenceId, unit, (versions.get(unit) ?? 0) + 1, request)
    await tell(tx, world, 'collection.requested', conferenceId, { units: new Set(units).size, dueOn })
  })
  return { asked: new Set(units).size }
}

export const EditRequest = z.object({ ...asked, organisationId: z.uuid(), seenVersion: z.number().int().min(1) })

/** One unit's own last day and words. Two editors meet at the version. */
export async function editRequest(world: World, input: z.input<typeof EditRequest>): Promise<void> {
  const { conferenceId, organisationId, seenVersion, dueOn, suggestions, hotIssues } = EditRequest.parse(input)
  await keeping(world, conferenceId, async (tx) => {
    const old = await requestNow(tx, conferenceId, organisationId)
    const { letterNumber, letterIssuedOn } = old
    const request = { dueOn, suggestions, hotIssues, letterNumber, letterIssuedOn, takenBack: false }
    await write(tx, world, conferenceId, organisationId, seenVersion + 1, request)
    await tell(tx, world, 'collection.request-changed', conferenceId, { unit: old.unit, dueOn })
  })
}

export const TakeBackRequest = z.object({
  conferenceId: z.uuid(),
  organisationId: z.uuid(),
  seenVersion: z.number().int().min(1),
  takenBack: z.boolean(),
})

/** Thôi yêu cầu, and asked again. */
export async function takeBackRequest(world: World, input: z.input<typeof TakeBackRequest>): Promise<void> {
  const { conferenceId, organisationId, seenVersion, takenBack } = TakeBackRequest.parse(input)
  await keeping(world, conferenceId, async (tx) => {
    const { unit, ...old } = await requestNow(tx, conferenceId, organisationId)
    await write(tx, world, conferenceId, organisationId, seenVersion + 1, { ...old, takenBack })
    await tell(tx, world, takenBack ? 'collection.request-taken-back' : 'collection.request-restored', conferenceId, {
      unit,
    })
  })
}

export const RecordLetter = z.object({
  conferenceId: z.uuid(),
  number: z
    .string()
    .trim()
    .min(1, 'Ghi số của công văn, ví dụ 41/HLHPN-VP.')
    .max(60, 'Số, ký hiệu ghi gọn trong 60 chữ cái.'),
  issuedOn: day,
})

/** Số và ngày of the guidance letter, once the clerk gave them: for every unit that is asked. */
export async function recordLetter(world: World, input: z.input<typeof RecordLetter>): Promise<{ units: number }> {
  const { conferenceId, number, issuedOn } = RecordLetter.parse(input)
  let units = 0
  await keeping(world, conferenceId, async (tx) => {
    const rows = await tx
      .selectFrom('collection_request_now')
      .selectAll()
      .where('conference_id', '=', conferenceId)
      .where('taken_back', '=', false)
      .execute()
    refuseUnless(rows.length > 0, requestNotFound)
    for (const row of rows) {
      await write(tx, world, conferenceId, row.organisation_id!, row.version! + 1, {
        dueOn: row.due_on!,
        suggestions: row.suggestions!,
        hotIssues: row.hot_issues!,
        letterNumber: number,
        letterIssuedOn: issuedOn,
        takenBack: false,
      })
    }
    units = rows.length
    await tell(tx, world, 'collection.letter-issued', conferenceId, { number, issuedOn, units })
  })
  return { units }
}

async function keeping(world: World, conferenceId: string, work: (tx: Tx) => Promise<void>): Promise<void> {
  try {
    await world.write(async (tx) => {
      const conference = await uncheckedConference(tx, conferenceId)
      refuseUnless(conference, conferenceNotFound)
      refuseUnless(mayRunCollection(world.actor, conference), notYoursToAsk)
      await work(tx)
    })
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal(requestChangedMeanwhile)
    throw error
  }
}

async function versionsOf(tx: Tx, conferenceId: string, units: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('collection_request_now')
    .select(['organisation_id as unit', 'version'])
    .where('conference_id', '=', conferenceId)
    .where('organisation_id', 'in', [...units])
    .execute()
  return new Map(rows.map((row) => [row.unit!, row.version!]))
}

async function requestNow(tx: Tx, conferenceId: string, organisationId: string): Promise<Request & { unit: string }> {
  const row = await tx
    .selectFrom('collection_request_now as r')
    .innerJoin('organisation as o', 'o.id', 'r.organisation_id')
    .selectAll('r')
    .select('o.name')
    .where('r.conference_id', '=', conferenceId)
    .where('r.organisation_id', '=', organisationId)
    .executeTakeFirst()
  refuseUnless(row, requestNotFound)
  return {
    unit: row.name,
    dueOn: row.due_on!,
    suggestions: row.suggestions!,
    hotIssues: row.hot_issues!,
    letterNumber: row.letter_number,
    letterIssuedOn: row.letter_issued_on,
    takenBack: row.taken_back!,
  }
}

async function write(
  tx: Tx,
  world: World,
  conference_id: string,
  organisation_id: string,
  version: number,
  request: Request,
): Promise<void> {
  await tx
    .insertInto('collection_request')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      conference_id,
      organisation_id,
      version,
      due_on: request.dueOn,
      suggestions: request.suggestions,
      hot_issues: request.hotIssues,
      letter_number: request.letterNumber,
      letter_issued_on: request.letterIssuedOn,
      taken_back: request.takenBack,
      made_at: world.now,
      made_by: accountIdOf(world.actor)!,
    })
    .execute()
}

const tell = (tx: Tx, world: World, what: string, conferenceId: string, detail: Record<string, unknown>) =>
  record(tx, world.actor, { what, subjectKind: 'conference', subjectId: conferenceId, conferenceId, detail })
