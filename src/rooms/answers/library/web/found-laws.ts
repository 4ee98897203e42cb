import type { World } from '#platform/world.ts'
import { formatDay } from '#vietnamese/day.ts'
import { findLaws } from '../find-laws.ts'
import { forceProblem, type Laws, lawName, lawTitle } from '../law.ts'

const most = 8

/** What the picker shows of the library: the best few, with what is wrong with those that do not hold. */
export function foundLaws(laws: Laws, search: string, { today }: Pick<World, 'today'>) {
  return findLaws(laws, search, today)
    .slice(0, most)
    .map((law) => {
      const problem = forceProblem(law, today, laws)
      return {
        number: law.number,
        name: lawTitle(law),
        line: `${law.issuer}, có hiệu lực từ ${formatDay(law.from)}`,
        problem:
          problem &&
          `${problem.says}${problem.instead.length > 0 ? `; thay bằng ${problem.instead.map(lawName).join(', ')}` : ''}`,
      }
    })
}
export type FoundLaw = ReturnType<typeof foundLaws>[number]
