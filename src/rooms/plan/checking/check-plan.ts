import type { PlanFacts, PlanFinding } from '../plan-facts.ts'
import { checkAmounts } from './amounts.ts'
import { checkBlanks } from './blanks.ts'
import { type CheckContext, type CheckedPlan, checkedPlan } from './checked-plan.ts'
import { checkCompleteness } from './completeness.ts'
import { checkDates } from './dates.ts'
import { checkDeadlineOrder } from './deadline-order.ts'
import { checkDeadlines } from './deadlines.ts'
import { checkDoubledWords } from './doubled-words.ts'
import { checkHeadings } from './headings.ts'
import { checkLeadTimes } from './lead-times.ts'
import { checkMisspellings } from './misspellings.ts'
import { checkOrganisations } from './organisations.ts'
import { checkOwnerless } from './ownerless.ts'
import { checkReferences } from './references.ts'
import { checkSums } from './sums.ts'
import { checkTwoSpellings } from './two-spellings.ts'
import { checkVenues } from './venues.ts'

const CHECKS: readonly ((plan: CheckedPlan) => PlanFinding[])[] = [
  checkBlanks,
  checkHeadings,
  checkSums,
  checkVenues,
  checkAmounts,
  checkDates,
  checkDeadlines,
  checkDeadlineOrder,
  checkLeadTimes,
  checkOrganisations,
  checkTwoSpellings,
  checkDoubledWords,
  checkMisspellings,
  checkReferences,
  checkOwnerless,
  checkCompleteness,
]

const RANK = { error: 0, warning: 1, hint: 2 } as const

/**
 * What is wrong with a plan: errors, then warnings, then hints, each by its place in the text. Findings without a
 * place come last in their class. `text` is what `facts` was read from: offsets point into it. Nothing is corrected.
 */
export function checkPlan(text: string, facts: PlanFacts, context: CheckContext): PlanFinding[] {
  const plan = checkedPlan(text, facts, context)
  const place = (found: PlanFinding) => found.source?.start ?? text.length
  return CHECKS.flatMap((check) => check(plan)).sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || place(a) - place(b),
  )
}
