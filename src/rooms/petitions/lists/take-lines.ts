import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { kindWords, type PetitionKind } from '../petition-words.ts'
import { ReceivePetition, receiveAllIn } from '../receive-petition.ts'
import { conferenceStopped, notReceiving, notYoursToEnter } from '../refusals.ts'
import type { ListOf } from './list-context.ts'
import type { ListCells, PetitionRow } from './list-row.ts'

/** Whatever stops one line for these reasons stops them all. */
const stopsAll: readonly string[] = [notReceiving.code, conferenceStopped.code, notYoursToEnter.code]

/**
 * Receives these lines, or says in each why not. `now`: the same lines as the province is at this moment; one that means
 * another commune than in the preview, or stands in the way of a rule, is not taken behind anybody's back.
 */
export async function takeLines(
  tx: Tx,
  world: World,
  list: ListOf,
  lines: readonly { row: PetitionRow; now: PetitionRow }[],
): Promise<void> {
  const sound = lines.filter(({ row, now }) => isStillSound(row, now))
  await receive(
    tx,
    world,
    list,
    sound.map(({ row }) => row),
  )
  for (const { row, now } of sound) {
    const note = now.verdicts.text!.note
    if (row.outcome === 'taken' && note && !row.verdicts.text?.note?.includes(note)) row.news = note
  }
}

/** What has changed since the preview is written into `row`. */
function isStillSound(row: PetitionRow, { verdict, verdicts, petitionId }: PetitionRow): boolean {
  const was = row.verdicts
  if (verdict === 'known') {
    Object.assign(row, { verdict, verdicts, petitionId, outcome: 'known', news: alreadyIn })
  } else if (verdict === 'error') {
    const news = `Lúc xem trước nhập được, nay không: ${reasonOf(verdicts)}`
    Object.assign(row, { verdict, verdicts, news })
  } else if (verdicts.commune!.id !== was.commune?.id) {
    const news = `Lúc xem trước là ${was.commune?.value ?? 'nơi khác'}, nay là ${verdicts.commune!.value}. Bấm Nhập nếu đúng.`
    Object.assign(row, { verdict, verdicts, news })
  } else return true
  return false
}

const alreadyIn = 'Vừa có người nhập dòng này, không nhập lại.'

/** All at once; where a rule says no to one of them, it takes back what they had begun, and each is asked alone. */
async function receive(tx: Tx, world: World, list: ListOf, rows: readonly PetitionRow[]): Promise<void> {
  if (rows.length === 0) return
  await sql`savepoint list_rows`.execute(tx)
  try {
    const receipts = await receiveAllIn(
      tx,
      world,
      rows.map((row) => ReceivePetition.parse(petitionOf(list, row))),
    )
    for (const [at, { petitionId, isNew }] of receipts.entries()) {
      Object.assign(rows[at]!, { petitionId, outcome: isNew ? 'taken' : 'known' })
      if (!isNew) rows[at]!.news = alreadyIn
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await sql`rollback to savepoint list_rows`.execute(tx)
    if (stopsAll.includes(error.code)) throw error
    if (rows.length === 1) rows[0]!.news = error.say
    else for (const row of rows) await receive(tx, world, list, [row])
  }
  await sql`release savepoint list_rows`.execute(tx)
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
