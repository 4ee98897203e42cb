import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

let found: string | null = null

/**
 * The folder that holds `src/papers`. A bundled server lies in `build/` and may run from anywhere, so the folder is looked
 * for upwards from this file first, then from where the process runs.
 */
export function packageRoot(): string {
  found ??= search(import.meta.dirname) ?? search(process.cwd())
  if (!found) throw new Error('src/papers/typesetter.ts is not to be found above the program or the working folder')
  return found
}

function search(from: string | undefined): string | null {
  for (let folder = from; folder; folder = dirname(folder)) {
    if (existsSync(join(folder, 'src/papers/typesetter.ts'))) return folder
    if (dirname(folder) === folder) return null
  }
  return null
}
