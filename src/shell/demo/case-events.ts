/** A case of the demo as the steps that made it, each with who did it and when. */
import { addDays, type CalendarDay } from '#calendar/day.ts'
import { isWorkingDay, nextWorkingDay, type WorkCalendar } from '#calendar/work-calendar.ts'
import { newId } from '#platform/ids.ts'
import type { World } from '#platform/world.ts'
import {
  approveAnswer,
  approveContribution,
  askBack,
  askExtension,
  askPetitioner,
  commentOnAnswer,
  decideExtension,
  forwardCase,
  giveVerdict,
  handCase,
  keepAnswer,
  markDone,
  recordSuperiorAnswer,
  releaseAnswers,
  replyToQuestion,
  returnAnswer,
  reuseAnswer,
  submitAnswer,
  submitContribution,
} from '#rooms/answers/index.ts'
import { addSupplement } from '#rooms/petitions/index.ts'
import { acceptAssignment, assignPetition, refuseAssignment, sortPetition } from '#rooms/triage/index.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { answeringPeople, type DemoAnswer, type DemoCase, type DemoVersion } from './answer-cases.ts'
import { morningOf } from './seed-conferences.ts'
import type { Alike } from './seed-many-petitions.ts'

/** Whose step it is: an account by its login, or a sender by her petition. */
export type Who = { login: string } | { petitionId: string }
export type DemoEvent = { ago: number; who: Who; step: (world: World) => Promise<unknown> }

export type CaseAt = Alike & { told: DemoCase }

export type Telling = {
  today: CalendarDay
  calendar: WorkCalendar
  conferenceId: string
  idOf: (body: string) => string
  /** The cases that are given already, by their matter. */
  given: Map<string, string>
}

/** In their order; what one leaves for the next is kept beside them. */
export function eventsOfCase({ told, matter, ids }: CaseAt, telling: Telling): DemoEvent[] {
  const petitionId = ids[0]!
  const people = answeringPeople[told.lead]!
  const assignmentId = () => telling.given.get(told.matter)!
  const events: DemoEvent[] = []
  const add = (ago: number, who: string | Who, step: DemoEvent['step']) =>
    events.push({ ago, who: typeof who === 'string' ? { login: who } : who, step })
  const of = { told, telling, people, assignmentId, add }

  add(told.given + 1, 'vanphong', (world) =>
    sortPetition(world, {
      petitionId,
      seenVersion: 0,
      seenClassification: 0,
      topicCode: matter.topic,
      agencyCode: matter.agency,
      mergeWith: ids.slice(1),
    }),
  )
  add(told.given, 'vanphong', async (world) => {
    const { assignmentId } = await assignPetition(world, {
      petitionId,
      leadId: telling.idOf(told.lead),
      coordinators: (told.with ?? []).map(({ body }) => ({ organisationId: telling.idOf(body) })),
      due: { kind: 'after', days: told.days },
    })
    telling.given.set(told.matter, assignmentId)
  })
  taken(of, ids)
  coordinated(of)
  written(of)
  settled(of, ids)
  return events.sort((a, b) => b.ago - a.ago)
}

type Of = {
  told: DemoCase
  telling: Telling
  people: (typeof answeringPeople)[string]
  assignmentId: () => string
  add: (ago: number, who: string | Who, step: DemoEvent['step']) => void
}

/** Taken on or handed back, and what happened to its clock. */
function taken({ told, telling, people, assignmentId, add }: Of, ids: readonly string[]): void {
  const { coordinator, leader, drafter } = people
  const { accepted, refused, handed, asked, extension, forwarded } = told
  if (refused)
    add(refused.ago, coordinator, (world) =>
      refuseAssignment(world, {
        assignmentId: assignmentId(),
        proposedId: telling.idOf(refused.proposed),
        reason: refused.reason,
      }),
    )
  if (accepted !== undefined)
    add(accepted, coordinator, (world) => acceptAssignment(world, { assignmentId: assignmentId() }))
  if (handed !== undefined && drafter)
    add(handed, coordinator, async (world) => {
      const accountId = await accountOf(world, drafter)
      await handCase(world, { assignmentId: assignmentId(), accountId, seenVersion: 0 })
    })
  if (asked) {
    add(asked.ago, coordinator, (world) => askPetitioner(world, { assignmentId: assignmentId(), text: asked.text }))
    const { reply } = asked
    if (reply)
      add(reply.ago, { petitionId: ids[0]! }, (world) =>
        addSupplement(world, { key: newId(), petitionId: ids[0]!, text: reply.text }),
      )
  }
  if (extension) {
    add(extension.ago, coordinator, async (world) => {
      const { due_on } = await world.read((db) =>
        db.selectFrom('assignment').select('due_on').where('id', '=', assignmentId()).executeTakeFirstOrThrow(),
      )
      let dueOn = due_on
      for (let day = 0; day < extension.more; day += 1) dueOn = nextWorkingDay(telling.calendar, dueOn)
      await askExtension(world, { assignmentId: assignmentId(), dueOn, reason: said(telling, extension.text) })
    })
    if (extension.granted !== undefined)
      add(extension.granted, 'vanphong', async (world) => {
        const { id } = await world.read((db) =>
          db
            .selectFrom('case_extension')
            .select('id')
            .where('assignment_id', '=', assignmentId())
            .executeTakeFirstOrThrow(),
        )
        await decideExtension(world, { extensionId: id, granted: true })
      })
  }
  if (forwarded) {
    const { recipient, paper, text, answer } = forwarded
    const paperOn = (ago: number) => addDays(telling.today, -ago - 3)
    add(forwarded.ago, leader, (world) =>
      forwardCase(world, {
        assignmentId: assignmentId(),
        recipient,
        paperNumber: paper,
        paperOn: paperOn(forwarded.ago),
        text,
      }),
    )
    if (answer)
      add(answer.ago, leader, (world) =>
        recordSuperiorAnswer(world, {
          assignmentId: assignmentId(),
          paperNumber: answer.paper,
          paperOn: paperOn(answer.ago),
          text: answer.text,
        }),
      )
  }
}

