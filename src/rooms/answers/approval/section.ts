/** Whether the head of section looks a text through before the leader. Pure, for the browser too. */
export const sections = ['required', 'optional', 'none'] as const
export type SectionStep = (typeof sections)[number]

export const sectionWords: Readonly<Record<SectionStep, string>> = {
  required: 'Lãnh đạo phòng phải xem trước',
  optional: 'Lãnh đạo phòng xem nếu cần',
  none: 'Không qua lãnh đạo phòng',
}

/** The way of a text, as it is told beside it. */
export const sectionWay: Readonly<Record<SectionStep, string>> = {
  required: 'chuyên viên soạn, lãnh đạo phòng xem, lãnh đạo cơ quan duyệt',
  optional: 'chuyên viên soạn, lãnh đạo phòng có thể xem, lãnh đạo cơ quan duyệt',
  none: 'chuyên viên soạn, lãnh đạo cơ quan duyệt',
}
