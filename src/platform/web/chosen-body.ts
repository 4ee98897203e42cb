import { equalityKey } from '#vietnamese/fold.ts'
import { typedText } from './form-errors.ts'

/**
 * What an organisation field says: the id that was picked, or, without scripts, the body whose name was typed in full.
 * 'unknown' when words stand there that name nobody.
 */
export function chosenBody(
  typed: FormData,
  name: string,
  choices: readonly { id: string; label: string }[],
): string | null | 'unknown' {
  const words = equalityKey(typedText(typed, name))
  if (words === '') return null
  const picked = choices.find((choice) => choice.id === typedText(typed, `${name}-id`))
  if (picked && equalityKey(picked.label) === words) return picked.id
  const named = choices.filter((choice) => equalityKey(choice.label) === words)
  return named.length === 1 ? named[0]!.id : 'unknown'
}
