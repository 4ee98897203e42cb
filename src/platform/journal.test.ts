import { afterAll, expect, test } from 'vitest'
import { readOnly, transact } from './db.ts'
import { newId } from './ids.ts'
import { listJournal, record, recordSensitiveRead } from './journal.ts'
import { ownerQuery, testDatabase } from './testing.ts'

const database = await testDatabase()
afterAll(database.close)

const accountId = newId()
await ownerQuery(
  database.url,
  `insert into account (jurisdiction_id, id, login, display_name) values ($1, $2, 'ha.lo', 'Lò Thị Hà')`,
  [database.jurisdictionId, accountId],
)
const clerk = {
  kind: 'account',
  jurisdictionId: database.jurisdictionId,
  accountId,
  sessionId: newId(),
  displayName: 'Lò Thị Hà',
  organisation: null,
  grants: [],
} as const

test('a line says who, what and of what, newest first', async () => {
  const subject = newId()
  const line = { subjectKind: 'plan', subjectId: subject }
  await transact(database, clerk, (tx) => record(tx, clerk, { ...line, what: 'plan.read', detail: { facts: 12 } }))
  await transact(database, database.system, (tx) => record(tx, database.system, { ...line, what: 'plan.issued' }))
  await transact(database, clerk, (tx) => record(tx, clerk, { ...line, what: 'plan.other', subjectId: newId() }))
  const lines = await readOnly(database, clerk, (db) => listJournal(db, [subject]).execute())
  expect(lines.map(({ what, who, detail, subjectId }) => ({ what, who, detail, subjectId }))).toEqual([
    { what: 'plan.issued', who: null, detail: {}, subjectId: subject },
    { what: 'plan.read', who: 'Lò Thị Hà', detail: { facts: 12 }, subjectId: subject },
  ])
})

test('when the step fails, the journal says nothing', async () => {
  const subject = newId()
  const step = transact(database, clerk, async (tx) => {
    await record(tx, clerk, { what: 'plan.read', subjectKind: 'plan', subjectId: subject })
    throw new Error('the step failed')
  })
  await expect(step).rejects.toThrow('the step failed')
  expect(await readOnly(database, clerk, (db) => listJournal(db, [subject]).execute())).toEqual([])
})

test('reading sensitive data leaves a row: who, what and why', async () => {
  const subject = newId()
  await transact(database, clerk, (tx) =>
    recordSensitiveRead(tx, clerk, {
      what: 'person.phone',
      subjectKind: 'person',
      subjectId: subject,
      why: 'gọi mời họp',
    }),
  )
  expect(
    await ownerQuery(database.url, 'select account_id, what, subject_kind, subject_id, why from sensitive_read'),
  ).toEqual([
    { account_id: accountId, what: 'person.phone', subject_kind: 'person', subject_id: subject, why: 'gọi mời họp' },
  ])
})
