import type { Mask } from './masks.ts'

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
