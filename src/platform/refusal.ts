/**
 * Two kinds of failure: a Refusal is a rule that says no in words a person can read; everything else is a bug.
 * Each room keeps its own kinds in refusals.ts.
 */
export type RefusalKind = {
  /** 'plan.already-created' */
  code: string
  status: 401 | 403 | 404 | 409 | 422 | 429
  /** One Vietnamese sentence: what is wrong and what to do. */
  say: string
}

export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: string
  readonly status: RefusalKind['status']
  readonly say: string
  /** What the page needs to show both sides: the other person's text, the row that is in the way. */
  readonly detail: Record<string, unknown>

  constructor(kind: RefusalKind, detail: Record<string, unknown> = {}) {
    super(`${kind.code}: ${kind.say}`)
    this.code = kind.code
    this.status = kind.status
    this.say = kind.say
    this.detail = detail
  }
}

export function refuse(kind: RefusalKind, detail?: Record<string, unknown>): never {
  throw new Refusal(kind, detail)
}

export function refuseUnless(
  condition: unknown,
  kind: RefusalKind,
  detail?: Record<string, unknown>,
): asserts condition {
  if (!condition) throw new Refusal(kind, detail)
}

/** Runs a step for a form: a refusal comes back as a value, a bug goes on up. */
export async function attempt<T>(
  step: () => Promise<T>,
): Promise<{ ok: true; value: T } | { ok: false; refusal: Refusal }> {
  try {
    return { ok: true, value: await step() }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, refusal: error }
    throw error
  }
}

/** The row is not there, or is not for the one who asks: the two are told alike, so that nothing can be guessed. */
export const notFound: RefusalKind = {
  code: 'not-found',
  status: 404,
  say: 'Không có trang này, hoặc trang này không dành cho tài khoản đang dùng.',
}
