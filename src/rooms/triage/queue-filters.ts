/** The parts of a moderator's queue. Apart from the query, so that the page's address can name them in the browser too. */
export const queueFilters = ['waiting', 'suggested', 'clarification', 'outside', 'accepted', 'withdrawn'] as const
export type QueueFilter = (typeof queueFilters)[number]

/** So many suggested ones are counted and paged; as they are worked through, others come up. */
export const mostSuggested = 1000
