import { parsePhone } from '#vietnamese/phones.ts'

/** '0975033621' → '0975.033.621', as plans write it; what is no number stays as it is. */
export function formatPhone(phone: string): string {
  const parsed = parsePhone(phone)
  if ('error' in parsed) return phone
  const { national } = parsed
  return national.length === 10
    ? `${national.slice(0, 4)}.${national.slice(4, 7)}.${national.slice(7)}`
    : national.replace(/^(\d{4})(\d{3,4})(\d{3,4})$/, '$1.$2.$3')
}
