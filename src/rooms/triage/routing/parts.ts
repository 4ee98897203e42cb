/** The parts of the lists of routing. Apart from the queries, so that a page's address can name them in the browser too. */
export const givenStates = ['returned', 'late', 'unanswered', 'accepted', 'answered'] as const
export type GivenState = (typeof givenStates)[number]

export const routingParts = ['waiting', ...givenStates] as const
export type RoutingPart = (typeof routingParts)[number]
