import { z } from 'zod'
import { record } from '#platform/journal.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayKeepOrganisation } from './policy.ts'
import { notYourOrganisation, organisationNotFound, somethingHangsOnIt } from './refusals.ts'
import { uncheckedOrganisation } from './unchecked.ts'

export const TakeBackOrganisation = z.object({ organisationId: z.uuid() })

/** Undoes an entry made a moment ago. Whatever refers to the body, a task or a person, keeps it. */
export async function takeBackOrganisation(
  world: World,
  input: z.infer<typeof TakeBackOrganisation>,
): Promise<{ name: string }> {
  const { organisationId } = TakeBackOrganisation.parse(input)
  try {
    return await world.write(async (tx) => {
      const body = await uncheckedOrganisation(tx, organisationId)
      refuseUnless(body, organisationNotFound)
      refuseUnless(mayKeepOrganisation(world.actor, body), notYourOrganisation)
      await tx.deleteFrom('organisation').where('id', '=', organisationId).execute()
      await record(tx, world.actor, {
        what: 'organisation.taken-back',
        subjectKind: 'organisation',
        subjectId: organisationId,
        detail: { name: body.name },
      })
      return { name: body.name }
    })
  } catch (error) {
    if ((error as { code?: string }).code === '23503') refuse(somethingHangsOnIt)
    throw error
  }
}
