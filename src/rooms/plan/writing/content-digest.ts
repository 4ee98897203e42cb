import { type FactRow, factsDigest } from '../facts/fact-rows.ts'

const givenAtIssue = ['documentNumber', 'issuedAt']

/** What an approval covers: everything but the number and the day, which come with the issue. */
export function contentDigest(rows: readonly FactRow[]): string {
  return factsDigest(rows.filter((row) => !givenAtIssue.includes(row.key)))
}
