import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARIA_STRINGS } from './aria-strings.ts'

type Formatter = { plural: unknown; select: unknown; number: unknown }
type Text = string | ((args: Record<string, unknown>, formatter: Formatter) => string)

const require = createRequire(import.meta.url)
const root = dirname(require.resolve('react-aria/package.json'))
const intl = join(root, 'dist/private/intl')

const english: Formatter = {
  plural: (count: number, words: Record<string, () => string>) => (words[`=${count}`] ?? words.other)!,
  select: (words: Record<string, () => string>, key: string) => (words[key] ?? words.other)!,
  number: String,
}

const ARGUMENTS = {
  itemText: 'X',
  beforeItemText: 'X',
  afterItemText: 'Y',
  optionText: 'X',
  item: 'X',
  count: 2,
  optionCount: 2,
  isSelected: true,
}

async function library(name: string): Promise<Record<string, Text>> {
  const file = join(intl, name, 'en-US.mjs')
  return (await import(file)).default
}

function say(text: Text): string {
  if (typeof text === 'string') return text
  const call = (words: unknown): string => (typeof words === 'function' ? String(words()) : String(words))
  const spoken = {
    ...english,
    plural: (n: number, w: never) => call((english.plural as never as (...a: unknown[]) => unknown)(n, w)),
    select: (w: never, k: string) => call((english.select as never as (...a: unknown[]) => unknown)(w, k)),
  }
  return text(ARGUMENTS, spoken)
}

describe.each([
  ['combobox', '@react-aria/combobox'],
  ['dnd', '@react-aria/dnd'],
  ['grid', '@react-aria/grid'],
  ['menu', '@react-aria/menu'],
  ['overlays', '@react-aria/overlays'],
])('the strings of %s', (folder, name) => {
  it('are all there, and none is missing in the library', async () => {
    expect(Object.keys(ARIA_STRINGS[name] ?? {}).sort()).toEqual(Object.keys(await library(folder)).sort())
  })

  it('differ from the English ones and say their arguments', async () => {
    const theirs = await library(folder)
    for (const [key, ours] of Object.entries(ARIA_STRINGS[name] ?? {})) {
      expect(say(ours as Text), key).not.toBe(say(theirs[key]!))
      if (typeof ours !== 'string') expect(say(ours as Text), key).toMatch(/X|2/)
    }
  })
})

it('knows all dictionaries that the library has', () => {
  // Those that our parts do not use would throw when first shown, with the name of what is missing.
  const unused = [
    'autocomplete',
    'breadcrumbs',
    'calendar',
    'color',
    'datepicker',
    'numberfield',
    'previewtrigger',
    'searchfield',
    'spinbutton',
    'steplist',
    'table',
    'tag',
    'toast',
    'tree',
  ]
  expect(readdirSync(intl).sort()).toEqual([...unused, 'combobox', 'dnd', 'grid', 'menu', 'overlays'].sort())
})
