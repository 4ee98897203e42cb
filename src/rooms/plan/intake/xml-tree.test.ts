import { describe, expect, it } from 'vitest'
import { bytesOf } from './testing.ts'
import { parseXml, textContent } from './xml-tree.ts'

const parse = (text: string) => parseXml(bytesOf(text))

describe('the XML reader', () => {
  it('reads elements, attributes, entities, comments and CDATA', () => {
    const tree = parse(
      `<?xml version="1.0"?><!-- <x> --><a b='1 > 0' c="&quot;"><d/>x &amp; &#273;&#x1ED1;i<![CDATA[<e>]]></a>`,
    )
    expect({ ...tree.attributes }).toEqual({ b: '1 > 0', c: '"' })
    expect(textContent(tree)).toBe('x & đối<e>')
  })

  it('refuses a DTD, and with it every entity that could grow or reach elsewhere', () => {
    expect(() => parse('<!DOCTYPE a [<!ENTITY b "bbb">]><a>&b;</a>')).toThrow('damaged')
    expect(textContent(parse('<a>&b;</a>'))).toBe('&b;')
  })

  it('refuses what is not well formed, too deep or too large', () => {
    for (const text of ['', 'chữ', '<a>', '<a></b>', '</a>', '<a', '<a b="', '<!-- '])
      expect(() => parse(text), text).toThrow('damaged')
    expect(() => parse('<a>'.repeat(300) + '</a>'.repeat(300))).toThrow('too_complex')
    expect(() => parse(`<a>${'<b/>'.repeat(700_001)}</a>`)).toThrow('too_complex')
  })

  it('does not let a name reach the prototype', () => {
    expect(parse('<a __proto__="x" constructor="y"/>').attributes.toString).toBeUndefined()
  })
})
