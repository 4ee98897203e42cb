/** The door of the petitions room. */

export { petitionOffer } from './conference-offer.ts'
export { findCall } from './intake-head.ts'
export { newsForIntegrators, petitionsApi } from './integrators/api.ts'
export { petitionJobs } from './jobs.ts'
export { keepCall } from './keep-call.ts'
export { formatPetitionCode, readPetitionCode } from './petition-code.ts'
export { channelWords, stateWords } from './petition-words.ts'
export { type Receipt, receivePetition } from './receive-petition.ts'
export { tellSenderIn } from './tell-sender.ts'
