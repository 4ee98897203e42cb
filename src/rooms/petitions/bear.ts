import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

/** Whoever holds this (a petition just sent, a form's own key) sees what is kept under it, until the transaction ends. */
export const bear = (tx: Tx, subjectId: string) => sql`select set_config('app.bearer', ${subjectId}, true)`.execute(tx)
