import type { DeadlineRule } from './deadline.ts'

/** More is a slip of the pen, not a deadline. */
export const MAX_AMOUNT = 1000

const COUNTED_ENGLISH = /^(\d{1,6}) (working )?days? (before|after)$/
const COUNTED_VIETNAMESE = /^(\d{1,6}) ngày (làm việc )?(trước|sau)$/

/**
 * Reads 'before', 'no later than', '5 working days before', '10 days after', and the same in Vietnamese
 * ('trước ngày', 'chậm nhất ngày', 'đến hết ngày', '05 ngày làm việc trước'). Null when it is none of these.
 */
export function parseRule(text: string): DeadlineRule | null {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim()
  if (/^(before|trước( ngày)?)$/.test(plain)) return { kind: 'before' }
  if (/^(no later than|(chậm nhất|đến hết)( ngày)?)$/.test(plain)) return { kind: 'no_later_than' }
  const match = COUNTED_ENGLISH.exec(plain) ?? COUNTED_VIETNAMESE.exec(plain)
  const amount = Number(match?.[1])
  if (!match || amount < 1 || amount > MAX_AMOUNT) return null
  const kind = match[3] === 'before' || match[3] === 'trước' ? 'before_session' : 'after_session'
  return { kind, amount, unit: match[2] ? 'working_days' : 'days' }
}

/** The rule as the command line writes it; `parseRule` reads it back. */
export function ruleText(rule: DeadlineRule): string {
  if (rule.kind === 'before') return 'before'
  if (rule.kind === 'no_later_than') return 'no later than'
  const unit = `${rule.unit === 'working_days' ? 'working ' : ''}day${rule.amount === 1 ? '' : 's'}`
  return `${rule.amount} ${unit} ${rule.kind === 'before_session' ? 'before' : 'after'}`
}
