/** The direct word of an answer. Apart from the schema, for the browser. */
export const directs = ['yes', 'no', 'partly', 'when', 'explained'] as const
export type Direct = (typeof directs)[number]

export const directWords: Readonly<Record<Direct, string>> = {
  yes: 'Có',
  no: 'Không',
  partly: 'Một phần',
  when: 'Có, theo lộ trình',
  explained: 'Giải trình, cung cấp thông tin',
}
