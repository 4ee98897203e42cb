/** The door of the petitions room. */
export { requestCollection } from './collection/request-collection.ts'
<<<<<<< HEAD
export { petitionOffer } from './conference-offer.ts'
export { findCall } from './find-call.ts'
export { type IntakeCounts, loadIntakeCounts } from './intake-counts.ts'
export { newsForIntegrators, petitionsApi } from './integrators/api.ts'
export { petitionJobs } from './jobs.ts'
=======
export { findCall } from './find-call.ts'
export { type IntakeCounts, loadIntakeCounts } from './intake-counts.ts'
>>>>>>> sorting
export { keepCall } from './keep-call.ts'
export { formatPetitionCode } from './petition-code.ts'
export { petitionSentence } from './petition-journal-words.ts'
export { channelWords, stateWords } from './petition-words.ts'
export { receivePetition } from './receive-petition.ts'
export { petitionSearch } from './search.ts'
export { tellSenderIn } from './tell-sender.ts'
