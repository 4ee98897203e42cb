import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The folder of our package.json. Found by walking upwards, because the bundled server runs from build/ and the command
 * line from src/, and both need db/, public/ and node_modules/.
 */
export const packageRoot: string = findRoot(import.meta.dirname)

function findRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'doithoai') return folder
    if (folder === dirname(folder)) throw new Error(`package.json of doithoai not found above ${from}`)
  }
}
