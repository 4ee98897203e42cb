/**
 * The command line: the same steps for operators and tests. JSON on standard output, messages on standard error,
 * exit 0, 1 (refused) or 2 (usage).
 */
import { Refusal } from '#platform/refusal.ts'
import { StartProblem } from '#platform/start-problem.ts'
import { commands } from './commands.ts'
import { UsageProblem } from './usage-problem.ts'

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
    return (await command.run(words)) ?? 0
  } catch (error) {
    if (error instanceof UsageProblem) {
      console.error(`${error.message}\nCách dùng: doithoai ${command.usage}`)
      return 2
    }
    if (error instanceof Refusal || error instanceof StartProblem) {
      console.error(error instanceof Refusal ? error.say : error.message)
      return 1
    }
    throw error
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
