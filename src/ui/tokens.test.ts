import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./css/tokens.css', import.meta.url), 'utf8')

/** Custom properties of the first block that follows `start`. */
function block(start: string): Map<string, string> {
  const at = css.indexOf(start)
  const body = css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at))
  return new Map([...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]))
}

const light = block(':root {')
const high = block('[data-contrast="high"] {')
const dark = block('[data-hall="dark"] {')

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(theme: Map<string, string>, one: string, other: string): number {
  const [a = 0, b = 0] = [one, other]
    .map((name) => luminance(theme.get(name) ?? light.get(name) ?? ''))
    .sort((x, y) => y - x)
  return (a + 0.05) / (b + 0.05)
}

const GROUNDS = ['--paper', '--sheet', '--wash']

describe('the contrast of ink on its grounds', () => {
  it.each(['--ink', '--ink-2', '--cham', '--son', '--late', '--soon', '--done', '--beyond'])(
    '%s as text is at least 7:1 on paper, sheet and wash',
    (ink) => {
      for (const ground of GROUNDS) expect(contrast(light, ink, ground), ground).toBeGreaterThanOrEqual(7)
    },
  )

  it.each([
    ['--on-cham', '--cham', 10],
    ['--on-cham', '--cham-deep', 10],
    ['--on-late', '--late', 8],
    ['--on-done', '--done', 8],
    ['--soon', '--soon-wash', 7],
    ['--beyond', '--beyond-wash', 7],
    ['--cham', '--cham-wash', 7],
    ['--ink', '--mark', 13],
    ['--ink', '--mark-2', 13],
    ['--ink', '--focus', 10],
    ['--focus', '--ink', 10],
  ])('%s on %s is at least %i:1', (ink, ground, least) => {
    expect(contrast(light, ink, ground)).toBeGreaterThanOrEqual(least)
  })

  it('brass as text keeps 7:1 on paper and sheet', () => {
    for (const ground of ['--paper', '--sheet'])
      expect(contrast(light, '--dong-deep', ground)).toBeGreaterThanOrEqual(7)
  })

  it('inactive counters keep 5:1 and edges of controls 3:1', () => {
    expect(contrast(light, '--ink-3', '--wash')).toBeGreaterThanOrEqual(5)
    for (const ground of GROUNDS) expect(contrast(light, '--line-strong', ground), ground).toBeGreaterThanOrEqual(3)
  })

  it('is at least 10:1 for all text in high contrast', () => {
    for (const ink of [
      '--ink',
      '--ink-2',
      '--ink-3',
      '--cham',
      '--son',
      '--dong-deep',
      '--late',
      '--soon',
      '--done',
      '--beyond',
    ])
      expect(contrast(high, ink, '--paper'), ink).toBeGreaterThanOrEqual(10)
  })

  it('is at least 7:1 for all text in a dark hall', () => {
    for (const ink of ['--ink', '--ink-2', '--ink-3', '--cham', '--dong', '--late', '--soon', '--done'])
      expect(contrast(dark, ink, '--paper'), ink).toBeGreaterThanOrEqual(7)
  })
})

it('gives the device setting the same high contrast as the button', () => {
  expect(block(':root:not([data-contrast="normal"])')).toEqual(high)
})
