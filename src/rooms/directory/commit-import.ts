import { sql } from 'kysely'
import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayAdministerSome } from './account-policy.ts'
import { type InitialSecret, type NewAccount, newSecret } from './create-account.ts'
import { judgeRows } from './import/import-context.ts'
import { type ImportRow, rawOf } from './import/import-row.ts'
import {
  countTaken,
  countWaitingRows,
  type ImportView,
  keepRows,
  uncheckedRows,
  uncheckedWaitingRows,
} from './import/import-rows.ts'
import { makesAccount } from './import/judge-accounts.ts'
import { takeAccount } from './import/take-account.ts'
import { takeOrganisation } from './import/take-organisation.ts'
import { takePerson } from './import/take-person.ts'
import { openImport } from './mend-import.ts'
import { importNothing } from './refusals.ts'

export const CommitImport = z.object({ importId: z.uuid() })

/** Lines in one transaction: a list of thousands goes in piece by piece, can be stopped, and goes on where it stopped. */
export const sliceSize = 150

/** Of an account just made. The password stands here once and is kept nowhere. */
export type NewLogin = NewAccount & { line: number; organisation: string }

export type ImportProgress = { done: number; total: number; finished: boolean; accounts: NewLogin[] }

/** What the lines of one piece leave behind, and what they draw on. */
type Taking = { secrets: InitialSecret[]; accounts: NewLogin[] }

/**
 * Takes the next lines of a reviewed list into the directory. Each is judged again first: what somebody else entered
 * meanwhile is not entered twice. Called again until `finished`; takes nothing while the list is held. `whenMore` is
 * done in the same transaction where lines are left.
 */
export async function commitImport(
  world: World,
  input: z.infer<typeof CommitImport>,
  whenMore?: (tx: Tx) => Promise<void>,
): Promise<ImportProgress> {
  const { importId } = CommitImport.parse(input)
  const secrets = await secretsFor(world, importId)
  return world.write(async (tx) => {
    const taking: Taking = { secrets: [...secrets], accounts: [] }
    // Two who press at once take turns over the same list.
    await sql`select pg_advisory_xact_lock(hashtextextended(${importId}, 1))`.execute(tx)
    const list = await openImport(tx, world, importId)
    if (list.stoppedAt) return { done: list.done, total: list.total, finished: false, accounts: [] }
    const waiting = await nextRows(tx, list)
    refuseUnless(list.startedAt !== null || waiting.length > 0, importNothing)
    await takeRows(tx, world, list, waiting, taking)
    await keepRows(tx, world.actor.jurisdictionId, importId, waiting)
    const left = await countWaitingRows(tx, importId)
    const finished = left === 0
    await tx
      .updateTable('directory_import')
      .set({
        done: list.total - left,
        started_at: list.startedAt ?? world.now,
        ...(finished ? { committed_at: world.now, committed_by: accountIdOf(world.actor) } : {}),
      })
      .where('id', '=', importId)
      .execute()
    if (!finished) await whenMore?.(tx)
    else {
      const taken = await countTaken(tx, importId)
      await record(tx, world.actor, {
        what: 'import.committed',
        subjectKind: 'import',
        subjectId: importId,
        detail: { kind: list.kind, taken, of: list.total },
      })
    }
    return { done: list.total - left, total: list.total, finished, accounts: taking.accounts }
  })
}

/** Enough for the next piece, derived before the transaction: hashes take long, and the list is locked meanwhile. */
async function secretsFor(world: World, importId: string): Promise<InitialSecret[]> {
  if (!mayAdministerSome(world.actor)) return []
  const waiting = await world.read((db) => uncheckedWaitingRows(db, importId, sliceSize))
  return Promise.all(waiting.filter(makesAccount).map(newSecret))
}

/** The next piece; a body comes after the one above it, wherever the two stand in the sheet. */
async function nextRows(tx: Tx, { id, kind }: ImportView): Promise<ImportRow[]> {
  if (kind === 'people') return uncheckedWaitingRows(tx, id, sliceSize)
  const rows = await uncheckedRows(tx, id)
  const byLine = new Map(rows.map((row) => [row.line, row]))
  const depth = (row: ImportRow, seen = 0): number => {
    const above = byLine.get(Number(/^dong:(\d+)$/.exec(row.cells.parent?.value ?? '')?.[1]))
    return above && seen < 20 ? 1 + depth(above, seen + 1) : 0
  }
  return rows
    .filter((row) => !row.outcome && (row.verdict === 'new' || row.verdict === 'changed'))
    .map((row) => ({ row, depth: depth(row) }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ row }) => row)
    .slice(0, sliceSize)
}

async function takeRows(
  tx: Tx,
  world: World,
  { id, kind }: ImportView,
  waiting: readonly ImportRow[],
  taking: Taking,
): Promise<void> {
  // A body may stand below any other of the list, a person below none.
  const rows = kind === 'people' ? waiting : await uncheckedRows(tx, id)
  const judged = new Map((await judgeRows(tx, world, kind, rows.map(rawOf))).map((row) => [row.line, row]))
  const idsByLine = new Map(rows.flatMap((row) => (row.matchId ? [[row.line, row.matchId] as const] : [])))
  for (const row of waiting) {
    const now = judged.get(row.line)!
    // Who presses may be another than who reviewed: what is shown of the account is what came of it.
    for (const field of ['login', 'roles']) if (now.cells[field]) row.cells[field] = now.cells[field]
    if (now.verdict === 'same') {
      row.outcome = 'there already'
      row.matchId = now.matchId
    } else if (now.verdict === 'error') row.outcome = reasonOf(now)
    else row.outcome = await takeOne(tx, world, kind, now, row, idsByLine, taking)
    if (row.matchId) idsByLine.set(row.line, row.matchId)
  }
}

/** One line, or nothing of it: a rule that says no in the middle takes back what the line had begun. */
async function takeOne(
  tx: Tx,
  world: World,
  kind: 'organisations' | 'people',
  now: ImportRow,
  row: ImportRow,
  idsByLine: ReadonlyMap<number, string>,
  taking: Taking,
): Promise<string> {
  await sql`savepoint import_line`.execute(tx)
  try {
    if (kind === 'people') {
      const personId = await takePerson(tx, world, now)
      const account = await takeAccount(tx, world, now, personId, taking.secrets)
      const organisation = now.cells.organisation?.value ?? ''
      if (account) taking.accounts.push({ ...account, line: row.line, organisation })
      row.matchId = personId
    } else row.matchId = await takeOrganisation(tx, world, now, idsByLine)
    return now.matchId ? 'changed' : 'added'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await sql`rollback to savepoint import_line`.execute(tx)
    return error.say
  } finally {
    await sql`release savepoint import_line`.execute(tx).catch(() => undefined)
  }
}

const reasonOf = (row: ImportRow): string =>
  Object.values(row.cells).find((cell) => cell.verdict === 'error')?.note ?? 'Dòng này còn lỗi.'

/** Throws an upload away that has not begun to go in. */
export async function discardImport(world: World, input: z.infer<typeof CommitImport>): Promise<void> {
  const { importId } = CommitImport.parse(input)
  await world.write(async (tx) => {
    const list = await openImport(tx, world, importId)
    await tx.deleteFrom('directory_import').where('id', '=', importId).where('started_at', 'is', null).execute()
    await record(tx, world.actor, {
      what: 'import.discarded',
      subjectKind: 'import',
      subjectId: importId,
      detail: { kind: list.kind },
    })
  })
}
