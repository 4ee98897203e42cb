import { secrecyMark } from '../intake/secret.ts'

/** The degree of secrecy that any text within the value bears as a stamp or declares, else null. */
export function secrecyIn(value: unknown): string | null {
  return secrecyMark(stringsIn(value).join('\n'))
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
