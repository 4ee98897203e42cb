/** The form of another system: from what was typed to the step's input, and from its problems to the boxes. */
import type { z } from 'zod'
import { parseNumber } from '#vietnamese/numbers.ts'
import type { CreateIntegrator } from '../integrators/create-integrator.ts'

export const integratorBoxes = { name: 'ten', conferenceId: 'hoi-nghi', perMinute: 'muc', origins: 'cong' }

export const typedText = (typed: FormData, name: string): string => String(typed.get(name) ?? '').trim()

export function integratorInput(typed: FormData): z.input<typeof CreateIntegrator> {
  return {
    name: typedText(typed, 'ten'),
    conferenceId: typedText(typed, 'hoi-nghi') || null,
    perMinute: parseNumber(typedText(typed, 'muc')) ?? Number.NaN,
    origins: typedText(typed, 'cong').split(/\s*\n\s*/),
  }
}

/** A sentence a box, the first problem of each. */
export function boxErrors(error: z.ZodError, boxes: Readonly<Record<string, string>>): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) errors[boxes[String(issue.path[0])] ?? Object.values(boxes)[0]!] ??= issue.message
  return errors
}
