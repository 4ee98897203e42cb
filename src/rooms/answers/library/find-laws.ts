/** Laws by any part of their name or number, with or without marks. Pure. */
import type { CalendarDay } from '#calendar/day.ts'
import { searchKey } from '#vietnamese/abbreviations.ts'
import { fold } from '#vietnamese/fold.ts'
import { isAct, isInForce, type Law, type Laws } from './law.ts'

/** In force before those that are not, by the name before by the number, acts before decrees, the newer first. */
export function findLaws(laws: Laws, search: string, on: CalendarDay): Law[] {
  const words = [...new Set([fold(search), searchKey(search)])].map((key) => key.split(' ').filter(Boolean))
  const found = [...laws.values()].filter((law) => {
    const text = `${fold(`${law.title} ${law.number} ${law.issuer} ${law.issuedOn.slice(0, 4)}`)}`
    return words.some((each) => each.every((word) => text.includes(word)))
  })
  const keys = [fold(search), searchKey(search)]
  const rank = (law: Law) =>
    Number(!isInForce(law, on)) * 4 +
    Number(!keys.some((key) => fold(law.title).includes(key))) * 2 +
    Number(!isAct(law.title))
  return found.sort((a, b) => rank(a) - rank(b) || (a.issuedOn < b.issuedOn ? 1 : -1))
}
