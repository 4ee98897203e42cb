import { limits } from './limits.ts'
import { IntakeRefusal } from './sentences.ts'

/**
 * A small XML reader for untrusted parts: no DTD, no entities but the five and numeric ones, bounded size and depth.
 * Names keep their prefix ('w:p'); Word and LibreOffice always write the same prefixes.
 */
export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlNode[] }
type XmlNode = XmlElement | string

const noAttributes: Record<string, string> = Object.freeze(Object.create(null))
const noChildren: XmlNode[] = []
Object.freeze(noChildren)

const none: ReadonlySet<string> = new Set()

/** Empty elements named in `skipped` are left out: in a Word file most of the tree is looks that nobody asks for. */
export function parseXml(bytes: Uint8Array, skipped = none): XmlElement {
  const source = decodeXml(bytes)
  const root: XmlElement = { name: '', attributes: noAttributes, children: [] }
  const open: XmlElement[] = [root]
  let at = 0
  let elements = 0
  while (at < source.length) {
    const parent = open[open.length - 1]!
    const next = source.indexOf('<', at)
    if (next === -1) break
    if (next > at) parent.children.push(unescapeXml(source.slice(at, next)))
    if (source.startsWith('<!--', next)) at = after(source, '-->', next)
    else if (source.startsWith('<?', next)) at = after(source, '?>', next)
    else if (source.startsWith('<![CDATA[', next)) {
      at = after(source, ']]>', next)
      parent.children.push(source.slice(next + 9, at - 3))
    } else if (source[next + 1] === '!') throw new IntakeRefusal('damaged')
    else if (source[next + 1] === '/') {
      at = after(source, '>', next)
      if (open.length === 1 || source.slice(next + 2, at - 1).trim() !== parent.name) throw new IntakeRefusal('damaged')
      open.pop()
    } else {
      at = tagEnd(source, next)
      const closed = source[at - 2] === '/'
      const name = tagName(source, next + 1)
      if (!closed || !skipped.has(name)) {
        const written = source.slice(next + 1 + name.length, closed ? at - 2 : at - 1)
        const element = { name, attributes: parseAttributes(written), children: closed ? noChildren : [] }
        parent.children.push(element)
        if (!closed) open.push(element)
      }
      if (++elements > limits.xmlElements || open.length > limits.xmlDepth) throw new IntakeRefusal('too_complex')
    }
  }
  const top = root.children.find((child) => typeof child !== 'string')
  if (open.length !== 1 || top === undefined) throw new IntakeRefusal('damaged')
  return top
}

export function childElement(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)
}

export function childElements(element: XmlElement | undefined, name?: string): XmlElement[] {
  if (!element) return []
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

export function textContent(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textContent(child))).join('')
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from)
  if (found === -1) throw new IntakeRefusal('damaged')
  return found + mark.length
}

/** A '>' inside an attribute's quotes does not end the tag. */
function tagEnd(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    const letter = source[at]
    if (letter === '>') return at + 1
    if (letter === '"' || letter === "'") {
      at = source.indexOf(letter, at + 1)
      if (at === -1) break
    }
  }
  throw new IntakeRefusal('damaged')
}

const attributePattern = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

const nameEnd = /[\s/>]/g

function tagName(source: string, from: number): string {
  nameEnd.lastIndex = from
  return source.slice(from, nameEnd.exec(source)?.index)
}

function parseAttributes(written: string): Record<string, string> {
  if (!written.includes('=')) return noAttributes
  const attributes: Record<string, string> = Object.create(null)
  for (const found of written.matchAll(attributePattern)) {
    attributes[found[1]!] = unescapeXml(found[2] ?? found[3] ?? '')
  }
  return attributes
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/g, (_, hex, decimal, name) => {
    if (name) return named[name]!
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
  })
}
