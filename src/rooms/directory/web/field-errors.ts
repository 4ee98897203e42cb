import type { z } from 'zod'

/** A sentence a field, by the field's name in the form; null when the step would take it. */
export function fieldErrors(
  schema: z.ZodType,
  input: unknown,
  names: Readonly<Record<string, string>>,
): Record<string, string> | null {
  const read = schema.safeParse(input)
  if (read.success) return null
  const errors: Record<string, string> = {}
  for (const issue of read.error.issues) {
    const path = issue.path.map(String)
    const name = names[path.join('.')] ?? names[path.at(-1) ?? ''] ?? path.join('.')
    errors[name] ??= issue.message
  }
  return errors
}

/** What was typed in a field, or ''. */
export const text = (typed: FormData, name: string): string => {
  const value = typed.get(name)
  return typeof value === 'string' ? value : ''
}
