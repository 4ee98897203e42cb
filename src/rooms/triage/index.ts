/** The door of the triage room: so far its pure engine. */
export { startingCatalogue } from './catalogue/starting-catalogue.ts'
export { suggest } from './suggestion/suggest.ts'
