/** Money, gifts and things: what other sentences of the plan already say is not said again. */
import type { Block } from '#papers/model.ts'
import type { PlanFacts } from '../plan-facts.ts'
import { twoDigits } from './spoken.ts'

export function fundingBlocks({ funding }: PlanFacts): Block[] {
  return list(funding.map((line) => line.text))
}

export function giftBlocks(facts: PlanFacts): Block[] {
  return list(facts.gifts.map((gift) => gift.text).filter((text) => !saidElsewhere(facts, text)))
}

export function logisticsBlocks(facts: PlanFacts): Block[] {
  const said = facts.tasks.map((task) => task.text)
  const things = facts.logistics.filter(
    ({ item, count }) =>
      !said.some((text) => new RegExp(`(?<!\\d)0*${count}\\s[^.;]{0,20}${escaped(item)}`).test(text)),
  )
  return list(things.map(({ item, count }) => `${twoDigits(count)} ${item}`))
}

/** Gifts are often named in the programme, with the money or among the tasks; that sentence is theirs. */
function saidElsewhere({ programme, funding, tasks }: PlanFacts, text: string): boolean {
  return [...programme, ...funding, ...tasks].some((fact) => fact.text.includes(text))
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const list = (texts: readonly string[]): Block[] =>
  texts.map((text, index) => ({ kind: 'bullet', mark: '-', text: `${text}${index === texts.length - 1 ? '.' : ';'}` }))
