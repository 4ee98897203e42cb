import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import type { PlanFacts, PlanFinding, PlannedSession, PlannedTask, TaskDue } from '../plan-facts.ts'
import { checkPlan } from './check-plan.ts'

const NOWHERE = { start: 0, end: 0 }

/** Facts of a plan of 05/10/2026 in which only `some` is said. */
export function factsWith(some: Partial<PlanFacts> = {}): PlanFacts {
  return {
    documentType: 'KH',
    documentNumber: '12/KH-UBND',
    issuer: 'UBND tỉnh Vân Lĩnh',
    issuedAt: { place: 'Vân Lĩnh', date: '2026-10-05' },
    title: 'Đối thoại giữa Chủ tịch UBND tỉnh với phụ nữ tỉnh Vân Lĩnh năm 2026',
    bases: [],
    purposes: [],
    requirements: [],
    theme: 'Phụ nữ và chuyển đổi số',
    topics: [],
    form: 'in_person',
    chairs: [],
    standingBody: null,
    sessions: [],
    hubs: [],
    participants: [],
    programme: [],
    funding: [],
    gifts: [],
    logistics: [],
    tasks: [],
    contact: { name: 'Vi Thị Thanh Hảo', phone: '0912345678' },
    otherContacts: [],
    recipients: [],
    signatory: { capacity: null, actingFor: null, position: null, name: null },
    spans: {},
    ...some,
  }
}

export function session(date: string, some: Partial<PlannedSession> = {}): PlannedSession {
  return { place: null, starts: { date, text: date }, attendees: null, quotas: [], source: NOWHERE, ...some }
}

export function task(organisation: string, text: string, due: TaskDue | null = null): PlannedTask {
  return { organisation, text, due, with: [], tone: 'order', deliverTo: null, via: null, source: NOWHERE }
}

export function findingsOf(text: string, some: Partial<PlanFacts> = {}, today = '2026-11-20'): PlanFinding[] {
  return checkPlan(text, factsWith(some), { today, calendar: vietnamCalendar() })
}

/** 'code: excerpt' of each finding but those about what a short text leaves out. */
export function saidOf(text: string, some: Partial<PlanFacts> = {}): string[] {
  return findingsOf(text, some)
    .filter(({ code }) => !['session-missing', 'header-missing', 'task-without-deadline'].includes(code))
    .map(({ code, excerpt }) => `${code}: ${excerpt}`)
}
