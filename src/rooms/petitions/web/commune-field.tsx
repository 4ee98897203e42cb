import { ChoiceGroup } from '#ui/choice.tsx'
import { Field } from '#ui/field.tsx'

type Named = { name: string; formerNames: string[] }
type CommuneFieldProps = {
  hint?: string
  error?: string
  defaultValue?: string
  /** What the list offers while typing; an old name leads to today's. */
  communes: readonly Named[]
  /** Old names in the list too, until it has so many lines. */
  mostListed?: number
}

/** Where the matter is: typed with or without accents, by today's name or an old one (`communeOf` of petition-form-fields.ts reads it). */
export function CommuneField({ hint, error, defaultValue, communes, mostListed = 0 }: CommuneFieldProps) {
  const former = communes.flatMap(({ name, formerNames }) => formerNames.map((old) => ({ old, name })))
  return (
    <>
      <Field name="xa" label="Xã, phường nơi có việc" hint={hint} error={error}>
        {(control) => (
          <input
            {...control}
            className="input"
            list="cac-xa"
            autoComplete="off"
            defaultValue={defaultValue}
            maxLength={200}
          />
        )}
      </Field>
      <datalist id="cac-xa">
        {communes.map(({ name }) => (
          <option key={name} value={name} />
        ))}
        {former.slice(0, Math.max(0, mostListed - communes.length)).map(({ old, name }) => (
          <option key={`${old} ${name}`} value={old} label={`${old}, nay là ${name}`} />
        ))}
      </datalist>
    </>
  )
}

/** Several bear the name that was typed: which one is it? */
export function CommuneChoices({ choices, chosen }: { choices: readonly (Named & { id: string })[]; chosen?: string }) {
  if (choices.length < 2) return null
  return (
    <ChoiceGroup
      name="xa-chon"
      label="Là nơi nào?"
      defaultValue={chosen}
      options={choices.map(({ id, name, formerNames }) => ({
        value: id,
        label: name,
        hint: formerNames.length > 0 ? `gồm ${formerNames.slice(0, 6).join(', ')}` : undefined,
      }))}
    />
  )
}
