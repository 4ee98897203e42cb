/** What the bodies have answered the workers so far, each step at its own moment, by the same steps that officials use. */
import { addDays } from '#calendar/day.ts'
import { isWorkingDay, previousWorkingDay } from '#calendar/work-calendar.ts'
import type { Actor } from '#platform/actor.ts'
import { type Database, readOnly } from '#platform/db.ts'
import { dayInVietnam, type World, worldOf } from '#platform/world.ts'
import type { DemoCase } from './answer-cases.ts'
import { labourCases } from './answers-labour-data.ts'
import { placesCases } from './answers-places-data.ts'
import { type CaseAt, type DemoEvent, eventsOfCase, type Telling, type Who } from './case-events.ts'
import type { DemoMatter } from './petition-matters-data.ts'
import { type As, morningOf } from './seed-conferences.ts'
import { bringOut } from './seed-deliveries.ts'
import { alike, type MadePetition } from './seed-many-petitions.ts'

const cases: readonly DemoCase[] = [...labourCases, ...placesCases]

const caseOf = (matter: DemoMatter): DemoCase | undefined =>
  matter.slug === 'nguoi-lao-dong' ? cases.find((each) => matter.trouble.startsWith(each.matter)) : undefined

/** Whether the answers of the demo tell of this matter: then its sorting is told with them. */
export const isAnswered = (matter: DemoMatter): boolean => caseOf(matter) !== undefined

export async function seedAnswers(
  database: Database,
  system: Actor,
  as: As,
  now: Date,
  made: Map<DemoMatter['slug'], MadePetition[]>,
): Promise<void> {
  const { bodies, conference } = await readOnly(database, system, async (db) => ({
    bodies: await db.selectFrom('organisation').select(['id', 'name']).execute(),
    conference: await db
      .selectFrom('conference')
      .select('id')
      .where('slug', 'like', '%nguoi-lao-dong%')
      .executeTakeFirst(),
  }))
  if (!conference) return
  const { calendar } = await as('vanphong', now)
  const telling: Telling = {
    today: dayInVietnam(now),
    calendar,
    conferenceId: conference.id,
    idOf: (name) => bodies.find((body) => body.name === name)!.id,
    given: new Map(),
  }
  const at = alike(made.get('nguoi-lao-dong') ?? []).flatMap((each): CaseAt[] => {
    const told = caseOf(each.matter)
    return told ? [{ ...each, told }] : []
  })
  const worldFor = async (who: Who, moment: Date): Promise<World> =>
    'login' in who
      ? as(who.login, moment)
      : worldOf(
          database,
          { kind: 'bearer', jurisdictionId: system.jurisdictionId, subjectId: who.petitionId },
          moment,
          calendar,
        )
  await happen(
    at.map((each) => eventsOfCase(each, telling)),
    telling,
    worldFor,
  )
  await bringOut({ database, system, as, telling, at, worldFor })
}

/** In the order of time; what one person does at one moment is one transaction, so that a first start stays quick. */
async function happen(
  stories: readonly (readonly DemoEvent[])[],
  { today, calendar }: Telling,
  worldFor: (who: Who, moment: Date) => Promise<World>,
): Promise<void> {
  // Over a long holiday days stay as they are: what hangs on them must not drift apart.
  const dayOf = (ago: number) => {
    const day = addDays(today, -ago)
    const worked = isWorkingDay(calendar, day) ? day : previousWorkingDay(calendar, day)
    return worked >= addDays(day, -2) ? worked : day
  }
  const all = stories
    .flatMap((events) => events.map((event, order) => ({ ...event, day: dayOf(event.ago), order })))
    .map((event) => ({ ...event, key: `${event.day} ${String(event.order).padStart(2, '0')} ${nameOf(event.who)}` }))
  for (const [, together] of [...Map.groupBy(all, ({ key }) => key)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { day, order, who } = together[0]!
    const world = await worldFor(who, new Date(morningOf(day).getTime() + order * minutes))
    await world.write(async (tx) => {
      const within: World = { ...world, read: (work) => work(tx), write: (work) => work(tx) }
      for (const { step } of together) await step(within)
    })
  }
}

/** Between the steps of one case on one day. */
const minutes = 11 * 60_000

const nameOf = (who: Who): string => ('login' in who ? who.login : who.petitionId)
