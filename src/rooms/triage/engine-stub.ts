import { syllablesOf } from '#vietnamese/similarity.ts'
import type { Mask } from './masks.ts'

export function signatureOf(text: string): { terms: string[]; weights: number[] } {
  const s = syllablesOf(text)
  const terms = [...new Set(s.slice(1).map((w, i) => `${s[i]} ${w}`))].slice(0, 40)
  const w = 1 / Math.sqrt(terms.length || 1)
  return { terms, weights: terms.map(() => w) }
}
export function likeness(a: { terms: readonly string[]; weights: readonly number[] }, b: typeof a): number {
  const m = new Map(b.terms.map((t, i) => [t, b.weights[i]!]))
  return a.terms.reduce((sum, t, i) => sum + a.weights[i]! * (m.get(t) ?? 0), 0)
}
export const proposeMasks = (text: string): Mask[] =>
  [...text.matchAll(/\b0\d{9}\b/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, kind: 'phone' as const }))
export const scopeSigns = (text: string) => {
  const m = /tố cáo|khiếu nại|to cao|khieu nai/iu.exec(text)
  return m
    ? {
        redirect: /c[áa]o/iu.test(m[0]) ? ('denunciation' as const) : ('complaint' as const),
        because: [{ start: m.index, end: m.index + m[0].length }],
      }
    : null
}
