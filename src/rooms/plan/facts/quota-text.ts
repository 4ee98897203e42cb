import { parseNumber } from '#vietnamese/numbers.ts'
import type { SessionQuota } from '../plan-facts.ts'

/** 'Xã Khe Vải: 150' a line. */
export const quotasToText = (quotas: readonly SessionQuota[]): string =>
  quotas.map((quota) => `${quota.unit}: ${quota.count}`).join('\n')

export function quotasFromText(text: string): { value: SessionQuota[] } | { error: string } {
  const quotas: SessionQuota[] = []
  for (const line of text
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)) {
    const parts = /^(.+?)\s*[:–-]\s*([\d.]+)\s*(?:người|đại biểu)?[;.,]?$/u.exec(line)
    const count = parts ? Number(parseNumber(parts[2]!)) : Number.NaN
    if (!parts || !(count > 0))
      return { error: `Dòng “${line}” chưa đúng. Gõ tên đơn vị, dấu hai chấm, rồi số người: Xã Khe Vải: 150.` }
    quotas.push({ unit: parts[1]!, count })
  }
  return { value: quotas }
}
