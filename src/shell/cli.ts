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
    const sentence = fileSentence(error as NodeJS.ErrnoException)
    if (sentence) {
      console.error(sentence)
      return 1
    }
    throw error
  }
}

/** A path that the operator typed and that leads nowhere is no bug of ours. */
function fileSentence({ code, path }: NodeJS.ErrnoException): string | null {
  if (code === 'ENOENT') return `Không tìm thấy ${path}.`
  if (code === 'EISDIR') return `${path ?? 'Đường dẫn này'} là thư mục, cần một tệp.`
  if (code === 'EACCES' || code === 'EPERM') return `Không được phép mở ${path}.`
  return null
}

function usage(): string {
  const width = Math.max(...commands.map((command) => command.usage.length))
  return [
    'Cách dùng: doithoai LỆNH',
    '',
    ...commands.map((command) => `  ${command.usage.padEnd(width)}  ${command.about}`),
  ].join('\n')
}
