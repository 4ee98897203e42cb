import type { Jurisdiction } from './context.ts'

/** 'Cần giúp: Văn phòng UBND tỉnh, 0200 355 5000, thứ Hai đến thứ Sáu.'; nothing where the province has said nothing. */
export const helpWords = (help: Jurisdiction['help'] | undefined): string | undefined =>
  help ? `Cần giúp: ${[help.name, help.phone, help.hours].filter(Boolean).join(', ')}.` : undefined
