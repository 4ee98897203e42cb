/** The command was called wrongly: exit 2 with how it is used. */
export class UsageProblem extends Error {
  override name = 'UsageProblem'
}

/** `run` prints its result and returns the exit code (nothing: 0). */
export type Command = {
  name: string
  usage: string
  about: string
  run: (words: string[]) => Promise<number | undefined>
}
