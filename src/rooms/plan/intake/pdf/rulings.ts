import { OPS } from 'unpdf/pdfjs'

/** A straight stroke along an axis, y downwards. */
export type Ruling = { x1: number; y1: number; x2: number; y2: number }
export type Matrix = readonly [number, number, number, number, number, number]

type Operators = { fnArray: number[]; argsArray: unknown[] }

const mostRulings = 20_000
const shortest = 4

/** The straight lines that a page draws, which in a plan are the borders of its tables. */
export function readRulings(operators: Operators, page: Matrix): Ruling[] {
  const rulings: Ruling[] = []
  const saved: Matrix[] = []
  let matrix = page
  for (const [index, operator] of operators.fnArray.entries()) {
    const values = operators.argsArray[index]
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.restore) matrix = saved.pop() ?? page
    else if (operator === OPS.transform) matrix = multiply(matrix, values as Matrix)
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix)
      const form = (values as [Matrix | null])[0]
      if (form) matrix = multiply(matrix, form)
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? page
    else if (operator === OPS.constructPath) {
      const [painted, paths] = values as [number, (ArrayLike<number> | null)[]]
      if (painted !== OPS.endPath && paths[0]) addPath(rulings, paths[0], matrix)
    }
    if (rulings.length > mostRulings) break
  }
  return rulings
}

export function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ]
}

/** A path is a row of numbers: 0 moves, 1 draws a line, 2 and 3 draw curves, 4 closes. */
const argumentCounts = [2, 2, 6, 4, 0]

function addPath(rulings: Ruling[], path: ArrayLike<number>, matrix: Matrix): void {
  let from = { x: 0, y: 0 }
  let start = from
  for (let at = 0; at < path.length; ) {
    const kind = path[at]!
    const count = argumentCounts[kind]
    if (count === undefined) return
    const to = count === 0 ? start : place(matrix, path[at + count - 1] ?? 0, path[at + count] ?? 0)
    if (kind === 0) start = to
    else if (kind === 1 || kind === 4) addRuling(rulings, from, to)
    from = to
    at += 1 + count
  }
}

function place(matrix: Matrix, x: number, y: number): { x: number; y: number } {
  return { x: matrix[0] * x + matrix[2] * y + matrix[4], y: matrix[1] * x + matrix[3] * y + matrix[5] }
}

function addRuling(rulings: Ruling[], from: { x: number; y: number }, to: { x: number; y: number }): void {
  const across = Math.abs(to.x - from.x)
  const down = Math.abs(to.y - from.y)
  if (Math.max(across, down) < shortest || Math.min(across, down) > 1) return
  rulings.push({
    x1: Math.min(from.x, to.x),
    x2: Math.max(from.x, to.x),
    y1: Math.min(from.y, to.y),
    y2: Math.max(from.y, to.y),
  })
}
