import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { kindWords, type PetitionKind } from '../petition-words.ts'
import { ReceivePetition, receiveIn } from '../receive-petition.ts'
import { conferenceStopped, notReceiving, notYoursToEnter } from '../refusals.ts'
import type { ListOf } from './list-context.ts'
import type { ListCells, PetitionRow } from './list-row.ts'

/** Whatever stops one line for these reasons stops them all. */
const stopsAll: readonly string[] = [notReceiving.code, conferenceStopped.code, notYoursToEnter.code]

/**
 * Receives one line, or says in `row` why not. `now`: the same line as the province is at this moment; where it means
 * another commune than in the preview, or stands in the way of a rule, it is not taken behind anybody's back.
 */
export async function takeRow(tx: Tx, world: World, list: ListOf, row: PetitionRow, now: PetitionRow): Promise<void> {
  const was = row.verdicts
  const { verdict, verdicts, petitionId } = now
  if (verdict === 'known') {
    Object.assign(row, { verdict, verdicts, petitionId, outcome: 'known', news: alreadyIn })
  } else if (verdict === 'error') {
    const news = `Lúc xem trước nhập được, nay không: ${reasonOf(verdicts)}`
    Object.assign(row, { verdict, verdicts, news })
  } else if (verdicts.commune!.id !== was.commune?.id) {
    const news = `Lúc xem trước là ${was.commune?.value ?? 'nơi khác'}, nay là ${verdicts.commune!.value}. Bấm Nhập nếu đúng.`
    Object.assign(row, { verdict, verdicts, news })
  } else {
    await receive(tx, world, list, row)
    const note = verdicts.text!.note
    if (row.outcome === 'taken' && note && !was.text?.note?.includes(note)) row.news = note
  }
}

const alreadyIn = 'Vừa có người nhập dòng này, không nhập lại.'

/** One line, or nothing of it: a rule that says no in the middle takes back what the line had begun. */
async function receive(tx: Tx, world: World, list: ListOf, row: PetitionRow): Promise<void> {
  const petition = ReceivePetition.parse(petitionOf(list, row))
  await sql`savepoint list_row`.execute(tx)
  try {
    const { petitionId, isNew } = await receiveIn(tx, world, petition)
    Object.assign(row, { petitionId, outcome: isNew ? 'taken' : 'known' })
    if (!isNew) row.news = alreadyIn
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await sql`rollback to savepoint list_row`.execute(tx)
    if (stopsAll.includes(error.code)) throw error
    row.news = error.say
  }
  await sql`release savepoint list_row`.execute(tx)
}

function petitionOf({ conferenceId, organisationId }: ListOf, { key, verdicts }: PetitionRow) {
  const value = (field: keyof ListCells) => verdicts[field]?.value ?? null
  const day = value('writtenOn')
  const [fullName, phone] = [value('fullName'), value('phone')]
  const sender = { fullName, phone, speaksFor: value('speaksFor'), reach: value('reach') }
  return {
    key,
    conferenceId,
    channel: 'excel' as const,
    text: value('text') ?? '',
    kind: kindOf(verdicts.kind?.id),
    topicCode: verdicts.topic?.id ?? null,
    communeId: verdicts.commune?.id ?? null,
    place: value('place'),
    collectedBy: organisationId,
    writtenAt: day ? new Date(`${day}T12:00:00+07:00`) : null,
    sender,
    // Nothing that tells who asks stands there: there was nothing to agree to.
    consent: Object.values(sender).some(Boolean) ? ('list' as const) : null,
  }
}

const kindOf = (code: string | undefined): PetitionKind | null =>
  code !== undefined && code in kindWords ? (code as PetitionKind) : null

const reasonOf = (cells: ListCells): string =>
  Object.values(cells).find((cell) => cell.verdict === 'error')?.note ?? 'dòng này còn lỗi.'
