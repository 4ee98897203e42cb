import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { packageRoot } from '#platform/package-root.ts'

/** Tinos has the metrics of Times New Roman, which the decree demands, and every letter of Vietnam's languages. */
const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'] as const
export type Face = (typeof faces)[number]

function faceFile(face: Face): string {
  const require = createRequire(join(packageRoot, 'package.json'))
  return require.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`)
}

export function paperFontFiles(): string[] {
  return faces.map(faceFile)
}

/** The letters that would be printed as an empty box. */
export function missingLetters(text: string, face: Face = '400Regular'): string[] {
  const font = openFace(face)
  return [...new Set(text.normalize('NFC'))].filter((letter) => !font.has(letter.codePointAt(0)!))
}

/** Width of the text's widest line in points. Letters without a glyph count as wide as an en. */
export function textWidth(text: string, size: number, face: Face = '400Regular'): number {
  const font = openFace(face)
  let widest = 0
  for (const line of text.normalize('NFC').split('\n')) {
    let units = 0
    for (const letter of line) units += font.advance(letter.codePointAt(0)!)
    widest = Math.max(widest, units)
  }
  return (widest * size) / font.unitsPerEm
}

type Metrics = { unitsPerEm: number; has: (codePoint: number) => boolean; advance: (codePoint: number) => number }
const opened = new Map<Face, Metrics>()

function openFace(face: Face): Metrics {
  const known = opened.get(face)
  if (known) return known
  const metrics = readMetrics(readFileSync(faceFile(face)))
  opened.set(face, metrics)
  return metrics
}

/** Reads head, hhea, hmtx and the format 4 cmap of a TrueType file; nothing else is needed for a line's width. */
function readMetrics(file: Buffer): Metrics {
  const tables = new Map<string, number>()
  for (let index = 0; index < file.readUInt16BE(4); index++) {
    const at = 12 + index * 16
    tables.set(file.toString('latin1', at, at + 4), file.readUInt32BE(at + 8))
  }
  const unitsPerEm = file.readUInt16BE(tables.get('head')! + 18)
  const advances = file.readUInt16BE(tables.get('hhea')! + 34)
  const hmtx = tables.get('hmtx')!
  const glyphOf = readGlyphs(file, tables.get('cmap')!)
  return {
    unitsPerEm,
    has: (codePoint) => glyphOf.has(codePoint),
    advance(codePoint) {
      const glyph = glyphOf.get(codePoint)
      return glyph === undefined ? unitsPerEm / 2 : file.readUInt16BE(hmtx + 4 * Math.min(glyph, advances - 1))
    },
  }
}

function readGlyphs(file: Buffer, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let index = 0; index < file.readUInt16BE(cmap + 2); index++) {
    const table = cmap + file.readUInt32BE(cmap + 8 + index * 8)
    if (file.readUInt16BE(table) === 4) readSegments(file, table, glyphs)
  }
  return glyphs
}

function readSegments(file: Buffer, table: number, glyphs: Map<number, number>): void {
  const bytes = file.readUInt16BE(table + 6)
  const [ends, starts] = [table + 14, table + 16 + bytes]
  const [deltas, offsets] = [starts + bytes, starts + 2 * bytes]
  for (let segment = 0; segment < bytes; segment += 2) {
    const start = file.readUInt16BE(starts + segment)
    const end = Math.min(file.readUInt16BE(ends + segment), 0xfffe)
    const delta = file.readUInt16BE(deltas + segment)
    const offset = file.readUInt16BE(offsets + segment)
    for (let code = start; code <= end; code++) {
      const raw = offset === 0 ? code : file.readUInt16BE(offsets + segment + offset + 2 * (code - start))
      if (raw !== 0) glyphs.set(code, (raw + delta) & 0xffff)
    }
  }
}
