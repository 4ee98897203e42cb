/** One command of the run, in the project's folder, on the project's own Node and tools. */
import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** Runs to the end with its output passed through; resolves to the exit code. */
export function command(name: string, words: readonly string[], more: Record<string, string> = {}): Promise<number> {
  const tools = [join(root, 'node_modules', '.bin'), dirname(process.execPath), process.env.PATH ?? '']
  const child = spawn(name, words, {
    cwd: root,
    env: { ...process.env, ...more, PATH: tools.join(delimiter) },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message)
      resolve(127)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}
