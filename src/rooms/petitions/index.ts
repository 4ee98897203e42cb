/** The door of the petitions room. */
export { keepCall } from './keep-call.ts'
export { findCall } from './intake-head.ts'
export { formatPetitionCode, readPetitionCode } from './petition-code.ts'
export { channelWords, stateWords } from './petition-words.ts'
export { type Receipt, receivePetition } from './receive-petition.ts'
export { tellSenderIn } from './tell-sender.ts'
