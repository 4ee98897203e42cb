/** The parts of the page of answers. Apart from the queries, so that a page's address can name them in the browser too. */
export const releaseParts = ['late', 'reopened', 'missing', 'forwarded', 'approved', 'scheduled', 'released'] as const
export type ReleasePart = (typeof releaseParts)[number]
