/** Tasks as the paper says them: grouped by body, each a whole sentence with its partners, addressee and deadline. */
import type { PlannedTask } from '../plan-facts.ts'
import { deliveryFor, partnersIn } from '../reading/task-delivery.ts'
import { duesIn } from '../reading/task-due.ts'
import { withDue } from './due-phrase.ts'
import { listed, lowerFirst, pieceOf, plainLine, upperFirst, withoutStop } from './spoken.ts'

export type TaskGroup = { organisation: string; tone: PlannedTask['tone']; tasks: PlannedTask[] }

/** One group a body and tone, in the order of their first task. */
export function taskGroups(tasks: readonly PlannedTask[]): TaskGroup[] {
  const groups: TaskGroup[] = []
  for (const task of tasks) {
    const known = groups.find((group) => group.organisation === task.organisation && group.tone === toneOfHeading(task))
    if (known) known.tasks.push(task)
    else groups.push({ organisation: task.organisation, tone: toneOfHeading(task), tasks: [task] })
  }
  return groups
}

const isAsked = (text: string) => /^(?:trân trọng |kính )?đề nghị(?=\s)/iu.test(text)

/** 'Đề nghị …' in the sentence itself needs no heading of its own. */
const toneOfHeading = (task: PlannedTask): PlannedTask['tone'] => (isAsked(task.text) ? 'order' : task.tone)

export function settledTasks(tasks: readonly PlannedTask[], year: number | null): PlannedTask[] {
  const whole = tasks.map((task) => settledTask(task, year))
  return taskGroups(whole).flatMap((group) => group.tasks)
}

function settledTask(task: PlannedTask, year: number | null): PlannedTask {
  const partners = task.with.map(plainLine).filter(Boolean)
  let text = upperFirst(withoutStop(plainLine(task.text)))
  if (partners.length > 0 && !sameNames(partnersIn(pieceOf(text)), partners)) text = withPartners(text, partners, year)
  text = withDelivery(text, task, year)
  text = withDue(text, task.due, year)
  return {
    ...task,
    organisation: plainLine(task.organisation),
    text,
    with: partners,
    tone: isAsked(text) ? 'request' : task.tone,
    deliverTo: task.deliverTo ? plainLine(task.deliverTo) : null,
    via: task.deliverTo && task.via ? plainLine(task.via) : null,
  }
}

/** At the front where the reader hears the names end there ('Chủ trì, phối hợp với A và B tổng hợp …'), else behind. */
function withPartners(text: string, partners: readonly string[], year: number | null): string {
  const led = `Chủ trì, phối hợp với ${listed(partners)} ${lowerFirst(text)}`
  if (sameNames(partnersIn(pieceOf(led)), partners) && !/^(?:là|chủ trì|phối hợp)(?=\s)/iu.test(text)) return led
  return appended(text, `, phối hợp với ${listed(partners)}`, year)
}

function withDelivery(text: string, { deliverTo, via }: PlannedTask, year: number | null): string {
  if (!deliverTo) return text
  const [due] = duesIn(pieceOf(text), year)
  const said = deliveryFor(pieceOf(text), due ? Math.max(0, due.from) : null)
  const isSaid = said?.deliverTo === plainLine(deliverTo) && (said.via ?? null) === (via ? plainLine(via) : null)
  if (isSaid) return text
  const through = via ? ` (qua ${plainLine(via)})` : ''
  return appended(text, `, gửi ${plainLine(deliverTo)}${through}`, year)
}

/** Before the deadline where the sentence ends with one, else at its end. */
function appended(text: string, words: string, year: number | null): string {
  const due = duesIn(pieceOf(text), year).at(-1)
  if (!due || due.to < text.length) return text + words
  const head = text.slice(0, Math.max(0, due.from))
  const lead = DUE_LEAD.exec(head)![0]
  const from = head.length - lead.length
  return `${text.slice(0, from).replace(/[\s,]+$/, '')}${words} ${text.slice(from).replace(/^[\s,]+/, '')}`
}

/** Words that belong to the deadline although the reader begins behind them. */
const DUE_LEAD = /[\s,]*(?:(?:hoàn thành|chậm nhất|muộn nhất|trong vòng|trong|trước)[\s,]*)*$/iu

const sameNames = (a: readonly string[], b: readonly string[]) => JSON.stringify(a) === JSON.stringify(b)
