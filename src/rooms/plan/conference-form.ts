import type { DialogueForm } from './plan-facts.ts'

export const conferenceForms: Record<DialogueForm, string> = {
  in_person: 'Trực tiếp',
  hybrid: 'Trực tiếp kết hợp trực tuyến',
  online: 'Trực tuyến',
}