/** What coordinating bodies said. */
function coordinated({ told, telling, assignmentId, add }: Of): void {
  for (const { body, accepted, says } of told.with ?? []) {
    const { coordinator, leader } = answeringPeople[body]!
    const of = () => ({ assignmentId: assignmentId(), organisationId: telling.idOf(body) })
    if (accepted !== null)
      add(accepted, coordinator, (world) => acceptAssignment(world, { assignmentId: assignmentId() }))
    if (!says) continue
    add(says.ago, coordinator, (world) =>
      submitContribution(world, {
        ...of(),
        text: said(telling, says.text),
        bases: [],
        seenVersion: 0,
        writing: newId(),
      }),
    )
    add(says.ago - 1, leader, (world) => approveContribution(world, { ...of(), version: 1 }))
  }
}

/** The versions, what was said of each, and who let the last one pass. */
function written(of: Of): void {
  const { told, telling, people, assignmentId, add } = of
  const versions = told.versions ?? []
  for (const [index, version] of versions.entries()) writtenOnce(of, version, index)
  const { approved, released } = told
  const passed = versions.findLastIndex(({ ago, submitted }) => submitted && ago >= (approved ?? ago)) + 1
  if (approved !== undefined)
    add(approved, people.leader, (world) => approveAnswer(world, { assignmentId: assignmentId(), version: passed }))
  if (released !== undefined)
    add(released < 0 ? approved! : released, 'vanphong', (world) =>
      releaseAnswers(world, {
        conferenceId: telling.conferenceId,
        assignmentIds: [assignmentId()],
        from: released < 0 ? morningOf(addDays(telling.today, -released)) : null,
      }),
    )
}

function writtenOnce({ told, telling, people, assignmentId, add }: Of, version: DemoVersion, index: number): void {
  const { coordinator, leader, drafter } = people
  const { ago, submitted, reuses, comment, returned } = version
  const writer = told.handed !== undefined && drafter ? drafter : coordinator
  add(ago, writer, async (world) => {
    const kept = {
      ...contentOf(telling, version),
      assignmentId: assignmentId(),
      seenVersion: index,
      writing: newId(),
    }
    if (reuses) await reuseAnswer(world, { ...kept, sourceId: telling.given.get(reuses)!, sourceVersion: 1 })
    else if (submitted) await submitAnswer(world, kept)
    else await keepAnswer(world, kept)
  })
  if (comment)
    add(comment.ago, leader, (world) =>
      commentOnAnswer(world, { assignmentId: assignmentId(), part: comment.part ?? null, text: comment.text }),
    )
  if (returned)
    add(returned.ago, leader, (world) =>
      returnAnswer(world, { assignmentId: assignmentId(), version: index + 1, reason: returned.text }),
    )
}

/** What its senders and the body said once the first text was out. */
function settled({ told, people, assignmentId, add }: Of, ids: readonly string[]): void {
  const version = (told.versions ?? []).filter(({ ago }) => ago >= (told.approved ?? 0)).length
  if (told.done !== undefined)
    add(told.done, people.coordinator, (world) => markDone(world, { assignmentId: assignmentId() }))
  for (const word of told.words ?? []) {
    const petitionId = ids[word.sender % ids.length]!
    const of = () => ({ petitionId, assignmentId: assignmentId(), version })
    if ('satisfied' in word) {
      const { satisfied } = word
      const reason = word.satisfied ? '' : word.reason
      add(word.ago, { petitionId }, (world) => giveVerdict(world, { ...of(), satisfied, reason }))
      continue
    }
    const { question, reply } = word
    const questionId = newId()
    add(word.ago, { petitionId }, (world) => askBack(world, { ...of(), key: questionId, text: question }))
    if (reply)
      add(reply.ago, people.coordinator, (world) =>
        replyToQuestion(world, { assignmentId: assignmentId(), questionId, text: reply.text }),
      )
  }
}

const contentOf = (telling: Telling, { direct, result, doneBy, bases, ...words }: DemoAnswer) => ({
  direct: direct ?? null,
  result: result ?? null,
  text: said(telling, words.text),
  action: said(telling, words.action ?? ''),
  responsible: words.responsible ?? '',
  doneBy: doneBy === undefined ? null : workingDayFrom(telling, addDays(telling.today, doneBy)),
  bases: bases ?? [],
})

/** '{-9}' as a day. */
const said = (telling: Telling, text: string): string =>
  text.replace(/\{([+-]\d+)\}/g, (_, days) => formatDay(workingDayFrom(telling, addDays(telling.today, Number(days)))))

const workingDayFrom = ({ calendar }: Telling, day: CalendarDay): CalendarDay =>
  isWorkingDay(calendar, day) ? day : nextWorkingDay(calendar, day)

const accountOf = async (world: World, login: string): Promise<string> =>
  (await world.read((db) => db.selectFrom('account').select('id').where('login', '=', login).executeTakeFirstOrThrow()))
    .id
