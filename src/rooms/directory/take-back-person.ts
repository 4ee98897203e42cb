import { z } from 'zod'
import { record } from '#platform/journal.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayKeepPerson } from './policy.ts'
import { notYourOrganisation, personNotFound, somethingHangsOnIt } from './refusals.ts'
import { uncheckedLineagesOf, uncheckedPerson } from './unchecked.ts'

export const TakeBackPerson = z.object({ personId: z.uuid() })

/** Undoes an entry made a moment ago. Who has an account, or to whom something refers, stays. */
export async function takeBackPerson(world: World, input: z.infer<typeof TakeBackPerson>): Promise<{ name: string }> {
  const { personId } = TakeBackPerson.parse(input)
  try {
    return await world.write(async (tx) => {
      const person = await uncheckedPerson(tx, personId)
      refuseUnless(person, personNotFound)
      const lineages = await uncheckedLineagesOf(tx, personId, world.today)
      refuseUnless(mayKeepPerson(world.actor, lineages), notYourOrganisation)
      refuseUnless(person.accountId === null, somethingHangsOnIt)
      await tx.deleteFrom('position').where('person_id', '=', personId).execute()
      await tx.deleteFrom('person').where('id', '=', personId).execute()
      await record(tx, world.actor, { what: 'person.taken-back', subjectKind: 'person', subjectId: personId })
      return { name: person.fullName }
    })
  } catch (error) {
    if ((error as { code?: string }).code === '23503') refuse(somethingHangsOnIt)
    throw error
  }
}
