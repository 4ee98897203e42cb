/** What an error means to an operator: a sentence and an exit code; null: a bug, to be shown whole. */
export type Exit = { code: 1 | 2; sentence: string }

/** By name, because the bundled server has classes of its own: its StartProblem is not the command line's. */
export function exitOf(error: unknown): Exit | null {
  if (!(error instanceof Error)) return null
  if (error.name === 'UsageProblem') return { code: 2, sentence: error.message }
  if (error.name === 'StartProblem') return { code: 1, sentence: error.message }
  if (error.name === 'Refusal' && 'say' in error) return { code: 1, sentence: String(error.say) }
  const sentence = fileSentence(error)
  return sentence ? { code: 1, sentence } : null
}

/** A path that the operator typed and that leads nowhere is no bug of ours. */
function fileSentence({ code, path }: NodeJS.ErrnoException): string | null {
  if (code === 'ENOENT') return `Không tìm thấy ${path}.`
  if (code === 'EISDIR') return `${path ?? 'Đường dẫn này'} là thư mục, cần một tệp.`
  if (code === 'EACCES' || code === 'EPERM') return `Không được phép mở ${path}.`
  return null
}
