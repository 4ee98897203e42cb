/** Rows of routing as they are drawn. Pure. */
import { lateness } from '#calendar/countdown.ts'
import { shortDate } from '#calendar/day-words.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import type { World } from '#platform/world.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { answerDue, type DueChoice } from '../routing/due.ts'
import { type GivenRow, returnsThatEscalate } from '../routing/given-list.ts'
import type { loadRoutingPage } from '../routing/routing-page.ts'
import type { WaitingRow } from '../routing/waiting-list.ts'

type Clock = Pick<World, 'today' | 'calendar'>

export const dueView = (dueOn: string, world: Clock, steps: readonly string[] = []) => {
  const { state, label } = lateness(world.today, dueOn, world.calendar)
  return { state, label, how: `hết ${shortDate(dueOn)}`, ...(steps.length > 0 ? { note: steps.join(' ') } : {}) }
}

const again: Readonly<Record<string, string>> = {
  taken_back: 'đã thu lại, chờ giao lại',
  merged: 'đã tách khỏi nhóm được giao',
  refused: 'bị trả lại',
  handed_over: 'cơ quan cũ đã sắp xếp lại',
}

export const waitingView = (row: WaitingRow, world: Clock) => ({
  id: row.petitionId,
  code: formatPetitionCode(row.code),
  title: row.title,
  line: [row.commune, row.topic, momentWords(row.receivedAt, world.today), row.before ? again[row.before] : null]
    .filter(Boolean)
    .join(' · '),
  together: row.together,
  hidesIdentity: row.hidesIdentity,
  lead: row.lead?.name ?? null,
})

type Given = GivenRow & { firstDueOn: string; isDone: boolean; isPaused: boolean }

export const givenView = (row: Given, world: Clock) => ({
  id: row.id,
  petitionId: row.petitionId,
  code: formatPetitionCode(row.code),
  title: row.title,
  together: row.together,
  round: row.round,
  lead: row.lead,
  due: row.isDone ? null : dueView(row.dueOn, world, row.steps),
  moved: row.dueOn === row.firstDueOn ? null : `Hạn đầu ${formatDay(row.firstDueOn)}`,
  isPaused: row.isPaused,
  note: row.note,
  given: momentWords(row.givenAt, world.today),
  waits: row.waits,
  escalated: row.waits && row.returns >= returnsThatEscalate,
  returns: row.returns,
  reply: row.reply && { ...row.reply, when: momentWords(row.reply.at, world.today) },
  upheld: row.ruling?.upheld ?? false,
  coordinators: row.coordinators.map((each) => ({
    name: each.name,
    line: `hạn ${shortDate(each.dueOn)}${each.kind === 'accepted' ? ', đã nhận' : each.kind === 'refused' ? `, trả lại: ${each.reason}` : ''}`,
  })),
})

export type GivenView = ReturnType<typeof givenView>
export type WaitingView = ReturnType<typeof waitingView>

/** The due days that are offered, each with the day it comes to; the usual one first. */
export function dueOptions(page: Awaited<ReturnType<typeof loadRoutingPage>>, world: Clock) {
  const { setting, facts } = page
  const on = (choice: DueChoice) => answerDue(choice, { ...world, sessionDay: facts.sessionDay })?.date ?? ''
  const after = on({ kind: 'after', days: setting.answerDays })
  const options = [
    {
      value: `sau:${setting.answerDays}`,
      label: `${setting.answerDays} ngày làm việc sau ngày giao`,
      hint: `Hết ${formatDay(after)}`,
    },
  ]
  const task = facts.answering.find((each) => each.dueOn !== null && each.dueOn >= world.today)
  if (task?.dueOn)
    options.push({ value: `ngay:${task.dueOn}`, label: `Theo kế hoạch, hết ${formatDay(task.dueOn)}`, hint: task.text })
  const before = on({ kind: 'before_session', days: beforeSession })
  if (before >= world.today)
    options.push({
      value: `truoc:${beforeSession}`,
      label: `${beforeSession} ngày làm việc trước ngày họp`,
      hint: `Hết ${formatDay(before)}`,
    })
  return [...options, { value: 'khac', label: 'Ngày khác', hint: 'Ghi ở ô Hạn khác' }]
}

const beforeSession = 3
