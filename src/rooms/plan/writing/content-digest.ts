import { type FactRow, factRows, factsDigest } from '../facts/fact-rows.ts'
import type { PlanFacts } from '../plan-facts.ts'

const givenAtIssue = ['documentNumber', 'issuedAt']

/** What an approval covers: everything but the number and the day, which come with the issue. */
export function contentDigest(rows: readonly FactRow[]): string {
  return factsDigest(rows.filter((row) => !givenAtIssue.includes(row.key)))
}

export const contentDigestOf = (facts: PlanFacts): string => contentDigest(factRows(facts))
