/** What the overview of a conference shows, as plain values. */
import type { World } from '#platform/world.ts'
import { formatDay } from '#vietnamese/dates.ts'
import type { loadConferenceOverview } from '../conference-overview.ts'
import { contactsToText } from '../contact-lines.ts'
import { deadlineView } from '../deadline-view.ts'
import { shorten } from '../reminder-text.ts'
import { windowWords } from '../session-window.ts'
import type { Board } from '../task-board.ts'

type Overview = Awaited<ReturnType<typeof loadConferenceOverview>>

const forms: Record<string, string> = {
  in_person: 'Trực tiếp',
  hybrid: 'Trực tiếp và trực tuyến',
  online: 'Trực tuyến',
}
const parts: Record<string, string> = { morning: 'buổi sáng', afternoon: 'buổi chiều', evening: 'buổi tối' }

export function conferenceView(
  { conference, chairs, otherContacts, sessions, findings }: Overview,
  board: Board,
  world: World,
  mayRead: boolean,
) {
  const { publishedAt, sourceText: _text, ...kept } = conference
  return {
    ...kept,
    published: publishedAt !== null,
    form: forms[conference.form] ?? '',
    chairs: chairs.filter((chair) => chair.role === 'chair').map((chair) => chair.person),
    coChairs: chairs.filter((chair) => chair.role === 'co_chair').map((chair) => chair.person),
    contacts: [
      ...(conference.contactName
        ? [{ name: conference.contactName, title: conference.contactTitle, phone: conference.contactPhone }]
        : []),
      ...otherContacts,
    ],
    otherContacts: contactsToText(otherContacts),
    sessions: sessions.map((session) => ({
      id: session.id,
      when: whenWords(session),
      place: session.place,
      attendees: session.attendees,
    })),
    stages: stages(
      mayRead ? `/lam-viec/ke-hoach/${conference.planId}` : undefined,
      conference,
      sessions[0],
      board,
      world,
    ),
    findings: mayRead ? findings : [],
    open: board.counts['tat-ca'],
    next: board.lines
      .filter((line) => line.group !== 'done')
      .map((line) => ({
        id: line.assigneeId,
        taskId: line.taskId,
        text: shorten(line.text, 110),
        body: line.body,
        deadline: deadlineView(line, world.today, world.calendar),
      })),
  }
}

export type ConferenceView = ReturnType<typeof conferenceView>

type Session = Overview['sessions'][number]

export function whenWords(session: Pick<Session, 'firstDay' | 'lastDay' | 'part' | 'startsAt' | 'endsAt'>): string {
  const from = session.startsAt ? session.startsAt.slice(0, 5) : null
  const clock = from
    ? session.endsAt
      ? `từ ${from} đến ${session.endsAt.slice(0, 5)}`
      : from
    : session.part
      ? parts[session.part]
      : null
  return [clock, windowWords(session.firstDay, session.lastDay)].filter(Boolean).join(', ')
}

type StageEntry = { state: 'past' | 'now' | 'next'; fact?: string; href?: string }

/** Facts only where they are known; rooms that are not yet used say "sắp tới" by their form alone. */
function stages(
  planHref: string | undefined,
  conference: Overview['conference'],
  session: Session | undefined,
  board: Board,
  world: World,
): StageEntry[] {
  const base = `/lam-viec/hoi-nghi/${conference.id}`
  const isHeld = Boolean(session?.lastDay && session.lastDay < world.today)
  const issued = conference.issuedOn ? `ban hành ${short(conference.issuedOn)}` : undefined
  const left = board.counts['tat-ca']
  const plan: StageEntry = {
    state: isHeld ? 'past' : 'now',
    fact: issued ?? (left > 0 ? `còn ${left} việc` : undefined),
    href: planHref,
  }
  const day = session?.firstDay && session.firstDay === session.lastDay ? short(session.firstDay) : undefined
  const hall: StageEntry = { state: isHeld ? 'past' : 'next', fact: day ?? 'chưa chốt ngày', href: `${base}/phien` }
  return [plan, later, later, later, later, hall, later, later]
}

const later: StageEntry = { state: 'next', fact: 'sắp tới' }
const short = (day: string) => formatDay(day).slice(0, 5)
