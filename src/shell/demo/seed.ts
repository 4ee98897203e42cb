import type { Running } from '../running.ts'

/** Loads the demo province into an empty database. */
export async function seedDemo(_running: Running, _say: (line: string) => void): Promise<void> {}
