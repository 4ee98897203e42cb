/** One unit's collecting as it sees it itself, and its word that all is sent. */
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { deadlineView } from '#rooms/plan/index.ts'
import { ReportCollection, reportCollection } from '../collection/report-collection.ts'
import type { UnitLine } from '../collection/unit-board.ts'

export function unitView(line: UnitLine, world: Pick<World, 'today' | 'calendar'>) {
  return {
    id: line.id,
    name: line.name,
    version: line.version,
    phone: line.phone,
    person: line.contact ? [line.contact.salutation, line.contact.name].filter(Boolean).join(' ') : null,
    deadline: deadlineView(
      {
        dueOn: line.dueOn,
        rule: null,
        anchor: null,
        provisional: false,
        firstDueOn: null,
        finished: line.report !== null,
      },
      world.today,
      world.calendar,
    ),
    dueOn: line.dueOn,
    suggestions: line.suggestions,
    hotIssues: line.hotIssues,
    letter: line.letterNumber,
    collected: line.collected,
    atUnit: line.atUnit,
    sent: line.collected - line.atUnit,
    reportVersion: line.reportVersion,
    report: line.report && {
      note: line.report.note,
      by: line.report.by,
      when: momentWords(line.report.at, world.today),
      onTime: line.report.onTime,
    },
    reminded: line.remindedAt ? momentWords(line.remindedAt, world.today) : null,
    stands: line.stands,
  }
}
export type UnitView = ReturnType<typeof unitView>

export async function reportFrom(world: World, conferenceId: string, typed: FormData, here: string) {
  const organisationId = typedText(typed, 'don-vi')
  const takenBack = typedText(typed, 'rut') === '1'
  const read = ReportCollection.safeParse({
    conferenceId,
    organisationId,
    seenVersion: Number(typed.get('ban')) || 0,
    note: typedText(typed, 'ghi-chu'),
    takenBack,
  })
  if (!read.success) return wrongFields(formErrors(read.error, { note: 'ghi-chu' }), typed)
  await reportCollection(world, read.data)
  return done(here, {
    say: takenBack ? 'Đã rút lời báo, đơn vị còn gửi tiếp' : 'Đã báo gửi đủ',
    undo: {
      action: here,
      fields: {
        viec: 'bao-du',
        'don-vi': organisationId,
        ban: String(read.data.seenVersion + 1),
        ...(takenBack ? {} : { rut: '1' }),
      },
    },
  })
}
