import { type Actor, accountIdOf } from './actor.ts'
import type { Db, Tx } from './db.ts'
import { newId } from './ids.ts'

export type JournalLine = {
  /** Past tense, room first: 'plan.issued'. */
  what: string
  subjectKind: string
  subjectId: string
  conferenceId?: string | null
  /** Ids, dates and figures for the history page; never what a citizen wrote, never a phone number. */
  detail?: Record<string, unknown>
}

/** Writes the history line of a step, in the step's own transaction. Screens are told after commit. */
export const record = (tx: Tx, actor: Actor, line: JournalLine): Promise<void> => recordAll(tx, actor, [line])

/** The same for a step that does one thing to many. */
export async function recordAll(tx: Tx, actor: Actor, lines: readonly JournalLine[]): Promise<void> {
  if (lines.length === 0) return
  await tx
    .insertInto('journal')
    .values(
      lines.map((line) => ({
        jurisdiction_id: actor.jurisdictionId,
        id: newId(),
        what: line.what,
        subject_kind: line.subjectKind,
        subject_id: line.subjectId,
        conference_id: line.conferenceId ?? null,
        account_id: accountIdOf(actor),
        detail: JSON.stringify(line.detail ?? {}),
      })),
    )
    .execute()
}

/** Leaves the audit row that each reading of sensitive data owes. */
export async function recordSensitiveRead(
  tx: Tx,
  actor: Extract<Actor, { kind: 'account' }>,
  read: { what: string; subjectKind: string; subjectId: string | null; why: string },
): Promise<void> {
  await tx
    .insertInto('sensitive_read')
    .values({
      jurisdiction_id: actor.jurisdictionId,
      id: newId(),
      account_id: actor.accountId,
      what: read.what,
      subject_kind: read.subjectKind,
      subject_id: read.subjectId,
      why: read.why,
    })
    .execute()
}

/** History of one thing, newest first, with the names of those who acted. */
export function listJournal(db: Db, subjectIds: readonly string[], limit = 100) {
  return db
    .selectFrom('journal')
    .leftJoin('account', (join) =>
      join
        .onRef('account.id', '=', 'journal.account_id')
        .onRef('account.jurisdiction_id', '=', 'journal.jurisdiction_id'),
    )
    .select([
      'journal.at',
      'journal.what',
      'journal.subject_id as subjectId',
      'journal.detail',
      'account.display_name as who',
    ])
    .where('journal.subject_id', 'in', [...subjectIds])
    .orderBy('journal.at', 'desc')
    .limit(limit)
}
