import { joinCellLines, repeatedDownwards } from '../table-text.ts'
import { buildLines, lineText, type Piece } from './lines.ts'
import type { Ruling } from './rulings.ts'

/** A table drawn with borders: its rows as text, where it stands, and the pieces that it took from the page. */
export type Grid = { top: number; bottom: number; rows: string[]; taken: Set<Piece> }

const near = 3

/** Borders that stand in one band of the page make a table when they part at least two columns and two rows. */
export function findGrids(rulings: Ruling[], pieces: Piece[]): Grid[] {
  const uprights = rulings.filter((one) => one.y2 - one.y1 > one.x2 - one.x1)
  const levels = rulings.filter((one) => one.x2 - one.x1 > one.y2 - one.y1)
  return bandsOf(uprights).flatMap((band) => {
    const inside = levels.filter((one) => one.y1 > band.top - near && one.y1 < band.bottom + near)
    const xs = clusters(band.uprights.map((one) => one.x1))
    const ys = clusters(inside.map((one) => one.y1))
    if (xs.length < 3 || ys.length < 3 || xs.length > 60 || ys.length > 400) return []
    const grid = readGrid(xs, ys, band.uprights, inside, pieces)
    return grid.rows.length > 1 ? [grid] : []
  })
}

type Band = { top: number; bottom: number; uprights: Ruling[] }

function bandsOf(uprights: Ruling[]): Band[] {
  const bands: Band[] = []
  for (const upright of [...uprights].sort((a, b) => a.y1 - b.y1)) {
    const band = bands.at(-1)
    if (band && upright.y1 <= band.bottom + near) {
      band.bottom = Math.max(band.bottom, upright.y2)
      band.uprights.push(upright)
    } else bands.push({ top: upright.y1, bottom: upright.y2, uprights: [upright] })
  }
  return bands
}

function clusters(values: number[]): number[] {
  const found: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    if (found.length === 0 || value - found[found.length - 1]! > near) found.push(value)
  }
  return found
}

function readGrid(xs: number[], ys: number[], uprights: Ruling[], levels: Ruling[], pieces: Piece[]): Grid {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const anchor = mergedCells(xs, ys, uprights, levels)
  const held: Piece[][] = Array.from({ length: rows * columns }, () => [])
  const taken = new Set<Piece>()
  for (const piece of pieces) {
    const column = bandIndex(xs, (piece.x + piece.x2) / 2)
    const row = bandIndex(ys, piece.y - piece.size * 0.3)
    if (column === -1 || row === -1) continue
    held[anchor(row, column)]!.push(piece)
    taken.add(piece)
  }
  const texts = held.map((own) => joinCellLines(buildLines(own).map(lineText)))
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const at = anchor(row, column)
      if (at === row * columns + column) return texts[at]!
      const sameColumn = at % columns === column
      return sameColumn ? repeatedDownwards(texts[at]!) : ''
    })
      .join('\t')
      .trimEnd(),
  )
  return { top: ys[0]!, bottom: ys[rows]!, rows: lines.filter((line) => line.trim() !== ''), taken }
}

/** The top left cell of the merged cell that each one belongs to: cells with no border between them are one. */
function mergedCells(xs: number[], ys: number[], uprights: Ruling[], levels: Ruling[]) {
  const columns = xs.length - 1
  const parent = Array.from({ length: columns * (ys.length - 1) }, (_, index) => index)
  for (let row = 0; row < ys.length - 1; row++) {
    const middle = (ys[row]! + ys[row + 1]!) / 2
    const borders = uprights.filter((one) => one.y1 <= middle && one.y2 >= middle)
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column
      const x = xs[column]!
      const centre = (x + xs[column + 1]!) / 2
      if (column > 0 && !borders.some((one) => Math.abs(one.x1 - x) <= near)) parent[cell] = parent[cell - 1]!
      else if (
        row > 0 &&
        !levels.some((one) => Math.abs(one.y1 - ys[row]!) <= near && one.x1 <= centre && one.x2 >= centre)
      )
        parent[cell] = parent[cell - columns]!
    }
  }
  return (row: number, column: number): number => parent[row * columns + column]!
}

function bandIndex(edges: number[], value: number): number {
  if (value < edges[0]! || value > edges[edges.length - 1]!) return -1
  return Math.min(
    edges.findLastIndex((edge) => edge <= value),
    edges.length - 2,
  )
}
