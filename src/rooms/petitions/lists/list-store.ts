// A list and its lines, as the preview and the steps need them.
import { type SelectQueryBuilder, sql } from 'kysely'
import type { SkippedRow } from '#papers/workbook/sheet-table.ts'
import type { Db, Tx } from '#platform/db.ts'
import type { DB } from '../../../../db/types.ts'
import type { Cared, Unit } from '../policy.ts'
import type { ListCells, ListWords, PetitionRow, RawRow, RowVerdict } from './list-row.ts'

export type ListState = 'reading' | 'preview' | 'committing' | 'done' | 'stopped' | 'refused' | 'discarded'

export type ListHeader = {
  heads: string[]
  /** The first line of the list stands below this one. */
  headLine: number
  skipped: SkippedRow[]
  /** Every sheet of the file that is such a list. */
  sheets: { name: string; rows: number }[]
}

export type ListView = ListHeader & {
  id: string
  conferenceId: string
  organisationId: string
  organisation: string
  fileId: string
  fileName: string
  sheet: string
  columns: (string | null)[]
  state: ListState
  problem: string | null
  /** Lines that are being read or taken in, and how many of them are done. */
  total: number
  done: number
  version: number
  whole: boolean
  createdAt: Date
  createdBy: string
  startedBy: string | null
}

const listsOf = (db: Db) =>
  db
    .selectFrom('petition_import as i')
    .innerJoin('file as f', (join) =>
      join.onRef('f.id', '=', 'i.file_id').onRef('f.jurisdiction_id', '=', 'i.jurisdiction_id'),
    )
    .innerJoin('organisation as u', (join) =>
      join.onRef('u.id', '=', 'i.organisation_id').onRef('u.jurisdiction_id', '=', 'i.jurisdiction_id'),
    )

