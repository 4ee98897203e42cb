/** What the pages of the round trip show: where there is something to answer, and the file that came back. */
import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { ownCases } from '#rooms/triage/index.ts'
import { listStandings } from '../standings.ts'
import { judgeLines } from './judge-sheet.ts'
import type { SheetLine } from './sheet-columns.ts'
import { sheetNotFound } from './sheet-refusals.ts'

export type ConferenceToAnswer = {
  id: string
  title: string
  /** Taken on by this body. */
  cases: number
  /** Of these without an approved answer. */
  open: number
  /** Given but not yet taken on: not in the file. */
  untaken: number
}

/** What the actor's bodies lead and have taken on, with where each answer stands; the soonest first. */
export async function casesToAnswer(db: Db, world: World) {
  const led = (await ownCases(db, world)).filter(({ role }) => role === 'lead')
  const standing = await listStandings(
    db,
    world,
    led.map(({ id }) => id),
  )
  return led.map((each) => ({
    ...each,
    standing: standing(each.id),
    isTakenOn: each.said === 'accepted' || each.ruling?.upheld === true,
  }))
}

export async function conferencesToAnswer(db: Db, world: World): Promise<ConferenceToAnswer[]> {
  const cases = Map.groupBy(await casesToAnswer(db, world), (each) => each.conferenceId)
  return [...cases].map(([id, rows]) => {
    const taken = rows.filter(({ isTakenOn }) => isTakenOn)
    return {
      id,
      title: rows[0]!.conference,
      cases: taken.length,
      open: taken.filter(({ standing }) => standing.approved === 0).length,
      untaken: rows.filter(({ said }) => said === null).length,
    }
  })
}

/** The file as it came; nobody but who sent it sees it. */
export async function seeSheet(db: Db, sheetId: string) {
  const row = await db
    .selectFrom('answer_sheet as s')
    .innerJoin('conference as c', (join) =>
      join.onRef('c.id', '=', 's.conference_id').onRef('c.jurisdiction_id', '=', 's.jurisdiction_id'),
    )
    .select(['s.id', 's.conference_id as conferenceId', 'c.title as conference', 's.file_name as fileName'])
    .select(['s.made_at as at', 's.rows'])
    .where('s.id', '=', sheetId)
    .executeTakeFirst()
  refuseUnless(row, sheetNotFound)
  const { rows, ...sheet } = row
  return { ...sheet, lines: rows as unknown as SheetLine[] }
}

export const sheetPageSize = 50

/** Refused lines first, then what would change; what is the same is only counted. */
export async function loadSheetPage(db: Db, world: World, asked: { sheetId: string; page: number }) {
  const { lines, ...sheet } = await seeSheet(db, asked.sheetId)
  const judged = await judgeLines(db, world, sheet.conferenceId, lines)
  const refused = judged.filter((line) => line.verdict === 'refused')
  const changed = judged.filter((line) => line.verdict === 'changed')
  const drafts = judged.filter((line) => line.verdict === 'same' && line.stand === 'draft' && line.keeps.content.text)
  const shown = [...refused, ...changed]
  return {
    sheet,
    counts: {
      all: judged.length,
      refused: refused.length,
      changed: changed.length,
      same: judged.length - shown.length,
      /** Could be sent in for approval: the changed, and what lies there as a draft in these words. */
      sendable: changed.filter(({ keeps }) => keeps.content.text !== '').length + drafts.length,
    },
    total: shown.length,
    rows: shown.slice((asked.page - 1) * sheetPageSize, asked.page * sheetPageSize),
  }
}
