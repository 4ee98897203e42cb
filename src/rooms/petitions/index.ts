/** The door of the petitions room. */
export { type IntakeCounts, loadIntakeCounts } from './intake-counts.ts'
export { keepCall } from './keep-call.ts'
export { petitionListJobs } from './lists/list-jobs.ts'
export { formatPetitionCode, readPetitionCode } from './petition-code.ts'
export { petitionSentence } from './petition-journal-words.ts'
export { type Receipt, receivePetition } from './receive-petition.ts'
export { petitionSearch } from './search.ts'
