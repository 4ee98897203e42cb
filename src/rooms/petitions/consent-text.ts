import type { Db } from '#platform/db.ts'

/** What senders agree to on that day, and the law it rests on. */
export const consentText = (db: Pick<Db, 'selectFrom'>, today: string) =>
  db
    .selectFrom('consent_text')
    .select(['version', 'text', 'basis'])
    .where('valid_from', '<=', today)
    .orderBy('version', 'desc')
    .limit(1)
