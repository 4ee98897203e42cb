import { isDay } from '#calendar/day.ts'
import { parseTypedDate } from '#vietnamese/dates.ts'
import type { AuditFilter, AuditKind } from '../audit-list.ts'
import { auditSubjects } from '../audit-subjects.ts'

const kinds: Readonly<Record<string, AuditKind>> = { viec: 'steps', thu: 'tries' }

/** What the address says: so, ai, ve, tu, den. Days as typed, 20/11/2026. */
export function auditFilterIn(url: string): AuditFilter & { typedFrom: string; typedTo: string } {
  const { searchParams } = new URL(url)
  const account = searchParams.get('ai') ?? ''
  const what = searchParams.get('ve') ?? ''
  const typedFrom = searchParams.get('tu') ?? ''
  const typedTo = searchParams.get('den') ?? ''
  return {
    kind: kinds[searchParams.get('so') ?? ''] ?? 'reads',
    accountId: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(account) ? account : undefined,
    what: what in auditSubjects ? what : undefined,
    from: dayIn(typedFrom),
    to: dayIn(typedTo),
    typedFrom,
    typedTo,
  }
}

function dayIn(typed: string): string | undefined {
  if (typed.trim() === '') return undefined
  const read = parseTypedDate(typed)
  return !('error' in read) && isDay(read.date) ? read.date : undefined
}
