/** The door of the petitions room. */

export { petitionOffer } from './conference-offer.ts'
export { newsForIntegrators, petitionsApi } from './integrators/api.ts'
export { petitionJobs } from './jobs.ts'
export { keepCall } from './keep-call.ts'
export { formatPetitionCode, readPetitionCode } from './petition-code.ts'
export { type Receipt, receivePetition } from './receive-petition.ts'
