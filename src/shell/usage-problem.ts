/** The command was called wrongly: exit 2 with how it is used. */
export class UsageProblem extends Error {
  override name = 'UsageProblem'
}
