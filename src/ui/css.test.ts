import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const folder = new URL('./css/', import.meta.url)
const fonts = new URL('../../public/fonts/', import.meta.url)

/** An entry with its imports in place, without comments and needless space: about what a build sends. */
function bundle(name: string, from: URL = folder): string {
  const place = new URL(name, from)
  const whole = readFileSync(place, 'utf8').replace(/@import "(\.[^"]+\.css)";/g, (_, file: string) =>
    bundle(file, place),
  )
  return whole.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ')
}

const gzipped = (text: string | Uint8Array) => gzipSync(text, { level: 9 }).length

describe('what a public page weighs', () => {
  it('has at most 9 kB of styles', () => {
    expect(gzipped(bundle('public.css'))).toBeLessThanOrEqual(9_000)
  })

  it('has at most 21 kB of letters, so that 20 kB remain for the page itself', () => {
    const letters = readdirSync(fonts).filter((file) => file.startsWith('public-'))
    const bytes = letters.reduce((sum, file) => sum + readFileSync(new URL(file, fonts)).length, 0)
    expect(letters).toHaveLength(4)
    expect(bytes).toBeLessThanOrEqual(21_000)
  })
})

describe.each(['public.css', 'console.css', 'screen.css'])('%s', (entry) => {
  const css = bundle(entry)

  it('imports nothing from elsewhere', () => {
    expect(css).not.toMatch(/@import|https?:\/\/(?!www\.w3\.org)/)
  })

  it('names only fonts that lie in public/fonts', () => {
    const named = [...css.matchAll(/url\(\/fonts\/([^)]+)\)/g)].map(([, file]) => file!)
    expect(named.length).toBeGreaterThan(0)
    for (const file of named) expect(existsSync(new URL(file, fonts)), file).toBe(true)
  })

  it('defines each custom property that it uses', () => {
    const set = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
    const withoutDefault = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!)
    const given = new Set(['--trigger-width'])
    expect(withoutDefault.filter((name) => !set.has(name) && !given.has(name))).toEqual([])
  })

  it('closes each bracket', () => {
    expect(css.split('{').length).toBe(css.split('}').length)
  })
})

it('has a licence beside each family of letters', () => {
  for (const file of ['OFL-BeVietnamPro.txt', 'OFL-NotoSans.txt', 'LICENSE-Tinos.txt'])
    expect(existsSync(new URL(file, fonts)), file).toBe(true)
})

it('never sets letters tighter than 1.45 where a line may wrap', () => {
  const tight = [
    ...(bundle('console.css') + bundle('screen.css')).matchAll(
      /([^{}]+)\{[^{}]*line-height: (1(?:\.[0-3]\d*|\.4[0-4]?)?)(?=[;\s}])[^{}]*\}/g,
    ),
  ]
  // The day on the calendar sheet, a cell of the day strip, and the person's name in the bar: single lines.
  const lone = ['.when .day', '.days li', '.c-me']
  expect(tight.map(([, selector]) => selector!.trim()).filter((selector) => !lone.includes(selector))).toEqual([])
})
