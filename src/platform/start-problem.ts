/**
 * Something that keeps the program from starting and that the operator can mend: said in one Vietnamese sentence,
 * without a stack trace, exit code 1.
 */
export class StartProblem extends Error {
  override name = 'StartProblem'
}
