/** From the problems that a step's schema finds to the boxes of the form, a sentence each. */
import type { z } from 'zod'

export function formErrors(error: z.ZodError, boxes: Readonly<Record<string, string>>): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) {
    const box = boxes[String(issue.path[0])] ?? boxes[issue.path.join('.')]
    if (box) errors[box] ??= issue.message
  }
  return Object.keys(errors).length > 0 ? errors : { [Object.values(boxes)[0]!]: 'Mục này chưa đúng.' }
}

/** What a form typed, as text without the spaces around it. */
export const typedText = (typed: FormData, name: string): string => String(typed.get(name) ?? '').trim()
