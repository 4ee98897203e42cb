/** Which tables a backup holds, and how their rows are read: in an order and a form that no server's settings change. */
import type pg from 'pg'

export type TableShape = {
  /** 'public.plan' */
  name: string
  columns: string[]
  /** The rows as JSON, one a row, ordered by the key. */
  select: string
  /** Columns whose next value a sequence gives. */
  numbered: string[]
}

/** Left out: the list of migrations (the manifest has it) and who has a page open now. */
const leftOut = ['public.schema_migration', 'public.presence', 'graphile_worker.migrations']

const shapes = `
  select n.nspname || '.' || c.relname as name,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
        'numbered', a.attidentity <> '' or coalesce(pg_get_expr(d.adbin, d.adrelid) like 'nextval(%', false)) order by a.attnum)
      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null)) order by k.place)
      from pg_index i cross join unnest(i.indkey) with ordinality as k(attnum, place)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
      where i.indrelid = c.oid and i.indisprimary) as key
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'graphile_worker') and c.relkind in ('r', 'p') and not c.relispartition
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    and n.nspname || '.' || c.relname <> all($1)
  order by n.nspname desc, c.relname`

type Column = { name: string; type: string; numbered?: boolean }

export async function listTables(client: pg.Client): Promise<TableShape[]> {
  const { rows } = await client.query<{ name: string; columns: Column[]; key: Column[] | null }>(shapes, [leftOut])
  return rows.map(({ name, columns, key }) => ({
    name,
    columns: columns.map((column) => column.name),
    select: `select row_to_json(x)::text as line from (select ${columns.map(read).join(', ')} from ${name} order by ${(key ?? columns).map(order).join(', ')}) x`,
    numbered: columns.filter((column) => column.numbered).map((column) => column.name),
  }))
}

/** A json value keeps the line breaks it was written with; as jsonb it is one line. */
const read = ({ name, type }: Column) => (type === 'json' ? `"${name}"::jsonb as "${name}"` : `"${name}"`)
/** Servers sort text differently; bytes are bytes everywhere. */
const order = ({ name, type }: Column) =>
  /^(text|character|name)/.test(type)
    ? `"${name}" collate "C"`
    : type.startsWith('json')
      ? `"${name}"::text`
      : `"${name}"`

/** What the text of a value depends on. */
export const sameText = `set timezone = 'UTC'; set bytea_output = 'hex'; set extra_float_digits = 1; set row_security = off`

/** The rows of a table, some at a time. Needs an open transaction. */
export async function* linesOf(client: pg.Client, table: TableShape): AsyncGenerator<string[]> {
  await client.query(`declare kept no scroll cursor for ${table.select}`)
  // Files may be 20 MB each: a few at a time.
  const step = table.columns.includes('bytes') ? 4 : 1000
  try {
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`fetch ${step} from kept`)
      if (rows.length === 0) return
      yield rows.map((row) => row.line)
    }
  } finally {
    await client.query('close kept').catch(() => {}) // the transaction is over: so is its cursor
  }
}
