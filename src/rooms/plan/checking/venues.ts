import { equalityKey } from '#vietnamese/fold.ts'
import type { PlanFinding, PlannedSession } from '../plan-facts.ts'
import { type CheckedPlan, finding } from './checked-plan.ts'
import { correctUnit, withCorrections } from './corrections.ts'

const UNIT_IN_PLACE = /(?:xã|phường|thị trấn|đặc khu|thôn|khu phố|huyện)\s+((?:\p{Lu}[\p{L}'’]*[ -]?)+)/u
const UNIT_CLASS = /^(?:ubnd\s+)?(?:các\s+)?(?:xã|phường|thị trấn|đặc khu|thôn|khu phố|huyện)\s+/

/** A row that sends its places to a unit which is not its host, or to one that another row already counts. */
export function checkVenues(plan: CheckedPlan): PlanFinding[] {
  const { sessions } = plan.facts
  const findings: PlanFinding[] = []
  sessions.forEach((session, row) => {
    const host = hostOf(session)
    if (!host || session.quotas.length === 0) return
    const units = session.quotas.map(({ unit }) => unitKey(unit))
    if (units.includes(unitKey(host))) return
    for (const quota of session.quotas) {
      const other = sessions.find((another, i) => i !== row && hostKey(another) === unitKey(quota.unit))
      if (!other && !othersServeTheirHost(sessions, row)) continue
      findings.push(mismatch(plan, session, host, quota.unit, other?.place ?? null))
      return
    }
  })
  return findings
}

/** Provincial conferences may be held anywhere: only where every other row counts its own host is a stranger suspect. */
function othersServeTheirHost(sessions: readonly PlannedSession[], row: number): boolean {
  const others = sessions.filter((_, i) => i !== row)
  return others.length > 0 && others.every((other) => other.quotas.some(({ unit }) => unitKey(unit) === hostKey(other)))
}

function mismatch(
  plan: CheckedPlan,
  session: PlannedSession,
  host: string,
  unit: string,
  other: string | null,
): PlanFinding {
  const borrowed = other ? `, đơn vị đã có hội nghị tại ${other}` : ''
  const message = `Hội nghị tại ${session.place} phân bổ cho ${unit}${borrowed}; ${host} không có chỗ nào.`
  const fixes = [`Đổi ${unit} thành ${host}`, `Giữ ${unit}, thêm ${host}`]
  const place = placeOfUnit(plan, session, unit)
  const row = plan.fromSource(session.source)
  const found = { ...finding(plan, 'venue-unit-mismatch', 'error', place, message, fixes, row), about: unit }
  const corrections = correctUnit(plan, plan.facts.sessions.indexOf(session), unit, host)
  return withCorrections(found, { [fixes[0]!]: corrections })
}

function placeOfUnit(plan: CheckedPlan, session: PlannedSession, unit: string): { start: number; end: number } {
  const place = plan.fromSource(session.source)
  const words = plan.text.slice(place.start, place.end)
  const at = words.lastIndexOf(unit)
  if (at < 0) return place
  const tail = /^[^;\n\t]{0,24}/u.exec(words.slice(at + unit.length))![0].trimEnd()
  return { start: place.start + at, end: place.start + at + unit.length + tail.length }
}

function hostOf(session: PlannedSession): string | null {
  return UNIT_IN_PLACE.exec(session.place ?? '')?.[1]?.trim() ?? null
}

function hostKey(session: PlannedSession): string | null {
  const host = hostOf(session)
  return host && unitKey(host)
}

function unitKey(unit: string): string {
  return equalityKey(unit).replace(UNIT_CLASS, '')
}