/** The list with the conference's care and the unit, which decide who may do what with it. */
export async function uncheckedList(
  db: Db,
  id: string,
): Promise<(ListView & { conference: Cared; unit: NonNullable<Unit> }) | null> {
  const row = await listsOf(db)
    .innerJoin('conference as c', (join) =>
      join.onRef('c.id', '=', 'i.conference_id').onRef('c.jurisdiction_id', '=', 'i.jurisdiction_id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'c.organisation_id').onRef('o.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .select([
      'i.id',
      'i.conference_id as conferenceId',
      'i.organisation_id as organisationId',
      'u.name as organisation',
    ])
    .select(['i.file_id as fileId', 'f.name as fileName', 'i.sheet', 'i.header', 'i.columns', 'i.state', 'i.problem'])
    .select(['i.row_count as total', 'i.row_done as done', 'i.version', 'i.whole', 'i.created_at as createdAt'])
    .select(['i.created_by as createdBy', 'i.started_by as startedBy', 'o.lineage', 'u.lineage as unitLineage'])
    .where('i.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { header, columns, lineage, unitLineage, ...rest } = row
  const { heads = [], headLine = 0, skipped = [], sheets = [] } = header as unknown as Partial<ListHeader>
  return {
    ...rest,
    state: rest.state as ListState,
    columns: Array.isArray(columns) ? (columns as (string | null)[]) : [],
    ...{ heads, headLine, skipped, sheets },
    conference: { id: rest.conferenceId, lineage },
    unit: { lineage: unitLineage },
  }
}

/** Lists of the conference that the fence shows, the newest first. */
export const listLists = (db: Db, conferenceId: string) =>
  listsOf(db)
    .leftJoin('account as a', (join) =>
      join.onRef('a.id', '=', 'i.created_by').onRef('a.jurisdiction_id', '=', 'i.jurisdiction_id'),
    )
    .select([
      'i.id',
      'f.name as fileName',
      'u.name as organisation',
      'i.state',
      'i.created_at as at',
      'a.display_name as who',
    ])
    .select(
      sql<number>`(select count(*)::int from petition_import_row r where r.import_id = i.id and r.outcome = 'taken')`.as(
        'taken',
      ),
    )
    .where('i.conference_id', '=', conferenceId)
    .where('i.state', '<>', 'discarded')
    .orderBy('i.created_at', 'desc')
    .limit(20)
    .execute()

/** `waiting`: what the job takes next; `ready`: with those that changed since the preview, once somebody has looked. */
export type RowCounts = Record<RowVerdict | 'taken' | 'news' | 'waiting' | 'ready', number>

export async function countRows(db: Db, id: string): Promise<RowCounts> {
  const rows = await db
    .selectFrom('petition_import_row')
    .select((eb) => ['verdict', eb.fn.countAll<number>().as('count')])
    .select(sql<number>`count(*) filter (where outcome = 'taken')`.as('taken'))
    .select(sql<number>`count(*) filter (where news is not null)`.as('news'))
    .select(sql<number>`count(*) filter (where outcome is null and news is null)`.as('waiting'))
    .select(sql<number>`count(*) filter (where outcome is null)`.as('ready'))
    .where('import_id', '=', id)
    .groupBy('verdict')
    .execute()
  const counts: RowCounts = {
    new: 0,
    known: 0,
    warning: 0,
    error: 0,
    skipped: 0,
    taken: 0,
    news: 0,
    waiting: 0,
    ready: 0,
  }
  for (const row of rows) {
    counts[row.verdict as RowVerdict] = Number(row.count)
    counts.taken += Number(row.taken)
    counts.news += Number(row.news)
    if (row.verdict !== 'new' && row.verdict !== 'warning') continue
    counts.waiting += Number(row.waiting)
    counts.ready += Number(row.ready)
  }
  return counts
}

/** Lines of one verdict, or those that went otherwise than the preview said, in the order of the sheet. */
export async function listPage(
  db: Db,
  id: string,
  filter: { only?: RowVerdict | 'news' | undefined; page: number; size: number },
): Promise<PetitionRow[]> {
  const { only, page, size } = filter
  const rows = await rowsOf(db, id)
    .$if(only === 'news', (query) => query.where('news', 'is not', null))
    .$if(only !== undefined && only !== 'news', (query) => query.where('verdict', '=', only!))
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return rows.map(asRow)
}

export const uncheckedRows = async (db: Db, id: string): Promise<PetitionRow[]> =>
  (await rowsOf(db, id).execute()).map(asRow)

/** What is still to be taken: nothing that changed since the preview and nobody has looked at yet. */
export const uncheckedWaiting = async (db: Db, id: string, most: number): Promise<PetitionRow[]> =>
  (
    await rowsOf(db, id)
      .where('verdict', 'in', ['new', 'warning'])
      .where('outcome', 'is', null)
      .where('news', 'is', null)
      .limit(most)
      .execute()
  ).map(asRow)

export const uncheckedWrong = async (db: Db, id: string): Promise<PetitionRow[]> =>
  (await rowsOf(db, id).where('verdict', '=', 'error').execute()).map(asRow)

const fields = ['number', 'section', 'is_hidden as isHidden', 'cells', 'mended', 'left_out as leftOut', 'key'] as const
const found = ['verdicts', 'verdict', 'petition_id as petitionId', 'outcome', 'news'] as const
const rowsOf = (db: Db, id: string) =>
  db
    .selectFrom('petition_import_row')
    .select([...fields, ...found])
    .where('import_id', '=', id)
    .orderBy('number')

type Stored = ReturnType<typeof rowsOf> extends SelectQueryBuilder<DB, 'petition_import_row', infer Row> ? Row : never

const asRow = (row: Stored): PetitionRow => ({
  ...row,
  cells: row.cells as ListWords,
  mended: row.mended as ListWords,
  verdicts: row.verdicts as ListCells,
  verdict: row.verdict as RowVerdict,
  outcome: row.outcome as PetitionRow['outcome'],
})

export const rawOf = ({ number, section, isHidden, cells, mended, leftOut, key }: PetitionRow): RawRow => ({
  ...{ number, section, isHidden, cells, mended, leftOut, key },
})

/** Lines as they are now, in one statement. */
export async function keepRows(
  tx: Tx,
  jurisdictionId: string,
  id: string,
  rows: readonly PetitionRow[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into petition_import_row (jurisdiction_id, import_id, number, section, is_hidden, cells, mended, left_out, key,
      verdicts, verdict, petition_id, outcome, news)
    select ${jurisdictionId}, ${id}, r.number, r.section, r."isHidden", r.cells, r.mended, r."leftOut", r.key, r.verdicts, r.verdict,
      r."petitionId", r.outcome, r.news
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (number integer, section text, "isHidden" boolean, cells jsonb,
      mended jsonb, "leftOut" boolean, key text, verdicts jsonb, verdict text, "petitionId" uuid, outcome text, news text)
    on conflict (jurisdiction_id, import_id, number) do update set section = excluded.section, is_hidden = excluded.is_hidden,
      cells = excluded.cells, mended = excluded.mended, left_out = excluded.left_out, key = excluded.key, verdicts = excluded.verdicts,
      verdict = excluded.verdict, petition_id = excluded.petition_id, outcome = excluded.outcome, news = excluded.news`.execute(
    tx,
  )
}

/** After a sheet was read otherwise, some lines are none any more. */
export async function dropRowsBut(tx: Tx, id: string, numbers: readonly number[]): Promise<void> {
  await sql`delete from petition_import_row where import_id = ${id} and number <> all(${numbers}::integer[])`.execute(
    tx,
  )
}
