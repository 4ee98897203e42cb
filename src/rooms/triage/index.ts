/** The door of the triage room. */
export { startingCatalogue } from './catalogue/starting-catalogue.ts'
export { groupPetitions } from './grouping/group-petitions.ts'
export { signatureOf } from './grouping/signature.ts'
export { triageJobs } from './jobs.ts'
export { triageLiveViews } from './live-views.ts'
export { countToSort } from './sorting-page.ts'
export { suggest } from './suggestion/suggest.ts'
export { triageSentence } from './triage-journal-words.ts'
