import { childElement, childElements, type XmlElement } from '../xml-tree.ts'

/** What of a run's looks changes the letters that a reader sees. */
export type RunLook = { font?: string; caps?: boolean; hidden?: boolean; raised?: boolean }
export type ParagraphLook = { numberingId?: string; level?: number; centred?: boolean; pageBreakBefore?: boolean }
type StyleLook = { run: RunLook; paragraph: ParagraphLook }

export type Styles = {
  /** Document defaults, then the paragraph's style with its ancestors. */
  paragraph: (styleId: string | undefined) => StyleLook
  character: (styleId: string | undefined) => RunLook
  themeFont: (name: string | undefined) => string | undefined
}

type Style = StyleLook & { basedOn: string | undefined }

export function readStyles(xml: XmlElement | null, theme: XmlElement | null): Styles {
  const themeFont = readThemeFonts(theme)
  const styles = new Map<string, Style>()
  let defaultParagraph: string | undefined
  for (const style of childElements(xml ?? undefined, 'w:style')) {
    const id = style.attributes['w:styleId'] ?? ''
    if (style.attributes['w:type'] === 'paragraph' && isOn(style.attributes['w:default'])) defaultParagraph = id
    styles.set(id, {
      basedOn: childElement(style, 'w:basedOn')?.attributes['w:val'],
      run: readRunLook(childElement(style, 'w:rPr'), themeFont),
      paragraph: readParagraphLook(childElement(style, 'w:pPr')),
    })
  }
  const defaults = childElement(xml ?? undefined, 'w:docDefaults')
  const base = readRunLook(childElement(childElement(defaults, 'w:rPrDefault'), 'w:rPr'), themeFont)
  const known = new Map<string, StyleLook>()
  const withAncestors = (id: string, depth: number): StyleLook => {
    const style = styles.get(id)
    if (!style || depth > 20) return { run: {}, paragraph: {} }
    const found = known.get(id)
    if (found) return found
    const above = style.basedOn ? withAncestors(style.basedOn, depth + 1) : { run: {}, paragraph: {} }
    const look = { run: { ...above.run, ...style.run }, paragraph: { ...above.paragraph, ...style.paragraph } }
    known.set(id, look)
    return look
  }
  return {
    themeFont,
    paragraph: (id) => {
      const look = withAncestors(id ?? defaultParagraph ?? '', 0)
      return { run: { ...base, ...look.run }, paragraph: look.paragraph }
    },
    character: (id) => (id ? withAncestors(id, 0).run : {}),
  }
}

export function readRunLook(properties: XmlElement | undefined, themeFont: Styles['themeFont']): RunLook {
  if (!properties) return {}
  const look: RunLook = {}
  for (const property of childElements(properties)) {
    const value = property.attributes['w:val']
    if (property.name === 'w:rFonts') {
      const font = fontName(property.attributes, themeFont)
      if (font) look.font = font
    } else if (property.name === 'w:caps') look.caps = isOn(value ?? 'true')
    else if (property.name === 'w:vanish') look.hidden = isOn(value ?? 'true')
    else if (property.name === 'w:vertAlign') look.raised = value === 'superscript'
  }
  return look
}

export function readParagraphLook(properties: XmlElement | undefined): ParagraphLook {
  const look: ParagraphLook = {}
  const numbering = childElement(properties, 'w:numPr')
  const numberingId = childElement(numbering, 'w:numId')?.attributes['w:val']
  const level = childElement(numbering, 'w:ilvl')?.attributes['w:val']
  const alignment = childElement(properties, 'w:jc')?.attributes['w:val']
  const pageBreak = childElement(properties, 'w:pageBreakBefore')
  if (numberingId !== undefined) look.numberingId = numberingId
  if (level !== undefined) look.level = Number(level) || 0
  if (alignment !== undefined) look.centred = alignment === 'center'
  if (pageBreak) look.pageBreakBefore = isOn(pageBreak.attributes['w:val'] ?? 'true')
  return look
}

/** High letters, which the old encodings are made of, are shown in the hAnsi font. */
function fontName(attributes: Record<string, string>, themeFont: Styles['themeFont']): string | undefined {
  return (
    themeFont(attributes['w:hAnsiTheme'] ?? attributes['w:asciiTheme']) ??
    attributes['w:hAnsi'] ??
    attributes['w:ascii'] ??
    attributes['w:cs']
  )
}

function readThemeFonts(theme: XmlElement | null): Styles['themeFont'] {
  const scheme = childElement(childElement(theme ?? undefined, 'a:themeElements'), 'a:fontScheme')
  const latin = (kind: string) => childElement(childElement(scheme, kind), 'a:latin')?.attributes.typeface
  const major = latin('a:majorFont')
  const minor = latin('a:minorFont')
  return (name) => (name === undefined ? undefined : name.startsWith('major') ? major : minor)
}

export function isOn(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off', 'none'].includes(value)
}
