import { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import type { World } from '#platform/world.ts'
import { judgeRows } from './list-context.ts'
import type { PetitionRow } from './list-row.ts'
import { countRows, keepRows, rawOf, uncheckedWaiting, uncheckedWrong } from './list-store.ts'
import { type OpenList, openList } from './open-list.ts'
import { takeLines } from './take-lines.ts'

export const CommitList = z.object({ importId: z.uuid() })

/** Lines in one transaction: a long list goes in piece by piece, can be stopped, and goes on where it stopped. */
export const sliceSize = 250

/**
 * Takes the next lines of a reviewed list, in turn with whoever else takes from it. Each is judged again first, and what
 * is otherwise than in the preview is told. `whenMore` is done in the same transaction where lines are left.
 */
export async function commitList(
  world: World,
  input: z.infer<typeof CommitList>,
  whenMore?: (tx: Tx) => Promise<void>,
): Promise<{ finished: boolean }> {
  const { importId } = CommitList.parse(input)
  return world.write(async (tx) => {
    const list = await openList(tx, world, importId)
    if (list.state !== 'committing') return { finished: list.state === 'done' }
    const waiting = await uncheckedWaiting(tx, importId, sliceSize)
    await takeRows(tx, world, list, waiting)
    const left = (await countRows(tx, importId)).waiting
    if (left === 0) await finish(tx, world, list)
    else {
      await move(tx, world, list, { row_done: list.total - left })
      await whenMore?.(tx)
    }
    return { finished: left === 0 }
  })
}

/** Tất cả hoặc không: every line in one transaction. One that cannot be taken takes all back, and is told. */
export async function commitWholeList(world: World, input: z.infer<typeof CommitList>): Promise<{ finished: boolean }> {
  const { importId } = CommitList.parse(input)
  try {
    return await world.write(async (tx) => {
      const list = await openList(tx, world, importId)
      if (list.state !== 'committing') return { finished: list.state === 'done' }
      for (;;) {
        const waiting = await uncheckedWaiting(tx, importId, sliceSize)
        if (waiting.length === 0) break
        await takeRows(tx, world, list, waiting)
        const stuck = waiting.filter((row) => row.outcome === null)
        if (stuck.length > 0) throw new NotWhole(stuck)
      }
      await finish(tx, world, list)
      return { finished: true }
    })
  } catch (error) {
    if (!(error instanceof NotWhole)) throw error
    await world.write(async (tx) => {
      const list = await openList(tx, world, importId)
      await keepRows(tx, world.actor.jurisdictionId, importId, error.rows)
      const problem = `Chưa nhập dòng nào, vì đã chọn tất cả hoặc không mà ${error.rows.length} dòng không nhập được nữa. Xem các dòng khác lúc xem trước.`
      await move(tx, world, list, { state: 'preview', problem, row_done: 0 })
    })
    return { finished: false }
  }
}

class NotWhole extends Error {
  readonly rows: PetitionRow[]
  constructor(rows: PetitionRow[]) {
    super('A line of the list cannot be taken')
    this.rows = rows
  }
}

/** In the order of their keys: of two lists that share lines neither waits for the other in a ring. */
async function takeRows(tx: Tx, world: World, list: OpenList, waiting: PetitionRow[]): Promise<void> {
  const judged = await judgeRows(tx, world, list, waiting.map(rawOf), { since: list })
  const now = new Map(judged.map((row) => [row.number, row]))
  const inOrder = [...waiting].sort((a, b) => (a.key < b.key ? -1 : 1))
  await takeLines(
    tx,
    world,
    list,
    inOrder.map((row) => ({ row, now: now.get(row.number)! })),
  )
  await keepRows(tx, world.actor.jurisdictionId, list.id, waiting)
}

async function finish(tx: Tx, world: World, list: OpenList): Promise<void> {
  const again = await rescued(tx, world, list)
  await keepRows(tx, world.actor.jurisdictionId, list.id, again)
  await move(tx, world, list, { state: 'done', row_done: list.total })
  const { taken } = await countRows(tx, list.id)
  await record(tx, world.actor, {
    what: 'petition-import.committed',
    subjectKind: 'petition-import',
    subjectId: list.id,
    conferenceId: list.conferenceId,
    detail: { taken },
  })
}

/** A commune that was entered since the preview: lines that lacked it are told, and wait for somebody to look. */
async function rescued(tx: Tx, world: World, list: OpenList): Promise<PetitionRow[]> {
  const wrong = await uncheckedWrong(tx, list.id)
  if (wrong.length === 0) return []
  const judged = await judgeRows(tx, world, list, wrong.map(rawOf), { since: list })
  return judged
    .filter((row) => row.verdict !== 'error')
    .map((row) => ({
      ...row,
      news: 'Lúc xem trước còn lỗi, nay nhập được: danh bạ vừa thay đổi. Bấm Nhập để nhận dòng này.',
    }))
}

const move = (
  tx: Tx,
  world: World,
  list: OpenList,
  change: { state?: string; problem?: string; row_done: number },
): Promise<unknown> =>
  tx
    .updateTable('petition_import')
    .set({ ...change, moved_at: world.now })
    .where('id', '=', list.id)
    .execute()
