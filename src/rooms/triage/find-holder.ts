/** From an agency of the catalogue to the province's own body: by what it does on that day, not by its name. */
import type { CalendarDay } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'
import {
  type FunctionHolder,
  listCommittees,
  listFunctionHolders,
  loadBodyTree,
  resolveIn,
} from '#rooms/directory/index.ts'
import { startingCatalogue } from './catalogue/starting-catalogue.ts'

export type Holder = { organisationId: string; name: string; functionCode: string | null }

export type Holders = {
  /** `functionCode`: what is asked for, where the engine knows; `communeId`: where the matter is. */
  find: (agency: string, functionCode: string | null, communeId: string | null) => Holder | null
  functions: readonly FunctionHolder[]
}

/** Reads the directory once; finding is then pure. `asked`: no other agencies will be looked for; null: any may be. */
export async function loadHolders(db: Db, on: CalendarDay, asked: ReadonlySet<string> | null = null): Promise<Holders> {
  const functions = await listFunctionHolders(db, on)
  const committees = await listCommittees(db, on)
  const { agencies } = startingCatalogue()
  // Enterprises and the like hold no function of the State's: their name must do, and it must be one body's alone.
  const byName = agencies.filter(
    ({ code, functions: does }) =>
      (!asked || asked.has(code)) &&
      !code.startsWith('ubnd-') &&
      code !== 'khac' &&
      !does.some((each) => functions.some((f) => f.functionCode === each)),
  )
  const named = new Map<string, Holder>()
  const tree = byName.length > 0 ? await loadBodyTree(db, on) : null
  for (const { code, name } of byName) {
    const { bodies, unsure } = resolveIn(tree!, name)
    if (bodies.length === 1 && !unsure)
      named.set(code, { organisationId: bodies[0]!.id, name: bodies[0]!.name, functionCode: null })
  }
  const does = new Map(agencies.map((agency) => [agency.code, agency.functions]))
  return {
    functions,
    find(agency, functionCode, communeId) {
      if (agency === 'ubnd-xa') {
        const own = committees.find((each) => each.parentId === communeId || each.id === communeId)
        return own ? { organisationId: own.id, name: own.name, functionCode: null } : null
      }
      if (agency === 'ubnd-tinh') {
        const province = committees.find((each) => each.level === 'province')
        return province ? { organisationId: province.id, name: province.name, functionCode: null } : null
      }
      return byFunction(functions, agency, does.get(agency) ?? [], functionCode) ?? named.get(agency) ?? null
    },
  }
}

/** Who holds the very function, if it is one of this agency's; else who holds most of what the agency does. */
function byFunction(
  all: readonly FunctionHolder[],
  agency: string,
  does: readonly string[],
  asked: string | null,
): Holder | null {
  const held = all.filter((each) => each.level === 'province' && does.includes(each.functionCode))
  const exact = held.find((each) => each.functionCode === asked)
  if (exact) return holderOf(exact)
  // Other bodies have nothing in common but that: without the very function nobody is known.
  if (agency === 'khac') return null
  const counts = new Map<string, number>()
  for (const { id } of held) counts.set(id, (counts.get(id) ?? 0) + 1)
  const [most] = [...held].sort((a, b) => counts.get(b.id)! - counts.get(a.id)! || a.rank - b.rank)
  return most ? holderOf(most) : null
}

const holderOf = ({ id, name, functionCode }: FunctionHolder): Holder => ({ organisationId: id, name, functionCode })
