/**
 * The command line: the same steps for operators and tests. JSON on standard output, messages on standard error,
 * exit 0, 1 (refused) or 2 (usage).
 */
import { commands } from './commands.ts'
import { exitOf } from './exit-of.ts'

const [name = '', ...words] = process.argv.slice(2)
// Long output goes through a pipe; leaving before it is drained would cut it off.
process.exitCode = await run(name, words)

async function run(name: string, words: string[]): Promise<number> {
  const command = commands.find((each) => each.name === name)
  if (!command) {
    console.error(usage())
    return name === 'help' || name === '--help' ? 0 : 2
  }
  try {
    const { run } = await command.load()
    return (await run(words)) ?? 0
  } catch (error) {
    const exit = exitOf(error)
    if (!exit) throw error
    console.error(exit.code === 2 ? `${exit.sentence}\nCách dùng: doithoai ${command.usage}` : exit.sentence)
    return exit.code
  }
}

function usage(): string {
  const width = Math.max(...commands.map((command) => command.usage.length))
  return [
    'Cách dùng: doithoai LỆNH',
    '',
    ...commands.map((command) => `  ${command.usage.padEnd(width)}  ${command.about}`),
  ].join('\n')
}
