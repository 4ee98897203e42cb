export const restKindWords = {
  holiday: 'Ngày lễ, tết',
  compensation: 'Nghỉ bù',
  swap_off: 'Nghỉ hoán đổi',
  swap_work: 'Làm bù',
} as const
export type RestKindWord = keyof typeof restKindWords
