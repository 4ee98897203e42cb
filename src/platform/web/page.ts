/** Loaders and actions throw refusals; a page shows the sentence, with the right status. */
import { data } from 'react-router'
import { notFound, Refusal } from '../refusal.ts'

export type Told = { code: string; say: string; detail: Record<string, unknown> }

/** Wraps a loader: a refusal becomes the page of its status instead of a crash. The architecture test demands it. */
export function page<Args, Result>(loader: (args: Args) => Promise<Result>): (args: Args) => Promise<Result> {
  return async (args) => {
    try {
      return await loader(args)
    } catch (error) {
      const refusal = error instanceof Refusal ? error : isNoSuchId(error) ? new Refusal(notFound) : null
      if (refusal) throw data(told(refusal), { status: refusal.status })
      throw error
    }
  }
}

/** Wraps an action: a refusal comes back as `actionData.refusal`, and the form keeps what was typed (`actionData.typed`). */
export function form<Args extends { request: Request }, Result>(
  action: (args: Args, typed: FormData) => Promise<Result>,
) {
  return async (args: Args) => {
    const typed = await args.request.formData()
    try {
      return await action(args, typed)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return data(
        { refusal: told(error), typed: textOf(typed), errors: {} as Record<string, string> },
        { status: error.status },
      )
    }
  }
}

/** What a form with wrong fields answers: a sentence a field, and everything typed. */
export function wrongFields(errors: Record<string, string>, typed: FormData) {
  return data({ refusal: null as Told | null, typed: textOf(typed), errors }, { status: 422 })
}

export const told = (refusal: Refusal): Told => ({ code: refusal.code, say: refusal.say, detail: refusal.detail })

function textOf(typed: FormData): Record<string, string> {
  return Object.fromEntries([...typed].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

/** An address with something other than an id in the place of one (PostgreSQL: invalid text representation) leads nowhere. */
const isNoSuchId = (error: unknown): boolean => (error as { code?: string })?.code === '22P02'
