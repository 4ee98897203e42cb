import type { Db } from '#platform/db.ts'

/** How many tasks that the one who asks may see are open, and how many of them late. */
export async function countTasks(_db: Db, _today: string): Promise<{ open: number; late: number }> {
  return { open: 0, late: 0 }
}
