/**
 * A text by Zalo or SMS is a registered template with slots: a link and a few bounded words, never what a person wrote and
 * nobody's name. What does not fit its slot is a bug, not a message. Pure.
 */
export type Slot = 'link' | 'start-of-code' | 'count'
export type TextTemplate<Slots extends Record<string, Slot> = Record<string, Slot>> = {
  /** As it is registered with the carrier. */
  id: string
  /** Each slot stands in braces: '… xem tại {duong-dan}'. */
  text: string
  slots: Slots
}

const fits: Readonly<Record<Slot, RegExp>> = {
  link: /^https?:\/\/[\w.:-]{1,100}\/[\w/-]{0,80}$/,
  'start-of-code': /^[2-9A-Z]{4}$/,
  count: /^\d{1,5}$/,
}

export const defineTemplate = <Slots extends Record<string, Slot>>(template: TextTemplate<Slots>) => template

/** The words with their slots filled; throws where a value is not what the slot takes. */
export function fillTemplate(template: TextTemplate, values: Readonly<Record<string, string>>): string {
  const names = Object.keys(template.slots)
  const foreign = Object.keys(values).find((name) => !names.includes(name))
  if (foreign) throw new RangeError(`${template.id} has no slot ${foreign}`)
  return names.reduce((text, name) => {
    const value = values[name] ?? ''
    if (!fits[template.slots[name]!].test(value))
      throw new RangeError(`Slot ${name} of ${template.id} does not take this`)
    return text.replaceAll(`{${name}}`, () => value)
  }, template.text)
}
