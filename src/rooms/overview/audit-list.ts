import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/** What was read of sensitive data, what was done, or the tries to sign in. */
export type AuditKind = 'reads' | 'steps' | 'tries'

export type AuditFilter = {
  kind: AuditKind
  accountId?: string
  /** The beginning of a journal code: 'account.', 'plan.issued'. */
  what?: string
  /** Days in Viet Nam, both included. */
  from?: string
  to?: string
  page?: number
  size?: number
}

export type AuditRow = {
  id: string
  at: Date
  who: string | null
  what: string
  detail: unknown
  /** Why sensitive data was read. */
  why: string | null
  /** What it was about, by name, as far as the one who asks may know it. */
  subject: string | null
  address: string | null
}

/** Newest first. The fences show it to those who watch over the system only. */
export async function listAudit(db: Db, filter: AuditFilter): Promise<{ rows: AuditRow[]; total: number }> {
  const size = filter.size ?? 50
  const offset = ((filter.page ?? 1) - 1) * size
  const found = db
    .selectFrom(books[filter.kind].as('line'))
    .$if(filter.from !== undefined, (query) => query.where(sql<boolean>`line.at >= ${filter.from}::date`))
    .$if(filter.to !== undefined, (query) => query.where(sql<boolean>`line.at < ${filter.to}::date + 1`))
    .$if(filter.accountId !== undefined, (query) => query.where('line.account_id', '=', filter.accountId!))
    .$if(filter.what !== undefined, (query) => query.where(sql<boolean>`starts_with(line.what, ${filter.what})`))
  const rows = await found
    .leftJoin('account as a', 'a.id', 'line.account_id')
    .select([
      'line.id',
      'line.at',
      'line.what',
      'line.detail',
      'line.why',
      subjectName.as('subject'),
      'line.address',
      sql<string | null>`coalesce(a.display_name, line.name)`.as('who'),
    ])
    .orderBy('line.at', 'desc')
    .orderBy('line.id', 'desc')
    .limit(size)
    .offset(offset)
    .execute()
  const { total } = await found.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { rows, total: Number(total) }
}

type Line = Omit<AuditRow, 'who' | 'subject'> & {
  account_id: string | null
  subject_kind: string | null
  subject_id: string | null
  name: string | null
}

/** People and bodies are looked up behind the fences; of plans and what hangs on them an auditor may know the title. */
const subjectName = sql<string | null>`case line.subject_kind
  when 'account' then (select s.display_name from account s where s.id = line.subject_id and s.id is distinct from line.account_id)
  when 'person' then (select s.full_name from person s where s.id = line.subject_id)
  when 'organisation' then (select s.name from organisation s where s.id = line.subject_id)
  else audited_name(line.subject_kind, line.subject_id) end`

/** The three books with the same columns. */
const books: Readonly<Record<AuditKind, RawBuilder<Line>>> = {
  reads: sql<Line>`(select id, at, account_id, what, '{}'::jsonb as detail, why, subject_kind, subject_id, null::text as address,
    null::text as name from sensitive_read)`,
  // The door signs in as the system; the line is of the account that came in.
  steps: sql<Line>`(select j.id, j.at, coalesce(j.account_id, case when j.subject_kind = 'account' then j.subject_id end) as account_id,
    j.what, j.detail, null::text as why, j.subject_kind, j.subject_id, null::text as address,
    case when j.account_id is null and j.subject_kind <> 'account' then 'Hệ thống' end as name from journal j)`,
  // Each try is first noted as failed (sessions/tries.ts); where it turned out good, that is the one line.
  // A login that does not exist may be a password typed into the wrong field: it is not shown.
  tries: sql<Line>`(select t.id, t.at, a.id as account_id, case when t.good then 'try.good' else 'try.bad' end as what,
    '{}'::jsonb as detail, null::text as why, null::text as subject_kind, null::uuid as subject_id, t.address,
    'Tên đăng nhập không có' as name from sign_in_attempt t
    left join account a on a.jurisdiction_id = t.jurisdiction_id and a.login = t.login
    where t.good or not exists (select from sign_in_attempt g where g.login = t.login and g.at = t.at and g.good))`,
}

/** Who can be chosen in the filter: those who left a line in the last year come from the same fences. */
export function listAuditedAccounts(db: Db) {
  return db.selectFrom('account').select(['id', 'display_name as name']).orderBy('display_name').limit(1000).execute()
}
