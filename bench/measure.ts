/** What benchmarks share: their shape, and figures that one outlier does not bend. */

export type Line = {
  /** What was measured, with its unit in `unit`. */
  what: string
  measured: number
  unit: 'ms' | 's' | 'kB' | 'MB' | 'petitions'
  /** What the design allows; null: only the ratio is of interest. */
  budget: number | null
  /** The same work without our code, in the same run. */
  baseline: { what: string; measured: number } | null
  /** A ratio that must not be exceeded. */
  ratioBudget?: number
}

export type Benchmark = {
  name: string
  about: string
  run: (options: { quick: boolean; say: (line: string) => void }) => Promise<Line[]>
}

export const isKept = (line: Line): boolean =>
  (line.budget === null || line.measured <= line.budget) &&
  (line.ratioBudget === undefined || line.baseline === null || ratioOf(line)! <= line.ratioBudget)

export const ratioOf = (line: Line): number | null =>
  line.baseline ? line.measured / Math.max(line.baseline.measured, 1e-9) : null

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** Milliseconds of `work`, the median of `times` runs after one that warms up. */
export async function medianTime(times: number, work: () => unknown): Promise<number> {
  await work()
  const taken: number[] = []
  for (let run = 0; run < times; run++) {
    const begun = performance.now()
    await work()
    taken.push(performance.now() - begun)
  }
  return median(taken)
}

export async function time(work: () => unknown): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
