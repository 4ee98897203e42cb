/** What became of the matter, in the classes of national reports (ý kiến, kiến nghị). Apart from the schema, for the browser. */
export const results = ['resolved', 'in_progress', 'planned', 'explained', 'beyond_authority'] as const
export type Result = (typeof results)[number]

export const resultWords: Readonly<Record<Result, string>> = {
  resolved: 'Đã giải quyết xong',
  in_progress: 'Đang giải quyết',
  planned: 'Sẽ giải quyết, có lộ trình',
  explained: 'Giải trình, cung cấp thông tin',
  beyond_authority: 'Kiến nghị cấp trên',
}

/** Something is still owed: a day belongs to it. */
export const isOwed = (result: Result | null): boolean => result === 'in_progress' || result === 'planned'
