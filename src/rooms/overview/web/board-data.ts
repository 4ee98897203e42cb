/** What the board shows: lines with their deadline and their reminder, counts, and what stands beside. */
import type { World } from '#platform/world.ts'
import { intakesToOpen } from '#rooms/petitions/index.ts'
import {
  type BoardFilter,
  type BoardLine,
  boardFilters,
  conferenceName,
  deadlineView,
  isAboutCollecting,
  type LineGroup,
  listConferenceChoices,
  listHistory,
  loadBoard,
  loadConferenceHead,
  loadReadiness,
  ownBodies,
  reminderText,
  senderOf,
  shorten,
  soonUntil,
} from '#rooms/plan/index.ts'
import { formatDay, formatDayLong } from '#vietnamese/dates.ts'

const pageSize = 50

export type BoardAddress = {
  path: string
  filter: BoardFilter
  search: string
  conferenceId: string
  page: number
  /** The line whose reminder stands open. */
  reminding: string
  copying: boolean
}

export function readAddress(url: URL, conferenceId: string | undefined): BoardAddress {
  const asked = url.searchParams.get('loc') ?? ''
  return {
    path: url.pathname.replace(/\.data$/, ''),
    filter: boardFilters.find((filter) => filter === asked) ?? 'tat-ca',
    search: (url.searchParams.get('tim') ?? '').slice(0, 100),
    conferenceId: conferenceId ?? uuid(url.searchParams.get('hoi-nghi')),
    page: Math.max(1, Math.min(10_000, Math.trunc(Number(url.searchParams.get('trang'))) || 1)),
    reminding: uuid(url.searchParams.get('nhac')),
    copying: url.searchParams.get('chep') === '1',
  }
}

const uuid = (text: string | null): string => (text && /^[0-9a-f-]{36}$/i.test(text) ? text : '')

/** `all`: for Excel and for copying the whole list, without pages. */
export async function loadBoardPage(world: World, address: BoardAddress, origin: string, inside: boolean, all = false) {
  return world.read(async (db) => {
    const conference = inside ? await loadConferenceHead(db, world, address.conferenceId) : undefined
    const board = await loadBoard(db, {
      today: world.today,
      soonUntil: soonUntil(world.today, world.calendar),
      own: ownBodies(world.actor),
      filter: address.filter,
      search: address.search,
      conferenceId: address.conferenceId || null,
      page: all ? 1 : address.page,
      size: all ? 5000 : pageSize,
    })
    const since = new Date(world.now.getTime() - 14 * 24 * 3_600_000)
    const reads =
      world.actor.kind === 'account' && (conference ? conference.mayRead : board.lines.some((line) => line.mayRun))
    const conferenceIds = conference ? [conference.id] : null
    const collecting = board.lines
      .filter((line) => isAboutCollecting(line.text))
      .flatMap((line) => line.conferenceId ?? [])
    const intakes = await intakesToOpen(db, [...new Set(collecting)])
    return {
      conference: conference && {
        id: conference.id,
        name: conference.name,
        line: conference.line,
        late: conference.late,
        mayRead: conference.mayRead,
      },
      mayAdd: conference?.mayWork ?? false,
      choices: inside
        ? []
        : (await listConferenceChoices(db)).map(({ id, name }) => ({ id, title: shorten(name, 60) })),
      counts: board.counts,
      groups: board.groups,
      total: board.total,
      size: pageSize,
      lines: board.lines.map((line) => lineView(line, world, origin, intakes)),
      gates: conference && reads ? await loadReadiness(db, world, conference.id) : [],
      recent: reads
        ? (await listHistory(db, { conferenceIds, since, limit: 8 })).map((line) => recentView(line, world))
        : [],
      line: sentence(world, board.groups),
    }
  })
}

export type BoardPage = Awaited<ReturnType<typeof loadBoardPage>>
export type LineView = ReturnType<typeof lineView>

function lineView(line: BoardLine, world: World, origin: string, intakes: ReadonlySet<string>) {
  const link = `${origin}/lam-viec/viec/${line.taskId}`
  const setting = { today: world.today, calendar: world.calendar, link, sender: senderOf(world) }
  const { contact } = line
  return {
    id: line.assigneeId,
    taskId: line.taskId,
    group: line.group,
    own: line.own,
    mayRun: line.mayRun,
    mayAct: line.mayAct,
    text: capitalised(shorten(line.text, 130)),
    whole: line.text,
    // A task about collecting opinions is done where they are received.
    intakeHref:
      line.conferenceId && intakes.has(line.conferenceId) && isAboutCollecting(line.text)
        ? `/lam-viec/hoi-nghi/${line.conferenceId}/tiep-nhan`
        : null,
    conference: line.conference ? shorten(conferenceName(line.conference), 80) : null,
    body: line.body,
    person: contact ? [contact.salutation, contact.name].filter(Boolean).join(' ') : null,
    phone: contact?.phone ?? line.bodyPhone,
    acknowledged: line.acknowledged,
    difficulty: line.difficulty,
    report: line.report ? `${formatDay(dayOf(line.report.at))}: ${shorten(line.report.text, 90)}` : null,
    reminded: line.remindedAt
      ? dayOf(line.remindedAt) === world.today
        ? `đã nhắc lúc ${clockOf(line.remindedAt)}`
        : `đã nhắc ngày ${formatDay(dayOf(line.remindedAt))}`
      : null,
    dueOn: line.dueOn,
    deadline: deadlineView(line, world.today, world.calendar),
    reminder: reminderText(line, setting),
  }
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const inVietnam = (moment: Date) => new Date(moment.getTime() + 7 * 3_600_000).toISOString()
const dayOf = (moment: Date) => inVietnam(moment).slice(0, 10)
const clockOf = (moment: Date) => inVietnam(moment).slice(11, 16).replace(/^0/, '')

function recentView(line: { id: string; at: Date; who: string; what: string }, world: World) {
  const day = dayOf(line.at)
  return {
    id: line.id,
    at: line.at.toISOString(),
    when: day === world.today ? clockOf(line.at) : `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`,
    who: line.who,
    what: line.what,
  }
}

const numbers = ['Không', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười']
const inWords = (count: number): string => numbers[count] ?? String(count)

/** 'Thứ Sáu, ngày 20/11/2026. Ba việc quá hạn, bốn việc đến hạn trong 3 ngày làm việc tới.' */
function sentence(world: World, groups: Record<LineGroup, number>): string {
  const day = formatDayLong(world.today)
  const today = `${day.charAt(0).toUpperCase()}${day.slice(1)}.`
  const { late, soon, open, undated } = groups
  if (late + soon > 0) {
    const soonWords =
      soon > 0 ? `${late > 0 ? inWords(soon).toLowerCase() : inWords(soon)} việc đến hạn trong 3 ngày làm việc tới` : ''
    return `${today} ${[late > 0 ? `${inWords(late)} việc quá hạn` : '', soonWords].filter(Boolean).join(', ')}.`
  }
  return open + undated > 0 ? `${today} Không việc nào quá hạn hay sắp đến hạn.` : `${today} Không còn việc nào.`
}
