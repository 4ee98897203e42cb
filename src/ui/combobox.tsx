import { type KeyboardEvent, useEffect, useState } from 'react'
import {
  ComboBox,
  I18nProvider,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Button as Press,
  Text,
} from 'react-aria-components'
import { fold } from '#vietnamese/fold.ts'
import { speakVietnamese } from './aria-strings.ts'
import { useHydrated } from './client/use-hydrated.ts'
import { type ControlProps, Field, type FieldProps } from './field.tsx'
import { Icon } from './icons.tsx'

speakVietnamese()

export type ComboOption = {
  id: string
  /** Today's name. */
  label: string
  /** Below it: the old name, the commune, the person. It is searched as well. */
  line?: string
}

export type OrganisationFieldProps = FieldProps & {
  options: ComboOption[]
  defaultId?: string
  /** What was typed, where it was none of the options. */
  defaultText?: string
  placeholder?: string
}

/**
 * Choosing one of many by typing any part, with or without accents, old name or new. The form carries the words as
 * `name` and, once one was picked, its id as `name-id`; without scripts the words alone, with the browser's own list.
 */
export function OrganisationField(props: OrganisationFieldProps) {
  const { options, defaultId, defaultText, placeholder, ...field } = props
  const isHydrated = useHydrated()
  const chosen = options.find((option) => option.id === defaultId)
  const text = chosen?.label ?? defaultText ?? ''
  return (
    <Field {...field}>
      {(control) =>
        isHydrated ? (
          <Combo {...{ control, options, chosen, text, placeholder }} />
        ) : (
          <>
            <input
              {...control}
              className="input"
              type="text"
              list={`${control.id}-ds`}
              defaultValue={text}
              placeholder={placeholder}
              autoComplete="off"
            />
            <datalist id={`${control.id}-ds`}>
              {options.map(({ id, label, line }) => (
                <option key={id} value={label}>
                  {line}
                </option>
              ))}
            </datalist>
          </>
        )
      }
    </Field>
  )
}

type ComboProps = {
  control: ControlProps
  options: ComboOption[]
  chosen: ComboOption | undefined
  text: string
  placeholder?: string
}

/**
 * The page moves when a telephone's keyboard comes up, and the list would close under the thumb. It lies in the page and
 * moves with it, so that it may stay.
 */
function useOpenWhileScrolling(id: string) {
  useEffect(() => {
    const hold = (event: Event) => {
      if (event.target === document && document.activeElement?.id === id) event.stopImmediatePropagation()
    }
    window.addEventListener('scroll', hold, true)
    return () => window.removeEventListener('scroll', hold, true)
  }, [id])
}

function Combo({ control, options, chosen, text, placeholder }: ComboProps) {
  useOpenWhileScrolling(control.id)
  const [picked, setPicked] = useState<string | null>(chosen?.id ?? null)
  const [typed, setTyped] = useState(text)

  /** Words that are no longer those of what was picked take the pick back; the whole name of one picks it. */
  function type(words: string) {
    setTyped(words)
    if (options.find(({ id }) => id === picked)?.label === words) return
    const named = options.filter(({ label }) => label === words)
    setPicked(named.length === 1 ? named[0]!.id : null)
  }

  function pick(option: ComboOption | undefined) {
    setPicked(option?.id ?? null)
    if (option) setTyped(option.label)
  }

  /** Enter on part of a name takes the first that fits: nobody means the half name, or means to send it. */
  function takeFirst(event: KeyboardEvent<HTMLInputElement>) {
    const isOnOption = event.currentTarget.hasAttribute('aria-activedescendant')
    const first = matching(options, typed)[0]
    if (event.key !== 'Enter' || isOnOption || picked || !fold(typed) || !first) return
    event.preventDefault()
    event.stopPropagation()
    pick(first)
  }

  return (
    <I18nProvider locale="vi-VN">
      <ComboBox
        className="combo"
        id={control.id}
        aria-labelledby={`${control.id}-nhan`}
        aria-describedby={control['aria-describedby']}
        // The server judges: the browser's own check would never send a form again that came back with an error.
        validationBehavior="aria"
        isInvalid={control['aria-invalid']}
        items={matching(options, typed)}
        inputValue={typed}
        onInputChange={type}
        selectedKey={picked}
        onSelectionChange={(key) => pick(options.find((option) => option.id === key))}
        allowsCustomValue
        allowsEmptyCollection
        menuTrigger="focus"
      >
        <Input name={control.name} className="input" placeholder={placeholder} onKeyDownCapture={takeFirst} />
        <Press className="combo-open">
          <Icon name="down" />
        </Press>
        <Popover className="combo-list">
          <ListBox<ComboOption> renderEmptyState={() => <p>Không thấy tên này. Gõ bớt chữ, hoặc gõ tên cũ.</p>}>
            {({ id, label, line }) => (
              <ListBoxItem id={id} textValue={label}>
                <Text slot="label">{label}</Text>
                {line && <Text slot="description">{line}</Text>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <input type="hidden" name={`${control.name}-id`} value={picked ?? ''} />
    </I18nProvider>
  )
}

/** By any part, with or without accents; a name that stands there whole shows all, so that another can be chosen. */
function matching(options: ComboOption[], typed: string): ComboOption[] {
  const key = fold(typed)
  if (!key || options.some(({ label }) => label === typed)) return options
  // The name itself before the old name or the body above.
  const rank = ({ label }: ComboOption) => Number(!fold(label).startsWith(key)) + Number(!fold(label).includes(key))
  return options
    .filter(({ label, line }) => fold(`${label} ${line ?? ''}`).includes(key))
    .sort((a, b) => rank(a) - rank(b))
}
