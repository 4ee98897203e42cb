import { childElement, childElements, type XmlElement } from '../xml-tree.ts'
import { isOn } from './styles.ts'

type Level = { format: string; text: string; start: number; restartAfter: number; legal: boolean; font: string }
type List = { definition: string; levels: Map<number, Level> }

export type Numbering = {
  /** The marker that Word would draw before the next paragraph of this list, '' for none. Counts as it goes. */
  next: (numberingId: string, level: number) => string
  /** The level that a list ties to a paragraph style. */
  levelOfStyle: (numberingId: string, styleId: string) => number | undefined
}

export function readNumbering(xml: XmlElement | null): Numbering {
  const definitions = new Map<string, XmlElement>()
  const byStyleLink = new Map<string, XmlElement>()
  for (const definition of childElements(xml ?? undefined, 'w:abstractNum')) {
    definitions.set(definition.attributes['w:abstractNumId'] ?? '', definition)
    const link = childElement(definition, 'w:styleLink')?.attributes['w:val']
    if (link) byStyleLink.set(link, definition)
  }
  const lists = new Map<string, List>()
  const styleLevels = new Map<string, number>()
  for (const number of childElements(xml ?? undefined, 'w:num')) {
    const id = number.attributes['w:numId'] ?? ''
    const definitionId = childElement(number, 'w:abstractNumId')?.attributes['w:val'] ?? ''
    let definition = definitions.get(definitionId)
    const link = childElement(definition, 'w:numStyleLink')?.attributes['w:val']
    if (link) definition = byStyleLink.get(link) ?? definition
    const levels = new Map<number, Level>()
    for (const level of childElements(definition, 'w:lvl')) addLevel(levels, level, styleLevels, id)
    let ownCounters = false
    for (const override of childElements(number, 'w:lvlOverride')) {
      const index = Number(override.attributes['w:ilvl']) || 0
      const replaced = childElement(override, 'w:lvl')
      if (replaced) addLevel(levels, replaced, styleLevels, id)
      const start = childElement(override, 'w:startOverride')?.attributes['w:val']
      const level = levels.get(index)
      if (start !== undefined && level) {
        levels.set(index, { ...level, start: Number(start) || 0 })
        ownCounters = true
      }
    }
    lists.set(id, { definition: ownCounters ? `num ${id}` : `abstract ${definitionId}`, levels })
  }
  const counters = new Map<string, number[]>()
  return {
    levelOfStyle: (numberingId, styleId) => styleLevels.get(`${numberingId} ${styleId}`),
    next: (numberingId, index) => {
      const list = lists.get(numberingId)
      const level = list?.levels.get(index)
      if (!list || !level) return ''
      const counts = counters.get(list.definition) ?? []
      counters.set(list.definition, counts)
      advance(counts, list.levels, index)
      return marker(level, list.levels, counts)
    },
  }
}

function addLevel(levels: Map<number, Level>, xml: XmlElement, styleLevels: Map<string, number>, id: string): void {
  const index = Number(xml.attributes['w:ilvl']) || 0
  const value = (name: string) => childElement(xml, name)?.attributes['w:val']
  const style = value('w:pStyle')
  if (style) styleLevels.set(`${id} ${style}`, index)
  const legal = childElement(xml, 'w:isLgl')
  const fonts = childElement(childElement(xml, 'w:rPr'), 'w:rFonts')?.attributes
  levels.set(index, {
    format: value('w:numFmt') ?? 'decimal',
    text: value('w:lvlText') ?? '',
    start: Number(value('w:start') ?? 0) || 0,
    restartAfter: Number(value('w:lvlRestart') ?? index),
    legal: legal !== undefined && isOn(legal.attributes['w:val'] ?? 'true'),
    font: fonts?.['w:hAnsi'] ?? fonts?.['w:ascii'] ?? '',
  })
}

function advance(counts: number[], levels: Map<number, Level>, index: number): void {
  for (let above = 0; above < index; above++) counts[above] ??= levels.get(above)?.start ?? 1
  const now = counts[index]
  counts[index] = now === undefined ? (levels.get(index)?.start ?? 1) : now + 1
  for (let below = index + 1; below < counts.length; below++) {
    const restart = levels.get(below)?.restartAfter ?? below
    if (restart !== 0 && index < restart) delete counts[below]
  }
}

function marker(level: Level, levels: Map<number, Level>, counts: number[]): string {
  if (level.format === 'bullet') return bullet(level)
  if (level.format === 'none') return level.text.replace(/%\d/g, '').trim()
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1
      const format = level.legal ? 'decimal' : (levels.get(index)?.format ?? 'decimal')
      return formatCount(counts[index] ?? levels.get(index)?.start ?? 1, format)
    })
    .trim()
}

/** Symbol fonts draw their bullets with private letters; in a plan every bullet is a dash or a plus. */
function bullet(level: Level): string {
  const sign = level.text.trim()
  if (sign === '+' || sign === '') return sign
  if (sign === 'o' && /courier/i.test(level.font)) return '+'
  const drawn =
    sign.length === 1 && (/[\ue000-\uf8ff•●○▪■□◦‣⁃∙·–—−*-]/u.test(sign) || /symbol|wingdings/i.test(level.font))
  return drawn ? '-' : sign
}

function formatCount(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(count)
    case 'lowerRoman':
      return roman(count).toLowerCase()
    case 'upperLetter':
      return letters(count)
    case 'lowerLetter':
      return letters(count).toLowerCase()
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(count)
  }
}

const romanSteps: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count)
  let rest = count
  let text = ''
  for (const [value, sign] of romanSteps) {
    while (rest >= value) {
      text += sign
      rest -= value
    }
  }
  return text
}

/** As Word counts: z is followed by aa. */
function letters(count: number): string {
  if (count < 1 || count > 780) return String(count)
  const letter = String.fromCharCode(65 + ((count - 1) % 26))
  return letter.repeat(Math.ceil(count / 26))
}
