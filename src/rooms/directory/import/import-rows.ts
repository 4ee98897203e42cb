// The rows of an upload as the preview needs them: counts, one page, the bad ones.
import { type SelectQueryBuilder, sql } from 'kysely'
import type { SkippedRow } from '#papers/workbook/sheet-table.ts'
import type { Db, Tx } from '#platform/db.ts'
import type { DB } from '../../../../db/types.ts'
import type { ImportKind } from './import-fields-data.ts'
import type { ImportRow, RowVerdict } from './import-row.ts'

export type ImportView = {
  id: string
  kind: ImportKind
  fileId: string
  fileName: string
  sheet: string
  heads: string[]
  /** The first line of the list stands below this one. */
  headLine: number
  columns: (string | null)[]
  skipped: SkippedRow[]
  version: number
  done: number
  total: number
  startedAt: Date | null
  stoppedAt: Date | null
  committedAt: Date | null
  createdBy: string
  startedBy: string | null
  /** The server takes it in by itself; else its page asks for piece after piece. */
  inBackground: boolean
}

export async function uncheckedImport(db: Db, id: string): Promise<ImportView | undefined> {
  const row = await db
    .selectFrom('directory_import as i')
    .innerJoin('file as f', (join) =>
      join.onRef('f.id', '=', 'i.file_id').onRef('f.jurisdiction_id', '=', 'i.jurisdiction_id'),
    )
    .select([
      'i.id',
      'i.kind',
      'i.file_id as fileId',
      'f.name as fileName',
      'i.sheet',
      'i.header',
      'i.columns',
      'i.version',
      'i.done',
      'i.started_at as startedAt',
      'i.stopped_at as stoppedAt',
      'i.committed_at as committedAt',
      'i.created_by as createdBy',
      'i.started_by as startedBy',
      'i.in_background as inBackground',
      sql<number>`(select count(*)::int from directory_import_row r where r.import_id = i.id)`.as('total'),
    ])
    .where('i.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { header, columns, ...rest } = row
  const { heads, headLine, skipped } = header as unknown as Pick<ImportView, 'heads' | 'headLine' | 'skipped'>
  return { ...rest, kind: rest.kind as ImportKind, heads, headLine, skipped, columns: columns as (string | null)[] }
}

export async function countVerdicts(db: Db, id: string): Promise<Record<RowVerdict | 'warning', number>> {
  const rows = await db
    .selectFrom('directory_import_row')
    .select((eb) => [
      'verdict',
      eb.fn.countAll<number>().as('count'),
      eb.fn.countAll<number>().filterWhere('warns', '=', true).as('warnings'),
    ])
    .where('import_id', '=', id)
    .groupBy('verdict')
    .execute()
  const counts = { new: 0, changed: 0, same: 0, error: 0, 'left-out': 0, warning: 0 }
  for (const row of rows) {
    counts[row.verdict as RowVerdict] = Number(row.count)
    counts.warning += Number(row.warnings)
  }
  return counts
}

/** How many accounts the list would make. */
export async function countNewLogins(db: Db, id: string): Promise<number> {
  const { count } = await db
    .selectFrom('directory_import_row')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('import_id', '=', id)
    .where('verdict', 'in', taken)
    .where(sql<boolean>`line_row #>> '{cells,login,verdict}' = 'new'`)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Whether any line says anything of an account. */
export async function asksForAccounts(db: Db, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('directory_import_row')
    .select('line')
    .where('import_id', '=', id)
    .where(
      sql<boolean>`coalesce(line_row #>> '{cells,login,raw}', '') || coalesce(line_row #>> '{cells,roles,raw}', '') <> ''`,
    )
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** Lines of one verdict, or those with a warning, in the order of the sheet. */
export async function listImportRows(
  db: Db,
  id: string,
  filter: { verdict?: RowVerdict | 'warning'; page?: number; size: number },
): Promise<ImportRow[]> {
  const { verdict, size } = filter
  const rows = await rowsOf(db, id)
    .$if(verdict === 'warning', (query) => query.where('warns', '=', true))
    .$if(verdict !== undefined && verdict !== 'warning', (query) => query.where('verdict', '=', verdict!))
    .limit(size)
    .offset(((filter.page ?? 1) - 1) * size)
    .execute()
  return rows.map(asRow)
}

export async function uncheckedRows(db: Db, id: string): Promise<ImportRow[]> {
  return (await rowsOf(db, id).execute()).map(asRow)
}

/** What is still to be taken, in the order of the sheet. */
export async function uncheckedWaitingRows(db: Db, id: string, most: number): Promise<ImportRow[]> {
  return (await waitingOf(rowsOf(db, id)).limit(most).execute()).map(asRow)
}

export async function countWaitingRows(db: Db, id: string): Promise<number> {
  const { count } = await waitingOf(db.selectFrom('directory_import_row').where('import_id', '=', id))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function countTaken(db: Db, id: string): Promise<number> {
  const { count } = await db
    .selectFrom('directory_import_row')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('import_id', '=', id)
    .where(sql<boolean>`line_row ->> 'outcome' in ('added', 'changed')`)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Lines as they are now; those that do not differ cost nothing. */
export async function keepRows(tx: Tx, jurisdictionId: string, id: string, rows: readonly ImportRow[]): Promise<void> {
  await sql`insert into directory_import_row (jurisdiction_id, import_id, line, line_row)
    select ${jurisdictionId}, ${id}, (r ->> 'line')::integer, r from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r
    on conflict (jurisdiction_id, import_id, line) do update set line_row = excluded.line_row
    where directory_import_row.line_row is distinct from excluded.line_row`.execute(tx)
}

/** After the columns were read otherwise, a line may say nothing any more. */
export async function dropRowsBut(tx: Tx, id: string, rows: readonly ImportRow[]): Promise<void> {
  const lines = rows.map((row) => row.line)
  await sql`delete from directory_import_row where import_id = ${id} and line <> all(${lines}::integer[])`.execute(tx)
}

const taken = ['new', 'changed']

const rowsOf = (db: Db, id: string) =>
  db.selectFrom('directory_import_row').select('line_row as row').where('import_id', '=', id).orderBy('line')

const waitingOf = <O>(query: SelectQueryBuilder<DB, 'directory_import_row', O>) =>
  query.where('verdict', 'in', taken).where(sql<boolean>`not line_row ? 'outcome'`)

const asRow = ({ row }: { row: unknown }): ImportRow => row as ImportRow
